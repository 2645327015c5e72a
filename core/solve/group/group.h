// A group of units solved as one system, with its mass balances inside the system. It runs through windows, stops where something happens, can be
// brought back within a window, and records what leaves it for the groups downstream.
#pragma once

#include "core/solve/group/cycle_replay.h"
#include "core/solve/group/extremes.h"
#include "core/solve/group/inflows.h"
#include "core/solve/group/integration.h"
#include "core/solve/group/record.h"
#include "core/solve/group/watches.h"

#include <algorithm>
#include <limits>
#include <memory>
#include <optional>
#include <stop_token>
#include <vector>

namespace titer::solve {

class Group final : public Sender {
public:
    // `state` is read whenever the group starts, `tolerance` that of the run.
    Group(const model::Plant& plant, std::vector<int> units, const Versioned<RunState>& state, double tolerance);
    Group(const Group&) = delete;
    Group& operator=(const Group&) = delete;
    // Groups that feed this one are found by the streams; called once when all groups exist.
    void connect(const std::vector<Group*>& groupOfUnit);

    const Layout& layout() const override { return m_layout; }
    Evaluation& evaluation() { return m_evaluation; }
    const Evaluation& evaluation() const { return m_evaluation; }
    Integration& integration() { return m_integration; }
    const Integration& integration() const { return m_integration; }
    const GroupTolerances& tolerances() const { return m_integration.tolerances(); }
    Watches& watches() { return m_watches; }
    const Watches& watches() const { return m_watches; }
    // What key figures want the largest or least of, in every step.
    Extremes& extremes() { return m_extremes; }
    const Record& record() const override { return m_record; }

    bool mayFlow(int stream) const { return m_evaluation.mode().mayFlow(stream); } // of the plant
    bool asleep() const { return m_evaluation.mode().asleep(); }
    // Starts (again) from its state at t: `y` of layout().size.
    void restart(double t, std::vector<double> y);
    // Begins a window at t: the place to which a rollback may return.
    void openWindow(double t);
    // Integrates at least to `end`, unless something happens before.
    base::Done advance(double end, std::stop_token stop);
    // In this window steps end at t, where the group is expected to jump.
    void stopAt(double t) { m_stop = std::min(m_stop, t); }
    double knownUntil() const override;
    // State at t: within the last step, or, further back, by running again from the window's begin.
    base::Result<std::vector<double>> stateAt(double t);
    void outflowsAt(double t, double* values) override;
    // What a break of the unit at t, or its event `guard`, does to its memory and its states.
    void jump(int unit, double t, int guard, const std::vector<double>& set, std::vector<double>& memory,
              std::vector<double>& y);

    // Watches from `now` on; true (and not watched) if it is so already.
    bool watch(const Watch& watch, double now);
    void clearEvent();

    // A run that needs more is an error; 0: without limit.
    void limitSteps(long steps) { m_maxSteps = steps; }

    void forgetRecord();
    // From the next start on what comes again is replayed, where the group is large.
    void followCycles();
    CycleReuse cycleReuse() const;

private:
    bool isReplaying() const { return m_cycles && m_cycles->isReplaying(); }
    double solvedUntil() const;
    double time() const;
    void start(double t, const std::vector<double>& y, double nextBreak);
    base::Done step(double limit);
    base::Done replay(double end);
    base::Done stopReplay(double t);
    void sampleOut(double t, double* values);

    Layout m_layout;
    Evaluation m_evaluation;
    Integration m_integration;
    Inflows m_inflows;
    Watches m_watches;
    Record m_record;
    Extremes m_extremes;
    std::unique_ptr<CycleReplay> m_cycles; // where cycles are reused
    std::vector<Group*> m_readers;
    double m_stop = std::numeric_limits<double>::infinity();
    long m_maxSteps = 0;
    double m_windowStart = 0.0;
    std::vector<double> m_windowState; // at m_windowStart, kept when the first step of the window is taken
    bool m_windowSaved = false;
    States m_y; // scratch
};

} // namespace titer::solve
