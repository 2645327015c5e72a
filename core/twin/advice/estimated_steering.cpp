#include "core/twin/advice/estimated_steering.h"

#include <algorithm>
#include <cmath>

namespace titer::twin {

using base::say;

EstimatedSteering::EstimatedSteering(std::shared_ptr<const model::Plant> plant, std::size_t controller)
    : m_plant(std::move(plant))
    , m_controller(controller)
    , m_runner(std::make_unique<solve::PredictiveRunner>(m_plant, this->controller(), predictionOf()))
{
}

const model::Prediction& EstimatedSteering::predictionOf() const
{
    return static_cast<const model::Prediction&>(*controller().controller);
}

base::Result<EstimatedSteering> EstimatedSteering::open(std::shared_ptr<const model::Plant> plant,
                                                        std::size_t controller, const Estimator& estimator)
{
    EstimatedSteering steering(std::move(plant), controller);
    const model::Plant& own = *steering.m_plant;
    const model::PlantController& steered = steering.controller();
    const std::string where = "controllers/" + steered.id;
    const std::vector<int>& estimated = estimator.dynamics().units();
    const solve::RunState standing = estimator.dynamics().standingAt(estimator.begin());
    for (const int u : steering.m_runner->units()) {
        const model::PlantUnit& unit = own.units[std::size_t(u)];
        if (std::ranges::find(estimated, u) != estimated.end()) continue;
        // A neighbour that holds nothing is what stands there.
        if (unit.model->stateCount() == 0 && !standing.flow[std::size_t(u)].empty()) continue;
        return base::inputError(
            where, say(CORE_TR("core", "The controller “{1}” goes by “{2}”, which the estimator “{3}” does not follow; "
                                       "let its goal and limits read units that are estimated together."),
                       steered.id, unit.id, estimator.plan().id));
    }
    for (const model::Prediction::Input& input : steering.inputs()) {
        const std::string written = model::tagOf(own, input.writes);
        const std::vector<EstimatorInput>& known = estimator.plan().inputs;
        if (std::ranges::find(known, written, &EstimatorInput::variable) == known.end())
            return base::inputError(
                where, say(CORE_TR("core", "The estimator “{1}” does not know what {2} is at the process; map the tag "
                                           "that reads it back to it."),
                           estimator.plan().id, written));
    }
    return steering;
}

// The models are made again where what is estimated of the plant's numbers has moved. False where they make no plant.
bool EstimatedSteering::takeNumbers(const EstimatedState& state)
{
    std::vector<double> values;
    for (const EstimatedNumber& number : state.numbers) values.push_back(state.x[state.placeOf(number)]);
    if (values == m_numbers) return true;
    auto prediction = std::make_unique<model::Prediction>(predictionOf());
    for (std::shared_ptr<const model::Plant>& scenario : prediction->scenarios) {
        // What a scenario says otherwise stays as it says.
        const model::Plant& before = scenario ? *scenario : *m_plant;
        std::vector<EstimatedNumber> numbers;
        for (const EstimatedNumber& number : state.numbers) numbers.push_back(numberIn(before, number));
        scenario = moved(before, numbers, values);
        if (!scenario) return false;
    }
    m_runner = std::make_unique<solve::PredictiveRunner>(m_plant, controller(), *prediction);
    m_moved = std::move(prediction);
    m_numbers = std::move(values);
    return true;
}

base::Result<EstimatedSteering::Plan> EstimatedSteering::sample(const Estimator& estimator, const std::stop_token& stop)
{
    const base::Result<EstimatedState> state = estimator.present();
    if (!state) return state.error();
    Plan plan{.time = state->time, .moves = {.reason = control::PlannedMoves::Reason::NoCourse}, .courses = {}};
    if (!takeNumbers(*state)) return plan;
    const PlantDynamics& dynamics = estimator.dynamics();
    const solve::RunState standing = dynamics.standingAt(plan.time);
    std::vector<double> own;
    const auto statesOf = [&](int index) {
        const model::PlantUnit& unit = m_plant->units[std::size_t(index)];
        own.clear();
        for (int i = 0; i < unit.model->stateCount(); ++i) {
            const auto spec =
                std::ranges::find(state->specs, unit.id + "." + unit.model->stateName(i), &StateSpec::name);
            own.push_back(state->x[std::size_t(spec - state->specs.begin())]);
        }
        return static_cast<const double*>(own.data());
    };
    std::vector<model::WriteTarget> written;
    std::vector<double> stands;
    for (const model::Prediction::Input& input : inputs()) {
        written.push_back(input.writes);
        stands.push_back(standing.at(input.writes, plan.time));
    }
    const bool undisturbed = std::isfinite(m_last) && !dynamics.hasActed(m_last, plan.time, written);
    m_last = plan.time;
    plan.moves = m_runner->sample({plan.time, standing, statesOf}, stands, undisturbed, m_memory, stop);
    for (std::size_t i = 0; i < stands.size(); ++i) plan.courses.push_back(m_runner->plan(m_memory, i));
    return plan;
}

} // namespace titer::twin
