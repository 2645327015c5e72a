// What is noted of a run as it passes: key figures, and when streams carried something.
#pragma once

#include "core/model/plant/plant.h"

#include <optional>
#include <vector>

namespace titer::solve {

class RunningPlant;

struct KpiState {
    double value = 0.0;
    double when = 0.0;
    bool seen = false;
};

// When a stream carried something.
struct StreamTimes {
    double first = -1.0, last = -1.0, flowing = 0.0; // [s], as in StreamTotal
    double seen = 0.0;                               // until when it was looked at [s]
    double volume = 0.0;                             // that it had carried then [m3]
};

// A value, as a snapshot holds it.
struct Observed {
    std::vector<std::vector<KpiState>> kpis; // per unit
    std::vector<char> kpisFrozen;            // per unit: it is being emptied
    std::vector<StreamTimes> streams;
};

class Observations {
public:
    explicit Observations(RunningPlant& running)
        : m_running(running)
    {
    }

    // Groups follow what has an extreme through every step; once they exist.
    void seek();
    // Takes note of the key figures as they are now.
    void take();
    // The course of all groups stands up to now.
    void takeExtremes();
    // What a group comes to just before it jumps, at the states y.
    void takeBeforeJump(int group, const std::vector<double>& y);
    // Which streams that leave a group carried something since it was looked at last: over that time, or, after a dose, at this instant. The
    // flow of a group jumps only where it is prepared, so that it was looked at there.
    void takeStreams(int group, const double* y, bool atOnce);
    // The key figures of a unit stay as they are now.
    void freeze(int unit);

    const Observed& all() const { return m_all; }
    void set(const Observed& observed) { m_all = observed; }
    // Where the quantity of a key figure is read; nothing where this unit does not have it.
    const std::optional<model::ReadTarget>& target(int unit, int kpi) const { return m_targets[unit][kpi]; }

private:
    void note(int unit, int index, double t, double value);

    RunningPlant& m_running;
    Observed m_all;
    std::vector<std::vector<std::optional<model::ReadTarget>>> m_targets;
};

} // namespace titer::solve
