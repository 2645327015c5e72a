// The inside of a Simulation, shared by the files that implement it: windows, recipe, accounts.
#pragma once

#include "core/solve/group/group.h"
#include "core/solve/group/same_time.h"
#include "core/solve/simulation.h"

#include <cmath>
#include <optional>

namespace titer::solve {

struct PhaseState {
    enum class Status { Waiting, Running, Ended };
    Status status = Status::Waiting;
    double start = 0.0;
    int began = 0, ended = 0;     // how often
    std::vector<char> met;        // per condition of `until`
    std::vector<double> beyond;   // per condition: by how much its value has to pass the limit, in its unit
    std::vector<double> nextDose; // per dose: when it is due, infinity when there is none left
    double volumeAtStart = 0.0;   // reading of the transfer's account when it began [m3]
    int record = -1;              // index into the phase records
};

struct ControllerState {
    std::vector<double> memory;
    double start = -1.0; // first sample, or -1 before
    long samples = 0;
    bool moved = false; // the last sample changed what it writes
    bool works = false; // one of its phases runs, where it has any
};

struct KpiState {
    double value = 0.0;
    double when = 0.0;
    bool seen = false;
};

// When a stream carried something.
struct StreamTimes {
    double first = -1.0, last = -1.0, flowing = 0.0; // [s], as in StreamTotal
    double seen = 0.0;   // until when it was looked at [s]
    double volume = 0.0; // that it had carried then [m3]
};

// What a snapshot holds.
struct SnapshotData {
    std::shared_ptr<const model::Plant> plant; // as it ran
    double time;
    RunState state;
    std::vector<std::vector<double>> y; // per group
    std::vector<PhaseState> phases;
    std::vector<ControllerState> controllers;
    std::vector<PhaseRecord> phaseRecords;
    std::vector<DoseRecord> doseRecords;
    std::vector<std::vector<KpiState>> kpis;
    std::vector<double> started;
    std::vector<std::vector<double>> initiallyHeld;
    std::vector<char> kpisFrozen, overfull;
    std::vector<StreamTimes> streamTimes;
    base::Notices notices;
};

struct Simulation::Impl {
    std::shared_ptr<const model::Plant> plant;
    Options options;
    double time = 0.0;
    RunState state;
    std::vector<std::unique_ptr<Group>> groups;
    std::vector<int> groupIndex; // per unit

    std::vector<PhaseState> phases;
    std::vector<ControllerState> controllers;
    std::vector<PhaseRecord> phaseRecords;
    std::vector<DoseRecord> doseRecords;
    std::vector<std::vector<KpiState>> kpis;
    std::vector<std::vector<std::optional<model::ReadTarget>>> kpiTargets;
    std::vector<double> started;    // per unit: when it began, or -1
    std::vector<char> kpisFrozen;   // per unit: it is being emptied
    std::vector<std::vector<double>> initiallyHeld; // per unit and component
    std::vector<char> overfull;     // per unit: said already
    std::vector<StreamTimes> streamTimes;
    base::Notices notices;
    long windows = 0;
    Statistics former; // of the plants before this one (Simulation::change)

    std::vector<std::vector<double>> states; // per group, for reading now
    std::vector<char> statesKnown;

    // The instant that is being processed: states of the groups that restart there.
    std::vector<std::optional<std::vector<double>>> prepared;
    std::vector<char> rearm; // groups whose watches changed
    std::vector<std::pair<model::WriteTarget, double>> left; // what phases that ended held
    base::Errors failures;   // of rollbacks in this instant

    // simulation.cpp
    base::Done open();
    // What a snapshot of another plant, of the same structure, is for this one, which has just been opened: units that waited then for their
    // first phase and controllers that had not sampled begin as in this one. Nothing where the others have other states.
    std::optional<SnapshotData> translated(const SnapshotData& data) const;
    const std::vector<double>& stateOf(int group); // now
    double valueAt(const model::ReadTarget& target);
    void forgetStates();

    // observe.cpp
    void observe();
    void note(int unit, int index, double t, double value);
    void seekExtremes();
    void takeExtremes();
    void takeBeforeJump(int group, const std::vector<double>& y);

    // accounts.cpp
    double handled(int unit);
    void takeStreams(int group, const std::vector<double>& y, bool atOnce);

    // windows.cpp
    base::Done advance(double to, const std::vector<double>& grid, const std::function<void(double)>& visit, std::stop_token stop);
    double nextKnown() const;
    base::Done runWindow(double& end, std::stop_token stop);
    base::Done processInstant(bool first);
    base::Done settle();
    void prepare(int group);
    void stopBefore(int group, double t);
    void write(const model::WriteTarget& target, double value);
    double written(const model::WriteTarget& target) const;
    void startRamp(const model::WriteTarget& target, double slope);
    void prepareReaders(const model::WriteTarget& target);
    void wake(int unit);
    void wakeByPrograms();
    void takeEvents();
    void jump(int unit, int guard);
    void sayOverfull(int unit);
    bool mayChange(int unit, bool filling) const;
    bool armWatches(int group); // true if something is so already

    // recipe.cpp
    bool stepRecipe(); // true if a phase began or ended
    bool mayStart(const model::PlantPhase& phase, const PhaseState& phaseState) const;
    bool isOver(const model::PlantPhase& phase, const PhaseState& phaseState) const;
    bool isOpen(const model::PlantPhase& phase, const PhaseState& phaseState) const;
    bool hasEnded(int before, const model::PlantPhase& phase, const PhaseState& phaseState) const;
    void endRamps();
    bool justPassed(const model::Condition& condition) const;
    void startPhase(int index);
    void endPhase(int index);
    double volumeAt(int unit);
    void startCleaning(int index);
    void endCleaning(int index);
    void restIfDone(int unit);
    std::vector<int> unitsOf(const model::PlantPhase& phase) const;
    bool recipeOwns(const model::WriteTarget& target) const;
    void giveDoses();
    void giveDose(const model::PlantDose& dose);
    void turnControllers();
    void sampleControllers();
    void release(const model::WriteTarget& target);
    Ramp rampOf(const model::WriteTarget& target) const;
    void setRamp(const model::WriteTarget& target, const Ramp& ramp);
    double nextSample(int controller) const;
    bool works(const model::PlantController& controller) const; // by the phases that run now
    std::optional<Watch> watchOf(int phase, int condition) const;
    int transferStream(const model::PlantPhase& phase) const;
};

struct Snapshot::Data : SnapshotData {};

} // namespace titer::solve
