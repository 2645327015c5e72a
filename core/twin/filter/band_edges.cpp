#include "core/twin/filter/band_edges.h"

#include "core/base/math/lanes.h"
#include "core/base/not_available.h"
#include "core/twin/filter/square_root.h"

#include <algorithm>
#include <cmath>

namespace titer::twin {

namespace {

constexpr double halfBand = 1.959963984540054; // of 95 %, in standard deviations
constexpr double early = 3.0;                  // as far from the least value, in widths: the tangent's band still holds
constexpr double least = 1e-4;                 // of the scale: a narrower band has no end worth following

bool isThere(const double* edge)
{
    return !std::isnan(*edge);
}

} // namespace

BandEdges::BandEdges(Dynamics& dynamics, Flow& flow, std::span<const StateSpec> states)
    : m_dynamics(dynamics)
    , m_flow(flow)
    , m_states(states)
    , m_lanes(base::lanesFor(int(states.size())))
    , m_one(states.size())
{
    for (std::size_t i = 0; i < states.size(); ++i)
        if (!states[i].logarithmic && std::isfinite(states[i].low)) m_watched.push_back(i);
    m_apart.resize(m_watched.size());
}

void BandEdges::make(Estimate& estimate) const
{
    estimate.edges.assign(m_watched.size() * m_states.size(), base::notAvailable);
}

double BandEdges::deviationOf(const Estimate& estimate, std::size_t state) const
{
    const base::Lanes* row = base::lanesAt(estimate.root.data()) + int(state) * m_lanes;
    return std::sqrt(dotOf(row, row, m_lanes));
}

void BandEdges::renew(Estimate& estimate) const
{
    const base::Lanes* root = base::lanesAt(estimate.root.data());
    for (std::size_t k = 0; k < m_watched.size(); ++k) {
        const std::size_t i = m_watched[k];
        double* at = edge(estimate, k);
        const double deviation = deviationOf(estimate, i), band = halfBand * deviation;
        const double apart = isThere(at) ? at[i] - estimate.x[i] : 0.0, reach = std::max(apart, band);
        if (!(estimate.x[i] - m_states[i].low < early * reach) || reach < least * m_states[i].scale) {
            *at = base::notAvailable;
        } else if (apart <= band) {
            // The most likely states that have this one there.
            const base::Lanes* row = root + int(i) * m_lanes;
            for (std::size_t j = 0; j < m_states.size(); ++j)
                at[j] = m_states[j].moved(estimate.x[j],
                                          halfBand * dotOf(root + int(j) * m_lanes, row, m_lanes) / deviation);
        }
    }
}

void BandEdges::carry(Estimate& estimate, double from)
{
    for (std::size_t k = 0; k < m_watched.size(); ++k) {
        double* at = edge(estimate, k);
        if (!isThere(at)) continue;
        if (!m_flow.begin(from, at) || !m_flow.go(from, estimate.t, at, 1)) *at = base::notAvailable;
        for (std::size_t j = 0; j < m_states.size() && isThere(at); ++j)
            if (std::isfinite(at[j]))
                at[j] = m_states[j].clipped(at[j]);
            else
                *at = base::notAvailable;
    }
}

void BandEdges::cross(Estimate& estimate)
{
    for (std::size_t k = 0; k < m_watched.size(); ++k) {
        double* at = edge(estimate, k);
        if (!isThere(at)) continue;
        for (std::size_t j = 0; j < m_one.size(); ++j) m_one[j] = at[j];
        if (m_dynamics.cross(estimate.t, m_one.data()))
            for (std::size_t j = 0; j < m_one.size(); ++j) at[j] = m_one[j].v;
        else
            *at = base::notAvailable;
    }
}

void BandEdges::read(const Estimate& estimate, int channel)
{
    for (std::size_t k = 0; k < m_watched.size(); ++k) {
        const double* at = edge(estimate, k);
        m_apart[k] = base::notAvailable;
        if (!isThere(at)) continue;
        Column there, here;
        for (std::size_t j = 0; j < m_one.size(); ++j) m_one[j] = at[j];
        const bool sound = m_dynamics.read(channel, estimate.t, m_one.data(), there);
        for (std::size_t j = 0; j < m_one.size(); ++j) m_one[j] = estimate.x[j];
        if (sound && m_dynamics.read(channel, estimate.t, m_one.data(), here)) m_apart[k] = there.v - here.v;
    }
}

// As a column of the root does, by Potter's formula (square_root.h).
void BandEdges::correct(Estimate& estimate, const Innovation& innovation, double channelGain, const double* gain) const
{
    const double share = 1.0 / (1.0 + innovation.noise / innovation.deviation);
    for (std::size_t k = 0; k < m_watched.size(); ++k) {
        double* at = edge(estimate, k);
        if (!isThere(at)) continue;
        const double change = innovation.gap() - share * channelGain * m_apart[k];
        if (!std::isfinite(change)) {
            *at = base::notAvailable;
            continue;
        }
        for (std::size_t j = 0; j < m_states.size(); ++j) at[j] = m_states[j].moved(at[j], gain[j] * change);
    }
}

bool BandEdges::missing(const Estimate& estimate, double* deviations) const
{
    bool any = false;
    std::fill_n(deviations, m_states.size(), 0.0);
    for (std::size_t k = 0; k < m_watched.size(); ++k) {
        const std::size_t i = m_watched[k];
        const double* at = edge(estimate, k);
        if (!isThere(at)) continue;
        const double wide = (at[i] - estimate.x[i]) / halfBand, own = deviationOf(estimate, i);
        if (!(wide > own)) continue;
        deviations[i] = std::sqrt((wide - own) * (wide + own));
        any = true;
    }
    return any;
}

} // namespace titer::twin
