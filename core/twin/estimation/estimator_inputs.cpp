// Flows as they were measured, which become known as time goes on: how far the inputs of an estimator are known, and what it takes back.
#include "core/twin/estimation/estimator.h"

#include "core/base/not_available.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace titer::twin {

// Of samples of one instant the last one counts.
void Estimator::takeInput(const InputSample& sample)
{
    if (!std::isfinite(sample.time)) return;
    std::vector<InputSample>& all = m_inputs[sample.input];
    const auto at = std::lower_bound(all.begin(), all.end(), sample.time,
                                     [](const InputSample& other, double time) { return other.time < time; });
    if (at == all.end() || at->time != sample.time)
        all.insert(at, sample);
    else if (at->value == sample.value)
        return;
    else
        *at = sample;
    m_inputsCame = true;
}

// What is within the noise of a flow, by the largest that was there, is no change of it.
std::vector<solve::InputCourse::Measured> Estimator::measuredFlows() const
{
    constexpr double noChange = 1e-3;
    std::vector<solve::InputCourse::Measured> measured;
    for (std::size_t i = 0; i < m_inputs.size(); ++i) {
        const EstimatorInput& input = m_plan.inputs[i];
        const base::Result<model::WriteTarget> target = model::findWriteTarget(m_dynamics->plant(), input.variable);
        if (!target) continue;
        double last = base::notAvailable, largest = 0.0;
        for (const InputSample& sample : m_inputs[i]) {
            largest = std::max(largest, std::isfinite(sample.value) ? std::abs(sample.value) : 0.0);
            if (std::abs(sample.value - last) <= noChange * largest) continue;
            if (std::isnan(sample.value) && std::isnan(last)) continue;
            last = sample.value;
            const double value = input.link.toSi(sample.value);
            // A meter at rest may say less than nothing.
            measured.push_back(
                {std::max(sample.time, 0.0), *target, target->outPort >= 0 ? std::max(value, 0.0) : value});
            if (!std::isfinite(sample.value)) measured.back().value = base::notAvailable;
        }
    }
    std::ranges::stable_sort(measured, {}, &solve::InputCourse::Measured::time);
    return measured;
}

// The inputs are known until t, as they were measured by now.
void Estimator::reach(double t, std::stop_token stop)
{
    constexpr double infinity = std::numeric_limits<double>::infinity();
    if (std::exchange(m_inputsCame, false)) {
        m_measured = measuredFlows();
        const base::Result<double> changed = m_dynamics->follow(m_measured);
        if (!changed) {
            m_ended = changed.error();
            return;
        }
        m_changedSince = std::min(m_changedSince, *changed);
        if (*changed < infinity) m_ended.reset();
    }
    t = std::min(t, m_until);
    if (!m_ended && m_dynamics->end() < t)
        if (base::Done extended = m_dynamics->extend(t, stop); !extended) m_ended = extended.error();
    if (!m_filter || stop.stop_requested() || m_changedSince == infinity) return;
    const double since = std::exchange(m_changedSince, infinity);
    if (since <= m_begin) startAgain();
    m_filter->inputsChanged(since);
}

// Where what was measured before the unit began changes what it begins with.
void Estimator::startAgain()
{
    const std::optional<double> begin = m_dynamics->begin();
    if (!begin || !m_filter->log().empty()) return;
    std::vector<double> start = m_dynamics->startStates();
    if (*begin == m_begin && start == m_start) return;
    if (startFilter(*begin, start)) {
        m_begin = *begin;
        m_start = std::move(start);
    }
}

void Estimator::extend(double until, std::stop_token stop)
{
    m_until = std::max(m_until, until);
    // Flows that are measured are known as they come.
    if (m_measured.empty()) reach(m_until, stop);
}

} // namespace titer::twin
