#include "core/guard/audit.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace titer::guard {

namespace {

constexpr double hour = 3600.0;       // [s]
constexpr double slackOfHour = 120.0; // by which a guard may count more than an hour [s]
constexpr double tolerance = 1e-6;    // of a value, and of a volume

// What is due within this is done by now.
double momentAt(double time)
{
    return 4e-6 + 2e-8 * std::abs(time);
}

// How far apart two values may be that are the same.
double about(double a, double b)
{
    return tolerance * std::max({std::abs(a), std::abs(b), 1e-30});
}

} // namespace

std::string_view violationText(Violation violation)
{
    constexpr std::string_view texts[] = {"not_finite",       "min",       "max",     "rate", "volume_per_hour",
                                          "volume_per_batch", "interlock", "fallback"};
    static_assert(std::size(texts) == violationCount);
    return texts[std::size_t(violation)];
}

Audit::Audit(const Limits& limits, const Place& place, double time, double value)
    : m_limits(limits)
    , m_place(place)
    , m_clock(time)
    , m_asked(value)
    , m_recipe(value)
    , m_since(time)
    , m_trips(limits.interlocks.size(), 0)
{
    m_readAt = unlimited;
    m_pieces.push_back({time, value, 0.0, 0.0});
}

long Audit::violations() const
{
    return std::accumulate(m_violations.begin(), m_violations.end(), 0L);
}

double Audit::volumeOf(const Piece& piece, double until) const
{
    const double time = until - piece.begin;
    return std::max(0.0, piece.value * time + 0.5 * piece.slope * time * time);
}

// What has flowed by then; `piece` goes on from where it was.
double Audit::flowedUntil(double time, std::size_t& piece) const
{
    while (piece + 1 < m_pieces.size() && m_pieces[piece + 1].begin <= time) ++piece;
    return m_pieces[piece].before + volumeOf(m_pieces[piece], time);
}

// The volume of an hour is largest where one end of it is where the flow changes.
void Audit::volumes(double time)
{
    m_batch = m_pieces.back().before + volumeOf(m_pieces.back(), time);
    if (m_batch > m_limits.volumePerBatch * (1.0 + tolerance)) report(Violation::VolumePerBatch);
    if (!(m_limits.volumePerHour < unlimited)) return;
    const double limit = m_limits.volumePerHour * (1.0 + tolerance);
    for (; m_hours + 1 < m_pieces.size() && m_pieces[m_hours].begin + hour <= time; ++m_hours) {
        std::size_t piece = m_hours;
        if (flowedUntil(m_pieces[m_hours].begin + hour, piece) - m_pieces[m_hours].before > limit)
            report(Violation::VolumePerHour);
    }
    for (; m_hours > 0 && m_pieces.size() > 1 && m_pieces[1].begin + hour + slackOfHour <= time; --m_hours)
        m_pieces.pop_front();
    if (flowedSince(time - hour) > limit) report(Violation::VolumePerHour);
}

// By now.
double Audit::flowedSince(double time) const
{
    const auto after = std::upper_bound(m_pieces.begin(), m_pieces.end(), time,
                                        [](double t, const Piece& piece) { return t < piece.begin; });
    if (after == m_pieces.begin()) return m_batch - m_pieces.front().before;
    return m_batch - std::prev(after)->before - volumeOf(*std::prev(after), time);
}

// Whether so little may be left to flow that the guard lets less of it through.
bool Audit::mayBeShort(double time, double flow) const
{
    if (!m_limits.countsVolume() || !(flow > 0.0)) return false;
    // An unsound clock makes the guard count more than flowed, and lets nothing grow old.
    if (!m_sound) return true;
    const double hold = std::max(60.0, m_place.horizon) + 1.0;
    if (m_limits.volumePerBatch - m_batch < flow * hold) return true;
    return m_limits.volumePerHour - flowedSince(time - hour - slackOfHour) < flow * hold;
}

// What the interlocks hold.
std::optional<double> Audit::held(std::span<const double> tags)
{
    std::optional<double> hold;
    for (std::size_t i = 0; i < m_trips.size(); ++i) {
        const Interlock& lock = m_limits.interlocks[i];
        const double sign = lock.above ? 1.0 : -1.0, value = i < tags.size() ? tags[i] : NAN;
        if (std::isnan(value) || sign * value >= sign * lock.limit)
            m_trips[i] = 1;
        else if (sign * value < sign * lock.release)
            m_trips[i] = 0;
        if (m_trips[i] && !hold) hold = lock.hold;
    }
    return hold;
}

// Whether what was asked for is to be taken, and what it comes to now.
void Audit::judge(double time, const Write* asked, double clock)
{
    const double passed = clock - m_clock;
    const bool sound = passed >= -1e-6 && passed <= m_place.maxGap;
    if (std::isfinite(clock)) m_clock = clock;
    m_asked += m_askedSlope * (time - m_since);
    m_recipe += m_recipeSlope * (time - m_since);
    m_since = time;
    if (!sound) m_sound = false, m_refused = true;
    if (asked) {
        const double age = clock - asked->readAt;
        const bool old =
            asked->writer == Writer::Controller && m_limits.stale < unlimited && !(age >= 0.0 && age < m_limits.stale);
        m_refused = !sound || !std::isfinite(asked->value) || !std::isfinite(asked->slope) || old;
        if (!m_refused) {
            m_asked = asked->value;
            m_askedSlope = asked->slope;
            m_readAt = asked->writer == Writer::Controller ? time - age : unlimited;
        }
        if (!m_refused && asked->writer == Writer::Recipe) {
            m_recipe = asked->value;
            m_recipeSlope = asked->slope;
        }
    } else if (time - m_readAt > m_limits.stale - momentAt(time)) {
        m_refused = true;
    }
}

void Audit::rates(double time, double before, double value, double slope)
{
    const double passed = m_place.lines ? 0.0 : time - m_pieces.back().begin, step = value - before;
    const double up = m_limits.rateUp < unlimited ? m_limits.rateUp * passed : unlimited;
    const double down = m_limits.rateDown < unlimited ? m_limits.rateDown * passed : unlimited;
    const double moment = momentAt(time), slack = about(value, before);
    if (step > up + slack + (m_limits.rateUp < unlimited ? m_limits.rateUp * moment : 0.0)) report(Violation::Rate);
    if (-step > down + slack + (m_limits.rateDown < unlimited ? m_limits.rateDown * moment : 0.0) &&
        !mayBeShort(time, before))
        report(Violation::Rate);
    const double most = tolerance * std::abs(slope);
    if (slope > m_limits.rateUp + most || -slope > m_limits.rateDown + most) report(Violation::Rate);
}

void Audit::look(double time, const Write* asked, double clock, std::span<const double> tags, double value,
                 double slope)
{
    const Piece last = m_pieces.back();
    const double before = last.value + last.slope * (time - last.begin);
    volumes(time);
    judge(time, asked, clock);
    const std::optional<double> hold = held(tags);
    if (!std::isfinite(value) || !std::isfinite(slope)) {
        report(Violation::NotFinite);
        value = before, slope = 0.0; // it could not be counted
    }
    for (const double v : {value, before}) {
        if (v < m_limits.min - about(v, m_limits.min)) report(Violation::Min);
        if (v > m_limits.max + about(v, m_limits.max)) report(Violation::Max);
    }
    const bool isShort = value < before || mayBeShort(time, std::max({before, m_asked, m_recipe, hold.value_or(0.0)}));
    if (hold) {
        const bool less = m_limits.countsVolume() && value < *hold && isShort;
        if ((std::abs(value - *hold) > about(value, *hold) && !less) || slope != 0.0) report(Violation::Interlock);
    } else {
        rates(time, before, value, slope);
        double target = m_asked;
        if (m_refused)
            target = m_limits.fallback == Fallback::Value    ? m_limits.fallbackValue
                     : m_limits.fallback == Fallback::Recipe ? m_recipe
                                                             : before;
        target = std::clamp(target, m_limits.min, m_limits.max);
        const double low = m_limits.hasRate() ? std::min(before, target) : target;
        const double high = m_limits.hasRate() ? std::max(before, target) : target;
        const double slack = about(value, target) + momentAt(time) * (std::abs(m_askedSlope) + std::abs(m_recipeSlope));
        const bool less = value < low && m_limits.countsVolume() && mayBeShort(time, std::max(low, high));
        if (value > high + slack || (value < low - slack && !less)) report(Violation::Fallback);
    }
    m_pieces.push_back({time, value, slope, m_batch});
    if (!(m_limits.volumePerHour < unlimited)) m_pieces.pop_front();
}

void Audit::dose(double time, double volume)
{
    const Piece last = m_pieces.back();
    volumes(time);
    m_batch += volume;
    m_pieces.push_back({time, last.value + last.slope * (time - last.begin), last.slope, m_batch});
    volumes(time);
}

} // namespace titer::guard
