#include "core/solve/controller_runner.h"

#include "core/base/text.h"
#include "core/solve/predictive_runner.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <limits>

namespace titer::solve {

using base::say;

namespace {

// By how many samples a controller is behind with what it reads.
std::size_t samplesLate(const model::PlantController& controller)
{
    return std::size_t(std::ceil(controller.delay / controller.period - 1e-9));
}

// What was counted and said stays.
std::optional<SteeringState> begunAgain(std::optional<SteeringState> before)
{
    if (before) {
        before->horizon = {};
        before->moves.clear();
        before->recipe = base::notAvailable;
    }
    return before;
}

} // namespace

ControllerRunner::ControllerRunner(RunningPlant& running, GuardRunner& guards, const RecipeRunner& recipe)
    : m_running(running)
    , m_guards(guards)
    , m_recipe(recipe)
{
    for (const model::PlantController& c : running.plant->controllers) {
        m_states.push_back({.memory = std::vector<double>(std::size_t(c.controller->memoryCount()), 0.0)});
        m_reports.push_back(!c.controller->terms().empty());
        const auto* prediction = dynamic_cast<const model::Prediction*>(c.controller.get());
        m_predictive.push_back(prediction ? std::make_unique<PredictiveRunner>(running.plant, c, *prediction)
                                          : nullptr);
        if (prediction || c.type->isPlanned) m_states.back().steering.emplace();
    }
    m_times.resize(m_states.size());
}

ControllerRunner::~ControllerRunner() = default;

std::vector<ControlRecord> ControllerRunner::records() const
{
    std::vector<ControlRecord> all;
    for (std::size_t c = 0; c < m_states.size(); ++c) {
        const std::optional<SteeringState>& own = m_states[c].steering;
        if (!m_predictive[c]) continue;
        std::vector<double> times = m_times[c];
        std::sort(times.begin(), times.end());
        const auto at = [&times](double share) {
            return times.empty() ? 0.0 : times[std::size_t(std::ceil(share * double(times.size() - 1)))];
        };
        all.push_back(
            {int(c), own->steps, own->optimal, own->suboptimal, own->fallback, own->failed, at(0.5), at(0.999)});
    }
    return all;
}

std::vector<double> ControllerRunner::terms(std::size_t index) const
{
    const std::optional<TakenSample>& last = m_states[index].last;
    if (!last) return {};
    model::ControllerInput in = last->in;
    in.tags = last->tags;
    return m_running.plant->controllers[index].controller->termsAt(in, last->memory);
}

bool ControllerRunner::works(const model::PlantController& controller) const
{
    return controller.during.empty() || std::any_of(controller.during.begin(), controller.during.end(),
                                                    [this](int p) { return m_recipe.isRunning(p); });
}

double ControllerRunner::nextSample(std::size_t index) const
{
    const model::PlantController& controller = m_running.plant->controllers[index];
    const ControllerState& state = m_states[index];
    if (m_running.state().idle[controller.writes.unit] || !works(controller))
        return std::numeric_limits<double>::infinity();
    return state.start < 0.0 ? m_running.time() : state.start + double(state.samples) * controller.period;
}

double ControllerRunner::nextKnown(double now) const
{
    double next = std::numeric_limits<double>::infinity();
    for (std::size_t c = 0; c < m_states.size(); ++c)
        if (const double t = nextSample(c); t > now) next = std::min(next, t);
    return next;
}

// Where a controller that moves is to be sampled, the groups that it writes to will jump, also beyond this window: a
// step that went past it would have to be brought back, and what follows restarted.
void ControllerRunner::stopAtSamples()
{
    for (std::size_t c = 0; c < m_states.size(); ++c)
        if (m_states[c].moved)
            m_running.stopBefore(m_running.groupIndex(m_running.plant->controllers[c].writes.unit), nextSample(c));
}

void ControllerRunner::turn()
{
    for (std::size_t c = 0; c < m_states.size(); ++c) {
        const model::PlantController& controller = m_running.plant->controllers[c];
        const bool now = works(controller);
        if (controller.during.empty() || now == m_states[c].works) continue;
        if (now)
            m_states[c] = {.memory = std::vector<double>(m_states[c].memory.size(), 0.0),
                           .reported = m_states[c].reported,
                           .steering = begunAgain(m_states[c].steering)};
        else if (!m_recipe.owns(controller.writes))
            m_guards.release(controller.writes);
        m_states[c].works = now;
        m_states[c].moved = false;
    }
}

std::optional<double> ControllerRunner::measured(std::size_t index)
{
    const model::PlantController& controller = m_running.plant->controllers[index];
    ControllerState& state = m_states[index];
    if (controller.follows >= 0) {
        const std::size_t master = std::size_t(controller.follows);
        if (!m_states[master].begun) return std::nullopt;
        return m_running.plant->controllers[master].controller->share(m_states[master].memory);
    }
    if (!controller.hasRead) return base::notAvailable;
    double value = m_running.valueAt(controller.reads);
    if (controller.lag > 0.0) {
        // tau dp/dt = y - p, with y on a line since the last sample.
        const double slope = (value - state.tag) / controller.period, behind = slope * controller.lag;
        const double probe =
            value - behind + (state.probe - state.tag + behind) * std::exp(-controller.period / controller.lag);
        state.tag = value;
        value = state.probe = std::isfinite(probe) ? probe : value;
    }
    if (controller.delay > 0.0) {
        state.drawn.push_back(value);
        if (state.drawn.size() <= samplesLate(controller)) return std::nullopt;
        value = state.drawn.front();
        state.drawn.erase(state.drawn.begin());
    }
    return value;
}

double ControllerRunner::shareOfFollowers(std::size_t index) const
{
    double share = base::notAvailable;
    for (const model::PlantController& controller : m_running.plant->controllers) {
        if (controller.follows != int(index)) continue;
        const double written = m_recipe.leftAt(controller.writes).value_or(m_running.written(controller.writes));
        if (const std::optional<double> own = controller.controller->shareFor(written)) share = std::fmax(share, *own);
    }
    return share;
}

model::ShareSpan ControllerRunner::spanOfFollowers(std::size_t index) const
{
    const std::vector<model::PlantController>& all = m_running.plant->controllers;
    const double share = all[index].controller->share(m_states[index].memory);
    model::ShareSpan span;
    for (const model::PlantController& controller : all)
        if (controller.follows == int(index))
            span = span.with(controller.controller->spanOf(share, m_running.written(controller.writes)));
    return span;
}

void ControllerRunner::sample()
{
    // Those that follow come after what they follow.
    for (const bool follows : {false, true})
        for (std::size_t c = 0; c < m_states.size(); ++c)
            if ((m_running.plant->controllers[c].follows >= 0) == follows) sample(c);
}

void ControllerRunner::sample(std::size_t index)
{
    const double time = m_running.time(), due = nextSample(index);
    if (due > time && !sameTime(due, time)) return;
    const model::PlantController& controller = m_running.plant->controllers[index];
    ControllerState& state = m_states[index];
    if (state.start < 0.0) state.start = time;
    ++state.samples;
    const std::optional<double> known = measured(index);
    if (!known) return;
    const bool first = !state.begun;
    model::ControllerInput in;
    in.time = time - state.start;
    in.period = controller.period;
    in.setpoint = controller.setpoint;
    in.measured = *known;
    if (controller.delay > 0.0) in.age = double(samplesLate(controller)) * controller.period;
    const model::WriteTarget& target = controller.writes;
    const double before = m_running.written(target);
    in.output = standing(target);
    if (state.steering) {
        if (first) state.steering->recipe = before;
        if (m_predictive[index]) steer(index);
        return writeMove(index);
    }
    if (controller.type->hasShare && first) in.share = shareOfFollowers(index);
    if (controller.type->hasShare && !first) in.followed = spanOfFollowers(index);
    m_tags.clear();
    for (const model::ReadTarget& tag : controller.tags) m_tags.push_back(m_running.valueAt(tag));
    in.tags = m_tags;
    if (m_reports[index]) {
        if (!state.last) state.last.emplace();
        state.last->memory = state.memory;
        state.last->in = in;
        state.last->in.tags = {};
        state.last->tags = m_tags;
    }
    const double output = controller.controller->sample(in, first, state.memory);
    if (std::isnan(output)) reportUndefined(index, in);
    state.begun = state.begun || !std::isnan(output);
    state.moved = false;
    if (m_recipe.owns(target)) return;
    // A guard judges also what is no number, or the same again.
    if (!m_guards.stands(target) && (!std::isfinite(output) || output == before)) return;
    // What follows a cascade is as old as what that read.
    const model::PlantController& reader =
        controller.follows >= 0 ? m_running.plant->controllers[std::size_t(controller.follows)] : controller;
    const double age = reader.delay > 0.0 ? double(samplesLate(reader)) * reader.period : 0.0;
    m_guards.write(target, output, guard::Writer::Controller, age);
    state.moved = m_running.written(target) != before;
}

// What has acted on the plant besides what stands: doses, and phases that began or ended.
long ControllerRunner::happenedSoFar() const
{
    long count = long(m_recipe.state().doses.size());
    for (const PhaseState& phase : m_recipe.state().phases) count += phase.began + phase.ended;
    return count;
}

// Where a phase has just ended that set it, the controller takes over from there.
double ControllerRunner::standing(const model::WriteTarget& target) const
{
    const double stands = m_recipe.leftAt(target).value_or(m_running.written(target));
    return std::isnan(stands) ? 0.0 : stands;
}

void ControllerRunner::steer(std::size_t index)
{
    SteeringState& own = *m_states[index].steering;
    const model::Plant& plant = *m_running.plant;
    const auto& prediction = static_cast<const model::Prediction&>(*plant.controllers[index].controller);
    std::vector<double> stands;
    for (const model::Prediction::Input& input : prediction.inputs) stands.push_back(standing(input.writes));
    const long happened = happenedSoFar();
    const bool undisturbed = std::exchange(own.happened, happened) == happened;
    const auto begin = std::chrono::steady_clock::now();
    const auto statesOf = [this](int unit) {
        return m_running.stateOfUnit(unit) + m_running.layoutOf(unit).slotOf(unit).state;
    };
    control::PlannedMoves moves =
        m_predictive[index]->sample({m_running.time(), m_running.state(), statesOf}, stands, undisturbed, own.horizon);
    m_times[index].push_back(std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count());
    ++own.steps;
    using Status = control::PlanStatus;
    ++(moves.status == Status::Optimal      ? own.optimal
       : moves.status == Status::Suboptimal ? own.suboptimal
       : moves.status == Status::Fallback   ? own.fallback
                                            : own.failed);
    reportPlan(index, moves);
    own.moves = std::move(moves.inputs);
}

// What a plan has for it now: its own, or that of which it is an input. Nothing where there is none, as where the master rests.
std::optional<double> ControllerRunner::moveOf(std::size_t index) const
{
    const std::vector<model::PlantController>& all = m_running.plant->controllers;
    const std::size_t master = all[index].follows < 0 ? index : std::size_t(all[index].follows);
    const ControllerState& state = m_states[master];
    const auto& inputs = static_cast<const model::Prediction&>(*all[master].controller).inputs;
    const auto own = std::ranges::find(inputs, int(index), &model::Prediction::Input::controller);
    if (state.steering->moves.empty() || std::isinf(nextSample(master))) return std::nullopt;
    return state.steering->moves[std::size_t(own - inputs.begin())];
}

void ControllerRunner::writeMove(std::size_t index)
{
    const model::WriteTarget& target = m_running.plant->controllers[index].writes;
    ControllerState& state = m_states[index];
    const SteeringState& own = *state.steering;
    state.begun = true;
    state.moved = false;
    if (m_recipe.owns(target)) return;
    const double before = m_running.written(target);
    if (const std::optional<double> move = moveOf(index)) {
        if (m_guards.stands(target) || *move != before) m_guards.write(target, *move, guard::Writer::Controller);
    } else if (target.outPort >= 0) {
        m_guards.release(target);
    } else if (std::isfinite(own.recipe)) {
        m_guards.write(target, own.recipe);
    }
    state.moved = m_running.written(target) != before;
}

// Each once in a run.
void ControllerRunner::reportPlan(std::size_t index, const control::PlannedMoves& moves)
{
    const model::PlantController& controller = m_running.plant->controllers[index];
    SteeringState& own = *m_states[index].steering;
    const std::string hours = base::writeShort(m_running.time() / 3600.0, 5);
    using Reason = control::PlannedMoves::Reason;
    if (moves.reason != Reason::None && !std::exchange(own.saidLate, true)) {
        const char* const what =
            moves.reason == Reason::NotANumber
                ? CORE_TR("core",
                          "At {1} h a state that the controller “{2}” reads is not a number. The plan of before goes "
                          "on while it lasts, then the recipe decides. Find what makes the state undefined.")
            : moves.reason == Reason::Contradiction
                ? CORE_TR("core",
                          "At {1} h the limits of the controller “{2}” and of the guard leave nothing between them, "
                          "so that the recipe decides. Widen one of them.")
            : moves.reason == Reason::Late
                ? CORE_TR("core",
                          "At {1} h the controller “{2}” was too late. The plan of before goes on while it lasts, then "
                          "the recipe decides. Choose a shorter horizon or fewer moves.")
                : CORE_TR("core",
                          "At {1} h the controller “{2}” cannot follow the equations over its horizon. The plan of "
                          "before goes on while it lasts, then the recipe decides. Choose a shorter horizon, or a "
                          "unit that is not resolved in space.");
        m_running.report({"controllers/" + controller.id, say(what, hours, controller.id)});
    }
    if (moves.limit < 0 || std::exchange(own.saidLimit, true)) return;
    const auto* prediction = dynamic_cast<const model::Prediction*>(controller.controller.get());
    m_running.report(
        {"controllers/" + controller.id + "/params/limits/" + std::to_string(moves.limit),
         say(CORE_TR("core",
                     "At {1} h the controller “{2}” cannot keep its limit “{3}”: at {4} h it is exceeded by {5} % of "
                     "its value. It exceeds it by as little as it can. Widen the limits, or let it write more."),
             hours, controller.id, prediction->limits[std::size_t(moves.limit)].text,
             base::writeShort(moves.when / 3600.0, 5), base::writeShort(100.0 * moves.excess, 2))});
}

// Once in a run. What it writes stays meanwhile.
void ControllerRunner::reportUndefined(std::size_t index, const model::ControllerInput& in)
{
    ControllerState& state = m_states[index];
    const model::PlantController& controller = m_running.plant->controllers[index];
    if (state.reported) return;
    const auto undefined = controller.controller->undefinedAt(in, state.memory);
    if (!undefined) return;
    state.reported = true;
    m_running.report(
        {undefined->where,
         base::say(CORE_TR("core",
                           "At {1} h “{2}” of the controller “{3}” is not a number, in line {4}, column {5}: it "
                           "divides by zero, or leaves the range of a function. What the controller writes "
                           "stays until it is a number again. Guard it, as by max(x, 0) or if(x > 0, …, 0)."),
                   base::writeShort(m_running.time() / 3600.0, 5), undefined->name, controller.id, undefined->line,
                   undefined->column)});
}

} // namespace titer::solve
