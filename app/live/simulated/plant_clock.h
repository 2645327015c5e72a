// A plant that runs next to the real clock, at any speed, in slices short enough that whoever calls can do other things in between.
#pragma once

#include "core/solve/simulation.h"

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

namespace titer::app {

// [one thread at a time]
class PlantClock {
public:
    using Clock = std::chrono::steady_clock;

    struct Request {
        std::shared_ptr<const model::Plant> plant;
        double speed = 1.0;      // seconds of the plant per second
        double from = 0.0;       // where it begins [s]
        bool beginsAgain = true; // at the end of the recipe; else it stands still there
        // It begins when this holds, instead of at `from`; later rounds of the recipe too.
        std::function<bool(const solve::Simulation&)> awaits = {};
    };
    static base::Result<PlantClock> open(const Request& request);

    // Goes on towards where it should be now, for some milliseconds at most. A failure of the solver is reported once and ends it.
    base::Done work(Clock::time_point now);
    // Back to its beginning.
    base::Done rewind();

    bool ready() const { return m_ready; } // has come to where it begins
    // The plant should be at this time [s] at this instant, and goes on from there at its speed. It moves with each round of the recipe, and
    // where the plant is computed too slowly. Nothing before the plant is ready.
    struct Anchor {
        Clock::time_point at;
        double time = 0.0;
        bool operator==(const Anchor&) const = default;
    };
    const std::optional<Anchor>& anchor() const { return m_anchor; }
    const solve::Simulation& simulation() const { return m_simulation; }
    base::Done set(const model::WriteTarget& target, double value) { return m_simulation.set(target, value); }
    // Less than the speed that is asked for where the plant cannot be computed that fast, else nothing.
    std::optional<double> slowedTo() const { return m_slowedTo; }

private:
    PlantClock(const Request& request, solve::Simulation simulation);
    base::Done advance(double to, Clock::time_point until);
    base::Done approach(Clock::time_point until);
    base::Done beginAgain();
    void evaluate(Clock::time_point now, double behind);

    Request m_request;
    solve::Simulation m_simulation;
    solve::Snapshot m_beginning;
    double m_start = 0.0; // its time [s]
    bool m_ready = false;
    double m_slice = 0.0; // that takes about a millisecond [s]
    std::optional<Anchor> m_anchor;
    // Since when it is evaluated whether it keeps its speed, and how far it had come then, over all rounds of the recipe.
    Clock::time_point m_evaluatedAt;
    double m_evaluatedFrom = 0.0, m_run = 0.0; // [s]
    std::optional<double> m_slowedTo;
};

} // namespace titer::app
