// titer-cli advise: the train behind the culture of the platform, against what a run of the plant says of its steps.
#include "core/base/json.h"
#include "core/base/result.h"
#include "tests/support/command_line.h"
#include "tests/support/test_program.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <string>

namespace tst_train_command {

using titer::base::Json;
using titer::support::Outcome;
using titer::support::runCommandLine;

namespace {

const QString platform = QStringLiteral(TITER_SOURCE_DIR "/resources/examples/mab-platform.plant.json");

// 10 L of cells that make product at 0.1 g/L/h where the plant believes so, 0.12 g/L/h in the recording, harvested at 24 h onto a column of 0.2 L.
const char* const culture = R"json({"format": "titer.plant/1", "name": "small train", "components": [
  {"id": "cells", "basis": "mass", "role": "cells"}, {"id": "product", "basis": "mass", "molar_mass": "148 kg/mol", "role": "product"},
  {"id": "eluent", "basis": "amount", "molar_mass": "60 g/mol", "role": "buffer"}],
 "units": [
  {"id": "culture", "type": "bioreactor", "params": {"vessel_volume": "20 L", "kinetics": {"type": "equations",
    "species": {"X": {"component": "cells", "unit": "g/L"}, "P": {"component": "product", "unit": "g/L"}},
    "params": {"v": {"value": "0.02 g/g/h", "range": ["0.001 g/g/h", "0.2 g/g/h"]}}, "rates": {"X": "0*v*X", "P": "v*X"}}},
   "initial": {"volume": "10 L", "cells": "5 g/L"}},
  {"id": "tank", "type": "hold_tank", "params": {"vessel_volume": "20 L"}},
  {"id": "elution", "type": "inlet", "program": [{"for": "10 d", "concentration": {"eluent": "1 M"}}]},
  {"id": "manifold", "type": "mixer"},
  {"id": "column", "type": "bind_elute_step", "label": "Column", "params": {"length": "10 cm", "diameter": "5 cm", "capacity": "60 g/L", "product": "product", "eluent": "eluent"}},
  {"id": "pool", "type": "outlet"}],
 "streams": [{"from": "culture.out", "to": "tank.in"}, {"from": "tank.out", "to": "manifold.in"}, {"from": "elution.out", "to": "manifold.in"},
  {"from": "manifold.out", "to": "column.in"}, {"from": "column.out", "to": "pool.in"}],
 "recipe": {"duration": "40 h", "phases": [
  {"id": "grow", "unit": "culture", "at": "0 h", "until": {"for": "24 h"}},
  {"id": "harvest", "unit": "culture", "after": ["grow"], "transfer": {"from": "culture.out", "flow": "0.5 L/min", "until": "empty"}},
  {"id": "load", "unit": "column", "after": ["harvest"], "transfer": {"from": "tank.out", "flow": "0.1 L/min", "until": "empty"}},
  {"id": "elute", "unit": "column", "after": ["load"], "until": {"for": "30 min"}, "set": {"elution.out.flow": "0.1 L/min"}}]},
 "tags": [{"tag": "Titre", "variable": "culture.product"}],
 "estimators": [{"id": "twin", "unit": "culture", "channels": [{"tag": "Titre", "variable": "culture.product", "noise": "0.02 g/L"}],
  "parameters": [{"path": "units/culture/params/kinetics/v", "start_deviation": "20 %"}]}]})json";

Json jsonOf(const Outcome& outcome)
{
    titer::base::Errors errors;
    return titer::base::readJson(outcome.out.toStdString(), errors);
}

const Json& stepOf(const Json& train, const std::string& unit)
{
    for (const Json& step : train.find("steps")->items())
        if (step.find("unit")->string() == unit) return step;
    qFatal("no such step");
}

double shareOf(const Json& json, const char* figure, const char* share = "p50")
{
    return json.find(figure)->find(share)->number();
}

double bufferOf(const Json& step, const std::string& inlet)
{
    for (const Json& buffer : step.find("buffers")->items())
        if (buffer.find("inlet")->string() == inlet) return shareOf(buffer, "volume");
    qFatal("no such buffer");
}

bool isNear(double value, double expected, double share = 0.01)
{
    return std::abs(value / expected - 1.0) <= share;
}

} // namespace

class TrainCommand : public QObject {
    Q_OBJECT

private slots:
    // Parameters that do not spread: the harvest is that of the run, and all figures are as it has them. A column of 307.9 L takes the 8 kg in
    // one cycle at 80 % of 45 g/L; washes of 16 and 26 min and an elution of 26 min at 58 L/min.
    void isThatOfTheRun()
    {
        const Outcome done = runCommandLine(
            {"advise", platform, "--runs", "8", "--spread", "0 %", "--capacity", "capture=45 g/L", "--json"});
        QVERIFY2(done.status == 0, done.err.constData());
        const Json json = jsonOf(done);
        QCOMPARE(json.find("format")->string(), std::string("titer.advice/1"));
        QVERIFY(!json.find("advised") && !json.find("goal"));
        const Json& train = *json.find("train");
        QCOMPARE(train.find("vessel")->string(), std::string("production"));
        QCOMPARE(train.find("runs")->number(), 8.0);
        QVERIFY(isNear(shareOf(train, "product"), shareOf(train, "titre") * shareOf(train, "volume"), 1e-9));
        const Json &filter = stepOf(train, "filter"), &capture = stepOf(train, "capture");
        QVERIFY(isNear(shareOf(filter, "area_needed"), 6.02));
        QCOMPARE(filter.find("area")->number(), 10.0);
        QCOMPARE(filter.find("enough")->number(), 1.0);
        QCOMPARE(shareOf(capture, "cycles"), 1.0);
        QVERIFY(isNear(shareOf(capture, "load"), shareOf(capture, "product") / capture.find("bed")->number(), 1e-9));
        QVERIFY(isNear(shareOf(capture, "load"), 25.97, 0.04));
        QVERIFY(isNear(bufferOf(capture, "equilibration"), 42.0 * 0.058) &&
                isNear(bufferOf(capture, "elution"), 26.0 * 0.058));
        QVERIFY(isNear(shareOf(capture, "time"), 2.068 * 3600.0));
        QCOMPARE(capture.find("capacity")->find("source")->string(), std::string("stated"));
        // Where nothing is stated the model of the bed tells, as titer-cli capacity does.
        const Json byModel = jsonOf(runCommandLine({"advise", platform, "--runs", "8", "--spread", "0 %", "--json"}));
        const Json& known = *stepOf(*byModel.find("train"), "capture").find("capacity");
        QCOMPARE(known.find("source")->string(), std::string("model"));
        const double flow = 5.308;
        const Json points = jsonOf(runCommandLine({"capacity", platform, "--unit", "capture", "--residence-time",
                                                   QStringLiteral("%1min").arg(flow), "--json"}));
        QVERIFY(isNear(known.find("value")->number(), points.find("points")->items().front().find("dbc_10")->number(),
                       0.02));
        QVERIFY(known.find("first")->number() < known.find("value")->number());
        QCOMPARE(shareOf(train, "volume", "p10"), shareOf(train, "volume", "p90"));
    }

    // 80 % of 30 g/L is 7.4 kg: two cycles, with twice the buffers and twice what is not loading.
    void cyclesWhereTheColumnBindsLess()
    {
        const QStringList words{"advise", platform, "--runs", "8", "--spread", "0 %", "--json", "--capacity"};
        const Json one = jsonOf(runCommandLine(words + QStringList{"capture=45 g/L"})),
                   two = jsonOf(runCommandLine(words + QStringList{"capture=30 g/L"}));
        const Json &before = stepOf(*one.find("train"), "capture"), &after = stepOf(*two.find("train"), "capture");
        QCOMPARE(shareOf(after, "cycles"), 2.0);
        QVERIFY(isNear(shareOf(after, "load"), 0.5 * shareOf(before, "load"), 1e-9));
        QVERIFY(isNear(bufferOf(after, "strip"), 2.0 * bufferOf(before, "strip"), 1e-9));
        QVERIFY(shareOf(after, "time") > 1.5 * shareOf(before, "time"));
        // A share of 100 % is one cycle again.
        const Json full = jsonOf(runCommandLine(words + QStringList{"capture=30 g/L", "--load-share", "100 %"}));
        QCOMPARE(shareOf(stepOf(*full.find("train"), "capture"), "cycles"), 1.0);
    }

    // What the culture spreads by is what its train does, and it is planned next to the changes that are advised, too.
    void spreadsAndStandsBesideTheChanges()
    {
        const Outcome done = runCommandLine({"advise", platform, "--runs", "8", "--from", "300 h", "--until", "430 h",
                                             "--json", "--maximize", "production.volume*production.mab", "--vary",
                                             "recipe/phases/feed_34/set/production.temperature=33 °C:35 °C",
                                             "--capacity", "capture=45 g/L", "--capacity", "polish=60 g/L"});
        QVERIFY2(done.status == 0, done.err.constData());
        const Json json = jsonOf(done);
        QVERIFY(json.find("advised") && json.find("goal"));
        const Json& capture = stepOf(*json.find("train"), "capture");
        QVERIFY(shareOf(capture, "product", "p10") < shareOf(capture, "product", "p90"));
        QVERIFY(shareOf(capture, "load", "p10") < shareOf(capture, "load", "p50"));
    }

    // A tenth of 4.4 g/L comes through at 3.6 m3 - 0.15 m3 ln 9 = 3.27 m3: 46.7 g/L of 307.9 L. The titre, known to 0.1 g/L, spreads it by that
    // share times 1 + w/(0.9 V).
    void takesTheMeasuredBreakthrough()
    {
        QFile file(m_folder.filePath("load.csv"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("time [min],UV [mAU]\n");
        const double half = 3.6, width = 0.15, tenth = half - width * std::log(9.0);
        for (int i = 0; i <= 750; ++i) {
            const double volume = 0.058 * 0.1 * i, full = 1e3 * 0.28 * 4.4;
            const double uv = 500.0 + full / (1.0 + std::exp((half - volume) / width));
            file.write(QStringLiteral("%1,%2\n").arg(0.1 * i).arg(uv, 0, 'f', 4).toUtf8());
        }
        file.close();
        const QStringList words{"advise", platform, "--runs",        "8",         "--spread",      "0 %",
                                "--json", "--map",  "UV=capture.uv", "--loading", file.fileName(), "--loaded-titre"};
        const Outcome done = runCommandLine(words + QStringList{"4.4 g/L=0.1 g/L"});
        QVERIFY2(done.status == 0, done.err.constData());
        const Json json = jsonOf(done);
        const Json& capacity = *stepOf(*json.find("train"), "capture").find("capacity");
        QCOMPARE(capacity.find("source")->string(), std::string("measured"));
        const double value = capacity.find("value")->number(), deviation = capacity.find("deviation")->number();
        QVERIFY2(isNear(value, 4.4 * tenth / 0.30788), qPrintable(QString::number(value)));
        QVERIFY2(isNear(deviation / value, 0.1 / 4.4 * (1.0 + width / (0.9 * tenth)), 0.02),
                 qPrintable(QString::number(deviation / value)));
        // What is stated goes before it.
        const Json stated = jsonOf(runCommandLine(words + QStringList{"4.4 g/L", "--capacity", "capture=45 g/L"}));
        QCOMPARE(stepOf(*stated.find("train"), "capture").find("capacity")->find("value")->number(), 45.0);
        const Outcome none = runCommandLine({"advise", platform, "--runs", "8", "--loading", file.fileName()});
        QVERIFY2(none.status == 1 && none.err.contains("such as UV=capture.uv"), none.err.constData());
    }

    // The pairs are ranked by the median of the goal; the product alone grows with the days, per hour it does not.
    void ranksHarvestAndLoadTogether()
    {
        const QStringList words{"advise", platform,     "--runs",        "8", "--spread", "0 %",
                                "--json", "--capacity", "capture=45 g/L"};
        const Json byHour = jsonOf(runCommandLine(words)),
                   byProduct = jsonOf(runCommandLine(words + QStringList{"--harvest-by", "product"}));
        const Json &perHour = *byHour.find("train")->find("harvest"),
                   &product = *byProduct.find("train")->find("harvest");
        QCOMPARE(perHour.find("goal")->string(), std::string("per_hour"));
        QCOMPARE(product.find("goal")->string(), std::string("product"));
        const std::vector<Json>& choices = perHour.find("choices")->items();
        QVERIFY(choices.size() >= 8);
        const double harvest = shareOf(*byHour.find("train"), "at");
        double earliest = 1e9, latest = 0.0;
        int planned = 0;
        for (std::size_t i = 0; i < choices.size(); ++i) {
            if (i > 0) QVERIFY(shareOf(choices[i], "goal") <= shareOf(choices[i - 1], "goal"));
            QVERIFY(isNear(shareOf(choices[i], "goal"),
                           shareOf(choices[i], "pool") / shareOf(choices[i], "time_to_pool"), 1e-9));
            earliest = std::min(earliest, choices[i].find("time")->number());
            latest = std::max(latest, choices[i].find("time")->number());
            if (!choices[i].find("planned")->boolean()) continue;
            ++planned;
            QVERIFY(isNear(choices[i].find("time")->number(), harvest));
        }
        QVERIFY(planned >= 1 && isNear(latest - earliest, 7.0 * 24.0 * 3600.0, 1e-9));
        // In the days that are added the cells go on making product.
        QCOMPARE(product.find("choices")->items().front().find("time")->number(), latest);
    }

    // Once the culture is harvested, what the tank before the column holds is planned: what is left for it.
    void plansFromTheTankBehindTheHarvest()
    {
        const Outcome done = runCommandLine({"advise", platform, "--runs", "8", "--spread", "0 %", "--from", "417.5 h",
                                             "--capacity", "capture=30 g/L", "--json"});
        QVERIFY2(done.status == 0, done.err.constData());
        const Json json = jsonOf(done);
        const Json& train = *json.find("train");
        QCOMPARE(train.find("vessel")->string(), std::string("pool"));
        QVERIFY(train.find("harvest")->isNull());
        QCOMPARE(train.find("steps")->items().front().find("unit")->string(), std::string("capture"));
        const Json& capture = stepOf(train, "capture");
        QVERIFY(isNear(shareOf(capture, "product"), 1.804 * 4.437));
        QCOMPARE(shareOf(capture, "cycles"), 2.0);
    }

    // With more samples the culture is known better, and so is its train: 24 h of 0.12 g/L/h.
    void isPlannedAnewWithEverySample()
    {
        const auto write = [this](const QString& name, const QByteArray& text) {
            QFile file(m_folder.filePath(name));
            if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size()) qFatal("no file");
            return file.fileName();
        };
        QByteArray samples = "time [h],Titre [g/L]\n";
        for (int i = 1; i <= 24; ++i)
            samples += QStringLiteral("%1,%2\n").arg(i).arg(0.12 * i + (i % 2 ? 0.01 : -0.01)).toUtf8();
        const QString plant = write("culture.plant.json", culture), titres = write("titre.csv", samples);
        const auto plannedAt = [&](const QString& time) {
            return jsonOf(runCommandLine({"advise", plant, "--recording", titres, "--from", time, "--json"}));
        };
        const Json early = plannedAt("3 h"), late = plannedAt("18 h");
        const auto width = [](const Json& json) {
            return shareOf(*json.find("train"), "titre", "p90") - shareOf(*json.find("train"), "titre", "p10");
        };
        QVERIFY2(width(late) < 0.7 * width(early), qPrintable(QString::number(width(late))));
        QVERIFY(isNear(shareOf(*late.find("train"), "titre"), 24.0 * 0.12, 0.03));
        QVERIFY(shareOf(stepOf(*late.find("train"), "column"), "cycles") >= 3.0);
    }

    void saysItInWords()
    {
        const Outcome done =
            runCommandLine({"advise", platform, "--runs", "8", "--spread", "0 %", "--capacity", "capture=30 g/L"});
        QVERIFY2(done.status == 0, done.err.constData());
        for (const char* words :
             {"the train behind “Production bioreactor”, planned from 8 runs", "Protein A", "Cycles",
              "80 % of 30 ± 0 g/L, as stated", "Buffer: Wash", "10 m2 are there, enough in 100 %"})
            QVERIFY2(done.out.contains(words), done.out.constData());
    }

    void saysWhatIsWrong_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("says");
        QTest::newRow("column") << QStringList{"--capacity", "pool=30 g/L"} << 1 << QByteArray("no column “pool”");
        QTest::newRow("capacity") << QStringList{"--capacity", "capture"} << 2 << QByteArray("COLUMN=CAPACITY");
        QTest::newRow("unit") << QStringList{"--capacity", "capture=30 h"} << 2 << QByteArray("--capacity");
        QTest::newRow("share") << QStringList{"--load-share", "120 %"} << 2 << QByteArray("100 %");
        QTest::newRow("titre without a load")
            << QStringList{"--loaded-titre", "4 g/L"} << 2 << QByteArray("goes with --loading");
        QTest::newRow("goal of the harvest")
            << QStringList{"--harvest-by", "yield"} << 2 << QByteArray("per_hour or product");
        QTest::newRow("no such load") << QStringList{"--loading", "none.csv"} << 1 << QByteArray("none.csv");
        QTest::newRow("no goal to keep") << QStringList{"--subject", "production.glucose <= 8 g/L"} << 2
                                         << QByteArray("goes with a goal");
        QTest::newRow("being harvested") << QStringList{"--from", "416 h"} << 1
                                         << QByteArray("is being harvested from");
        QTest::newRow("gone") << QStringList{"--from", "500 h"} << 1 << QByteArray("holds no product");
    }
    void saysWhatIsWrong()
    {
        QFETCH(QStringList, words);
        QFETCH(int, status);
        QFETCH(QByteArray, says);
        const Outcome done = runCommandLine(QStringList{"advise", platform, "--runs", "8"} + words);
        QVERIFY2(done.status == status, done.err.constData());
        QVERIFY2(done.err.contains(says), done.err.constData());
        QVERIFY2(done.out.isEmpty(), done.out.constData());
    }

private:
    QTemporaryDir m_folder;
};

TITER_TEST(TrainCommand)

} // namespace tst_train_command

#include "tst_train_command.moc"
