// What acts on a group of units while their plant runs: set-points and flows as recipe and controllers write them, what other groups
// send, doses and other jumps. Recorded from a run, window by window, and then looked up at any time, back and forth: for whoever
// follows these units with states of his own, such as an estimator.
#pragma once

#include "core/solve/evaluate/mode.h"
#include "core/solve/group/record.h"
#include "core/solve/simulation.h"

#include <memory>
#include <optional>
#include <span>
#include <stop_token>
#include <utility>
#include <vector>

namespace titer::solve {

// [one thread at a time]
class InputCourse {
public:
    // Of one unit, as RunState has it.
    struct UnitInputs {
        int unit = -1; // of the plant
        std::vector<double> set, flow, memory;
        std::vector<Ramp> ramp, setRamp;
        bool idle = false, dry = false;
    };
    // A dose into or out of these units.
    struct Dose {
        int stream = -1;                         // of the plant
        double volume = 0.0;                     // [m3]
        std::vector<double> concentrations = {}; // of a source outside [basis/m3]; empty: it is one of these units
        double temperature = 0.0;                // [K]
    };
    // From here on these inputs hold; what jumps here jumps before.
    struct Instant {
        double time = 0.0; // [s]
        std::vector<UnitInputs> inputs;
        std::vector<std::pair<int, int>> jumps = {}; // unit and its event, or -1
        std::vector<Dose> doses = {};
        std::vector<double> states = {}; // of the units in the run, after it
    };

    // Of the group that `unit` is solved in. The error is one of the run's.
    static base::Result<InputCourse> open(std::shared_ptr<const model::Plant> plant, int unit, double tolerance);

    // A flow or set-point as it was measured: it holds until the next one, whatever recipe and controllers write. One that is not a number ends
    // that: what they write from then on holds again.
    struct Measured {
        double time = 0.0; // [s]
        model::WriteTarget target;
        double value = 0.0; // [SI]
    };
    // All of them, in the order of time. What is known after the first that differs from those before is forgotten: the time of that, or
    // infinity where nothing of what is known changes.
    base::Result<double> follow(std::vector<Measured> measured);

    const model::Plant& plant() const; // as it runs
    const std::vector<int>& units() const { return m_units; }
    // How far the course is known; extend() runs the plant on.
    double end() const { return m_run.time(); }
    base::Done extend(double until, std::stop_token stop = {});

    // In the order of time; the first is at 0.
    const std::vector<Instant>& instants() const { return m_instants; }
    // The last one that is not after t.
    std::size_t instantAt(double t) const;
    // Whether anything but what was written to these has acted in (from, to]: doses, events, other inputs.
    bool hasActed(double from, double to, std::span<const model::WriteTarget> besides) const;
    // When the unit begins [s]; nothing so long as it waits.
    std::optional<double> startOf(int unit) const;
    // What other groups send at t to the units of this layout, which has these units, in the mode that holds there
    // (Layout::externals numbers).
    void read(const Layout& layout, const Mode& mode, double t, double* external) const;

    void apply(const Instant& instant, RunState& state) const;
    // Room for the inputs of all units, of which apply() fills those that matter.
    RunState room() const;

private:
    struct Source {
        int group = -1;
        Record record;
    };
    // Where the course can go back to, with all that was measured until then.
    struct Mark {
        Snapshot run;
        std::size_t instants = 0, doses = 0;
        Instant last; // of the instants
        std::vector<Measured> held;
    };
    struct Inlet {
        int stream = -1; // of the plant
        std::size_t source = 0;
        int offset = 0; // in what that records
    };

    InputCourse(Simulation run, int unit);
    void findInlets();
    std::vector<UnitInputs> inputsNow() const;
    base::Done writeMeasured();
    base::Done write(const Measured& measured);
    void keepMark();
    base::Done goBack(double time);
    void addInstant(bool first);
    void addDoses(Instant& instant);
    bool restartedNow() const;

    Simulation m_run;
    int m_group = -1;
    std::vector<int> m_units;
    std::vector<int> m_concerned; // these and their neighbours
    std::vector<Source> m_sources;
    std::vector<Inlet> m_inlets;
    std::vector<Measured> m_measured;
    std::size_t m_nextMeasured = 0;
    std::vector<Measured> m_held; // the last one of each target
    std::vector<Mark> m_marks;    // rising; the first is before anything was measured
    std::vector<Instant> m_instants;
    std::size_t m_doses = 0;              // of the run that were looked at
    mutable std::vector<double> m_values; // scratch
};

} // namespace titer::solve
