// Replay of cycles where a number is none or has no end: it is not replayed over, and what follows is what a plain run makes of it.
#include "core/solve/group/cycle_replay.h"
#include "tests/support/core/counter_current.h"
#include "tests/support/core/runs.h"
#include "tests/support/test_program.h"

#include <cmath>
#include <limits>

namespace tst_cycle_reuse_faults {

using namespace titer;
using support::checkedPlant;
using support::reads;
using support::writes;

namespace {

constexpr double hour = 3600.0, loading = 0.38e-6 / 60.0, tolerance = 1e-3; // [s], [m3/s]
constexpr double unknown = std::numeric_limits<double>::quiet_NaN(), endless = std::numeric_limits<double>::infinity();

solve::Simulation opened(bool reuse)
{
    auto simulation = solve::Simulation::open(
        checkedPlant(support::threeColumns(support::switchesByTime, R"({"id": "rest", "unit": "pump", "at": "0 h"})")),
        {.tolerance = tolerance, .reuseCycles = reuse});
    if (!simulation) qFatal("the run cannot be opened");
    return std::move(*simulation);
}

} // namespace

class CycleReuseFaultsTest : public QObject {
    Q_OBJECT

private slots:
    void nothingFiniteIsLikeSomethingEndless()
    {
        using solve::cycles::alike;
        QVERIFY(alike(1.0, 1.0 + 1e-6, 1e-5));
        QVERIFY(alike(unknown, unknown, 1e-5)); // set by nobody, both times
        QVERIFY(!alike(1.0, unknown, 1e-5));
        QVERIFY(!alike(unknown, 1.0, 1e-5));
        QVERIFY(!alike(1.0, endless, 1e-5));
        QVERIFY(!alike(-endless, 1.0, 1e-5));
        QVERIFY(!alike(endless, -endless, 1e-5));
        QVERIFY(!alike(0.0, 1.0, 1e-5, endless)); // a floor that has no end
        QVERIFY(!alike(0.0, 1.0, 1e-5, unknown));
    }

    void aSetPointThatIsNoNumberIsRefused_data()
    {
        QTest::addColumn<QString>("place");
        QTest::addColumn<double>("value");
        for (const char* place : {"pump.out.flow", "pcc.ph"})
            for (const double value : {unknown, endless, -endless})
                QTest::addRow("%s %g", place, value) << place << value;
    }
    // And changes nothing: cycles are replayed on, and come to what a plain run computes that was never asked.
    void aSetPointThatIsNoNumberIsRefused()
    {
        QFETCH(QString, place);
        QFETCH(double, value);
        solve::Simulation reused = opened(true), plain = opened(false);
        QVERIFY(bool(reused.set(writes(reused.plant(), "pump.out.flow"), loading)) &&
                support::advanceReplaying(reused, hour));
        const double before = reused.cycleReuse().time;
        const base::Done refused = reused.set(writes(reused.plant(), place.toStdString()), value);
        QVERIFY(!refused);
        QCOMPARE(QString::fromStdString(refused.error().where), place);
        QVERIFY(bool(reused.advance(reused.time() + 10 * hour)));
        QVERIFY(reused.cycleReuse().time > before);
        QVERIFY(bool(plain.set(writes(plain.plant(), "pump.out.flow"), loading)) && plain.advance(reused.time()));
        for (const char* tag : {"pcc.cycle_load", "pcc.yield", "pool.mab", "pool.volume"}) {
            const double x = plain.value(reads(plain.plant(), tag)), y = reused.value(reads(reused.plant(), tag));
            QVERIFY2(std::abs(x - y) <= 10.0 * tolerance * std::abs(x), tag);
        }
        QVERIFY(reused.balanceErrors().worst < 1e-8);
    }
};

TITER_TEST(CycleReuseFaultsTest)

} // namespace tst_cycle_reuse_faults

#include "tst_cycle_reuse_faults.moc"
