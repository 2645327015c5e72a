// A predictive controller at its samples: its models are copies of the equations of the units that it names and of what flows to them. It goes by
// where the plant stands, be that a run or what an estimator knows.
#pragma once

#include "core/control/horizon_memory.h"
#include "core/model/plant/prediction.h"
#include "core/solve/evaluate/run_state.h"

#include <functional>
#include <memory>
#include <span>
#include <stop_token>
#include <vector>

namespace titer::control {
struct HorizonSettings;
}

namespace titer::solve {

// What stands, and the states of units.
struct PlantStand {
    double time = 0.0; // [s]
    const RunState& state;
    std::function<const double*(int unit)> states; // [SI]
};

// [one thread at a time] What it is made of outlives it.
class PredictiveRunner {
public:
    PredictiveRunner(std::shared_ptr<const model::Plant> plant, const model::PlantController& controller,
                     const model::Prediction& prediction);
    ~PredictiveRunner();

    // Whose states a sample needs.
    const std::vector<int>& units() const { return m_units; }

    // At a sample, with what stands where its inputs are written, in the order of Prediction::inputs. `undisturbed`: nothing but what is
    // written acted since the last one. What recipe and others will write later is not foreseen: what stands now is taken to stand. What is
    // stopped gives the plan of before.
    control::PlannedMoves sample(const PlantStand& now, std::span<const double> standing, bool undisturbed,
                                 control::HorizonMemory& memory, const std::stop_token& stop = {});
    // The moves of an input that a plan in memory still has, of what is expected and of each other scenario [SI]; empty where there is no plan.
    std::vector<std::vector<double>> plan(const control::HorizonMemory& memory, std::size_t input = 0) const;

private:
    struct Models;
    void make(const RunState& begin);
    control::HorizonSettings settings() const;

    const std::shared_ptr<const model::Plant> m_plant;
    const model::PlantController& m_controller;
    const model::Prediction& m_prediction;
    const std::vector<int> m_units;
    std::unique_ptr<Models> m_models; // made at the first sample
};

} // namespace titer::solve
