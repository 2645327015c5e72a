#include "core/unitops/program.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace titer::unitops {

Program::Program(std::vector<model::ProgramStep> steps, int components)
    : m_components(components)
    , m_steps(std::move(steps))
{
    for (model::ProgramStep& step : m_steps) {
        step.concentration.resize(m_components, 0.0);
        step.ramp.resize(m_components, 0.0);
        m_starts.push_back(m_end);
        m_end += step.duration;
    }
}

template <class T> void Program::give(double time, model::Outflow<T>& out) const
{
    const bool unwritten = std::isnan(base::valueOf(out.flow));
    out.temperature = roomTemperature;
    if (m_steps.empty()) {
        if (unwritten) out.flow = 0.0;
        return;
    }
    const std::size_t k = stepAt(time);
    const model::ProgramStep& step = m_steps[k];
    const double since = sinceStart(time, k);
    if (unwritten) out.flow = step.flowAfter(since);
    out.temperature = step.temperature;
    for (int i = 0; i < m_components; ++i)
        out.concentrations[i] = std::max(step.concentration[i] + step.ramp[i] * since, 0.0);
}

bool Program::flowsByItself(double t) const
{
    if (m_steps.empty()) return false;
    const model::ProgramStep& step = m_steps[stepAt(t)];
    return step.flow != 0.0 || step.flowRamp != 0.0;
}

double Program::nextBreak(double t) const
{
    const auto next = std::upper_bound(m_starts.begin(), m_starts.end(), std::max(t, 0.0));
    if (next != m_starts.end()) return *next;
    // A ramp of the last step ends with the step.
    const bool ends = !m_steps.empty() && m_steps.back().duration > 0.0;
    return ends && m_end > t ? m_end : std::numeric_limits<double>::infinity();
}

std::size_t Program::stepAt(double time) const
{
    const auto next = std::upper_bound(m_starts.begin(), m_starts.end(), time);
    return next == m_starts.begin() ? 0 : std::size_t(next - m_starts.begin()) - 1;
}

double Program::sinceStart(double time, std::size_t k) const
{
    const double since = std::max(time - m_starts[k], 0.0);
    const double duration = m_steps[k].duration;
    return duration > 0.0 ? std::min(since, duration) : since;
}

template void Program::give(double time, model::Outflow<double>& out) const;
template void Program::give(double time, model::Outflow<model::Dual8>& out) const;

} // namespace titer::unitops
