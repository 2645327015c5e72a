// The recipe while it runs: phases begin and end, set set-points, ramp flows, transfer, clean and give doses.
#pragma once

#include "core/solve/guard_runner.h"
#include "core/solve/reported.h"

#include <functional>
#include <optional>
#include <utility>
#include <vector>

namespace titer::solve {

struct PhaseState {
    enum class Status { Waiting, Running, Ended };
    Status status = Status::Waiting;
    double start = 0.0;
    int began = 0, ended = 0;     // how often
    std::vector<char> met;        // per condition of `until`
    std::vector<double> beyond;   // per condition: by how much its value has to pass the limit, in its unit
    std::vector<double> nextDose; // per dose: when it is due, infinity when there is none left
    double volumeAtStart = 0.0;   // what its stream had carried when it began [m3]
    int record = -1;              // index into the phase records
};

// A value, as a snapshot holds it.
struct RecipeState {
    std::vector<PhaseState> phases;
    std::vector<PhaseRecord> records;
    std::vector<DoseRecord> doses;
};

class RecipeRunner {
public:
    RecipeRunner(RunningPlant& running, GuardRunner& guards);

    const RecipeState& state() const { return m_state; }
    void set(const RecipeState& state) { m_state = state; }

    // The first instant after `now` that is known beforehand; infinity where there is none.
    double nextKnown(double now) const;
    // Groups whose ramps end there stop before it: beyond its end a ramp would go on, to flows below 0.
    void stopBefore(double end);
    // An instant begins: what phases left at the last one is past. Where it is timed from the start of a phase, it moves as that did.
    void beginInstant();
    // One round of ends, then of starts; ends come first, so that what a phase leaves is there for the next. True if any did.
    bool step();
    // Ramps that have come to their end stand there for the rest of the phase.
    void endRamps();
    void giveDoses();

    bool isRunning(int phase) const { return m_state.phases[phase].status == PhaseState::Status::Running; }
    // Whether a phase that runs decides it.
    bool owns(const model::WriteTarget& target) const;
    // What a phase that ended at this instant held it at.
    std::optional<double> leftAt(const model::WriteTarget& target) const;
    bool dosedNow() const { return !m_state.doses.empty() && sameTime(m_state.doses.back().time, m_running.time()); }
    // Conditions of running phases that this group is to look out for; true if one is met already.
    bool arm(int group);
    // What a neighbouring plant looks out for in the place of this watch, which may be of others.
    Watch watchBeside(const Watch& watch, const Beside& beside) const;
    // A watch of arm() has turned.
    void meet(const Watch& watch);

private:
    const model::PlantPhase& phaseAt(std::size_t index) const { return m_running.plant->phases[index]; }
    static std::vector<int> unitsOf(const model::PlantPhase& phase);
    bool isDue(int index) const;
    std::vector<double> movesOf(int index) const;
    void placeBeside(const model::WriteTarget& target, const std::function<double(const Beside&)>& value);
    void stay(const model::WriteTarget& target);
    bool isOpen(int index) const;
    bool hasEnded(int before, int index) const;
    bool mayStart(int index) const;
    bool isOver(int index) const;
    void start(int index);
    void startRamp(int index, std::size_t which);
    bool isRamping(const model::WriteTarget& target) const; // here, or in a neighbouring plant
    std::vector<double> standingBeside(const model::WriteTarget& target) const;
    void startTransfer(int index);
    void meetAtStart(int index);
    void end(int index);
    double handled(int unit);
    void startCleaning(int index);
    void endCleaning(int index);
    void restIfDone(int unit);
    int transferStream(const model::PlantPhase& phase) const;
    std::optional<Watch> watchOf(int phase, int condition) const;
    bool justPassed(const model::Condition& condition) const;

    RunningPlant& m_running;
    GuardRunner& m_guards;
    RecipeState m_state;
    std::vector<std::pair<model::WriteTarget, double>> m_left; // what phases that ended at this instant held
    // Per phase, with the parameters of tangents: how its start moved, and what its transfer's stream had carried then.
    std::vector<std::vector<double>> m_moves, m_carried;
};

} // namespace titer::solve
