#include "app/live/loops/loop_controller.h"

#include "core/base/time.h"

#include <algorithm>
#include <cmath>

namespace titer::app {

using base::say;

LoopController::LoopController(std::shared_ptr<const model::Plant> plant, std::size_t index,
                               std::shared_ptr<const LivePlans> plans)
    : m_plant(std::move(plant))
    , m_index(index)
    , m_plans(std::move(plans))
    , m_isPlanned(controller().type->plans || controller().type->isPlanned)
{
    m_memory.resize(std::size_t(controller().controller->memoryCount()));
}

std::optional<LoopController::Tag> LoopController::bound(std::span<const connect::TagInfo> tags,
                                                         const model::ReadTarget& target)
{
    std::optional<BoundTag> tag = measuredBy(*m_plant, tags, target);
    if (tag) return Tag{*std::move(tag), {}};
    m_trouble = say(CORE_TR("core", "No tag of the source measures {1}, which the controller reads; map a tag to it."),
                    model::tagOf(*m_plant, target));
    return std::nullopt;
}

bool LoopController::goesBy(int unit) const
{
    const model::PlantController& own = controller();
    return own.writes.unit == unit || (own.hasRead && own.reads.unit == unit) ||
           std::ranges::find(own.tags, unit, &model::ReadTarget::unit) != own.tags.end();
}

void LoopController::bind(std::span<const connect::TagInfo> tags)
{
    const model::PlantController& own = controller();
    m_trouble.reset();
    m_tags.clear();
    m_reads.reset();
    findPhases();
    // What it goes by is estimated.
    if (m_isPlanned) return;
    if (own.hasRead) m_reads = bound(tags, own.reads);
    // A plan goes by what an estimator knows, which need not be measured.
    for (const model::ReadTarget& target : own.tags)
        if (std::optional<Tag> tag = m_isPlanned ? std::nullopt : bound(tags, target))
            m_tags.push_back(*std::move(tag));
}

// Those of “during”; trouble where more than time decides when one of them runs.
void LoopController::findPhases()
{
    const model::PlantController& own = controller();
    m_during.clear();
    if (own.during.empty()) return;
    const std::vector<std::optional<PhaseTimes>> times = phaseTimes(*m_plant);
    for (const int phase : own.during) {
        if (times[std::size_t(phase)])
            m_during.push_back(*times[std::size_t(phase)]);
        else
            m_trouble = say(CORE_TR("core", "When the phase “{1}” runs depends on more than time, which a device does "
                                            "not tell; let it begin and end by time, or leave “during” out."),
                            m_plant->phases[std::size_t(phase)].id);
    }
}

bool LoopController::turn(double process, double recipe)
{
    if (std::exchange(m_isHeld, false)) m_idle.reset();
    if (controller().during.empty() || m_trouble) return false;
    const bool worked = m_works;
    double started = base::notAvailable;
    m_turn = guard::unlimited;
    for (const PhaseTimes& phase : m_during) {
        if (recipe >= phase.start && recipe < phase.end) started = std::fmin(started, phase.start);
        for (const double edge : {phase.start, phase.end})
            if (edge > recipe) m_turn = std::min(m_turn, process + edge - recipe);
    }
    m_works = !std::isnan(started);
    if (m_works) {
        // Phases that follow each other are one stretch.
        for (bool goesOn = true; goesOn;) {
            const auto before = std::ranges::find_if(
                m_during, [&](const PhaseTimes& phase) { return phase.start < started && phase.end >= started; });
            goesOn = before != m_during.end();
            if (goesOn) started = before->start;
        }
        m_idle.reset();
        if (worked) return false;
        restart();
        m_start = process - (recipe - started);
        return false;
    }
    if (std::isnan(recipe))
        m_idle = say(CORE_TR("core", "The controller works in phases of the recipe, and the source does not tell how "
                                     "far the batch is; leave “during” out."));
    else
        m_idle = say(CORE_TR("core", "None of the phases in which the controller works runs now; it advises when one "
                                     "begins."));
    if (!worked) return false;
    rest();
    return true;
}

void LoopController::hold(const base::Sentence& why)
{
    m_isHeld = true;
    m_idle = why;
}

void LoopController::beginAnew()
{
    rest();
    m_start.reset();
    m_works = false;
    if (m_plans) m_passed = m_plans->of(controller().id);
}

// What comes late does not take the place of what was drawn after it. What is not good is no reading: the last one grows older, however often
// it is said.
void LoopController::hear(const connect::Sample& sample, double drawn)
{
    const bool isGood = connect::qualityOf(sample.status) == connect::Quality::Good && std::isfinite(sample.value);
    const auto take = [&](Tag& tag) {
        if (tag.bound.place != sample.tag || drawn < tag.last.at) return;
        if (isGood)
            tag.last = {tag.bound.toSi(sample.value), drawn};
        else
            tag.last.value = base::notAvailable;
    };
    if (m_reads) take(*m_reads);
    for (Tag& tag : m_tags) take(tag);
}

void LoopController::restart()
{
    std::fill(m_memory.begin(), m_memory.end(), 0.0);
    m_begun = false;
    m_due.reset();
    m_plan.reset();
}

void LoopController::rest()
{
    restart();
    m_wanted = base::notAvailable;
    m_planStatus.reset();
}

bool LoopController::isDue(double process) const
{
    return !trouble() && (!m_due || process >= *m_due - 1e-9 * controller().period);
}

double LoopController::left(double process) const
{
    if (m_trouble || m_isHeld) return guard::unlimited;
    const double sample = !m_idle && m_due && *m_due > process ? *m_due : guard::unlimited;
    return std::min(sample, m_turn > process ? m_turn : guard::unlimited) - process;
}

std::optional<LoopController::Reading> LoopController::read(const Instant& now) const
{
    const model::PlantController& own = controller();
    if (own.follows >= 0) {
        if (!now.master || !now.master->m_begun) return std::nullopt;
        return Reading{now.master->share(), now.master->m_readAt};
    }
    Reading reading{base::notAvailable, now.time};
    if (m_reads) reading = m_reads->last;
    for (const Tag& tag : m_tags) reading.at = tag.last.at < reading.at ? tag.last.at : reading.at;
    const bool hasAll = std::none_of(m_tags.begin(), m_tags.end(), [](const Tag& t) { return std::isnan(t.last.at); });
    return hasAll && !std::isnan(reading.at) ? std::optional(reading) : std::nullopt;
}

bool LoopController::sample(const Instant& now)
{
    const model::PlantController& own = controller();
    const std::optional<Reading> reading = read(now);
    if (!reading) return false;
    if (!m_start) m_start = std::isnan(now.begin) ? now.process : now.begin;
    // One that was called too late goes on from then.
    m_due = m_due && now.process < *m_due + own.period ? *m_due + own.period : now.process + own.period;
    m_besides.clear();
    for (const Tag& tag : m_tags) m_besides.push_back(tag.last.value);
    model::ControllerInput in;
    in.time = now.process - *m_start;
    in.period = own.period;
    in.measured = reading->value;
    in.age = std::max(0.0, (now.time - reading->at) * now.pace);
    in.setpoint = own.setpoint;
    in.output = now.held;
    in.tags = m_besides;
    in.followed = now.followed;
    if (!m_begun) in.share = now.share;
    m_wanted = own.controller->sample(in, !m_begun, m_memory);
    m_begun = m_begun || !std::isnan(m_wanted);
    m_measured = *reading;
    m_readAt = reading->at;
    ++m_samples;
    return true;
}

// The one that holds now, of those that are left; nothing: all are past.
std::optional<std::size_t> LoopController::moveOf(const LivePlan& plan, std::int64_t day) const
{
    const double age = std::max(0.0, double(day - plan.at) * 1e-6 * plan.pace);
    const double move = std::floor(age / plan.period);
    // Where there is none the recipe decides, until the next sample of the plan is due.
    const std::size_t count = plan.courses.empty() ? 1 : plan.courses.front().size();
    return move < double(count) ? std::optional(std::size_t(move)) : std::nullopt;
}

bool LoopController::follow(const Instant& now)
{
    if (!controller().during.empty() && !m_works) return false;
    const std::shared_ptr<const LivePlan> plan = m_plans ? m_plans->of(controller().id) : nullptr;
    const bool isPassed =
        plan && (plan == m_passed || double(plan->at - now.day) * 1e-6 > smallStep); // the clock was set back since
    const std::optional<std::size_t> move = plan && !plan->why && !isPassed ? moveOf(*plan, now.day) : std::nullopt;
    if (!move) {
        if (!plan)
            m_idle =
                say(CORE_TR("core", "No estimator of the project gives the controller the states of “{1}”; let one "
                                    "estimate that unit."),
                    m_plant->units[std::size_t(controller().writes.unit)].id);
        else
            m_idle = plan->why ? *plan->why
                     : isPassed
                         ? say(CORE_TR("core", "The last plan was made at {1}, by another clock or for another batch; "
                                               "the controller waits for the next one."),
                               base::writeInstant({plan->at}))
                         : say(CORE_TR("core", "The last plan was made at {1}, and all its moves are past; see why "
                                               "the estimator gives no more."),
                               base::writeInstant({plan->at}));
        m_plan.reset();
        m_planStatus.reset();
        m_wanted = base::notAvailable;
        return false;
    }
    m_idle.reset();
    if (plan == m_plan && *move == m_move) return false;
    m_plan = plan;
    m_move = *move;
    // What is late goes on by the plan of before.
    m_planStatus = *move > 0 ? control::PlanStatus::Fallback : plan->status;
    m_wanted = plan->courses.empty() ? now.recipe : plan->courses.front()[*move];
    m_readAt = now.time - std::max(0.0, double(now.day - plan->heard) * 1e-6);
    ++m_samples;
    return true;
}

} // namespace titer::app
