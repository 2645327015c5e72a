// How time passes for a guard, and what it remembers.
#include "core/guard/guard.h"
#include "core/guard/memory.h"

#include <algorithm>
#include <cmath>

namespace titer::guard {

void Guard::begin(double time, double value, std::span<double> m) const
{
    std::fill(m.begin(), m.end(), 0.0);
    m[At::Clock] = time;
    m[At::MinuteEnd] = minute;
    m[At::Held] = std::clamp(value, m_limits.min, m_limits.max);
    m[At::Asked] = m[At::Recipe] = value;
    m[At::Next] = unlimited;
}

// So much of the guard's own time passes: what was let through flows on.
void Guard::pass(double time, std::span<double> m) const
{
    const bool perHour = m_limits.volumePerHour < unlimited;
    const std::span<double> flowed = m.subspan(minutesFrom());
    const auto flow = [&](double seconds) {
        const double volume = m[At::Held] * seconds + 0.5 * m[At::Slope] * seconds * seconds;
        m[At::Held] += m[At::Slope] * seconds;
        m[At::Time] += seconds;
        if (!(volume > 0.0)) return;
        m[At::Batch] += volume;
        if (perHour) flowed[std::size_t(m[At::Minute])] += volume;
    };
    m[At::Passed] += time;
    m[At::Asked] += m[At::AskedSlope] * time;
    m[At::Recipe] += m[At::RecipeSlope] * time;
    constexpr double all = minute * double(minutes);
    if (!perHour || time > all) {
        const double before = perHour ? time - all : time; // of which no minute is kept
        flow(before);
        time -= before;
        if (perHour) std::fill(flowed.begin(), flowed.end(), 0.0);
        m[At::MinuteEnd] += minute * std::ceil(std::max(0.0, m[At::Time] - m[At::MinuteEnd]) / minute);
    }
    while (time > 0.0) {
        const double step = std::min(time, m[At::MinuteEnd] - m[At::Time]);
        if (step > 0.0) flow(step);
        time -= std::max(step, 0.0);
        if (m[At::Time] < m[At::MinuteEnd] - soon(m)) continue;
        m[At::MinuteEnd] += minute;
        m[At::Minute] = m[At::Minute] + 1.0 < double(minutes) ? m[At::Minute] + 1.0 : 0.0;
        flowed[std::size_t(m[At::Minute])] = 0.0;
    }
}

// False where the clock is not to be relied on. Nobody knows then how long it was: what a device may have let flow with nobody there counts,
// and nothing grows old by it.
bool Guard::advance(double time, std::span<double> m) const
{
    const double passed = time - m[At::Clock];
    if (std::abs(passed) <= soon(m) && passed <= 0.0) return true;
    if (std::isfinite(time)) m[At::Clock] = time;
    if (passed > 0.0 && passed <= m_place.maxGap && std::isfinite(time)) {
        pass(passed, m);
        return true;
    }
    const double volume = m[At::Held] * m_place.horizon;
    if (volume > 0.0) m[At::Batch] += volume;
    if (volume > 0.0 && m_limits.volumePerHour < unlimited) m[minutesFrom() + std::size_t(m[At::Minute])] += volume;
    return false;
}

void Guard::stand(double time, double value, std::span<double> m) const
{
    advance(time, m);
    m[At::Held] = m[At::Asked] = value;
    m[At::Slope] = m[At::AskedSlope] = m[At::Refused] = m[At::Last] = m[At::Passed] = 0.0;
    m[At::By] = double(Writer::Recipe);
    m[At::Next] = unlimited;
}

void Guard::setRecipe(double value, std::span<double> m) const
{
    if (!std::isfinite(value)) return;
    m[At::Recipe] = value;
    m[At::RecipeSlope] = 0.0;
}

double Guard::next(std::span<const double> m) const
{
    return m[At::Next];
}

bool Guard::stands(std::span<const double> m) const
{
    return std::isnan(m[At::Held]);
}

bool Guard::asksForMove(std::span<const double> m) const
{
    return m[At::AskedSlope] != 0.0;
}

bool Guard::trips(std::size_t interlock, std::span<const double> m) const
{
    return m[tripsFrom() + interlock] != 0.0;
}

Cuts Guard::cuts(Limit limit, std::span<const double> m) const
{
    return {m[At::Counts + std::size_t(limit)], m[At::Worst + std::size_t(limit)]};
}

FirstCut Guard::firstCut(std::span<const double> m) const
{
    return {Limit(int(m[At::FirstLimit])), m[At::FirstTime], m[At::FirstFrom], m[At::FirstTo]};
}

} // namespace titer::guard
