// Probes and a laboratory that begins eighteen minutes later, in files with dates: fit, estimate and replay keep the
// clock that they share, and report where each lies.
#include "core/base/time.h"
#include "tests/support/command_line.h"
#include "tests/support/test_program.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

namespace tst_files_of_a_batch {

using titer::support::Outcome;
using titer::support::runCommandLine;

namespace {

// Grows by 0.3 1/h at a glucose that never limits, with 0.5 g of cells from each gram; the file says 0.25 1/h.
const char* const plant =
    R"({"format": "titer.plant/1", "name": "Batch", "components": [{"id": "cells", "basis": "mass"},
      {"id": "glucose", "basis": "mass"}],
    "units": [{"id": "v", "type": "bioreactor", "params": {"vessel_volume": "5 L", "kinetics": {"type": "monod",
        "species": {"substrate": "glucose"}, "growth_rate": "0.25 1/h", "half_saturation": "1e-6 kg/m3", "yield": 0.5,
        "maintenance": 0, "death_rate": 0}},
      "initial": {"volume": "2 L", "cells": "0.1 g/L", "glucose": "50 g/L"}}],
    "recipe": {"duration": "8 h", "phases": [{"id": "lag", "unit": "v", "at": "0 h", "until": {"for": "1 h"}},
      {"id": "growth", "unit": "v", "after": ["lag"], "until": {"for": "7 h"}}]}ESTIMATORS})";

const char* const estimators = R"(, "estimators": [{"id": "twin", "unit": "v", "channels": [
  {"tag": "v.cells", "noise_share": "3 %"}, {"tag": "v.glucose", "noise": "0.1 g/L"}]}])";

double cellsAt(double hours)
{
    return 0.1 * std::exp(0.3 * hours);
}

double glucoseAt(double hours)
{
    return 50.0 - (cellsAt(hours) - 0.1) / 0.5;
}

QByteArray clockAt(double hours)
{
    const titer::base::Instant start = *titer::base::readInstant("2026-03-01T08:00:00Z");
    return QByteArray::fromStdString(titer::base::writeInstant(start.after(3600.0 * hours)));
}

bool write(const QString& name, const QByteArray& text)
{
    QFile file(name);
    return file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
}

QJsonArray placesOf(const Outcome& outcome)
{
    return outcome.object()["alignment"].toObject()["files"].toArray();
}

double shiftOf(const Outcome& outcome, int file)
{
    return placesOf(outcome)[file].toObject()["shift"].toDouble();
}

const QString rate = QStringLiteral("units/v/params/kinetics/growth_rate");

} // namespace

class FilesOfABatch : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid() && QDir::setCurrent(m_folder.path()));
        QByteArray probes = "time,v.cells [g/L]\n", lab = "time,v.glucose [g/L]\n",
                   both = "time,v.cells [g/L],v.glucose [g/L]\n";
        for (int row = 0; row <= 16; ++row) {
            const double hours = 0.5 * row, drawn = hours + 0.3;
            probes += clockAt(hours) + "," + QByteArray::number(cellsAt(hours), 'g', 12) + "\n";
            both += clockAt(hours) + "," + QByteArray::number(cellsAt(hours), 'g', 12) + ",\n";
            if (drawn > 7.5) continue;
            lab += clockAt(drawn) + "," + QByteArray::number(glucoseAt(drawn), 'g', 12) + "\n";
            both += clockAt(drawn) + ",," + QByteArray::number(glucoseAt(drawn), 'g', 12) + "\n";
        }
        QVERIFY(write("batch.plant.json", QByteArray(plant).replace("ESTIMATORS", "")) &&
                write("twin.plant.json", QByteArray(plant).replace("ESTIMATORS", estimators)) &&
                write("probes.csv", probes) && write("lab.csv", lab) && write("both.csv", both) &&
                write("undated.csv", "time [h],v.glucose [g/L]\n0,50\n4,49.5359766\n"));
    }
    void cleanupTestCase() { QDir::setCurrent(QDir::rootPath()); }

    void aFitKeepsTheClock()
    {
        const QStringList fit{"fit", "batch.plant.json", "lab.csv", "probes.csv", "--parameters", rate};
        const Outcome found = runCommandLine(fit + QStringList{"--json"});
        QVERIFY2(found.status == 0, found.err + found.out);
        QCOMPARE(shiftOf(found, 0), 18.0 * 60.0);
        QCOMPARE(shiftOf(found, 1), 0.0);
        const double value = found.object()["parameters"].toArray()[0].toObject()["value"].toDouble();
        QVERIFY(std::abs(value * 3600.0 - 0.3) < 1e-5);
        QVERIFY2(found.object()["rms"].toDouble() < 1e-5, found.out);
        QCOMPARE(found.object()["experiments"].toArray().size(), 1); // one batch, one run
        const Outcome apart = runCommandLine(fit + QStringList{"--align", "start", "--json"});
        QCOMPARE(shiftOf(apart, 0), 0.0);
        QVERIFY2(apart.object()["rms"].toDouble() > 1e-4, apart.out);
        const Outcome text = runCommandLine(fit);
        QVERIFY2(text.out.contains("Alignment") && text.out.contains("0.3"), text.out);
        QVERIFY2(text.out.contains("2 files of one batch share its clock: the run starts at 2026-03-01T08:00:00Z"),
                 text.out);
    }

    void aFitLaysABatchWhereItIsAsked()
    {
        const QStringList fit{"fit", "batch.plant.json", "lab.csv", "undated.csv", "--parameters",
                              rate,  "--json",           "--align"};
        const Outcome absolute = runCommandLine(fit + QStringList{"absolute=2026-03-01T08:00:00Z"});
        QVERIFY2(absolute.status == 0, absolute.err);
        QCOMPARE(shiftOf(absolute, 0), 18.0 * 60.0);
        const QJsonObject undated = placesOf(absolute)[1].toObject();
        QCOMPARE(undated["shift"].toDouble(), 0.0);
        QVERIFY(undated["start"].isNull() && undated["how"].toString().contains("no dates"));
        QCOMPARE(shiftOf(runCommandLine(fit + QStringList{"phase=growth"}), 0), 3600.0);
        QCOMPARE(shiftOf(runCommandLine(fit + QStringList{"batch=probes.csv"}), 0), 18.0 * 60.0);
        const Outcome early = runCommandLine(fit + QStringList{"absolute=2026-03-01T08:30:00Z"});
        QVERIFY2(early.err.contains("1 rows lie before the start of the run"), early.err);
        for (const char* wrong : {"phase=nowhere", "fit", "absolute"})
            QVERIFY(runCommandLine(fit + QStringList{wrong}).status != 0);
    }

    // Two files are estimated as one that has both.
    void anEstimatorKeepsTheClock()
    {
        const Outcome apart = runCommandLine({"estimate", "twin.plant.json", "probes.csv", "lab.csv", "--json"});
        const Outcome whole = runCommandLine({"estimate", "twin.plant.json", "both.csv", "--json"});
        QVERIFY2(apart.status == 0 && whole.status == 0, apart.err + whole.err);
        QCOMPARE(shiftOf(apart, 1), 18.0 * 60.0);
        QCOMPARE(apart.object()["recordings"].toArray().size(), 2);
        const auto variables = [](const Outcome& outcome) {
            return outcome.object()["estimators"].toArray()[0].toObject()["variables"].toArray();
        };
        QVERIFY(!variables(whole).isEmpty());
        QCOMPARE(variables(apart), variables(whole));
        const Outcome text = runCommandLine({"estimate", "twin.plant.json", "probes.csv", "lab.csv"});
        QVERIFY2(text.out.contains("2 files of one batch share its clock"), text.out);
    }

    void aReplayKeepsTheClockOfABatch()
    {
        const Outcome own = runCommandLine({"replay", "batch.plant.json", "lab.csv", "--json"});
        QVERIFY2(own.status == 0, own.err);
        QCOMPARE(shiftOf(own, 0), 0.0);
        const Outcome batch =
            runCommandLine({"replay", "batch.plant.json", "lab.csv", "--align", "batch=probes.csv", "--json"});
        QVERIFY2(batch.status == 0, batch.err);
        QCOMPARE(shiftOf(batch, 0), 18.0 * 60.0);
        QCOMPARE(batch.object()["recording"].toObject()["offset"].toDouble(), 18.0 * 60.0);
        const Outcome estimated = runCommandLine({"replay", "twin.plant.json", "lab.csv", "--align",
                                                  "absolute=2026-03-01T08:00:00Z", "--estimate", "--json"});
        QVERIFY2(estimated.status == 0, estimated.err);
        QCOMPARE(shiftOf(estimated, 0), 18.0 * 60.0);
    }

    // It looks ahead from where the recording ends on the clock of the run.
    void aForecastStartsWhereItsRecordingLies()
    {
        const QStringList forecast{"forecast", "twin.plant.json", "--recording", "lab.csv", "--runs", "4", "--json"};
        const Outcome own = runCommandLine(forecast);
        QVERIFY2(own.status == 0, own.err);
        QCOMPARE(shiftOf(own, 0), 0.0);
        const Outcome absolute = runCommandLine(forecast + QStringList{"--align", "absolute=2026-03-01T08:00:00Z"});
        QVERIFY2(absolute.status == 0, absolute.err);
        QCOMPARE(shiftOf(absolute, 0), 18.0 * 60.0);
        QCOMPARE(absolute.object()["from"].toDouble(), own.object()["from"].toDouble() + 18.0 * 60.0);
        QVERIFY(runCommandLine({"forecast", "twin.plant.json", "--align", "start"}).err.contains("--recording"));
    }

private:
    QTemporaryDir m_folder;
};

TITER_TEST(FilesOfABatch)

} // namespace tst_files_of_a_batch

#include "tst_files_of_a_batch.moc"
