// A model-based feed in runs of a culture by Monod's law: it grows at the rate asked for, and comes back to its course after a pause, from
// which an exponential feed would go on as if the cells had grown meanwhile.
#include "core/solve/catalogue.h"
#include "core/solve/simulation.h"
#include "tests/support/core/runs.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <cmath>

namespace tst_model_based_feed_run {

using namespace titer;
using support::checkedPlant;
using support::reads;

namespace {

constexpr double hour = 3600.0, growth = 0.15; // [s], [1/h]

// 2 g/L of cells in 2 L with the glucose by which they grow so; from 10 h to 12 h nothing is fed.
std::string culture(const std::string& controller)
{
    return R"json({"format": "titer.plant/1", "name": "feed",
 "components": [{"id": "biomass", "basis": "mass"}, {"id": "glucose", "basis": "mass", "molar_mass": "180.16 g/mol"}],
 "units": [{"id": "feed", "type": "inlet", "program": [{"for": "100 h", "flow": "0 L/h", "concentration": {"glucose": "500 g/L"}}]},
  {"id": "vessel", "type": "bioreactor", "params": {"vessel_volume": "20 L", "kinetics": {"type": "monod",
     "species": {"cells": "biomass", "substrate": "glucose"}, "growth_rate": "0.6 1/h", "half_saturation": "0.05 g/L", "yield": "0.5 g/g",
     "maintenance": "0 1/h", "death_rate": "0 1/h"}}, "initial": {"volume": "2 L", "biomass": "2 g/L", "glucose": "0.0167 g/L"}}],
 "streams": [{"from": "feed.out", "to": "vessel.in"}],
 "recipe": {"duration": "40 h", "phases": [{"id": "wait", "unit": "vessel", "at": "0 h", "until": {"for": "10 h"}},
  {"id": "pause", "unit": "vessel", "after": ["wait"], "until": {"for": "2 h"}, "set": {"feed.out.flow": "0 L/h"}}]},
 "controllers": [)json" +
           controller + "]}";
}

const char* const byCells =
    R"json({"id": "feed", "type": "model_based_feed", "reads": "vessel.biomass", "writes": "feed.out.flow", "period": "3 min",
    "params": {"growth_rate": "0.15 1/h", "yield": 0.5, "feed_concentration": "500 g/L", "volume": "2 L")json";

} // namespace

class TestModelBasedFeed : public QObject {
    Q_OBJECT

private slots:
    void growsAtItsRate()
    {
        const auto plant = checkedPlant(culture(std::string(byCells) + "}}"));
        base::Result<solve::Simulation> run = solve::Simulation::open(plant, {.tolerance = 1e-8});
        QVERIFY(run && run->advance(1.0 * hour));
        const auto cells = [&] {
            return run->value(reads(*plant, "vessel.biomass")) * run->value(reads(*plant, "vessel.volume"));
        };
        const double early = cells();
        QVERIFY(run->advance(9.5 * hour));
        const double rate = std::log(cells() / early) / 8.5;
        QVERIFY2(std::abs(rate / growth - 1.0) < 2e-3, qPrintable(QString::number(rate, 'g', 8)));
    }

    // Two hours behind, it catches up within some of its correction times; what it fed is known, so that the volume is right.
    void comesBackToItsCourseAfterAPause()
    {
        const auto plant = checkedPlant(
            culture(std::string(byCells) + R"json(, "correction_time": "2 h", "growth_rate_max": "0.3 1/h"}})json"));
        base::Result<solve::Simulation> run = solve::Simulation::open(plant, {.tolerance = 1e-8});
        QVERIFY(run && run->advance(10.0 * hour));
        const auto cells = [&] {
            return run->value(reads(*plant, "vessel.biomass")) * run->value(reads(*plant, "vessel.volume"));
        };
        const double before = cells();
        const auto behind = [&](double hours) { return growth * hours - std::log(cells() / before); };
        QVERIFY(run->advance(12.0 * hour));
        QVERIFY2(std::abs(behind(2.0) - 2.0 * growth) < 0.02, qPrintable(QString::number(behind(2.0))));
        QVERIFY(run->advance(26.0 * hour));
        QVERIFY2(std::abs(behind(16.0)) < 0.01, qPrintable(QString::number(behind(16.0))));
    }

    // Another quantity would be fed as if it were cells.
    void readsWhatItCanCountAlone()
    {
        std::string text = culture(std::string(byCells) + "}}");
        const std::string reads = "\"vessel.biomass\"";
        text.replace(text.find(reads), reads.size(), "\"vessel.volume\"");
        base::Errors errors;
        const model::Flowsheet flowsheet = model::readPlant(text, errors);
        (void)model::check(flowsheet, solve::catalogue(), errors);
        QCOMPARE(errors.size(), std::size_t(1));
        QCOMPARE(errors.front().where, std::string("controllers/feed/reads"));
    }
};

TITER_TEST(TestModelBasedFeed)

} // namespace tst_model_based_feed_run

#include "tst_model_based_feed.moc"
