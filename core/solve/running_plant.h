// A plant while it runs: its groups, what is written to it, and the jumps of the instant that is being processed.
#pragma once

#include "core/solve/group/group.h"
#include "core/solve/group/same_time.h"
#include "core/solve/observations.h"
#include "core/solve/options.h"

#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace titer::solve {

class GroupTangents;

class RunningPlant {
public:
    // Groups that start at 0 with what the plant begins with.
    RunningPlant(std::shared_ptr<const model::Plant> plant, const Options& options);
    ~RunningPlant();
    RunningPlant(const RunningPlant&) = delete;
    RunningPlant& operator=(const RunningPlant&) = delete;

    Group& groupOf(int unit) { return *groups[groupIndex[unit]]; }
    const Layout& layoutOf(int unit) const { return groups[groupIndex[unit]]->layout(); }
    // All states of a group now.
    const States& stateOf(int group);
    const double* stateOfUnit(int unit) { return stateOf(groupIndex[unit])->data(); } // of its group
    double valueAt(const model::ReadTarget& target);
    double volume(int unit)
    {
        return layoutOf(unit).volume(unit, stateOfUnit(unit));
    } // [m3]; negative for a unit that holds none
    bool mayFlow(int group, int stream) const { return groups[group]->evaluation().mode().mayFlow(stream); }

    // A window begins: from now on groups send other things to each other.
    void openWindow();
    // Instants. Time goes on; at an instant groups are prepared to jump, and then started.
    void moveTo(double t);
    void beginInstant(bool watchesChanged);
    // Brings a group to this instant so that it may jump: it, and every group that reads what flows out of it, restarts here.
    void prepare(int group);
    // Of the one group, where its parameters' tangents are followed; else nullptr.
    GroupTangents* tangents() const { return m_tangents.get(); }
    States* prepared(int group)
    {
        return m_prepared[group] ? &*m_prepared[group] : nullptr;
    } // its states; nullptr: it does not jump
    // The group starts here with these states; `had`: and keeps nothing in mind of how it came here (Integration::forget).
    void prepareWith(int group, std::vector<double> states, std::optional<std::vector<double>> had = {});
    // Starts what was prepared. An error where a group could not be brought here.
    base::Done startPrepared();
    void forgetFailures() { m_failures.clear(); } // of an instant that is left
    // A break of a unit, or its event `guard`.
    void jump(int unit, int guard);
    // Units that jumped at this instant, in their order, each with its event or -1.
    const std::vector<std::pair<int, int>>& jumped() const { return m_jumped; }
    // What a group looks out for has changed.
    void rearm(int group) { m_rearm[group] = 1; }
    bool takeRearm(int group) { return std::exchange(m_rearm[group], 0) != 0; }
    // Takes note of the key figures as they are now.
    void observe();
    // Of the largest and least that have come up to now; the course of all groups stands up to here.
    void observeExtremes();
    // The key figures of a unit stay as they are now.
    void freezeKpis(int unit);
    // A jump of this group at t makes those that read it jump too.
    void stopBefore(int group, double t);

    // Set-points: what was written, now, and what is written from now on. A write of what already stands is no jump.
    double written(const model::WriteTarget& target) const;
    bool isMoving(const model::WriteTarget& target) const { return rampOf(target).slope != 0.0; }
    void write(const model::WriteTarget& target, double value);
    // From here on it goes on a line, from what it is.
    void startRamp(const model::WriteTarget& target, double slope);
    // A flow stops with what set it (an inlet goes back to its program); other set-points keep what was written last.
    void release(const model::WriteTarget& target);
    // A unit begins with its first phase, or when something flows to it.
    void wake(int unit);
    // What an inlet's program sends from here on reaches units that wait for their first phase, or rest after their last.
    void wakeByPrograms();

    const std::shared_ptr<const model::Plant> plant;
    const Options options;
    double time = 0.0;
    Versioned<RunState> state;
    std::vector<std::unique_ptr<Group>> groups;
    std::vector<int> groupIndex;                    // per unit
    std::vector<double> started;                    // per unit: when it began, or -1
    std::vector<std::vector<double>> initiallyHeld; // per unit and component
    Observations observed;
    base::Notices notices;

private:
    void addUnit(int unit);
    void makeGroups();
    void seekExtremes();
    void note(int unit, int kpi, double t, double value);
    void observeStreams(int group, const double* y, bool atOnce);
    void observeBeforeJump(int group, const States& y);
    Ramp rampOf(const model::WriteTarget& target) const;
    void setRamp(const model::WriteTarget& target, const Ramp& ramp);
    void prepareReaders(const model::WriteTarget& target);

    std::unique_ptr<GroupTangents> m_tangents;
    std::vector<States> m_states; // per group, for reading now
    std::vector<char> m_statesKnown;
    std::vector<std::optional<States>> m_prepared; // states of the groups that start at this instant
    std::vector<char> m_rearm;
    std::vector<std::pair<int, int>> m_jumped;
    base::Errors m_failures; // of rollbacks in this instant
};

} // namespace titer::solve
