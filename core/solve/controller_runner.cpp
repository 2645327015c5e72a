#include "core/solve/controller_runner.h"

#include "core/base/text.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace titer::solve {

ControllerRunner::ControllerRunner(RunningPlant& running, const RecipeRunner& recipe)
    : m_running(running)
    , m_recipe(recipe)
{
    for (const model::PlantController& c : running.plant->controllers) {
        m_states.push_back({.memory = std::vector<double>(std::size_t(c.controller->memoryCount()), 0.0)});
        m_reports.push_back(!c.controller->terms().empty());
    }
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
                           .reported = m_states[c].reported};
        else if (!m_recipe.owns(controller.writes))
            m_running.release(controller.writes);
        m_states[c].works = now;
        m_states[c].moved = false;
    }
}

void ControllerRunner::sample()
{
    const double time = m_running.time();
    for (std::size_t c = 0; c < m_states.size(); ++c) {
        const double due = nextSample(c);
        if (due > time && !sameTime(due, time)) continue;
        const model::PlantController& controller = m_running.plant->controllers[c];
        ControllerState& state = m_states[c];
        const bool first = state.start < 0.0;
        if (first) state.start = time;
        ++state.samples;
        model::ControllerInput in;
        in.time = time - state.start;
        in.period = controller.period;
        in.setpoint = controller.setpoint;
        if (controller.hasRead) in.measured = m_running.valueAt(controller.reads);
        const model::WriteTarget& target = controller.writes;
        const double before = m_running.written(target);
        in.output = before;
        // Where a phase has just ended that set it, the controller takes over from there.
        if (first) in.output = m_recipe.leftAt(target).value_or(before);
        if (std::isnan(in.output)) in.output = 0.0;
        m_tags.clear();
        for (const model::ReadTarget& tag : controller.tags) m_tags.push_back(m_running.valueAt(tag));
        in.tags = m_tags;
        if (m_reports[c]) {
            if (!state.last) state.last.emplace();
            state.last->memory = state.memory;
            state.last->in = in;
            state.last->in.tags = {};
            state.last->tags = m_tags;
        }
        const double output = controller.controller->sample(in, first, state.memory);
        if (std::isnan(output)) reportUndefined(c, in);
        state.moved = !m_recipe.owns(target) && std::isfinite(output) && output != before;
        if (state.moved) m_running.write(target, output);
    }
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
