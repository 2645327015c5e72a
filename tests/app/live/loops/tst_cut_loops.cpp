// A controller with an integral whose device holds for an hour what an interlock says, or what a person sets there: it comes back without an
// overshoot, as in a run of the plant (tests/solve/tst_loops_behind_guards), and is armed again without a bump.
#include "tests/support/app/loop_rig.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <algorithm>
#include <cmath>

namespace tst_cut_loops {

using namespace titer;
using namespace titer::app;
using guard::ArmState;
using What = LoopAct::What;

namespace {

constexpr double step = 60.0; // of the process, and the period of its controller [s]

// The tank of the rig, sampled each minute, with an interlock and a switch for operation by hand; its device rounds to tenths.
struct CutTank {
    CutTank()
    {
        std::string controller = support::loopController;
        controller.replace(controller.find("0.5 h"), 5, "1 min");
        LoopStart start;
        start.plant = support::checkedPlant(support::loopTank(controller, support::loopGuard));
        start.terms.advisory = 0.0;
        start.by = "ada";
        std::vector<connect::TagInfo> tags(4);
        tags[1].id = "tank.x";
        GuardedSetup setup = support::loopSetup(0, "feed");
        setup.points.front().limits.max = 100.0 / 3600.0;
        setup.points.front().limits.interlocks = {{.above = true, .limit = 0.5, .release = 0.5, .hold = 20.0 / 3600.0}};
        setup.points.front().interlocks = {{.place = 2, .id = "lock", .unit = *base::findUnit("1")}};
        setup.remote = BoundTag{.place = 3, .id = "remote", .unit = *base::findUnit("1")};
        loops.emplace(start, setup, tags, [this](const auto&, std::uint32_t, const auto& value) {
            held = std::round(10.0 * std::get<double>(value)) / 10.0;
            return base::done();
        });
        loops->setThere(true);
    }

    double x() const { return process.value(support::reads(process.plant(), "tank.x")); }
    LoopRow row() const { return loops->row(0, time); }
    // Seconds of the writer in which the process stands still.
    void wait(double seconds)
    {
        time += seconds;
        loops->hear({.tag = 0, .value = held}, time);
        loops->hear({.tag = 1, .value = x()}, time);
        loops->hear({.tag = 2, .value = lock}, time);
        loops->hear({.tag = 3, .value = isLocal ? 0.0 : 1.0}, time);
        loops->work({.time = time, .process = process.time(), .pace = support::loopPace, .begin = 0.0});
    }
    // Returns the largest x.
    double run(double hours)
    {
        double largest = x();
        for (int i = 0; i < int(std::lround(hours * 3600.0 / step)); ++i) {
            if (!process.set(support::writes(process.plant(), "tank.u"), held / 3600.0) ||
                !process.advance(process.time() + step))
                return base::notAvailable;
            largest = std::max(largest, x());
            wait(step / support::loopPace);
        }
        return largest;
    }
    base::Done act(What what)
    {
        LoopAct act;
        act.what = what;
        act.loop = "control";
        act.by = "ada";
        act.terms.advisory = 0.0;
        return loops->act(act, time);
    }
    bool arm()
    {
        wait(0.1);
        if (!act(What::Press)) return false;
        wait(0.1);
        wait(2.5); // longer than the confirmation is held
        return row().arming == ArmState::Armed;
    }

    solve::Simulation process{*solve::Simulation::open(support::checkedPlant(support::loopTank({}, {})), {})};
    double held = 37.0; // by the device [1/h]
    double lock = 0.0;
    bool isLocal = false;
    double time = 0.0; // of the writer [s]
    std::optional<ControlLoops> loops;
};

} // namespace

class TestCutLoops : public QObject {
    Q_OBJECT

private slots:
    // The device rounds: as it holds what was written, its tenths are no cut, and leave no offset.
    void anHourOfAnInterlockLeavesNoOvershoot()
    {
        CutTank tank;
        QVERIFY(tank.arm());
        tank.run(10.0);
        QVERIFY2(std::abs(tank.x() - 38.0) < 0.05, qPrintable(QString::number(tank.x())));
        tank.lock = 1.0;
        tank.run(1.0);
        QVERIFY(std::abs(tank.held - 20.0) < 1e-9 && tank.x() < 27.0);
        QCOMPARE(int(tank.row().arming), int(ArmState::Armed));
        tank.lock = 0.0;
        const double largest = tank.run(10.0);
        QVERIFY2(largest < 38.1, qPrintable(QString::number(largest)));
        QVERIFY(std::abs(tank.x() - 38.0) < 0.05);
    }

    // By hand at the device for hours, far from what the controller wants: what it advises stays by what is held there, and it goes on from it.
    void isArmedAgainWithoutABump()
    {
        CutTank tank;
        QVERIFY(tank.arm());
        tank.run(5.0);
        tank.isLocal = true;
        tank.run(0.1);
        QCOMPARE(int(tank.row().dropped), int(guard::Distrust::Local));
        tank.held = 30.0;
        tank.run(8.0);
        QVERIFY(std::abs(tank.x() - 30.0) < 0.1);
        // The gain alone, from there.
        QVERIFY2(std::abs(tank.row().advised * 3600.0 - (30.0 + 6.0 * (38.0 - tank.x()))) < 0.1,
                 qPrintable(QString::number(tank.row().advised * 3600.0)));
        tank.isLocal = false;
        QVERIFY(tank.act(What::Acknowledge).ok());
        QVERIFY(tank.arm());
        QVERIFY2(std::abs(tank.held - 30.0) < 1e-9, qPrintable(QString::number(tank.held)));
        const double largest = tank.run(10.0);
        QVERIFY2(largest < 38.1, qPrintable(QString::number(largest)));
        QVERIFY(std::abs(tank.x() - 38.0) < 0.05);
    }
};

TITER_TEST(TestCutLoops)

} // namespace tst_cut_loops

#include "tst_cut_loops.moc"
