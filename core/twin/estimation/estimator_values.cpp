// What an estimator knows: its variables with their standard deviations, and what a forecast begins with.
#include "core/base/not_available.h"
#include "core/base/units/units.h"
#include "core/twin/estimation/estimator.h"
#include "core/twin/filter/innovation_tests.h"

#include <algorithm>
#include <cmath>

namespace titer::twin {

namespace {

// A reading of what is taken for known, such as a set-point, says nothing of how well the rest is.
bool dependsOnTheEstimate(const Innovation& each)
{
    constexpr double min = 1e-4; // of the noise's variance
    return each.deviation * each.deviation - each.noise * each.noise > min * each.noise * each.noise;
}

} // namespace

using base::say;

Estimator::Value Estimator::valueOf(const Variable& variable, double t)
{
    const std::span<const double> x = m_filter->state();
    if (variable.state >= 0)
        return {x[std::size_t(variable.state)], m_filter->deviations()[std::size_t(variable.state)]};
    const int n = m_filter->size();
    std::vector<Column> seeded(x.begin(), x.end());
    std::vector<double> gradient(x.size());
    Column y;
    for (int first = 0; first < n; first += directions) {
        const int count = std::min(directions, n - first);
        for (int k = 0; k < count; ++k) seeded[std::size_t(first + k)].d[std::size_t(k)] = 1.0;
        if (!m_dynamics->read(variable.channel, t, seeded.data(), y)) return {base::notAvailable, base::notAvailable};
        for (int k = 0; k < count; ++k) {
            gradient[std::size_t(first + k)] = y.d[std::size_t(k)];
            seeded[std::size_t(first + k)].d[std::size_t(k)] = 0.0;
        }
    }
    double variance = 0.0;
    for (int i = 0; i < n; ++i)
        for (int j = 0; j < n; ++j)
            variance += gradient[std::size_t(i)] * m_filter->covariance(i, j) * gradient[std::size_t(j)];
    return {y.v, std::sqrt(std::max(variance, 0.0))};
}

std::vector<Estimator::Value> Estimator::valuesAt(double t)
{
    m_dynamics->moveTo(t);
    std::vector<Value> all;
    for (const Variable& variable : m_variables) all.push_back(valueOf(variable, t));
    return all;
}

std::vector<Estimator::Value> Estimator::values()
{
    return valuesAt(m_filter->time());
}

// It goes through the whole buffer: of very many samples it is found again once a twentieth of them came since.
double Estimator::widening() const
{
    constexpr std::int64_t many = 2000, share = 20;
    const std::size_t channels = m_filter->channels().size();
    std::int64_t compared = 0;
    for (std::size_t c = 0; c < channels; ++c) compared += m_filter->figures(int(c)).compared;
    const auto held = std::int64_t(m_filter->log().size()), enough = held < many ? 1 : held / share;
    if (compared >= m_widenedAt && compared < m_widenedAt + enough) return m_widening;
    m_widenedAt = compared;
    std::vector<std::vector<double>> innovations(channels);
    for (const Innovation& each : m_filter->log())
        if (each.compared() && dependsOnTheEstimate(each))
            innovations[std::size_t(each.sample.channel)].push_back(each.normalised());
    m_widening = 1.0;
    for (const std::vector<double>& own : innovations) m_widening = std::max(m_widening, wideningOf(own));
    return m_widening;
}

std::vector<Estimator::Value> Estimator::widened(std::vector<Value> values) const
{
    const double wider = widening();
    for (Value& value : values) value.deviation *= wider;
    return values;
}

base::Result<EstimatedState> Estimator::present() const
{
    if (m_undrawn) return *m_undrawn;
    if (const std::optional<double> idle = idleSince())
        return base::inputError(
            "units/" + m_plan.unit,
            say(CORE_TR("core", "“{1}” has been idle since {2}, so no forecast starts from its estimate."), m_plan.unit,
                base::writeQuantity(*idle, "h", 5)));
    EstimatedState state{.id = m_plan.id,
                         .unit = m_plan.unit,
                         .time = m_filter->time(),
                         .specs = m_filter->states(),
                         .numbers = m_drawn};
    for (const int unit : m_dynamics->units()) state.units.push_back(m_dynamics->plant().units[std::size_t(unit)].id);
    state.x.assign(m_filter->state().begin(), m_filter->state().end());
    for (int i = 0; i < m_filter->size(); ++i)
        for (int j = 0; j < m_filter->size(); ++j) state.root.push_back(m_filter->root(i, j));
    for (const solve::InputCourse::Measured& measured : m_measured)
        if (measured.time <= state.time) state.measured.push_back(measured);
    return state;
}

std::vector<Estimator::Value> Estimator::lastValues()
{
    const std::optional<double> idle = idleSince();
    constexpr double before = 1e-6; // relative: the instant itself is after it
    return valuesAt(idle ? std::max(*idle - before * std::max(*idle, 1.0), m_begin) : m_filter->time());
}

} // namespace titer::twin
