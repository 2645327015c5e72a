// Sampled loops: each sample makes the right-hand side jump, and the integration goes on over the jump without losing accuracy.
#include "tests/support/core/runs.h"
#include "tests/support/test_program.h"

#include <cmath>

namespace tst_sampled_loops {

using namespace titer;
using support::checkedPlant;
using support::reads;

namespace {

constexpr double hour = 3600.0;
constexpr double inflow = 10e-3 / hour; // [m3/s]
constexpr double fed = 5.0;             // salt in the feed [kg/m3]

// A tank that a level loop empties as fast as it fills: 90 L come down to 50 L.
const char* const tank = R"({"format": "titer.plant/1", "name": "tank", "components": [{"id": "salt", "basis": "mass"}],
 "units": [{"id": "source", "type": "inlet", "program": [{"for": "200 h", "flow": "10 L/h", "concentration": {"salt": "5 g/L"}}]},
  {"id": "v", "type": "hold_tank", "params": {"vessel_volume": "200 L"}, "initial": {"volume": "90 L", "salt": "1 g/L"}},
  {"id": "drain", "type": "outlet"}],
 "streams": [{"from": "source.out", "to": "v.in"}, {"from": "v.out", "to": "drain.in"}],
 "recipe": {"duration": "200 h", "phases": []},
 "controllers": [{"id": "level", "type": "level", "reads": "v.volume", "writes": "v.out.flow", "setpoint": "50 L", "period": "1 h",
  "params": {"gain": "0.1 1/h"}}]})";

struct Contents {
    double volume, salt;
};

// After a time with a constant flow out: V grows with Qin - Qout, and c - cin goes with V to the power -Qin/(Qin - Qout).
Contents after(const Contents& at, double outflow, double time)
{
    const double net = inflow - outflow;
    const double volume = at.volume + net * time;
    const double wash =
        std::abs(net) < 1e-14 ? std::exp(-inflow * time / at.volume) : std::pow(volume / at.volume, -inflow / net);
    return {volume, fed + (at.salt - fed) * wash};
}

} // namespace

class TestSampledLoops : public QObject {
    Q_OBJECT

private slots:
    void followTheExactSolution_data()
    {
        QTest::addColumn<double>("tolerance");
        for (double tolerance : {1e-4, 1e-6, 1e-8}) QTest::addRow("%g", tolerance) << tolerance;
    }
    void followTheExactSolution()
    {
        QFETCH(double, tolerance);
        const std::shared_ptr<const model::Plant> plant = checkedPlant(tank);
        base::Result<solve::Simulation> run = solve::Simulation::open(plant, {.tolerance = tolerance});
        QVERIFY(run);
        Contents exact{0.09, 1.0};
        double lowest = 1.0, highest = 0.0;
        for (int h = 1; h <= 200; ++h) {
            const double outflow = run->get(plant->controllers.front().writes);
            lowest = std::min(lowest, outflow);
            highest = std::max(highest, outflow);
            exact = after(exact, outflow, hour);
            QVERIFY(run->advance(h * hour));
            QVERIFY2(std::abs(run->value(reads(*plant, "v.volume")) - exact.volume) <= 10 * tolerance * exact.volume,
                     qPrintable(QString::number(h)));
            QVERIFY2(std::abs(run->value(reads(*plant, "v.salt")) - exact.salt) <= 10 * tolerance * exact.salt,
                     qPrintable(QString::number(h)));
        }
        QVERIFY(highest > 1.2 * lowest); // the loop was at work
        QVERIFY(run->balanceErrors().worst <= 1e-8);
    }

    // Each of the 200 samples moves the flow. Restarted at each, the integrator would take several steps of low order.
    void goOnOverEachSample()
    {
        const std::shared_ptr<const model::Plant> plant = checkedPlant(tank);
        base::Result<solve::Simulation> run = solve::Simulation::open(plant, {});
        QVERIFY(run && run->advance(plant->duration));
        QVERIFY2(run->statistics().restarts < 10, qPrintable(QString::number(run->statistics().restarts)));
        QVERIFY2(run->statistics().steps < 3 * 200, qPrintable(QString::number(run->statistics().steps)));
    }

    // A snapshot taken between two samples, and a state within a step, are of the solution itself and not of its smooth part.
    void readTheSolutionBetweenSamples()
    {
        const std::shared_ptr<const model::Plant> plant = checkedPlant(tank);
        base::Result<solve::Simulation> run = solve::Simulation::open(plant, {});
        QVERIFY(run && run->advance(20 * hour));
        const Contents then{run->value(reads(*plant, "v.volume")), run->value(reads(*plant, "v.salt"))};
        const double outflow = run->get(plant->controllers.front().writes);
        QVERIFY(run->advance(20.3 * hour));
        const Contents exact = after(then, outflow, 0.3 * hour);
        QVERIFY(std::abs(run->value(reads(*plant, "v.volume")) - exact.volume) <= 1e-6 * exact.volume);
        QVERIFY(std::abs(run->value(reads(*plant, "v.salt")) - exact.salt) <= 1e-6 * exact.salt);
        const solve::Snapshot here = run->snapshot();
        QVERIFY(run->advance(40 * hour));
        const double later = run->value(reads(*plant, "v.salt"));
        QVERIFY(run->restore(here) && run->advance(40 * hour));
        const double off = run->value(reads(*plant, "v.salt")) / later - 1.0;
        QVERIFY2(std::abs(off) <= 1e-6, qPrintable(QString::number(off)));
    }
};

TITER_TEST(TestSampledLoops)

} // namespace tst_sampled_loops

#include "tst_sampled_loops.moc"
