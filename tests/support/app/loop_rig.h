// A tank whose controller has to go by its guard, closed three ways: as a run of the plant, and as loops beside a process that takes what is
// written to a device.
#pragma once

#include "app/live/loops/control_loops.h"
#include "core/base/units/units.h"
#include "core/solve/simulation.h"
#include "tests/support/core/runs.h"

#include <cmath>

namespace titer::support {

// x' = u - k x from 37 on, to be brought to 38; the guard ends at 39, of which the controller knows nothing.
inline std::string loopTank(const std::string& more, const std::string& guards, const std::string& phases = {})
{
    return R"json({"format": "titer.plant/1", "name": "tank", "components": [], "streams": [],
 "units": [{"id": "tank", "type": "equations", "params": {"states": {"x": {"unit": "1"}},
    "inputs": {"u": {"value": "37 1/h", "range": ["0 1/h", "100 1/h"]}}, "params": {"k": "1 1/h"},
    "rates": {"x": "u - k*x"}}, "initial": {"x": 37}}],
 )json" + guards +
           R"json("recipe": {"duration": "40 h", "phases": [)json" + phases + "]}" + more + "}";
}
inline const std::string loopController = R"json(, "controllers": [{"id": "control", "type": "pid", "reads": "tank.x",
    "writes": "tank.u", "setpoint": 38, "period": "0.5 h", "params": {"gain": "6 1/h", "integral_time": "1 h"}}])json";
inline const std::string loopGuard =
    R"json("guards": [{"id": "feed", "writes": "tank.u", "min": "20 1/h", "max": "39 1/h", "by": "A. Keller"}],)json";

inline constexpr double loopPeriod = 1800.0, loopPace = 3600.0; // [s] of the process; its seconds per second
inline constexpr int loopSamples = 5;

// The set-point through a tag whose numbers are those of 1/h.
inline app::GuardedSetup loopSetup(std::uint32_t place, const std::string& tag)
{
    app::GuardedBinding binding;
    binding.guard = "feed";
    binding.writes = "tank.u";
    binding.signature = "set by A. Keller";
    binding.shown = "1/h";
    binding.limits.min = 20.0 / 3600.0;
    binding.limits.max = 39.0 / 3600.0;
    binding.tag = binding.readBack = {.place = place, .id = tag, .unit = *base::findUnit("1/h")};
    binding.tolerance = 0.06 / 3600.0; // of registers in tenths
    app::GuardedSetup setup;
    setup.points = {binding};
    setup.pace = loopPace;
    return setup;
}

// What was cut, and what stood in its place [1/h], at each sample.
struct LoopLine {
    bool cuts = false;
    double flow = 0.0; // what the process got
};

// The same plant with its guard and controller, run as it is.
inline std::vector<LoopLine> loopsInSimulation(solve::GuardRecord& record)
{
    auto run = solve::Simulation::open(checkedPlant(loopTank(loopController, loopGuard)), {});
    std::vector<LoopLine> lines;
    double cuts = 0.0;
    for (int i = 0; run && i < loopSamples; ++i) {
        if (!run->advance(i * loopPeriod + 1.0)) break;
        record = run->guards().front();
        double now = 0.0;
        for (const solve::GuardCuts& limit : record.limits) now += limit.cuts.count;
        lines.push_back({now > cuts, run->get(writes(run->plant(), "tank.u")) * 3600.0});
        cuts = now;
    }
    return lines;
}

// Loops at a device that takes values in 1/h, with that process behind it.
class LoopRig {
public:
    // `put`: writes to the device; `place` of its tag.
    LoopRig(std::uint32_t place, const std::string& tag, app::GuardedWriter::Port put)
        : m_place(place)
        , m_process(*solve::Simulation::open(checkedPlant(loopTank({}, {})), {}))
        , m_tags(place + 2)
    {
        m_tags.back().id = "tank.x";
        app::LoopStart start;
        start.plant = checkedPlant(loopTank(loopController, loopGuard));
        start.terms.advisory = 0.0;
        start.by = "ada";
        loops.emplace(start, loopSetup(place, tag), m_tags,
                      [this, put](const auto& key, std::uint32_t to, const auto& value) {
                          const base::Done done = put(key, to, value);
                          const double flow = std::get<double>(value);
                          if (done) written.push_back(flow);
                          return done ? m_process.set(writes(m_process.plant(), "tank.u"), flow / 3600.0) : done;
                      });
        loops->setThere(true);
    }

    // What the device says that it holds [1/h].
    void hold(double flow) { loops->hear({.tag = m_place, .value = flow}, time); }
    void measure() { loops->hear({.tag = m_place + 1, .value = x()}, time); }
    double x() const { return m_process.value(reads(m_process.plant(), "tank.x")); }
    void work(double seconds)
    {
        time += seconds;
        loops->work({.time = time, .process = m_process.time(), .pace = loopPace, .begin = 0.0});
        for (app::GuardNote& note : loops->takeNotes()) notes.push_back(std::move(note));
    }
    base::Done act(app::LoopAct::What what)
    {
        app::LoopAct act;
        act.what = what;
        act.loop = "control";
        act.by = "ada";
        return loops->act(act, time);
    }
    // Nothing is armed after it where the confirmation is not pressed.
    bool arm(double held)
    {
        hold(held);
        measure();
        work(0.1);
        if (!act(app::LoopAct::What::Press)) return false;
        work(0.1);
        work(2.5); // longer than the confirmation is held
        return row().arming == guard::ArmState::Armed;
    }
    // Until the next sample is due.
    bool pass(double held)
    {
        if (!m_process.advance(m_process.time() + loopPeriod)) return false;
        time += loopPeriod / loopPace - 0.01;
        hold(held);
        measure();
        work(0.01);
        return true;
    }
    app::LoopRow row() const { return loops->row(0, time); }
    bool hasNoted(const std::string& what, const std::string& after = {}) const
    {
        for (const app::GuardNote& note : notes)
            if (note.change.what == what && (after.empty() || note.change.after == after)) return true;
        return false;
    }

    std::optional<app::ControlLoops> loops;
    double time = 0.0;           // of the writer [s]
    std::vector<double> written; // [1/h]
    std::vector<app::GuardNote> notes;

private:
    std::uint32_t m_place;
    solve::Simulation m_process;
    std::vector<connect::TagInfo> m_tags;
};

// Loops whose controller works in the phase "steer", beside a tank that stays where it is; the device holds what it is written.
class StillTank {
public:
    explicit StillTank(const std::string& phases)
        : StillTank(Plant{loopTank(phasedController(), loopGuard, phases)})
    {
    }
    // Of another plant whose loop is called "control".
    struct Plant {
        std::string text;
    };
    explicit StillTank(const Plant& plant, const guard::ArmTerms& terms = advisedAtOnce(),
                       std::shared_ptr<const app::LivePlans> plans = {})
    {
        app::LoopStart start;
        start.plant = checkedPlant(plant.text);
        start.terms = terms;
        start.plans = std::move(plans);
        start.by = "ada";
        std::vector<connect::TagInfo> tags(2);
        tags.back().id = "tank.x";
        app::GuardedSetup setup = loopSetup(0, "feed");
        setup.points.front().limits = start.plant->guards.front().guard->limits();
        loops.emplace(start, setup, tags, [this](const auto&, std::uint32_t, const auto& value) {
            held = std::get<double>(value);
            return base::done();
        });
        loops->setThere(true);
    }

    // Until the device holds what is due then [s of the process].
    void work(double process, double begin = 0.0) { work({.process = process, .pace = loopPace, .begin = begin}); }
    void work(app::ControlLoops::Clock clock)
    {
        for (int i = 0; i < 10; ++i) {
            clock.time = time += 0.3;
            loops->hear({.tag = 0, .value = held}, time);
            loops->hear({.tag = 1, .value = 37.0}, time);
            loops->work(clock);
            for (app::GuardNote& note : loops->takeNotes()) notes.push_back(std::move(note));
        }
    }
    base::Done act(app::LoopAct::What what)
    {
        app::LoopAct act;
        act.what = what;
        act.loop = "control";
        act.by = "ada";
        return loops->act(act, time);
    }
    base::Done press() { return act(app::LoopAct::What::Press); }
    app::LoopRow row() const { return loops->row(0, time); }
    bool hasNoted(const std::string& reason) const
    {
        for (const app::GuardNote& note : notes)
            if (note.change.reason == reason) return true;
        return false;
    }
    static std::string phasedController()
    {
        std::string controller = loopController;
        controller.insert(controller.find("\"period\""), R"("during": "steer", )");
        return controller;
    }
    static guard::ArmTerms advisedAtOnce()
    {
        guard::ArmTerms terms;
        terms.advisory = 0.0;
        return terms;
    }

    double held = 37.0; // [1/h]
    double time = 0.0;  // of the writer [s]
    std::vector<app::GuardNote> notes;
    std::optional<app::ControlLoops> loops;
};

} // namespace titer::support
