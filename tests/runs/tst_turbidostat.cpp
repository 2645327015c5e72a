// A turbidostat in runs, against steady states that are known exactly: of a culture by Monod's law that is held at the density X, the medium
// leaves S = S_F - X/Y, and the dilution rate is the growth rate there (Herbert, Elsworth and Telling 1956, J Gen Microbiol 14:601).
#include "core/solve/catalogue.h"
#include "core/solve/simulation.h"
#include "tests/support/core/runs.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <algorithm>
#include <cmath>

namespace tst_turbidostat_run {

using namespace titer;
using support::checkedPlant;
using support::reads;

namespace {

constexpr double hour = 3600.0;
constexpr double feed = 10.0, cellYield = 0.5, held = 3.0; // [g/L], [g/g]
constexpr double left = feed - held / cellYield;
constexpr double growth = 0.4 / hour * left / (0.05 + left);

// The example of a chemostat, held at 3 g/L of cells; its level controller draws off the bleed.
std::string culture(const std::string& params)
{
    return R"json({"format": "titer.plant/1", "name": "turbidostat",
 "components": [{"id": "biomass", "basis": "mass"}, {"id": "glucose", "basis": "mass", "molar_mass": "180.16 g/mol"}],
 "units": [{"id": "medium", "type": "inlet", "program": [{"for": "100 h", "flow": "0 L/h", "concentration": {"glucose": "10 g/L"}}]},
  {"id": "vessel", "type": "bioreactor", "params": {"vessel_volume": "5 L", "kinetics": {"type": "monod",
     "species": {"cells": "biomass", "substrate": "glucose"}, "growth_rate": "0.4 1/h", "half_saturation": "0.05 g/L", "yield": "0.5 g/g",
     "maintenance": "0 1/h", "death_rate": "0 1/h"}}, "initial": {"volume": "2 L", "biomass": "0.1 g/L", "glucose": "9.8 g/L"}},
  {"id": "harvest", "type": "outlet"}],
 "streams": [{"from": "medium.out", "to": "vessel.in"}, {"from": "vessel.out", "to": "harvest.in"}],
 "recipe": {"duration": "60 h", "phases": []},
 "controllers": [
  {"id": "level", "type": "level", "reads": "vessel.volume", "writes": "vessel.out.flow", "setpoint": "2 L", "period": "1 min",
   "params": {"gain": "30 1/h"}},
  {"id": "density", "type": "turbidostat", "reads": "vessel.biomass", "writes": "medium.out.flow", "setpoint": "3 g/L", "period": "1 min",
   "params": )json" +
           params + "}]}";
}

} // namespace

class TestTurbidostat : public QObject {
    Q_OBJECT

private slots:
    // A volume that is not the one of the vessel is no offset.
    void holdsTheSteadyStateOfItsDensity_data()
    {
        QTest::addColumn<std::string>("params");
        QTest::newRow("its volume") << std::string(R"({"volume": "2 L", "flow_max": "4 L/h"})");
        QTest::newRow("half of it") << std::string(R"({"volume": "1 L", "flow_max": "4 L/h"})");
    }
    void holdsTheSteadyStateOfItsDensity()
    {
        QFETCH(std::string, params);
        const auto plant = checkedPlant(culture(params));
        base::Result<solve::Simulation> run = solve::Simulation::open(plant, {.tolerance = 1e-9});
        QVERIFY(run);
        QVERIFY(run->advance(60.0 * hour));
        const auto value = [&](const char* tag) { return run->value(reads(*plant, tag)); };
        const auto isNear = [](double one, double other) { return std::abs(one - other) <= 1e-6 * other; };
        QVERIFY2(isNear(value("vessel.biomass"), held), qPrintable(QString::number(value("vessel.biomass"), 'g', 10)));
        QVERIFY2(isNear(value("vessel.glucose"), left), qPrintable(QString::number(value("vessel.glucose"), 'g', 10)));
        const double dilution = value("medium.out.flow") / value("vessel.volume");
        QVERIFY2(isNear(dilution, growth), qPrintable(QString::number(dilution / growth, 'g', 10)));
        QVERIFY(run->notices().empty());
    }

    // In perfusion with cells that are held back it writes the bleed: of the steady state mu = B/V and F (S_F - S) = mu X V/Y.
    void holdsTheDensityByTheBleed()
    {
        std::string text = culture(R"({"volume": "2 L", "flow_max": "1.5 L/h"})");
        const auto put = [&text](const std::string& before, const std::string& after) {
            const std::size_t place = text.find(before);
            if (place == std::string::npos) qFatal("not there: %s", before.c_str());
            text.replace(place, before.size(), after);
        };
        put(R"("flow": "0 L/h")", R"("flow": "2 L/h")");
        put(R"("vessel_volume": "5 L")", R"("vessel_volume": "5 L", "retention": {"biomass": 1})");
        put(R"({"id": "harvest", "type": "outlet"})",
            R"({"id": "harvest", "type": "outlet"}, {"id": "bleed", "type": "outlet"})");
        put(R"({"from": "vessel.out", "to": "harvest.in"})",
            R"({"from": "vessel.permeate", "to": "harvest.in"}, {"from": "vessel.bleed", "to": "bleed.in"})");
        put(R"("writes": "vessel.out.flow")", R"("writes": "vessel.permeate.flow")");
        put(R"("writes": "medium.out.flow")", R"("writes": "vessel.bleed.flow")");
        const auto plant = checkedPlant(text);
        base::Result<solve::Simulation> run = solve::Simulation::open(plant, {.tolerance = 1e-9});
        QVERIFY(run);
        QVERIFY(run->advance(60.0 * hour));
        const auto value = [&](const char* tag) { return run->value(reads(*plant, tag)); };
        const auto isNear = [](double one, double other) { return std::abs(one - other) <= 1e-6 * other; };
        QVERIFY2(isNear(value("vessel.biomass"), held), qPrintable(QString::number(value("vessel.biomass"), 'g', 10)));
        const double substrate = value("vessel.glucose"), mu = 0.4 / hour * substrate / (0.05 + substrate);
        const double bleed = value("vessel.bleed.flow") / value("vessel.volume");
        QVERIFY2(isNear(bleed, mu), qPrintable(QString::number(bleed / mu, 'g', 10)));
        QVERIFY(isNear(value("medium.out.flow") * (feed - substrate), mu * held * value("vessel.volume") / cellYield));
    }

    // On and off: nothing goes in while the culture is thin, then its density stays within the band and what a period brings.
    void switchesItsPump()
    {
        const auto plant = checkedPlant(culture(R"({"mode": "on_off", "flow_max": "4 L/h", "band": "2 %"})"));
        base::Result<solve::Simulation> run = solve::Simulation::open(plant, {.tolerance = 1e-8});
        QVERIFY(run);
        double thinnest = HUGE_VAL, densest = 0.0;
        for (int i = 1; i <= 600; ++i) {
            QVERIFY(run->advance(0.1 * i * hour));
            const double density = run->value(reads(*plant, "vessel.biomass"));
            densest = std::max(densest, density);
            if (i > 120) thinnest = std::min(thinnest, density); // it is there after 8.7 h
        }
        QVERIFY2(densest <= held * 1.01, qPrintable(QString::number(densest, 'g', 8)));
        // The pump dilutes by 2 1/h, a thirtieth of the culture a minute.
        QVERIFY2(thinnest >= held * 0.98 * (1.0 - 1.0 / 30.0), qPrintable(QString::number(thinnest, 'g', 8)));
        QVERIFY(thinnest < held);
    }
};

TITER_TEST(TestTurbidostat)

} // namespace tst_turbidostat_run

#include "tst_turbidostat.moc"
