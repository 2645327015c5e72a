// What is noted of a run as it passes: when units began and what they held, key figures, when streams carried something, notices.
#pragma once

#include "core/solve/group/extremes.h"

#include <optional>
#include <string_view>
#include <utility>
#include <vector>

namespace titer::solve {

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
    std::vector<double> started;                    // per unit: when it began, or -1
    std::vector<std::vector<double>> initiallyHeld; // per unit and component, and behind them the volume [m3]
    base::Notices notices;
};

// The quantity that a key figure ("production.titer") is the last value of; nothing for others.
std::optional<model::ReadTarget> lastValueOf(const model::Plant& plant, std::string_view figure);

class Observations {
public:
    // `idle`: per unit, whether it waits at first.
    Observations(const model::Plant& plant, const std::vector<char>& idle);

    // Key figures that have an extreme, which is to be followed through every step.
    std::vector<Extremes::Sought> sought() const;
    // A unit begins, where it has not yet.
    void begin(int unit, double t);
    // It held more at first; of volume, the component behind the last one.
    void addHeld(int unit, int component, double more) { m_all.initiallyHeld[unit][component] += more; }
    // A key figure at t. Not of a unit that is being emptied.
    void note(int unit, int kpi, double t, double value);
    // What a stream has carried by `time`. If that is more than when it was looked at last, something flowed since then, or, after a dose, just
    // now.
    void noteStream(int stream, double volume, double time, bool atOnce);
    // The key figures of a unit stay as they are now.
    void freeze(int unit) { m_all.kpisFrozen[unit] = 1; }
    bool isFrozen(int unit) const { return m_all.kpisFrozen[unit]; }
    void report(base::Notice notice) { m_all.notices.push_back(std::move(notice)); }

    const Observed& all() const { return m_all; }
    void set(const Observed& observed) { m_all = observed; }
    // Where the quantity of a key figure is read; nothing where this unit does not have it.
    const std::optional<model::ReadTarget>& target(int unit, int kpi) const { return m_targets[unit][kpi]; }

private:
    const model::Plant& m_plant;
    Observed m_all;
    std::vector<std::vector<std::optional<model::ReadTarget>>> m_targets;
};

} // namespace titer::solve
