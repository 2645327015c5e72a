// Laws and units written as equations in studies, sweeps, fits, designed experiments and next to recordings, by the command line, against
// what they come to in closed form.
#include "tests/support/command_line.h"
#include "tests/support/test_program.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cmath>

namespace tst_own_laws {

using titer::support::Outcome;
using titer::support::runCommandLine;

namespace {

// Cells of 0.1 g/L that use up 10 g/L of glucose: they end at 0.1 + 10 Y. Next to them something decays from 8 g/L with k.
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
    void areDesignedFor();
    void spreadAResult();
    void areLaidBesideARecording();

private:
    // Carries out the runs of a sheet.
    Outcome sweep(const char* runs, const char* results) const
    {
        return runCommandLine({"sweep", at("own.plant.json"), "--runs", at(runs), "--response",
                               "biomass=vessel.biomass@end", "--response", "signal=assay.x@end", "-o", at(results),
                               "-j", "1"});
    }

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

// From a design through its runs to a model, a prediction, the best settings and a design space: biomass is 0.1 + 10 Y to the tolerance of the
// runs, and the signal hangs on k alone.
void OwnLaws::areDesignedFor()
{
    const QString yield = "units/vessel/params/kinetics/Y", decay = "units/assay/params/k";
    const auto doe = [&](const QString& part, const QStringList& words) {
        return runCommandLine(QStringList{"doe", part} + words);
    };
    const Outcome designed =
        doe("design", {"full", "--factor", yield + "=0.4:0.6:g/g", "--factor", decay + "=0.04:0.06:1/h", "--centre",
                       "2", "--response", "biomass [g/L]", "--response", "signal [g/L]", "-o", at("runs.csv")});
    QVERIFY2(designed.status == 0, designed.err);
    const Outcome evaluated = doe("evaluate", {at("runs.csv"), "--json"});
    QVERIFY2(evaluated.status == 0, evaluated.err);
    const Outcome swept = sweep("runs.csv", "results.csv");
    QVERIFY2(swept.status == 0, swept.err);
    const Outcome compared = doe("compare", {at("runs.csv"), at("results.csv")});
    QVERIFY2(compared.status == 0, compared.err);

    const QStringList ofBiomass{at("results.csv"), "--response", "biomass", "--ignore",
                                "signal",          "--model",    "linear",  "--json"};
    const Outcome analysed = doe("analyze", ofBiomass);
    QVERIFY2(analysed.status == 0, analysed.err);
    const QJsonArray terms = analysed.object()["terms"].toArray();
    QCOMPARE(terms.size(), 3);
    for (const auto& [term, natural] : {std::pair{0, 0.1}, std::pair{1, 10.0}, std::pair{2, 0.0}})
        QVERIFY2(std::abs(terms[term].toObject()["natural"].toDouble() - natural) < 1e-4, analysed.out);
    const Outcome predicted = doe("predict", ofBiomass + QStringList{"--at", yield + "=0.55", "--at", decay + "=0.05"});
    QVERIFY2(predicted.status == 0, predicted.err);
    const QJsonObject point = predicted.object()["points"].toArray()[0].toObject();
    QVERIFY2(std::abs(point["predictions"].toArray()[0].toObject()["mean"].toDouble() - 5.6) < 1e-4, predicted.out);

    // At most 0.6 g/g; the signal is to fall, and so k is to be high.
    const Outcome best = doe("optimize", {at("results.csv"), "--goal", "biomass=max:4:7", "--goal",
                                          "signal=min:0.1:0.8", "--model", "linear", "--json"});
    QVERIFY2(best.status == 0, best.err);
    const QJsonObject settings = best.object()["settings"].toObject();
    QVERIFY2(std::abs(settings[yield].toDouble() - 0.6) < 1e-3, best.out);
    QVERIFY2(std::abs(settings[decay].toDouble() - 0.06) < 1e-3, best.out);
    // 5.1 g/L and more from the middle of Y on: half of the map.
    const Outcome space = doe("space", {at("results.csv"), "--spec", "biomass=5.1:", "--ignore", "signal", "--model",
                                        "linear", "--out", at("map.csv")});
    QVERIFY2(space.status == 0, space.err);
    QFile map(at("map.csv"));
    QVERIFY(map.open(QIODevice::ReadOnly) && map.readLine().contains(yield.toUtf8()));
}

// Of Sobol's scheme: what is left of the signal, 8 g/L exp(-60 h k), hangs on k alone, and the biomass on Y alone, whose mean is that of Y.
void OwnLaws::spreadAResult()
{
    const QString yield = "units/vessel/params/kinetics/Y", decay = "units/assay/params/k";
    const Outcome drawn = runCommandLine({"doe", "sample", "sobol", "--vary", yield + "=uniform:0.4:0.6:g/g", "--vary",
                                          decay + "=normal:0.05:0.005:1/h", "--samples", "32", "-o", at("draws.csv")});
    QVERIFY2(drawn.status == 0, drawn.err);
    const Outcome swept = sweep("draws.csv", "spread.csv");
    QVERIFY2(swept.status == 0, swept.err);
    for (const auto& [response, by] : {std::pair{"biomass", 0}, std::pair{"signal", 1}}) {
        const Outcome caused =
            runCommandLine({"doe", "sensitivity", at("spread.csv"), "--response", response, "--json"});
        QVERIFY2(caused.status == 0, caused.err);
        const QJsonArray quantities = caused.object()["quantities"].toArray();
        QCOMPARE(quantities.size(), 2);
        const auto total = [&](int i) { return quantities[i].toObject()["total"].toObject()["value"].toDouble(); };
        QVERIFY2(std::abs(total(by) - 1.0) < 0.1 && std::abs(total(1 - by)) < 1e-6, caused.out);
    }
    const Outcome biomass = runCommandLine({"doe", "sensitivity", at("spread.csv"), "--response", "biomass", "--json"});
    QVERIFY2(std::abs(biomass.object()["mean"].toDouble() - 5.1) < 0.05, biomass.out);
}

// A recording of the same unit with a slower decay: each gap is 8 g/L (exp(-0.04 t) - exp(-0.05 t)), of a tag that the plant maps, of a term
// that is called like the tag, and, by --map, of what the law of the vessel forms, which decays as it should.
void OwnLaws::areLaidBesideARecording()
{
    QByteArray own = plant;
    own.replace(R"("rates": {"x": "-k*x"}})", R"("let": {"half": "x/2"}, "rates": {"x": "-k*x"}})");
    own.replace(R"("streams": [])", R"("streams": [], "tags": [{"tag": "SIG", "variable": "assay.x"}])");
    write("tagged.plant.json", own);
    write("bench.sensors.json", R"({"format": "titer.sensors/1", "mismatch": {"units/assay/params/k": "0.04 1/h"},
        "sensors": [{"tag": "SIG", "unit": "mg/L", "every": "1 h"}, {"tag": "assay.half", "every": "2 h", "unit": "g/L"},
                    {"tag": "DRY", "variable": "vessel.biomass", "unit": "g/L", "every": "4 h"}]})");
    const Outcome made = runCommandLine({"synthesize", at("tagged.plant.json"), "--sensors", at("bench.sensors.json"),
                                         "--seed", "3", "-o", at("recording.csv")});
    QVERIFY2(made.status == 0, made.err);
    const Outcome beside = runCommandLine(
        {"replay", at("tagged.plant.json"), at("recording.csv"), "--map", "DRY=vessel.biomass", "--json"});
    QVERIFY2(beside.status == 0, beside.err);
    const QJsonArray tags = beside.object()["tags"].toArray();
    QCOMPARE(tags.size(), 3);
    double worst = 0.0;
    for (int hour = 0; hour <= 60; ++hour)
        worst = std::max(worst, 8.0 * (std::exp(-0.04 * hour) - std::exp(-0.05 * hour)));
    const double last = 8.0 * (std::exp(-2.4) - std::exp(-3.0));
    const auto is = [&](int tag, const char* variable, int compared, double now, double most) {
        const QJsonObject of = tags[tag].toObject(), gap = of["gap"].toObject();
        return of["variable"].toString() == QLatin1String(variable) && of["compared"].toInt() == compared &&
               std::abs(gap["now"].toDouble() - now) < 1e-3 * std::max(now, 1.0) &&
               std::abs(gap["worst"].toDouble() - most) < 1e-3 * std::max(most, 1.0);
    };
    QVERIFY2(is(0, "assay.x", 61, 1000.0 * last, 1000.0 * worst), beside.out);
    QVERIFY2(is(1, "assay.half", 31, last / 2.0, worst / 2.0), beside.out);
    QVERIFY2(is(2, "vessel.biomass", 16, 0.0, 0.0), beside.out);
}

TITER_TEST(OwnLaws)

} // namespace tst_own_laws

#include "tst_own_laws.moc"
