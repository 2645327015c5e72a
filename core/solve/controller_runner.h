// Controllers while they run: each is sampled with its period, reads a quantity and writes a set-point.
#pragma once

#include "core/control/horizon_memory.h"
#include "core/solve/recipe_runner.h"

#include <memory>
#include <optional>
#include <vector>

namespace titer::solve {

class PredictiveRunner;

// What a sample found in memory, and what it read.
struct TakenSample {
    std::vector<double> memory;
    model::ControllerInput in; // without tags
    std::vector<double> tags;
};

// Of a predictive controller; of one more input of its plan the recipe alone.
struct SteeringState {
    control::HorizonMemory horizon;
    std::vector<double> moves = {}; // of all inputs at the last sample [SI]; empty where there was no plan
    long steps = 0, optimal = 0, suboptimal = 0, fallback = 0, failed = 0;
    long happened = 0;                  // doses and turns of phases at the last sample
    double recipe = base::notAvailable; // what stood before it began, or after its phases
    bool saidLate = false,
         saidLimit = false; // a notice has told of samples without a plan, of limits that cannot be kept
};

// A value, as a snapshot holds it.
struct ControllerState {
    std::vector<double> memory;
    std::optional<TakenSample> last = {}; // where its law reports something
    double start = -1.0;                  // first sample, or -1 before
    long samples = 0;
    bool begun = false; // its law has given a number
    // By a probe with a lag, or late: what the tag and the probe were at the last sample, and what is drawn and not known yet, oldest first.
    double tag = base::notAvailable, probe = base::notAvailable;
    std::vector<double> drawn = {};
    bool moved = false;                         // the last sample changed what it writes
    bool works = false;                         // one of its phases runs, where it has any
    bool reported = false;                      // a notice says that its law gave no number
    std::optional<SteeringState> steering = {}; // of a predictive one, and of one more input of its plan
};

class ControllerRunner {
public:
    ControllerRunner(RunningPlant& running, GuardRunner& guards, const RecipeRunner& recipe);
    ~ControllerRunner();

    const std::vector<ControllerState>& states() const { return m_states; }
    void set(const std::vector<ControllerState>& states) { m_states = states; }
    // What Controller::terms() came to at the last sample of a controller; nothing before the first.
    std::vector<double> terms(std::size_t controller) const;

    // Of predictive controllers.
    std::vector<ControlRecord> records() const;

    // The first sample after `now`; infinity where there is none.
    double nextKnown(double now) const;
    // In this window steps end where a controller that moves samples next; its group can go on from there when the jump
    // is small.
    void stopAtSamples();
    // A controller of phases starts again with the first of them, goes on while they follow each other, and ends with the last.
    void turn();
    // Those that are due.
    void sample();

private:
    double nextSample(std::size_t index) const;
    bool works(const model::PlantController& controller) const; // by the phases that run now
    // What it knows of the tag that it reads; nothing where no sample has come yet. To be called once at each sample.
    std::optional<double> measured(std::size_t index);
    // Where those that follow it stand; NaN where all are at the beginning of their ranges.
    double shareOfFollowers(std::size_t index) const;
    // How far those go along with what it gave at its last sample.
    model::ShareSpan spanOfFollowers(std::size_t index) const;
    void sample(std::size_t index);
    void reportUndefined(std::size_t index, const model::ControllerInput& in);
    double standing(const model::WriteTarget& target) const;
    void steer(std::size_t index);
    std::optional<double> moveOf(std::size_t index) const;
    void writeMove(std::size_t index);
    void reportPlan(std::size_t index, const control::PlannedMoves& moves);
    long happenedSoFar() const;

    RunningPlant& m_running;
    GuardRunner& m_guards;
    const RecipeRunner& m_recipe;
    std::vector<ControllerState> m_states;
    std::vector<char> m_reports;                                 // per controller: its law has something to report
    std::vector<std::unique_ptr<PredictiveRunner>> m_predictive; // likewise; nothing for others
    std::vector<std::vector<double>> m_times;                    // likewise: what each sample took [s]
    std::vector<double> m_tags;                                  // of the sample in hand
};

} // namespace titer::solve
