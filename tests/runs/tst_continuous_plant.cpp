// The continuous antibody process that ships, over its first days: what flows steadily, what works in cycles, and the tanks between.
#include "generated/examples.h"
#include "tests/support/core/runs.h"
#include "tests/support/test_program.h"

#include <algorithm>
#include <cmath>

namespace tst_continuous_plant {

using namespace titer;

namespace {

constexpr double hour = 3600.0, day = 24 * hour, litre = 1e-3;

std::string firstDays()
{
    for (const model::Example& example : model::examples()) {
        if (example.id != std::string_view("mab-continuous")) continue;
        return QString::fromUtf8(example.text.data(), qsizetype(example.text.size()))
            .replace("\"duration\": \"30 d\"", "\"duration\": \"2 d\"")
            .toStdString();
    }
    qFatal("no such example");
    return {};
}

const figures::RunResult& run()
{
    static const figures::RunResult result = support::runOf(firstDays());
    return result;
}

double kpi(std::string_view tag)
{
    for (const figures::Kpi& k : run().kpis)
        if (k.tag == tag) return k.value;
    qFatal("no such key figure");
    return 0.0;
}

// Least and largest value from t on.
std::pair<double, double> range(std::string_view tag, double t)
{
    std::pair<double, double> found{HUGE_VAL, -HUGE_VAL};
    const figures::Column* column = run().column(tag);
    for (std::size_t i = 0; i < run().times.size(); ++i) {
        if (run().times[i] < t) continue;
        found.first = std::min(found.first, column->values[i]);
        found.second = std::max(found.second, column->values[i]);
    }
    return found;
}

} // namespace

#define WITHIN(value, min, max)                                                                                        \
    do {                                                                                                               \
        const double it = value;                                                                                       \
        QVERIFY2(it > (min) && it < (max), std::to_string(it).c_str());                                                \
    } while (false)

class ContinuousPlant : public QObject {
    Q_OBJECT

private slots:
    void runsOk()
    {
        QCOMPARE(std::string(figures::statusText(run().status)), std::string("ok"));
        QCOMPARE(run().simulatedTime, 2 * day);
        QVERIFY(run().balance.worst < 1e-8);
        QVERIFY(run().balance.transfer <= run().balance.transferLimit);
        for (const base::Notice& notice : run().notices) QFAIL((notice.where + ": " + notice.what.text()).c_str());
        for (const figures::Column& c : run().columns)
            for (double value : c.values) QVERIFY2(std::isfinite(value), c.tag.c_str());
    }

    // Cell density, viability, perfusion rate and titre of an intensified perfusion, from the first hour on.
    void theCultureStandsStill()
    {
        const auto [fewest, max] = range("perfusion.cells", 0.0); // [1/m3]
        QVERIFY(fewest > 30e12 && max < 80e12);
        QVERIFY(max / fewest < 1.01);
        QVERIFY(range("perfusion.viability", 0.0).first > 0.85);
        const double perDay = kpi("medium.volume_used") / (500 * litre) / 2.0; // vessel volumes per day
        WITHIN(perDay, 1.0, 2.0);
        WITHIN(1e15 * perDay / max, 20.0, 60.0); // [pL/cell/d]
        WITHIN(kpi("perfusion.titer"), 0.5, 2.0);
        WITHIN(kpi("bleed.volume") / kpi("medium.volume_used"), 0.05, 0.2);
    }

    // A component that the retention device keeps whole is not followed behind it; one that it keeps in part is.
    void followsWhatPassesTheRetentionDevice()
    {
        std::string text = firstDays();
        const auto carries = [](const std::string& plantText, const char* unit, std::string_view component) {
            const std::shared_ptr<const model::Plant> plant = support::checkedPlant(plantText);
            const std::vector<int>& carried = plant->units[plant->unitIndex(unit)].setup.carried;
            return std::any_of(carried.begin(), carried.end(),
                               [&](int c) { return plant->components[c].id == component; });
        };
        QVERIFY(!carries(text, "harvest", "cells") && !carries(text, "harvest", "dead_cells"));
        QVERIFY(carries(text, "bleed", "cells") && carries(text, "harvest", "mab"));
        const std::string whole = "\"retention\": {\"cells\": 1";
        const std::size_t place = text.find(whole);
        QVERIFY(place != std::string::npos);
        text.replace(place, whole.size(), "\"retention\": {\"cells\": 0.999");
        QVERIFY(carries(text, "harvest", "cells") && !carries(text, "harvest", "dead_cells"));
    }

    void theColumnsCaptureInCounterCurrent()
    {
        QCOMPARE(kpi("capture.switches"), 9.0);
        QCOMPARE(kpi("capture.cycles"), 9.0 / 3.0);             // of each of its three columns
        WITHIN(kpi("capture.productivity") * day, 60.0, 150.0); // [kg/m3 of bed in a day]
        WITHIN(kpi("capture.yield"), 0.93, 1.0);
        WITHIN(kpi("capture.cycle_load"), 40.0, 65.0); // [kg/m3 of bed]
        WITHIN(kpi("capture.resin_utilisation"), 0.7, 1.0);
        // What breaks through the first column at a switch the second catches.
        WITHIN(kpi("capture.peak_switch_breakthrough"), 0.02, 0.5);
        WITHIN(kpi("capture.clearance.hcp"), 2.0, 4.0);
    }

    void virusIsInactivatedInFlow()
    {
        WITHIN(range("coil.ph", 4 * hour).second, 3.3, 3.8);
        QVERIFY(kpi("coil.log_reduction") > 4.0);
        QVERIFY(kpi("virus_filter.log_reduction") > 4.0);
        WITHIN(run().column("pool.aggregate")->values.back() / run().column("pool.mab")->values.back(), 1e-3, 0.02);
        WITHIN(kpi("plant.impurity.hcp"), 1e-9, 1e-4); // kilogram per kilogram: 1e-6 is 1 ng/mg
    }

    // Acid follows the pump of the eluate in proportion, as its own controller on the same level makes it.
    void acidFollowsTheEluate()
    {
        const figures::Column *acid = run().column("acid.out.flow"), *eluate = run().column("eluate_pump.out.flow");
        for (std::size_t i = 0; i < run().times.size(); ++i)
            QVERIFY(std::abs(acid->values[i] - 0.006 * eluate->values[i]) <= 1e-6 * 1.7 * litre / hour);
    }

    // Each tank swings within its vessel, the harvest tank hardly, and what concentrates at last never runs slowly.
    void theSurgeTanksHoldTheirLevels()
    {
        const auto [lowest, highest] = range("harvest.level", 0.0);
        QVERIFY(lowest > 0.6 && highest < 0.7 && highest - lowest < 0.01);
        const auto [driest, fullest] = range("eluate.volume", day);
        QVERIFY(driest >= 4.99 * litre && fullest < 30 * litre && fullest - driest > 5 * litre);
        const auto [min, max] = range("polished.volume", day);
        QVERIFY(min > 15 * litre && max < 30 * litre);
        QCOMPARE(kpi("tff.slow_time"), 0.0);
        WITHIN(kpi("tff.peak_pressure"), 1e5, 4e5);
        WITHIN(kpi("tff.peak_protein"), 40.0, 150.0);
        QVERIFY(kpi("aex.peak_load") < 10e3 * 2.0 / 30.0 * 1.2); // at this rate the membrane lasts for 30 days
    }
};

TITER_TEST(ContinuousPlant)

} // namespace tst_continuous_plant

#undef WITHIN
#include "tst_continuous_plant.moc"
