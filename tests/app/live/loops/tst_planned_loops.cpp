// Two inputs of one plan at a device: each is a loop of its own, which is armed and taken back by itself.
#include "app/live/loops/control_loops.h"
#include "tests/support/core/runs.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <array>
#include <cmath>

namespace tst_planned_loops {

using namespace titer;
using namespace titer::app;
using guard::ArmState;
using What = LoopAct::What;

namespace {

constexpr std::int64_t began = 1'800'000'000'000'000; // [µs]

const char* const tank = R"json({"format": "titer.plant/1", "name": "tank", "components": [], "streams": [],
 "units": [{"id": "tank", "type": "equations", "params": {"states": {"x": {"unit": "1"}, "y": {"unit": "1"}},
    "inputs": {"u": {"value": "37 1/h", "range": ["0 1/h", "100 1/h"]}, "w": {"value": "20 1/h", "range": ["0 1/h", "100 1/h"]}},
    "params": {"k": "1 1/h"}, "rates": {"x": "u - k*x", "y": "w - k*y"}}}],
 "recipe": {"duration": "40 h", "phases": []},
 "guards": [{"id": "first", "writes": "tank.u", "max": "39 1/h", "by": "A. Keller"}, {"id": "other", "writes": "tank.w", "max": "28 1/h", "by": "A. Keller"}],
 "controllers": [{"id": "second", "type": "planned", "follows": "plan", "writes": "tank.w", "params": {"high": "50 1/h"}},
  {"id": "plan", "type": "predictive", "writes": "tank.u", "period": "0.5 h", "params": {"horizon": "5 h", "moves": 10,
    "goal": "-(tank.x - 2)^2 - (tank.y - 2)^2", "high": "50 1/h"}}]})json";

GuardedBinding bindingOf(const char* guard, const char* writes, std::uint32_t place, double most)
{
    GuardedBinding binding;
    binding.guard = guard;
    binding.writes = writes;
    binding.signature = "set by A. Keller";
    binding.shown = "1/h";
    binding.limits.min = 0.0;
    binding.limits.max = most / 3600.0;
    binding.tag = binding.readBack = {.place = place, .id = writes, .unit = *base::findUnit("1/h")};
    return binding;
}

// A device that holds what it is written, with the two loops beside it.
struct Device {
    Device()
    {
        LoopStart start;
        start.plant = support::checkedPlant(tank);
        start.terms.advisory = 0.0;
        start.by = "ada";
        start.plans = plans;
        GuardedSetup setup;
        setup.points = {bindingOf("first", "tank.u", 0, 39.0), bindingOf("other", "tank.w", 1, 28.0)};
        loops.emplace(start, setup, std::vector<connect::TagInfo>(2),
                      [this](const auto&, std::uint32_t place, const auto& value) {
                          held[place] = std::get<double>(value);
                          return base::done();
                      });
        loops->setThere(true);
    }

    // Of two moves, for 20 s each.
    void plan(const std::string& controller, double first, double then)
    {
        plans->set(controller, {.at = began,
                                .heard = began,
                                .period = 20.0,
                                .status = control::PlanStatus::Optimal,
                                .courses = {{first / 3600.0, then / 3600.0}}});
    }
    void work(int seconds)
    {
        for (int i = 0; i < 4 * seconds; ++i) {
            time += 0.25;
            for (std::uint32_t place = 0; place < 2; ++place) loops->hear({.tag = place, .value = held[place]}, time);
            loops->work({.time = time, .process = time, .begin = 0.0, .day = began + std::int64_t(time * 1e6)});
        }
    }
    base::Done act(const std::string& loop, What what)
    {
        LoopAct act;
        act.what = what;
        act.loop = loop;
        act.by = "ada";
        return loops->act(act, time);
    }
    LoopRow row(const std::string& id) const
    {
        LoopRow row = loops->row(0, time);
        return row.id == id ? row : loops->row(1, time);
    }

    std::shared_ptr<LivePlans> plans = std::make_shared<LivePlans>();
    std::array<double, 2> held{37.0, 20.0}; // [1/h]
    double time = 0.0;                      // of the writer [s]
    std::optional<ControlLoops> loops;
};

} // namespace

class TestPlannedLoops : public QObject {
    Q_OBJECT

private slots:
    // What an estimator knows need not be measured: the device has no tag of the levels that the goal reads.
    void eachIsArmedByItself()
    {
        Device device;
        device.plan("plan", 25.0, 26.0);
        device.plan("second", 24.0, 30.0);
        device.work(3);
        for (const char* id : {"plan", "second"}) {
            const LoopRow row = device.row(id);
            QCOMPARE(row.id, std::string(id));
            QVERIFY2(!row.trouble, row.trouble ? row.trouble->text().c_str() : "");
            QVERIFY(row.plan && row.plan->courses.size() == 1);
        }
        QVERIFY(std::abs(device.row("plan").advised * 3600.0 - 25.0) < 1e-9);
        QVERIFY(std::abs(device.row("second").advised * 3600.0 - 24.0) < 1e-9);
        const base::Done pressed = device.act("second", What::Press);
        QVERIFY2(pressed, pressed ? "" : pressed.error().what.text().c_str());
        device.work(3);
        QCOMPARE(int(device.row("second").arming), int(ArmState::Armed));
        QVERIFY(device.row("plan").arming != ArmState::Armed);
        QVERIFY(std::abs(device.held[1] - 24.0) < 1e-9);
        QCOMPARE(device.held[0], 37.0);
        // Its next move, behind its own guard.
        device.work(16);
        QVERIFY2(std::abs(device.held[1] - 28.0) < 1e-9, qPrintable(QString::number(device.held[1])));
        QCOMPARE(device.held[0], 37.0);
        QVERIFY(device.act("second", What::Disarm));
        device.work(1);
        QVERIFY(device.row("second").arming != ArmState::Armed);
    }

    void withoutAPlanNoneIsArmed()
    {
        Device device;
        device.plan("plan", 25.0, 26.0);
        device.plans->set("second", {.why = base::say("Nothing is known.")});
        device.work(3);
        QVERIFY(device.row("second").trouble);
        QVERIFY(!device.act("second", What::Press));
        QVERIFY(!device.row("plan").trouble);
    }
};

TITER_TEST(TestPlannedLoops)

} // namespace tst_planned_loops

#include "tst_planned_loops.moc"
