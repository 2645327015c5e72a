// Laws and units written as equations in studies, sweeps and fits of the command line, against what they come to in closed form.
#include "tests/support/command_line.h"
#include "tests/support/test_program.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

namespace tst_own_laws {

using titer::support::Outcome;
using titer::support::runCommandLine;

namespace {

// Cells of 0.1 g/L that use up 10 g/L of glucose: they end at 0.1 + 10 Y. Beside them something decays from 8 g/L with k.
constexpr const char* plant = R"plant({"format": "titer.plant/1", "name": "Own", "components": [
   {"id": "biomass", "basis": "mass"}, {"id": "glucose", "basis": "mass"}],
 "units": [
  {"id": "vessel", "type": "bioreactor", "params": {"vessel_volume": "5 L", "kinetics": {"type": "equations",
     "species": {"cells": "biomass", "substrate": {"component": "glucose", "unit": "g/L"}},
     "params": {"mu_max": {"value": "0.4 1/h", "label": "Growth rate", "range": ["0 1/h", "2 1/h"]}, "Ks": "0.1 g/L", "Y": "0.5 g/g"},
     "let": {"mu": "mu_max*substrate/(Ks + substrate)"},
     "rates": {"cells": "mu*cells", "substrate": "-mu*cells/Y"}}},
   "initial": {"volume": "2 L", "biomass": "0.1 g/L", "glucose": "10 g/L"}},
  {"id": "assay", "type": "equations", "params": {"states": {"x": {"unit": "g/L", "label": "Signal"}},
     "params": {"k": {"value": "0.05 1/h", "label": "Decay"}}, "rates": {"x": "-k*x"}}, "initial": {"x": "8 g/L"}}],
 "streams": [], "recipe": {"duration": "60 h"}})plant";

} // namespace

class OwnLaws : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        write("own.plant.json", plant);
    }

    void areStudied();
    void areSwept();
    void areFitted();

private:
    QString at(const char* name) const { return m_folder->filePath(QLatin1String(name)); }
    void write(const char* name, const QByteArray& text) const
    {
        QFile file(at(name));
        if (!file.open(QIODevice::WriteOnly)) qFatal("cannot write");
        file.write(text);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

// The coefficients of a plane through runs that follow one.
void OwnLaws::areStudied()
{
    const QString project = at("own.titer");
    const auto study = [&](const QString& part, const QStringList& words = {}) {
        return runCommandLine(QStringList{"study", part, project} + words);
    };
    const Outcome imported = runCommandLine({"import", at("own.plant.json"), "-o", project});
    QVERIFY2(imported.status == 0, imported.err);
    const Outcome made =
        study("new", {"Yield", "--factor", "yield=0.4:0.6:g/g", "--bind", "yield=units/vessel/params/kinetics/Y",
                      "--factor", "decay=0.04:0.06:1/h", "--bind", "decay=units/assay/params/k", "--response",
                      "biomass [g/L]=vessel.biomass@end", "--response", "signal [g/L]=assay.x@end", "--goal",
                      "biomass=max", "--model", "linear"});
    QVERIFY2(made.status == 0, made.err);
    const Outcome designed = study("design", {"full", "--centre", "1"});
    QVERIFY2(designed.status == 0, designed.err);
    const Outcome ran = study("run", {"-j", "1", "--json"});
    QVERIFY2(ran.status == 0, ran.err);
    QCOMPARE(ran.object()["done"].toInt(), 5);
    const Outcome analysed = study("analyse", {"--json"});
    QVERIFY2(analysed.status == 0, analysed.err);
    const QJsonObject biomass = analysed.object()["responses"].toArray()[0].toObject();
    const QJsonArray coefficients = biomass["coefficients"].toArray();
    QVERIFY2(std::abs(coefficients[0].toObject()["coded"].toDouble() - 5.1) < 1e-3, analysed.out);
    QVERIFY2(std::abs(coefficients[1].toObject()["coded"].toDouble() - 1.0) < 1e-3, analysed.out);
    QVERIFY2(std::abs(coefficients[2].toObject()["coded"].toDouble()) < 1e-3, analysed.out);
}

void OwnLaws::areSwept()
{
    write("runs.csv", "id,units/vessel/params/kinetics/Y [g/g],units/assay/params/k [1/d],biomass [g/L],signal [g/L]\n"
                      "a,0.4,1.2,,\nb,0.6,0.6,,\n");
    const Outcome swept =
        runCommandLine({"sweep", at("own.plant.json"), "--runs", at("runs.csv"), "--response",
                        "biomass=vessel.biomass@end", "--response", "signal=assay.x@end", "-o", at("out.csv")});
    QVERIFY2(swept.status == 0, swept.err);
    QFile out(at("out.csv"));
    QVERIFY(out.open(QIODevice::ReadOnly));
    QList<QStringList> rows;
    for (const QString& line : QString::fromUtf8(out.readAll()).split('\n')) rows << line.split(',');
    QVERIFY(rows.size() >= 3);
    const auto value = [&](int row, int column) { return rows[row].value(column).toDouble(); };
    for (const auto& [row, yield, perDay] : {std::tuple{1, 0.4, 1.2}, std::tuple{2, 0.6, 0.6}}) {
        QVERIFY2(std::abs(value(row, 3) - (0.1 + 10 * yield)) < 1e-3, qPrintable(rows[row].join(' ')));
        QVERIFY2(std::abs(value(row, 4) / (8.0 * std::exp(-perDay * 2.5)) - 1.0) < 1e-5,
                 qPrintable(rows[row].join(' ')));
    }
}

void OwnLaws::areFitted()
{
    QByteArray table = "time [h],assay.x [g/L]\n";
    for (int hour = 0; hour <= 60; hour += 6)
        table += QByteArray::number(hour) + "," + QByteArray::number(8.0 * std::exp(-0.03 * hour), 'g', 12) + "\n";
    write("data.csv", table);
    const Outcome fit =
        runCommandLine({"fit", at("own.plant.json"), at("data.csv"), "--parameters", "units/assay/params/k", "--json"});
    QVERIFY2(fit.status == 0, fit.err + fit.out);
    const QJsonObject found = fit.object()["parameters"].toArray()[0].toObject();
    QVERIFY2(std::abs(3600.0 * found["value"].toDouble() - 0.03) < 1e-5, fit.out); // of 1/s
}

TITER_TEST(OwnLaws)

} // namespace tst_own_laws

#include "tst_own_laws.moc"
