// The published answers of the rate laws, run as plants: vessel, feed, recipe and integrator of the engine. Reference values as in
// tests/kinetics; tolerance 1e-4 relative, or half of the last published digit.
#include "tests/support/core/runs.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <algorithm>
#include <cmath>

namespace tst_published_runs {

using namespace titer;
using support::at;

namespace {

constexpr double hour = 3600.0;

// Craven's fed-batch: 0.02 L/h from 44 h on.
const char* const cho = R"({"format": "titer.plant/1", "name": "Craven 2014",
 "components": [{"id": "cells", "basis": "count"}, {"id": "dead_cells", "basis": "count"}, {"id": "glucose", "basis": "amount"},
  {"id": "glutamine", "basis": "amount"}, {"id": "lactate", "basis": "amount"}, {"id": "ammonia", "basis": "amount"},
  {"id": "inhibitor", "basis": "amount"}],
 "units": [
  {"id": "feed", "type": "inlet", "program": [{"for": "44 h"},
   {"for": "101 h", "flow": "0.02 L/h", "concentration": {"glucose": "653 mM", "glutamine": "58.8 mM"}}]},
  {"id": "v", "type": "bioreactor", "params": {"vessel_volume": "12 L", "kinetics": {"type": "cho_fed_batch"}},
   "initial": {"volume": "7 L", "cells": "0.3e9 cells/L", "dead_cells": "0.03e9 cells/L", "glucose": "20 mM", "glutamine": "4 mM",
    "lactate": "20 mM", "ammonia": "1.5 mM"}}],
 "streams": [{"from": "feed.out", "to": "v.feed"}],
 "recipe": {"duration": "145 h", "phases": []}})";

// Anane's batch: kLa 220 1/h towards 99 % of an air saturation of 100/14000 g/L.
const char* const ecoli = R"({"format": "titer.plant/1", "name": "Anane 2017",
 "components": [{"id": "biomass", "basis": "mass"}, {"id": "glucose", "basis": "mass"}, {"id": "acetate", "basis": "mass"},
  {"id": "oxygen", "basis": "amount", "molar_mass": "32 g/mol"}],
 "units": [{"id": "v", "type": "bioreactor",
  "params": {"vessel_volume": "4 L", "kinetics": {"type": "ecoli_overflow"}, "oxygen_control": "open", "kla": "220 1/h",
   "oxygen_solubility": 0.22321428571428573, "oxygen_fraction": 0.207405},
  "initial": {"volume": "2 L", "biomass": "0.17 g/L", "glucose": "4.94 g/L", "acetate": "0.0129 g/L", "oxygen": 0.21875}}],
 "streams": [], "recipe": {"duration": "9.45 h", "phases": []}})";

// Birol's fed-batch: 0.042 L/h of 600 g/L from where the substrate falls below 0.3 g/L; kLa 70 F^0.5 (P/V)^0.4 per hour in L/h and W/L,
// evaporation 2.5e-4 (e^1.25 - 1) per hour.
const char* const penicillin = R"({"format": "titer.plant/1", "name": "Birol 2002",
 "components": [{"id": "biomass", "basis": "mass"}, {"id": "substrate", "basis": "mass"}, {"id": "product", "basis": "mass"},
  {"id": "oxygen", "basis": "amount"}],
 "units": [{"id": "feed", "type": "inlet", "program": [{"for": "400 h", "concentration": {"substrate": "600 g/L"}}]},
  {"id": "v", "type": "bioreactor",
   "params": {"vessel_volume": "200 L", "kinetics": {"type": "penicillin"}, "evaporation": "6.2258574e-4 1/h", "temperature": "298 K", "ph": 5,
    "oxygen_control": "open", "oxygen_solubility": 0.258, "kla_model": "power", "kla_coefficient": 2.32780603, "kla_gas_exponent": 0.5,
    "kla_power_exponent": 0.4, "gas_flow": "8.6 L/h", "power": "30 W", "gas_depletion": "no"},
   "initial": {"volume": "100 L", "biomass": "0.1 g/L", "substrate": "15 g/L", "oxygen": 0.258}}],
 "streams": [{"from": "feed.out", "to": "v.feed"}],
 "recipe": {"duration": "400 h", "phases": [
  {"id": "grow", "unit": "v", "at": "0 h", "until": {"any": [{"value": "v.substrate", "below": "0.3 g/L"}]}},
  {"id": "fed", "unit": "v", "after": ["grow"], "set": {"feed.out.flow": "0.042 L/h"}}]}})";

bool close(const figures::RunResult& run, const char* tag, double time, double published, double digit = 0.0)
{
    const double value = at(run, tag, time);
    if (std::abs(value - published) <= std::max(1e-4 * std::abs(published), 0.5 * digit)) return true;
    qWarning("%s at %g h is %.9g, published %.9g", tag, time / hour, value, published);
    return false;
}

} // namespace

class PublishedRuns : public QObject {
    Q_OBJECT

private slots:
    void choFedBatchEndsAsCravenPublished();
    void ecoliFollowsAnane();
    void penicillinFollowsBirol();
};

void PublishedRuns::choFedBatchEndsAsCravenPublished()
{
    const figures::RunResult run = support::runOf(cho, 1e-8, {0.0, 48 * hour, 96 * hour, 145 * hour});
    QVERIFY(run.status == figures::RunStatus::Ok);
    QVERIFY(close(run, "v.cells", 48 * hour, 1.25744e12));
    QVERIFY(close(run, "v.glutamine", 48 * hour, 3.20416));
    QVERIFY(close(run, "v.cells", 96 * hour, 2.75255e12));
    QVERIFY(close(run, "v.lactate", 96 * hour, 85.0318));
    const double end = 145 * hour;
    QVERIFY(close(run, "v.cells", end, 2.84054e12));
    QVERIFY(close(run, "v.glucose", end, 105.421));
    QVERIFY(close(run, "v.glutamine", end, 8.61034));
    QVERIFY(close(run, "v.lactate", end, 128.195));
    QVERIFY(close(run, "v.ammonia", end, 5.99663));
    QVERIFY(close(run, "v.inhibitor", end, 86.2012));
    QVERIFY(close(run, "v.volume", end, 9.02e-3));
    // Dead cells keep their balance here: with the living they are the published total.
    QVERIFY(std::abs((at(run, "v.cells", end) + at(run, "v.dead_cells", end)) / 3.97171e12 - 1.0) < 1e-4);
}

void PublishedRuns::ecoliFollowsAnane()
{
    const figures::RunResult run = support::runOf(ecoli, 1e-8, {0.0, 2 * hour, 6 * hour, 8 * hour, 9.45 * hour});
    QVERIFY(run.status == figures::RunStatus::Ok);
    struct Point {
        double hours, biomass, glucose, acetate, oxygen;
    };
    for (const Point& p : {Point{2, 0.31982, 4.6478, 0.038915, 92.811}, Point{6, 1.12120, 3.1378, 0.12776, 78.155},
                           Point{8, 2.03664, 1.4426, 0.20248, 63.100}}) {
        QVERIFY(close(run, "v.biomass", p.hours * hour, p.biomass));
        QVERIFY(close(run, "v.glucose", p.hours * hour, p.glucose));
        QVERIFY(close(run, "v.acetate", p.hours * hour, p.acetate));
        QVERIFY(close(run, "v.dissolved_oxygen", p.hours * hour, p.oxygen));
    }
    QVERIFY(close(run, "v.biomass", 9.45 * hour, 2.86604));
    QVERIFY(close(run, "v.acetate", 9.45 * hour, 0.17536));
    QVERIFY(close(run, "v.dissolved_oxygen", 9.45 * hour, 86.275));
}

void PublishedRuns::penicillinFollowsBirol()
{
    const figures::RunResult run =
        support::runOf(penicillin, 1e-8, {0.0, 100 * hour, 200 * hour, 300 * hour, 400 * hour});
    QVERIFY(run.status == figures::RunStatus::Ok);
    QCOMPARE(run.phases.size(), std::size_t(2));
    QVERIFY(std::abs(run.phases[0].end / hour / 44.0091 - 1.0) < 1e-4);
    struct Point {
        double hours, biomass, substrate, oxygen, product, litres;
    };
    for (const Point& p :
         {Point{100, 9.6904, 0.07903, 1.1153, 0.5100, 96.275}, Point{200, 12.7029, 0.02857, 1.1094, 1.0950, 94.536},
          Point{300, 13.7981, 0.00734, 1.1075, 1.5041, 92.902}, Point{400, 14.2846, 0.00313, 1.1065, 1.6191, 91.366}}) {
        QVERIFY(close(run, "v.biomass", p.hours * hour, p.biomass));
        QVERIFY(close(run, "v.substrate", p.hours * hour, p.substrate, 1e-5));
        QVERIFY(close(run, "v.dissolved_oxygen", p.hours * hour, p.oxygen / 1.16 * 100.0, 1e-2));
        QVERIFY(close(run, "v.product", p.hours * hour, p.product, 1e-4));
        QVERIFY(close(run, "v.volume", p.hours * hour, 1e-3 * p.litres));
    }
}

TITER_TEST(PublishedRuns)

} // namespace tst_published_runs

#include "tst_published_runs.moc"
