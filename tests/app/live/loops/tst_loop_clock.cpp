// Loops beside a clock of the batch that is lost for a moment or leaps, and what stands at loops that want nothing.
#include "tests/support/app/loop_rig.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <cmath>

namespace tst_loop_clock {

using namespace titer;
using namespace titer::app;
using guard::ArmState;
using guard::Distrust;
using support::StillTank;
using What = LoopAct::What;

namespace {

constexpr double hour = 3600.0;
const std::string steerAllThrough = R"({"id": "steer", "unit": "tank", "at": "0 h", "until": {"for": "39 h"}})";

ControlLoops::Clock lostClock()
{
    return {.process = base::notAvailable, .pace = support::loopPace, .lost = base::say("The batch is not heard of.")};
}

// One that is far from its limits for some samples.
std::string gentle(std::string controller)
{
    const std::string gain = "6 1/h";
    return controller.replace(controller.find(gain), gain.size(), "1 1/h");
}

QString troubleOf(const LoopRow& row)
{
    return row.trouble ? QString::fromStdString(row.trouble->text()) : QString();
}

} // namespace

class TestLoopClock : public QObject {
    Q_OBJECT

private slots:
    // No phase has ended by it: what is written stands, why is said, and the same loop goes on when the clock is there again.
    void oneThatIsLostForAMomentHoldsAndGoesOn_data()
    {
        QTest::addColumn<bool>("isPhased");
        QTest::newRow("of phases") << true;
        QTest::newRow("of none") << false;
    }
    void oneThatIsLostForAMomentHoldsAndGoesOn()
    {
        QFETCH(bool, isPhased);
        const std::string controller = gentle(isPhased ? StillTank::phasedController() : support::loopController);
        StillTank tank(StillTank::Plant{support::loopTank(controller, support::loopGuard, steerAllThrough)});
        tank.work(0.0);
        QVERIFY(tank.press().ok());
        tank.work(0.5 * hour);
        tank.work(1.0 * hour);
        QCOMPARE(int(tank.row().arming), int(ArmState::Armed));
        const double held = tank.held;
        QVERIFY(held > 37.0 && held < 39.0);
        tank.work(lostClock());
        QCOMPARE(int(tank.row().arming), int(ArmState::Armed));
        QCOMPARE(troubleOf(tank.row()), QStringLiteral("The batch is not heard of."));
        QCOMPARE(tank.held, held);
        QVERIFY(!tank.hasNoted("the end of its phases"));
        tank.work(1.5 * hour);
        QCOMPARE(int(tank.row().arming), int(ArmState::Armed));
        QVERIFY(troubleOf(tank.row()).isEmpty());
        QVERIFY(tank.held > held);
    }

    // For as long as what was written may be old, and no longer.
    void oneThatStaysLostDropsByAge()
    {
        StillTank tank(steerAllThrough);
        tank.work(0.0);
        QVERIFY(tank.press().ok());
        tank.work(0.5 * hour);
        QCOMPARE(int(tank.row().arming), int(ArmState::Armed));
        for (int i = 0; i < 201; ++i) tank.work(lostClock()); // 603 s
        QCOMPARE(int(tank.row().dropped), int(Distrust::Stale));
    }

    // What comes after it is of another batch, or of nobody knows what: a person's word is needed.
    void oneThatLeapsDropsWhatIsArmed_data()
    {
        QTest::addColumn<double>("to");
        QTest::newRow("back, as where a batch begins anew") << 0.0;
        QTest::newRow("ahead") << 35.0 * hour;
    }
    void oneThatLeapsDropsWhatIsArmed()
    {
        QFETCH(double, to);
        StillTank tank(steerAllThrough);
        tank.work(0.0);
        QVERIFY(tank.press().ok());
        for (const double process : {4.0 * hour, 8.0 * hour, 12.0 * hour}) tank.work(process);
        QCOMPARE(int(tank.row().arming), int(ArmState::Armed));
        tank.work(to);
        QCOMPARE(int(tank.row().dropped), int(Distrust::Clock));
        QVERIFY(tank.act(What::Acknowledge).ok());
        // It is sampled by the clock as it is now.
        const long samples = tank.loops->controllerOf(0).samples();
        tank.work(to + 0.5 * hour);
        QVERIFY(tank.loops->controllerOf(0).samples() > samples);
        QVERIFY(troubleOf(tank.row()).isEmpty());
    }

    // A follower whose master no longer works wants nothing, and says why.
    void theEndOfAMasterSilencesItsFollowers()
    {
        StillTank tank(
            StillTank::Plant{R"json({"format": "titer.plant/1", "name": "tank", "components": [], "streams": [],
 "units": [{"id": "tank", "type": "equations", "params": {"states": {"x": {"unit": "1"}},
    "inputs": {"u": {"value": "37 1/h", "range": ["0 1/h", "100 1/h"]}, "w": {"value": "0 1/h", "range": ["0 1/h", "100 1/h"]}},
    "params": {"k": "1 1/h"}, "rates": {"x": "u + w - k*x"}}, "initial": {"x": 37}}], )json" +
                             support::loopGuard + R"json(
 "recipe": {"duration": "40 h", "phases": [{"id": "steer", "unit": "tank", "at": "0 h", "until": {"for": "4 h"}},
    {"id": "rest", "unit": "tank", "after": ["steer"]}]},
 "controllers": [{"id": "level", "type": "cascade", "reads": "tank.x", "writes": "tank.w", "setpoint": 38, "period": "0.5 h",
    "during": "steer", "params": {"gain": 0.1, "integral_time": "1 h", "range_end": "50 %", "output_min": "0 1/h",
    "output_max": "8 1/h"}},
  {"id": "control", "type": "split_range", "follows": "level", "writes": "tank.u", "period": "0.5 h",
    "params": {"range_begin": "50 %", "range_end": "100 %", "output_min": "20 1/h", "output_max": "38 1/h"}}]})json"});
        tank.work(0.0);
        tank.work(0.5 * hour);
        QVERIFY(std::isfinite(tank.row().advised) && !tank.row().trouble);
        tank.work(4.5 * hour);
        QVERIFY(std::isnan(tank.row().advised));
        QVERIFY(troubleOf(tank.row()).contains(QStringLiteral("None of the phases")));
        QVERIFY(!tank.press().ok());
    }

    // It advises at once, though its next sample is not due.
    void oneThatIsBegunAnewIsSampledAtOnce()
    {
        StillTank tank(steerAllThrough);
        tank.work(0.0);
        QVERIFY(tank.act(What::Disarm).ok());
        tank.work(0.0);
        LoopAct begin;
        begin.what = What::Begin;
        begin.loop = "control";
        begin.terms = StillTank::advisedAtOnce();
        QVERIFY(tank.loops->act(begin, tank.time).ok());
        tank.work(0.0);
        QCOMPARE(int(tank.row().doubt), int(Distrust::None));
        QVERIFY(tank.press().ok());
    }

    // Nobody waits for an answer where it begins by itself.
    void whyItDidNotBeginStandsAtTheLoop()
    {
        guard::ArmTerms terms;
        terms.hold = 0.0;
        StillTank tank(StillTank::Plant{support::loopTank(support::loopController, support::loopGuard)}, terms);
        tank.work(0.0);
        QCOMPARE(int(tank.row().arming), int(ArmState::Disarmed));
        QVERIFY2(troubleOf(tank.row()).contains(QStringLiteral("“hold”")), qPrintable(troubleOf(tank.row())));
        LoopAct begin;
        begin.what = What::Begin;
        begin.loop = "control";
        begin.terms = StillTank::advisedAtOnce();
        QVERIFY(tank.loops->act(begin, tank.time).ok());
        QVERIFY(!tank.row().trouble);
    }
};

TITER_TEST(TestLoopClock)

} // namespace tst_loop_clock

#include "tst_loop_clock.moc"
