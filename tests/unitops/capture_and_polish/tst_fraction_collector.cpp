// The fraction collector: what it pools by time, volume and value, and that nothing is lost.
#include "tests/support/core/runs.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <cmath>

namespace tst_fraction_collector {

using namespace titer;
using support::at;

namespace {

bool near(double a, double b, double tolerance)
{
    return std::abs(a - b) <= tolerance * std::abs(b);
}

// A peak of mab: from 0 up to 10 g/L in an hour, and down again in another; nothing before half an hour.
std::string plant(const std::string& params)
{
    return R"({"format": "titer.plant/1", "name": "Fractions", "components": [{"id": "mab", "basis": "mass"}],
      "units": [{"id": "feed", "type": "inlet", "program": [{"for": "0.5 h", "flow": 0},
          {"for": "1 h", "flow": "10 L/h", "ramp": {"mab": "10 g/L/h"}},
          {"for": "1 h", "flow": "10 L/h", "concentration": {"mab": "10 g/L"}, "ramp": {"mab": "-10 g/L/h"}},
          {"flow": 0}]},
        {"id": "cut", "type": "fraction_collector", "params": {)" +
           params + R"(}}, {"id": "pool", "type": "hold_tank"}, {"id": "waste", "type": "hold_tank"}],
      "streams": [{"from": "feed.out", "to": "cut.in"}, {"from": "cut.out", "to": "pool.in"}, {"from": "cut.waste", "to": "waste.in"}],
      "recipe": {"duration": "3 h", "phases": []}})";
}

const char* const byTime = R"("fraction_time": "15 min", "fractions": 8, "first_pooled": 3, "last_pooled": 5)";
const char* const byVolume =
    R"("cut": "volume", "fraction_volume": "2.5 L", "fractions": 4, "first_pooled": 2, "last_pooled": 100)";
const char* const byValue = R"("cut": "value", "component": "mab", "level": "5 g/L", "last_pooled": 1)";

} // namespace

class FractionCollectorTest : public QObject {
    Q_OBJECT

private slots:
    void cutsByTimeFromTheFirstFlow()
    {
        const auto run = support::runOf(plant(byTime), 1e-9);
        QVERIFY(run.status == figures::RunStatus::Ok);
        QVERIFY(run.balance.worst < 1e-8);
        const double end = run.times.back();
        // From half an hour to one and a quarter after the first flow: 7.5 L.
        QVERIFY(near(at(run, "pool.volume", end), 7.5e-3, 1e-8));
        QVERIFY(near(at(run, "cut.pool_volume", end), 7.5e-3, 1e-8));
        // Integral of the peak over it: 10 L/h x (3.75 + 2.1875) g/L h.
        QVERIFY(near(at(run, "pool.mab", end) * 7.5e-3, 1e-2 * (3.75 + 2.1875), 1e-7));
        QVERIFY(near(at(run, "waste.volume", end), 12.5e-3, 1e-8));
        QCOMPARE(at(run, "cut.collected", end), 8.0);
        QCOMPARE(at(run, "cut.fraction", end), 0.0);
        QCOMPARE(at(run, "cut.fraction", 600.0), 0.0);
        QCOMPARE(at(run, "cut.fraction", 1800.0 + 1000.0), 2.0);
    }

    void cutsByVolume()
    {
        const auto run = support::runOf(plant(byVolume), 1e-9);
        QVERIFY(run.status == figures::RunStatus::Ok);
        QVERIFY(run.balance.worst < 1e-8);
        // Fractions 2 to 4 of 2.5 L; what comes later is waste.
        QVERIFY(near(at(run, "pool.volume", run.times.back()), 7.5e-3, 1e-7));
        QVERIFY(near(at(run, "pool.mab", run.times.back()) * 7.5e-3, 1e-2 * (5.0 - 0.3125), 1e-6));
    }

    void cutsByValue()
    {
        const auto run = support::runOf(plant(byValue), 1e-9);
        QVERIFY(run.status == figures::RunStatus::Ok);
        QVERIFY(run.balance.worst < 1e-8);
        // From 5 g/L on the way up to 4.9 on the way down: 0.5 h and 0.51 h.
        QVERIFY(near(at(run, "pool.volume", run.times.back()), 10.1e-3, 1e-6));
        QCOMPARE(at(run, "cut.collected", run.times.back()), 2.0);
    }
};

TITER_TEST(FractionCollectorTest)

} // namespace tst_fraction_collector

#include "tst_fraction_collector.moc"
