#include "app/live/estimators/live_steering.h"

#include <algorithm>

namespace titer::app {

namespace {

// Whether a controller is any business of who estimates these units.
bool concerns(const model::PlantController& controller, const std::vector<int>& units)
{
    const auto* prediction = dynamic_cast<const model::Prediction*>(controller.controller.get());
    const auto isHere = [&units](int unit) { return std::ranges::find(units, unit) != units.end(); };
    const auto writesHere = [&isHere](const model::Prediction::Input& input) { return isHere(input.writes.unit); };
    return prediction && (std::ranges::any_of(prediction->inputs, writesHere) ||
                          std::ranges::any_of(prediction->targets, isHere, &model::ReadTarget::unit));
}

} // namespace

LiveSteering::LiveSteering(std::shared_ptr<const model::Plant> plant, std::shared_ptr<LivePlans> plans)
    : m_plant(std::move(plant))
    , m_plans(std::move(plans))
{
}

// For each that writes an input of it.
void LiveSteering::setAll(const model::PlantController& controller, const base::Sentence& why)
{
    for (const model::Prediction::Input& input : static_cast<const model::Prediction&>(*controller.controller).inputs)
        m_plans->set(m_plant->controllers[std::size_t(input.controller)].id, {.why = why});
}

void LiveSteering::begin(const twin::Estimator& estimator)
{
    m_all.clear();
    if (!m_plans) return;
    for (std::size_t c = 0; c < m_plant->controllers.size(); ++c) {
        if (!concerns(m_plant->controllers[c], estimator.dynamics().units())) continue;
        base::Result<twin::EstimatedSteering> steering = twin::EstimatedSteering::open(m_plant, c, estimator);
        if (steering)
            m_all.push_back({*std::move(steering)});
        else
            setAll(m_plant->controllers[c], steering.error().what);
    }
}

bool LiveSteering::isDue(double process) const
{
    return std::ranges::any_of(m_all, [process](const One& one) { return process >= one.due; });
}

void LiveSteering::work(const twin::Estimator& estimator, std::int64_t now, std::int64_t heard, double pace,
                        const std::stop_token& stop)
{
    const double process = estimator.filter().time();
    for (One& one : m_all) {
        if (process < one.due) continue;
        const model::PlantController& controller = one.steering.controller();
        // One that comes late goes on from then.
        one.due = process < one.due + controller.period ? one.due + controller.period : process + controller.period;
        base::Result<twin::EstimatedSteering::Plan> plan = one.steering.sample(estimator, stop);
        if (stop.stop_requested()) return;
        if (!plan) {
            setAll(controller, plan.error().what);
            continue;
        }
        if (plan->moves.status != control::PlanStatus::Fallback) one.heard = heard;
        const std::vector<model::Prediction::Input>& inputs = one.steering.inputs();
        plan->courses.resize(inputs.size());
        for (std::size_t i = 0; i < inputs.size(); ++i)
            m_plans->set(m_plant->controllers[std::size_t(inputs[i].controller)].id,
                         {.at = now,
                          .heard = one.heard,
                          .period = controller.period,
                          .pace = pace,
                          .status = plan->moves.status,
                          .courses = std::move(plan->courses[i])});
    }
}

void LiveSteering::end(const base::Sentence& why)
{
    for (const One& one : m_all) setAll(one.steering.controller(), why);
}

} // namespace titer::app
