// What holds in a group from one start to the next: which streams may carry something, which flows set-points decide, where anything can
// happen and which mass balances can change. (Between two events a hybrid system is in one mode.)
#pragma once

#include "core/solve/evaluate/layout.h"
#include "core/solve/evaluate/run_state.h"
#include "core/solve/evaluate/versioned.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <span>
#include <vector>

namespace titer::solve {

class Mode {
public:
    // A flow that set-points decide, over time.
    struct SetFlow {
        double flow = 0.0; // [m3/s]
        Ramp ramp;
        double at(double t) const { return ramp.slope == 0.0 ? flow : std::max(ramp.at(flow, t), 0.0); }
    };

    // `state` is what set-points are, and what units remember, at any time.
    Mode(const Layout& layout, const Versioned<RunState>& state);

    // From t on, with set-points as they are; the next break of a unit is at `nextBreak`.
    void begin(double t, double nextBreak);

    double startTime() const { return m_startTime; }
    double nextBreak() const { return m_nextBreak; }
    // Up to a break the old step of a program holds.
    double beforeBreak(double t) const { return t < m_nextBreak ? t : std::nextafter(m_nextBreak, 0.0); }

    // By the layout's slots and streams.
    bool moves(int slot) const { return m_moves[slot]; } // not idle
    bool flows(int stream) const { return m_flows[stream]; }
    const std::vector<SetFlow>& setFlows(int slot) const { return m_setFlows[slot]; } // per outlet port
    const std::vector<int>& live() const
    {
        return m_live;
    } // slots in which something may happen, in the order of evaluation
    const std::vector<int>& resting() const { return m_resting; } // the others that have states
    // The mass balances that can change (a stream that cannot flow has none): only these are integrated, after the core.
    const std::vector<int>& active() const { return m_active; }

    // As it is now, by the plant's units and streams; with anything of it the epoch changes.
    Epoch epoch() const { return m_state.epoch(); }
    bool idle(int unit) const { return m_state->idle[unit]; }
    bool dry(int unit) const { return m_state->dry[unit]; }
    std::span<const double> memory(int unit) const { return m_state->memory[unit]; }
    std::span<const double> written(int unit) const { return m_state->set[unit]; } // to its set-points
    const std::vector<Ramp>& ramps(int unit) const { return m_state->setRamp[unit]; }
    // The set-points of a unit at t; those that move go to `moving`.
    std::span<const double> setPoints(int unit, double t, std::vector<double>& moving) const;
    // Whether a stream of the plant can carry anything.
    bool mayFlow(int stream) const;
    bool asleep() const; // all units wait for their first phase

private:
    SetFlow setFlowOf(const Layout::Slot& slot, int port) const;
    void findLive();
    void chooseRows();

    const Layout& m_layout;
    const Versioned<RunState>& m_state;
    double m_startTime = 0.0;
    double m_nextBreak = std::numeric_limits<double>::infinity();
    std::vector<char> m_moves, m_flows;
    std::vector<std::vector<SetFlow>> m_setFlows;
    std::vector<int> m_live, m_resting, m_active;
};

} // namespace titer::solve
