// A plant while it runs: its groups, what is written to it, and the jumps of the instant that is being processed. It alone changes them; recipe
// and controllers tell it what happens.
#pragma once

#include "core/solve/group/group.h"
#include "core/solve/group/same_time.h"
#include "core/solve/observations.h"
#include "core/solve/options.h"

#include <functional>
#include <memory>
#include <optional>
#include <stop_token>
#include <utility>
#include <vector>

namespace titer::solve {

class GroupTangents;
struct Beside;
struct Written;

// What a snapshot holds of it.
struct PlantSnapshot {
    double time = 0.0;
    RunState state;
    std::vector<std::vector<double>> y;   // per group
    std::vector<std::vector<double>> had; // per group: the most that each of its states has been
    Observed observed;
};

class RunningPlant {
public:
    // Groups that start at 0 with what the plant begins with.
    RunningPlant(std::shared_ptr<const model::Plant> plant, const Options& options);
    ~RunningPlant();

    const std::shared_ptr<const model::Plant> plant;
    const Options options;

    double time() const { return m_time; }
    const RunState& state() const { return *m_state; }
    const Observations& observed() const { return m_observed; }
    int groupCount() const { return int(m_groups.size()); }
    const Group& group(int index) const { return *m_groups[index]; }
    int groupIndex(int unit) const { return m_groupIndex[unit]; }
    const Layout& layoutOf(int unit) const { return group(m_groupIndex[unit]).layout(); }

    // All states of a group now.
    const States& stateOf(int group);
    const double* stateOfUnit(int unit) { return stateOf(m_groupIndex[unit])->data(); } // of its group
    double valueAt(const model::ReadTarget& target)
    {
        return groupOf(target.unit).evaluation().value(target, m_time, stateOf(m_groupIndex[target.unit]));
    }
    double derivative(const model::ReadTarget& target, int parameter); // by a parameter of the options
    // Temperature and concentrations [basis/m3] of an outlet port.
    double composition(int unit, int outPort, double* concentrations)
    {
        const States& y = stateOf(m_groupIndex[unit]);
        return groupOf(unit).evaluation().composition(unit, outPort, m_time, y, concentrations);
    }
    double reading(const Watch& watch)
    {
        return groupOf(watch.unit).watches().reading(watch, m_time, stateOf(m_groupIndex[watch.unit]));
    }
    // Of the one group, where its parameters' tangents are followed; else nullptr.
    GroupTangents* tangents() const { return m_tangents.get(); }

    void report(base::Notice notice) { m_observed.report(std::move(notice)); }
    // From the next start on steps are followed no coarser than this, relative.
    void limitTolerance(double relative);

    // A window begins: from now on groups send other things to each other. In it they advance, upstream first; something that happens before
    // moves `end` forward to it.
    void openWindow();
    base::Done advance(double& end, std::stop_token stop);
    // A jump of this group at t makes those that read it jump too.
    void stopBefore(int group, double t);
    // What a group looks out for from now on; true (and not watched) where it is so already.
    bool watch(int group, const Watch& watch) { return m_groups[group]->watch(watch, m_time); }
    void clearWatches(int group) { m_groups[group]->watches().clear(); }

    // Instants. Time goes on to where the course of all groups stands; there groups are prepared to jump, and then started.
    void moveTo(double t);
    void beginInstant(bool watchesChanged);
    // What has happened to a group has been processed.
    void clearEvent(int group);
    // Brings a group to this instant so that it may jump: it, and every group that reads what flows out of it, restarts here.
    void prepare(int group);
    // Starts what was prepared. An error where a group could not be brought here.
    base::Done startPrepared();
    // A break of a unit, or its event `guard`.
    void jump(int unit, int guard);
    // Units that jumped at this instant, in their order, each with its event or -1.
    const std::vector<std::pair<int, int>>& jumped() const { return m_jumped; }
    // What a group looks out for has changed.
    void rearm(int group) { m_rearm[group] = 1; }
    bool takeRearm(int group) { return std::exchange(m_rearm[group], 0) != 0; }
    // Takes note of the key figures as they are now.
    void observe();
    // The key figures of a unit stay as they are now.
    void freezeKpis(int unit);

    // Set-points: what stands there now. What writes does so by GuardRunner, which alone places values here, and lines that they go on from
    // what they are. One that already stands is no jump.
    double written(const model::WriteTarget& target) const { return m_state->at(target, m_time); }
    void place(const model::WriteTarget& target, double value);
    void placeRamp(const model::WriteTarget& target, double slope);
    // Where tangents are followed: what was placed just now is in neighbouring plants what these have in their recipes.
    void placeBeside(const model::WriteTarget& target, const std::function<Written(const Beside&)>& written);
    // The volume that was given [m3]; nothing where a group could not be brought here. Neighbouring plants give `beside`.
    std::optional<double> give(const model::PlantDose& dose, const std::function<double(const model::Plant&)>& beside);
    // A vessel has run empty, or has been filled again.
    void setDry(int unit, bool dry);
    // A unit begins with its first phase, or when something flows to it, and is run on no more.
    void wake(int unit);
    void rest(int unit);
    // What an inlet's program sends from here on reaches units that wait for their first phase, or rest after their last.
    void wakeByPrograms();

    PlantSnapshot peek();
    // Groups start here with what is restored, or with other states, and keep nothing in mind of how they came here: startPrepared().
    void restore(const PlantSnapshot& snapshot);
    // All states in one row; what they hold more than those before counts as held at first.
    void setStates(const std::vector<double>& states);

private:
    Group& groupOf(int unit) { return *m_groups[m_groupIndex[unit]]; }
    void observeStreams(int group, const double* y, bool atOnce);
    void prepareWith(int group, std::vector<double> states);
    void prepareReaders(const model::WriteTarget& target);

    double m_time = 0.0;
    Versioned<RunState> m_state;
    std::vector<std::unique_ptr<Group>> m_groups;
    std::vector<int> m_groupIndex; // per unit
    Observations m_observed;

    std::unique_ptr<GroupTangents> m_tangents;
    std::vector<States> m_states; // per group, for reading now
    std::vector<char> m_statesKnown;
    std::vector<std::optional<States>> m_prepared; // states of the groups that start at this instant
    std::vector<char> m_rearm;
    std::vector<std::pair<int, int>> m_jumped;
    base::Errors m_failures; // of rollbacks in this instant
};

} // namespace titer::solve
