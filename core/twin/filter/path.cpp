#include "core/twin/filter/path.h"

#include "core/base/not_available.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace titer::twin {

void Path::goTo(const Estimate& other, const std::vector<Innovation>& log, bool first)
{
    estimate = other;
    const auto isBefore = [&](const Innovation& innovation) {
        return first ? innovation.sample.drawn < other.t : innovation.sample.drawn <= other.t;
    };
    next = std::size_t(std::partition_point(log.begin(), log.end(), isBefore) - log.begin());
    m_dynamics.moveTo(other.t);
    still.reset();
    uncrossed.reset();
}

void Path::predict(Estimate& from, double to)
{
    const double before = from.t;
    if (m_steps.predict(from, to))
        still.reset();
    else if (!still)
        still = before;
}

void Path::take(Innovation& innovation)
{
    innovation.expected = innovation.deviation = innovation.noise = base::notAvailable;
    innovation.moved = {};
    if (!m_steps.expect(estimate, innovation)) {
        innovation.expected = innovation.deviation = innovation.noise = base::notAvailable;
        innovation.outcome = Outcome::Idle;
        return;
    }
    innovation.outcome = std::abs(innovation.normalised()) <= m_options.gate ? Outcome::Accepted : Outcome::Gate;
    const bool isMuted = !muted.empty() && muted[std::size_t(innovation.sample.channel)];
    if (innovation.outcome == Outcome::Accepted && !isMuted) correct(innovation);
}

// And what that does to what is balanced.
void Path::correct(Innovation& innovation)
{
    const auto held = [&](std::size_t b) {
        const std::vector<double>& weights = m_options.balances[b];
        return std::inner_product(weights.begin(), weights.end(), estimate.x.begin(), 0.0);
    };
    std::array<double, balanceCount> before{};
    for (std::size_t b = 0; b < balanceCount; ++b) before[b] = held(b);
    m_steps.correct(estimate, innovation);
    for (std::size_t b = 0; b < balanceCount; ++b) innovation.moved[b] = held(b) - before[b];
}

bool Path::goOn(std::vector<Innovation>& log, double now, bool& atCheckpoint)
{
    constexpr double infinity = std::numeric_limits<double>::infinity();
    while (next < log.size() && !isMet(log[next])) ++next;
    const double sample = next < log.size() ? log[next].sample.drawn : infinity;
    const double checkpoint = origin + double(estimate.grid + 1) * spacing;
    const double until = std::min({sample, checkpoint, now});
    // An instant at `until` itself counts.
    const double beyond = std::nextafter(until, infinity);
    const double instant = m_dynamics.nextInstant(estimate.t, beyond);
    const bool crosses = instant < beyond;
    const double event = crosses ? instant : std::min(sample, checkpoint);
    atCheckpoint = false;
    if (event > now) return false;
    predict(estimate, event);
    for (; next < log.size() && log[next].sample.drawn == event; ++next)
        if (isMet(log[next])) take(log[next]);
    if (crosses) {
        if (m_steps.cross(estimate))
            uncrossed.reset();
        else
            uncrossed = event;
    }
    atCheckpoint = event == checkpoint;
    if (atCheckpoint) ++estimate.grid;
    return true;
}

void Path::show(Estimate& shown, double now)
{
    shown = estimate;
    if (shown.t < now) predict(shown, now);
    m_steps.widen(shown);
}

} // namespace titer::twin
