#include "core/twin/filter/steps.h"

#include "core/twin/filter/square_root.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace titer::twin {

Steps::Steps(Dynamics& dynamics, std::span<const StateSpec> states, std::span<const ChannelSpec> channels,
             const FilterOptions& options)
    : m_dynamics(dynamics)
    , m_size(dynamics.size())
    , m_lanes(base::lanesFor(dynamics.size()))
    , m_states(states)
    , m_channels(channels)
    , m_flow(dynamics, states, options)
    , m_edges(dynamics, m_flow, states)
    , m_noise(states.size())
    , m_gain(states.size())
    , m_used(states.size() * std::size_t(m_lanes * base::laneCount))
    , m_before(made())
{
    for (const StateSpec& state : states) m_walks = m_walks || state.walk > 0.0 || state.walkShare > 0.0;
}

Estimate Steps::made() const
{
    Estimate estimate;
    estimate.x.resize(std::size_t(m_size));
    estimate.root.resize(std::size_t(m_size * m_lanes * base::laneCount));
    m_edges.make(estimate);
    return estimate;
}

double Steps::covariance(const Estimate& estimate, int i, int j) const
{
    const base::Lanes* root = base::lanesAt(estimate.root.data());
    return slope(i, estimate.x[i]) * slope(j, estimate.x[j]) * dotOf(root + i * m_lanes, root + j * m_lanes, m_lanes);
}

bool Steps::setCovariance(Estimate& estimate, const double* covariance) const
{
    std::vector<double> own(covariance, covariance + m_size * m_size);
    for (int i = 0; i < m_size; ++i)
        for (int j = 0; j < m_size; ++j) own[i * m_size + j] /= slope(i, estimate.x[i]) * slope(j, estimate.x[j]);
    return rootOf(own.data(), m_size, base::lanesAt(estimate.root));
}

bool Steps::predict(Estimate& estimate, double to)
{
    const double from = estimate.t, h = to - from;
    if (!(h > 0.0)) return true;
    m_edges.renew(estimate);
    m_before = estimate;
    bool sound = m_flow.begin(from, estimate.x.data());
    if (sound) sound = m_walks ? carryNoisily(estimate, to) : carry(estimate, to);
    if (sound && isSound(estimate)) {
        m_edges.carry(estimate, from);
        return true;
    }
    estimate = m_before;
    estimate.t = to;
    if (m_walks) addNoise(estimate, h);
    return false;
}

bool Steps::cross(Estimate& estimate)
{
    if (!jump(estimate)) return false;
    m_edges.cross(estimate);
    return true;
}

void Steps::correct(Estimate& estimate, const Innovation& innovation)
{
    const int index = innovation.sample.channel;
    m_edges.read(estimate, index);
    update(estimate, innovation, m_gain.data());
    m_edges.correct(estimate, innovation, channel(index).gain, m_gain.data());
}

void Steps::widen(Estimate& estimate)
{
    if (m_edges.missing(estimate, m_noise.data())) add(estimate, m_noise.data());
}

// Noise that flowed in over a stretch is the integral of Phi Q Phi'. Gauss's two points take it to fourth order, as the
// steps of the states are; that of a constant, or of what a walk drives in turn, is exact. A fast state forgets what is
// not recent: parts of the stretch are the shorter the nearer they lie to its end. The variance of the fastest state is
// then 4 % too small at most.
bool Steps::carryNoisily(Estimate& estimate, double to)
{
    const double last = 2.0 / m_flow.norm(); // length of the last part [s]
    const double parts = std::max(1.0, std::ceil(std::log2((to - estimate.t) / last + 1.0)));
    for (double part = parts - 1.0; part >= 0.0; part -= 1.0) {
        const double from = estimate.t, end = to - (part > 0.0 ? last * (std::exp2(part) - 1.0) : 0.0);
        const double h = end - from, aside = h * (0.5 - 0.5 / std::numbers::sqrt3);
        for (const double node : {from + aside, end - aside}) {
            if (!carry(estimate, node)) return false;
            addNoise(estimate, 0.5 * h);
        }
        if (!carry(estimate, end)) return false;
    }
    return true;
}

void Steps::addNoise(Estimate& estimate, double duration)
{
    for (int i = 0; i < m_size; ++i) m_noise[i] = m_states[i].wandered(estimate.x[i], duration);
    add(estimate, m_noise.data());
}

void Steps::add(Estimate& estimate, const double* deviations)
{
    std::copy(estimate.root.begin(), estimate.root.end(), m_used.begin());
    triangulate(base::lanesAt(m_used), m_lanes, m_size, deviations, base::lanesAt(estimate.root));
}

bool Steps::isSound(const Estimate& estimate) const
{
    double sum = 0.0; // what is not finite stays so
    for (const double x : estimate.x) sum += 0.0 * x;
    for (const double s : estimate.root) sum += 0.0 * s;
    return sum == 0.0;
}

void Steps::fill(Innovation& innovation, double reading, double variance) const
{
    const ChannelSpec& channel = m_channels[std::size_t(innovation.sample.channel)];
    const double expected = channel.gain * reading + channel.offset;
    const double stated = innovation.sample.noise;
    const double own = std::isfinite(stated) ? stated * stated
                                             : channel.noise * channel.noise +
                                                   channel.noiseShare * channel.noiseShare * expected * expected;
    const double left = channel.gain * channel.gain * variance;
    // A reading of 0 whose noise is a share has none, and would be believed beyond rounding.
    const double noise = std::max(own, 1e-20 * (left + expected * expected) + 1e-300);
    innovation.expected = expected;
    innovation.noise = std::sqrt(noise);
    innovation.deviation = std::sqrt(left + noise);
}

} // namespace titer::twin
