// Estimators of a plant: what the record means, and each thing that may be wrong with it as a sentence at its path.
#include "core/model/plant/plant.h"
#include "core/solve/catalogue.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <cmath>

namespace tst_check_estimators {

using namespace titer;
using base::Json;

namespace {

constexpr double day = 86400.0;

// A seed vessel and a production vessel with its feed; a column behind it.
constexpr const char* text = R"json({"format": "titer.plant/1", "components": [
  {"id": "biomass", "basis": "mass"}, {"id": "substrate", "basis": "mass", "molar_mass": "180 g/mol"},
  {"id": "product", "basis": "mass", "molar_mass": "148 kg/mol"}],
 "units": [
  {"id": "seed", "type": "bioreactor", "initial": {"volume": "10 L", "biomass": "1 g/L"}},
  {"id": "feed", "type": "inlet", "program": [{"for": "1 h", "concentration": {"substrate": "400 g/L"}}]},
  {"id": "main", "type": "bioreactor", "params": {"vessel_volume": "200 L", "kinetics": {"type": "monod",
     "growth_rate": "0.15 1/h", "species": {"cells": "biomass"}}},
   "initial": {"volume": "80 L", "substrate": "10 g/L", "biomass": "1 g/L"}},
  {"id": "column", "type": "chromatography_column", "params": {"length": "20 cm", "cross_section": "0.03 m2"}},
  {"id": "waste", "type": "outlet"}],
 "streams": [{"from": "feed.out", "to": "main.feed"}, {"from": "seed.out", "to": "main.in"},
             {"from": "main.out", "to": "column.in"}, {"from": "column.out", "to": "waste.in"}],
 "recipe": {"duration": "40 h"},
 "tags": [{"tag": "OD", "variable": "main.biomass"}],
 "estimators": [{"id": "twin", "unit": "main",
   "channels": [{"tag": "OD", "noise_share": "5 %", "mean_over": "20 min"},
                {"tag": "Glucose", "variable": "main.substrate", "noise": "1 mM", "gain": 1.02, "offset": "0.2 g/L", "delay": "4 h",
                 "lag": "2 min", "lag_deviation": "50 %", "gain_deviation": "5 %", "offset_deviation": "1 mM", "offset_walk": "0.1 g/L/d"},
                {"tag": "main.temperature", "noise": "0.2 dK"}],
   "parameters": [{"path": "units/main/params/kinetics/growth_rate", "start_deviation": "10 %", "walk": "0.003 1/h/d"}],
   "start_deviation": {"main.biomass": "0.1 g/L"}, "process_noise": {"main.substrate": "2 %/d", "main.volume": "1 L/h"}}]})json";

model::Flowsheet sheet()
{
    base::Errors errors;
    model::Flowsheet f = model::readPlant(text, errors);
    if (!errors.empty()) qFatal("%s", errors.front().what.text().c_str());
    return f;
}

bool isNear(double a, double b)
{
    return std::abs(a - b) <= 1e-12 * std::abs(b);
}

} // namespace

class CheckEstimators : public QObject {
    Q_OBJECT

private slots:
    void readsWhatTheRecordSays()
    {
        base::Errors errors;
        const model::Plant plant = model::check(sheet(), solve::catalogue(), errors);
        for (const base::Error& e : errors) qWarning("%s: %s", e.where.c_str(), e.what.text().c_str());
        QVERIFY(errors.empty());
        QCOMPARE(plant.estimators.size(), 1u);
        const model::PlantEstimator& e = plant.estimators.front();
        QCOMPARE(e.unit, plant.unitIndex("main"));
        QVERIFY(!e.unscented);
        QCOMPARE(e.buffer, 2 * day);
        QCOMPARE(e.channels.size(), 3u);
        QCOMPARE(model::tagOf(plant, *e.channels[0].variable), std::string("main.biomass"));
        QVERIFY(isNear(e.channels[0].noise->share, 0.05));
        QCOMPARE(e.channels[0].noise->absolute, 0.0);
        QVERIFY(isNear(e.channels[1].noise->absolute, 0.18)); // 1 mM of 180 g/mol
        QVERIFY(isNear(e.channels[1].offset, 0.2));
        QCOMPARE(e.channels[1].gain, 1.02);
        QCOMPARE(e.channels[1].lag, 120.0);
        QCOMPARE(e.channels[1].estimatedLag.deviation->share, 0.5);
        QVERIFY(isNear(e.channels[1].estimatedGain.deviation->share, 0.05));
        QVERIFY(isNear(e.channels[1].estimatedOffset.deviation->absolute, 0.18));
        QVERIFY(isNear(e.channels[1].estimatedOffset.walk->deviation.absolute, 0.1));
        QVERIFY(!e.channels[0].estimatedGain.isEstimated() && !e.channels[1].estimatedGain.walk);
        QCOMPARE(e.channels[1].delay, 4 * 3600.0);
        QCOMPARE(e.channels[0].meanOver, 1200.0);
        QCOMPARE(e.channels[1].meanOver, 0.0);
        QVERIFY(isNear(e.channels[2].noise->absolute, 0.2));
        QVERIFY(isNear(e.parameters[0].startDeviation->share, 0.1));
        QVERIFY(isNear(e.parameters[0].walk->deviation.absolute, 0.003 / 3600.0));
        QCOMPARE(e.parameters[0].walk->time, day);
        QVERIFY(isNear(e.startDeviations[0].second.absolute, 0.1));
        QVERIFY(isNear(e.processNoise[0].second.deviation.share, 0.02));
        QCOMPARE(e.processNoise[0].second.time, day);
        QVERIFY(isNear(e.processNoise[1].second.deviation.absolute, 1e-3));
        QCOMPARE(e.processNoise[1].second.time, 3600.0);
    }

    void saysWhatIsWrong_data()
    {
        QTest::addColumn<QString>("from"); // of the record, replaced by
        QTest::addColumn<QString>("to");
        QTest::addColumn<QString>("where");
        QTest::addColumn<QString>("word"); // of the sentence
        const auto row = [](const char* name, const char* from, const char* to, const char* where, const char* word) {
            QTest::newRow(name) << from << to << where << word;
        };
        row("no such unit", R"("unit": "main")", R"("unit": "mian")", "estimators/twin/unit", "main");
        row("a column", R"("unit": "main")", R"("unit": "column")", "estimators/twin/unit", "forecast, not estimated");
        row("a unit without states", R"("unit": "main")", R"("unit": "feed")", "estimators/twin/unit", "Name a vessel");
        row("an unknown method", R"("unit": "main")", R"("unit": "main", "method": "kalman")", "estimators/twin/method",
            "ekf");
        row("an unknown variable", "main.substrate\", \"noise", "main.sugar\", \"noise",
            "estimators/twin/channels/1/variable", "sugar");
        row("a variable of another unit", "main.substrate\", \"noise", "seed.biomass\", \"noise",
            "estimators/twin/channels/1/variable", "does not follow");
        row("a tag that is not mapped", R"({"tag": "OD", "noise_share")", R"({"tag": "OD600", "noise_share")",
            "estimators/twin/channels/0/variable", "not mapped");
        row("a tag twice", R"({"tag": "Glucose")", R"({"tag": "OD")", "estimators/twin/channels/1/tag", "twice");
        row("noise of another dimension", R"("noise": "1 mM")", R"("noise": "1 h")", "estimators/twin/channels/1/noise",
            "h");
        row("an exact measurement", R"("noise": "1 mM")", R"("noise": "0 mM")", "estimators/twin/channels/1/noise",
            "exact");
        row("a mean over no time", R"("mean_over": "20 min")", R"("mean_over": "0 min")",
            "estimators/twin/channels/0/mean_over", "0");
        row("noise below 0", R"("noise": "0.2 dK")", R"("noise": "-0.2 dK")", "estimators/twin/channels/2/noise", "0");
        row("a gain of 0", R"("gain": 1.02)", R"("gain": 0)", "estimators/twin/channels/1/gain", "0");
        row("a share of no offset", R"("mean_over": "20 min")", R"("offset_deviation": "5 %")",
            "estimators/twin/channels/0/offset_deviation", "0.2 g/L");
        row("a lag of no value", R"("lag": "2 min", )", "", "estimators/twin/channels/1/lag_deviation", "lag");
        row("an offset of another dimension", R"("offset_deviation": "1 mM")", R"("offset_deviation": "1 h")",
            "estimators/twin/channels/1/offset_deviation", "h");
        row("no such path", "kinetics/growth_rate", "kinetics/growht_rate", "estimators/twin/parameters/0/path",
            "path");
        row("a path that is no number", "kinetics/growth_rate", "kinetics/type", "estimators/twin/parameters/0/path",
            "path");
        row("a parameter that cannot be determined",
            R"(units/main/params/kinetics/growth_rate", "start_deviation": "10 %", "walk": "0.003 1/h/d")",
            R"(units/column/params/length")", "estimators/twin/parameters/0/path", "nothing reaches");
        row("a walk without a time", "0.003 1/h/d", "0.003", "estimators/twin/parameters/0/walk", "2 %/d");
        row("noise of a variable elsewhere", R"("main.volume": "1 L/h")", R"("seed.volume": "1 L/h")",
            "estimators/twin/process_noise/seed.volume", "does not follow");
        row("a deviation below 0", R"("0.1 g/L"})", R"("-0.1 g/L"})", "estimators/twin/start_deviation/main.biomass",
            "0");
        row("two estimators of one unit", R"("estimators": [)", R"("estimators": [{"id": "other", "unit": "main"}, )",
            "estimators/twin/unit", "other");
        row("an id twice", R"("estimators": [)", R"("estimators": [{"id": "twin", "unit": "seed"}, )",
            "estimators/twin/id", "twice");
    }

    void saysWhatIsWrong()
    {
        QFETCH(QString, from);
        QFETCH(QString, to);
        QFETCH(QString, where);
        QFETCH(QString, word);
        base::Errors errors;
        QString plant = QString::fromStdString(base::readJson(text, errors).write(false));
        QVERIFY2(plant.contains(from), qPrintable(plant));
        const model::Flowsheet f = model::readPlant(plant.replace(from, to).toStdString(), errors);
        QVERIFY(errors.empty());
        (void)model::check(f, solve::catalogue(), errors);
        QStringList reported;
        for (const base::Error& e : errors) reported << QString::fromStdString(e.where + ": " + e.what.text());
        QCOMPARE(reported.size(), 1);
        QVERIFY2(reported.first().startsWith(where + ": "), qPrintable(reported.first()));
        QVERIFY2(reported.first().contains(word), qPrintable(reported.first()));
    }
};

TITER_TEST(CheckEstimators)

} // namespace tst_check_estimators

#include "tst_check_estimators.moc"
