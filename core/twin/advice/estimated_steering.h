// A predictive controller on what an estimator knows: it plans from the estimated states, with the numbers that are estimated, and from what
// stands at the process as far as that was measured.
#pragma once

#include "core/solve/predictive_runner.h"
#include "core/twin/estimation/estimator.h"

#include <memory>
#include <stop_token>
#include <vector>

namespace titer::twin {

// [one thread at a time]
class EstimatedSteering {
public:
    // Of a predictive controller of the plant as it is drawn, by its place there. The error says what the estimator does not know that it needs.
    static base::Result<EstimatedSteering> open(std::shared_ptr<const model::Plant> plant, std::size_t controller,
                                                const Estimator& estimator);

    // The moves that are left, of what is expected and of each other scenario [SI].
    using Courses = std::vector<std::vector<double>>;
    struct Plan {
        double time = 0.0; // of the run [s]
        control::PlannedMoves moves;
        std::vector<Courses> courses; // of each input
    };
    // At a sample, with what the estimator knows then; the error is that it knows nothing, as of a unit that rests.
    base::Result<Plan> sample(const Estimator& estimator, const std::stop_token& stop = {});

    const model::PlantController& controller() const { return m_plant->controllers[m_controller]; }
    // Those that write the inputs of the plan, itself first.
    const std::vector<model::Prediction::Input>& inputs() const { return predictionOf().inputs; }

private:
    EstimatedSteering(std::shared_ptr<const model::Plant> plant, std::size_t controller);
    const model::Prediction& predictionOf() const;
    bool takeNumbers(const EstimatedState& state);

    std::shared_ptr<const model::Plant> m_plant;
    std::size_t m_controller;
    std::unique_ptr<model::Prediction> m_moved; // with scenarios in which numbers were moved
    std::vector<double> m_numbers;              // for which m_runner is made
    std::unique_ptr<solve::PredictiveRunner> m_runner;
    control::HorizonMemory m_memory;
    double m_last = base::notAvailable; // [s]
};

} // namespace titer::twin
