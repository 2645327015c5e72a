// What channels read of the states.
#include "core/base/not_available.h"
#include "core/base/text.h"
#include "core/twin/estimation/plant_dynamics.h"

#include <algorithm>
#include <cmath>

namespace titer::twin {

using base::say;

PlantDynamics::Channel PlantDynamics::channelOf(const model::ReadTarget& target)
{
    Channel channel{.target = target};
    const model::PlantUnit& unit = m_course.plant().units[std::size_t(target.unit)];
    const solve::Layout::Slot& slot = m_layout.slotOf(target.unit);
    const bool variable = target.kind == model::ReadTarget::Kind::Variable;
    if (!variable && target.kind != model::ReadTarget::Kind::Component) return channel;
    const std::string name = variable ? unit.type->variables[std::size_t(target.index)].key
                                      : m_course.plant().components[std::size_t(target.index)].id;
    int state = -1, per = -1;
    for (int i = 0; i < slot.states; ++i) {
        const std::string own = slot.model->stateName(i);
        if (own == name) state = slot.state + i;
        if (own == "volume" && slot.facets.holdup) per = slot.state + i;
    }
    if (state < 0 || (!variable && per < 0)) return channel;
    channel.state = state;
    channel.per = variable ? -1 : per;
    // Names may deceive: it is what it seems to be if it is so at two places.
    for (const double place : {1.0, 1.7}) {
        for (std::size_t i = 0; i < std::size_t(m_layout.core); ++i)
            m_y.change()[i] = m_layout.nominal[i] * (place + 0.01 * double(i));
        settle(m_course.instants()[m_instant].time, m_y->data());
        const double read = m_evaluation.value(target, m_course.instants()[m_instant].time, m_y);
        const double seems = (*m_y)[std::size_t(state)] / (channel.per < 0 ? 1.0 : (*m_y)[std::size_t(channel.per)]);
        if (!(std::abs(read - seems) <= 1e-12 * std::abs(read))) return Channel{.target = target};
    }
    return channel;
}

base::Result<int> PlantDynamics::addChannel(const model::ReadTarget& target)
{
    const model::Plant& plant = m_course.plant();
    const std::string tag = model::tagOf(plant, target);
    if (m_layout.slotOfUnit[std::size_t(target.unit)] < 0)
        return base::inputError(say(CORE_TR("core", "“{1}” is not among what the estimator of “{2}” follows."), tag,
                                    plant.units[std::size_t(m_unit)].id));
    Channel channel = channelOf(target);
    if (channel.state < 0) {
        // What is counted over the run stands in integrals, which no estimator follows.
        const double t = m_course.instants()[m_instant].time;
        std::copy_n(m_layout.nominal.begin(), m_layout.core, m_y.change().begin());
        solve::States counted(*m_y);
        const solve::Layout::Slot& slot = m_layout.slotOf(target.unit);
        std::fill_n(counted.change().begin() + slot.quadrature, slot.quadratures, 1.0);
        const auto valueAt = [&](const solve::States& y) {
            settle(t, y->data());
            return m_evaluation.value(target, t, y);
        };
        const double before = valueAt(m_y), after = valueAt(counted);
        if (before != after && !(std::isnan(before) && std::isnan(after)))
            return base::inputError(say(
                CORE_TR("core", "“{1}” is a total over the run, not a present state; it cannot be a channel."), tag));
    }
    m_channels.push_back(std::move(channel));
    return int(m_channels.size()) - 1;
}

// The quantity at x, or a part of a direction next to it.
double PlantDynamics::value(const Channel& channel, double t, const double* x, double along, const double* direction)
{
    std::vector<double> there(x, x + size());
    for (std::size_t i = 0; direction && i < there.size(); ++i) there[i] += along * direction[i];
    if (!take(there.data())) return base::notAvailable;
    return m_evaluation.value(channel.target, t, m_y);
}

bool PlantDynamics::read(int index, double t, const Column* x, Column& y)
{
    const Channel& channel = m_channels[std::size_t(index)];
    if (m_evaluation.mode().idle(channel.target.unit)) return false;
    if (channel.state >= 0 && channel.per < 0) {
        y = x[channel.state];
        return true;
    }
    for (std::size_t i = 0; i < m_x.size(); ++i) m_x[i] = x[i].v;
    if (!take(m_x.data())) return false;
    settle(t, m_y->data());
    const std::vector<double> at = m_x;
    const double now = value(channel, t, at.data(), 0.0, nullptr);
    if (!std::isfinite(now)) return false;
    if (channel.state >= 0) {
        const Column quotient = x[channel.state] / x[channel.per];
        // In a nearly dry vessel a concentration is no quotient any more.
        if (std::abs(quotient.v - now) <= 1e-12 * std::abs(now)) {
            y = quotient;
            return true;
        }
    }
    y = Column(now);
    std::vector<double> direction(at.size());
    for (std::size_t d = 0; d < directions; ++d) {
        double far = 0.0;
        for (std::size_t i = 0; i < at.size(); ++i) {
            direction[i] = x[i].d[d];
            far = std::max(far, std::abs(direction[i]) / std::max(std::abs(at[i]), 1e-3 * m_states[i].usual));
        }
        if (far == 0.0) continue;
        const bool remade = std::ranges::any_of(
            m_moved, [&](int k) { return direction[std::size_t(m_stateOfNumber[std::size_t(k)])] != 0.0; });
        if (!remade) {
            if (!take(at.data())) return false;
            const auto slope = m_evaluation.slope(channel.target, t, m_y->data(), direction.data());
            if (slope) {
                y.d[d] = *slope;
                continue;
            }
        }
        const double part = apart / far;
        y.d[d] = (value(channel, t, at.data(), part, direction.data()) -
                  value(channel, t, at.data(), -part, direction.data())) /
                 (2.0 * part);
        if (!std::isfinite(y.d[d])) return false;
    }
    return true;
}

} // namespace titer::twin
