// A predictive controller while the plant runs: its models are copies of the equations of the units that it names and of what flows to them.
#pragma once

#include "core/control/horizon_memory.h"
#include "core/model/plant/prediction.h"
#include "core/solve/running_plant.h"

#include <memory>

namespace titer::solve {

class PredictiveRunner {
public:
    PredictiveRunner(RunningPlant& running, const model::PlantController& controller,
                     const model::Prediction& prediction);
    ~PredictiveRunner();

    // At a sample, with what stands where it writes. `undisturbed`: nothing but what is written acted since the last one. What recipe and
    // others will write later is not foreseen: what stands now is taken to stand.
    control::PlannedMoves sample(double standing, bool undisturbed, control::HorizonMemory& memory);

private:
    struct Models;
    RunningPlant& m_running;
    const model::PlantController& m_controller;
    const model::Prediction& m_prediction;
    std::unique_ptr<Models> m_models; // made at the first sample
};

} // namespace titer::solve
