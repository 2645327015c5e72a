#include "core/guard/guard.h"

#include "core/base/not_available.h"
#include "core/guard/memory.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace titer::guard {

namespace {

constexpr double tick = 1.0;      // how often a place that goes on no lines is brought further [s]
constexpr double rounding = 1e-9; // of a volume, and of a value

// When a flow that goes on a line has brought so much.
double usedUpAfter(double volume, double flow, double slope)
{
    const double square = flow * flow + 2.0 * slope * volume;
    if (square < 0.0) return unlimited; // it ends before
    const double sum = flow + std::sqrt(square);
    return sum > 0.0 ? 2.0 * volume / sum : unlimited;
}

bool isPast(const Interlock& interlock, double value)
{
    return !(interlock.above ? value < interlock.limit : value > interlock.limit);
}

bool isBack(const Interlock& interlock, double value)
{
    return interlock.above ? value < interlock.release : value > interlock.release;
}

} // namespace

// What is to be let through from now on.
struct Guard::Course {
    double value = 0.0, slope = 0.0;
    double next = unlimited; // until it is to be looked at again [s]
    Limit limit = Limit::None;

    void wakeAfter(double seconds) { next = std::min(next, seconds); }
};

Guard::Guard(Limits limits, const Place& place)
    : m_limits(std::move(limits))
    , m_place(place)
{
}

std::size_t Guard::tripsFrom() const
{
    return At::Interlocks;
}

std::size_t Guard::minutesFrom() const
{
    return tripsFrom() + m_limits.interlocks.size();
}

int Guard::memoryCount() const
{
    return int(minutesFrom() + (m_limits.volumePerHour < unlimited ? minutes : 0));
}

// True where an interlock has tripped or ended.
bool Guard::lookAt(std::span<const double> tags, std::span<double> m) const
{
    bool changed = false;
    for (std::size_t i = 0; i < m_limits.interlocks.size(); ++i) {
        const double value = i < tags.size() ? tags[i] : base::notAvailable;
        double& trips = m[tripsFrom() + i];
        const bool now = trips != 0.0 ? !isBack(m_limits.interlocks[i], value) : isPast(m_limits.interlocks[i], value);
        changed = changed || now != (trips != 0.0);
        trips = now;
    }
    return changed;
}

// What was asked for, or what stands in its place.
Guard::Course Guard::asked(std::span<double> m) const
{
    Course course{m[At::Asked], m[At::AskedSlope]};
    if (m[At::Refused] == 0.0 && Writer(int(m[At::By])) == Writer::Controller && m_limits.stale < unlimited) {
        const double left = m[At::ReadAt] + m_limits.stale - m[At::Time];
        if (left <= soon(m))
            m[At::Refused] = double(Limit::Stale);
        else
            course.wakeAfter(left);
    }
    if (m[At::Refused] == 0.0) return course;
    course = {m[At::Held], 0.0};
    if (m_limits.fallback == Fallback::Value) course.value = m_limits.fallbackValue;
    if (m_limits.fallback == Fallback::Recipe && std::isfinite(m[At::Recipe]))
        course = {m[At::Recipe], m[At::RecipeSlope]};
    course.limit = Limit(int(m[At::Refused]));
    return course;
}

void Guard::limitValue(Course& course, std::span<const double> m) const
{
    const auto stop = [&course, m](double limit, double sign, Limit name) {
        const double beyond = sign * (course.value - limit), outwards = sign * course.slope;
        const double until = outwards > 0.0 ? -beyond / outwards : unlimited;
        if (!(beyond > 0.0) && !(until <= soon(m))) return course.wakeAfter(until);
        if (outwards < 0.0) course.wakeAfter(beyond / -outwards);
        course.value = limit;
        course.slope = 0.0;
        course.limit = name;
    };
    stop(m_limits.max, 1.0, Limit::Max);
    stop(m_limits.min, -1.0, Limit::Min);
}

bool Guard::interlock(Course& course, std::span<const double> m) const
{
    for (std::size_t i = 0; i < m_limits.interlocks.size(); ++i) {
        if (!trips(i, m)) continue;
        const double hold = m_limits.interlocks[i].hold;
        if (course.value != hold || course.slope != 0.0) course.limit = Limit::Interlock;
        course = {hold, 0.0, std::min(course.next, minute), course.limit};
        return true;
    }
    return false;
}

void Guard::limitRate(Course& course, std::span<const double> m) const
{
    if (!m_limits.hasRate() || !std::isfinite(m[At::Held])) return;
    const double held = std::clamp(m[At::Held], m_limits.min, m_limits.max), gap = course.value - held;
    const double rate = gap > 0.0 ? m_limits.rateUp : m_limits.rateDown;
    if (!m_place.lines) {
        const double allowed = rate < unlimited ? rate * m[At::Passed] : unlimited;
        if (course.slope != 0.0) course.wakeAfter(tick);
        course.slope = 0.0;
        if (std::abs(gap) <= allowed) return;
        course.value = held + std::copysign(allowed, gap);
        course.limit = Limit::Rate;
        return course.wakeAfter(tick);
    }
    if (rate < unlimited && std::abs(gap) > rate * soon(m)) {
        const double slope = std::copysign(rate, gap), after = gap / (slope - course.slope);
        course.value = held;
        course.slope = slope;
        course.limit = Limit::Rate;
        if (after > 0.0) course.wakeAfter(after);
        return;
    }
    const double slope = std::clamp(course.slope, -m_limits.rateDown, m_limits.rateUp);
    if (slope != course.slope) course.limit = Limit::Rate;
    course.slope = slope;
}

double Guard::hourRoom(std::span<const double> m) const
{
    if (!(m_limits.volumePerHour < unlimited)) return unlimited;
    double room = m_limits.volumePerHour;
    for (const double volume : m.subspan(minutesFrom(), minutes)) room -= volume;
    return room > rounding * m_limits.volumePerHour ? room : 0.0;
}

double Guard::batchRoom(std::span<const double> m) const
{
    if (!(m_limits.volumePerBatch < unlimited)) return unlimited;
    const double room = m_limits.volumePerBatch - m[At::Batch];
    // Where a device would hold its value for a while, what is left is approached and never quite used up.
    const double least = m_place.horizon > 0.0 ? 1e-4 : rounding;
    return room > least * m_limits.volumePerBatch ? room : 0.0;
}

void Guard::limitHour(Course& course, std::span<const double> m) const
{
    if (!(m_limits.volumePerHour < unlimited) || (course.value <= 0.0 && course.slope <= 0.0)) return;
    const double room = hourRoom(m), minuteLeft = m[At::MinuteEnd] - m[At::Time];
    const double until = std::max(minuteLeft, m_place.horizon), after = usedUpAfter(room, course.value, course.slope);
    const bool isOver = !(room > 0.0) || after <= soon(m);
    if (!isOver && (after > until || course.slope != 0.0)) return course.wakeAfter(after - m_place.horizon);
    course.value = isOver ? 0.0 : room / until;
    course.slope = 0.0;
    course.limit = Limit::VolumePerHour;
    course.wakeAfter(minuteLeft);
}

void Guard::limitBatch(Course& course, std::span<const double> m) const
{
    if (!(m_limits.volumePerBatch < unlimited) || (course.value <= 0.0 && course.slope <= 0.0)) return;
    const double room = batchRoom(m), after = usedUpAfter(room, course.value, course.slope);
    const bool isOver = !(room > 0.0) || after <= soon(m);
    if (!isOver && after > m_place.horizon) return course.wakeAfter(after - m_place.horizon);
    course.value = isOver ? 0.0 : room / m_place.horizon;
    course.slope = 0.0;
    course.limit = Limit::VolumePerBatch;
    if (!isOver) course.wakeAfter(0.25 * m_place.horizon);
}

void Guard::count(Limit limit, double from, double to, std::span<double> m) const
{
    m[At::Counts + std::size_t(limit)] += 1.0;
    double& worst = m[At::Worst + std::size_t(limit)];
    if (std::isfinite(from)) worst = std::max(worst, std::abs(from - to));
    if (m[At::FirstLimit] != 0.0) return;
    m[At::FirstLimit] = double(limit);
    m[At::FirstTime] = m[At::Clock];
    m[At::FirstFrom] = from;
    m[At::FirstTo] = to;
}

Verdict Guard::decide(bool written, double from, std::span<double> m) const
{
    // How far apart they have come since.
    const Limit before = Limit(int(m[At::Last]));
    if (m[At::Refused] == 0.0 && before != Limit::None && !written)
        m[At::Worst + std::size_t(before)] =
            std::max(m[At::Worst + std::size_t(before)], std::abs(m[At::Asked] - m[At::Held]));
    Course course = asked(m);
    if (!written) from = m[At::Asked];
    // A program decides.
    if (!std::isfinite(course.value)) {
        m[At::Next] = unlimited;
        return {course.value, 0.0, unlimited};
    }
    const double slope = course.slope;
    limitValue(course, m);
    if (!interlock(course, m)) limitRate(course, m);
    limitHour(course, m);
    limitBatch(course, m);
    if (!m_place.lines && course.slope != 0.0) {
        course.slope = 0.0;
        course.wakeAfter(tick);
    }
    m[At::Held] = course.value;
    m[At::Slope] = course.slope;
    m[At::Passed] = 0.0;
    course.wakeAfter(0.5 * m_place.maxGap);
    // A little before: what it ends is never passed.
    m[At::Next] = m[At::Clock] + std::max(course.next - 0.5 * soon(m), soon(m));
    const bool cuts = course.limit != Limit::None &&
                      (m[At::Refused] != 0.0 || course.slope != slope ||
                       !(std::abs(from - course.value) <= rounding * std::max(std::abs(from), std::abs(course.value))));
    const Limit limit = cuts ? course.limit : Limit::None;
    if (cuts && (written || limit != before)) count(limit, from, course.value, m);
    m[At::Last] = double(limit);
    return {course.value, course.slope, m[At::Next], limit, from, course.value};
}

Verdict Guard::write(const Write& write, std::span<double> m) const
{
    const bool sound = advance(write.time, m);
    lookAt(write.tags, m);
    const double age = write.time - write.readAt, rounded = soon(m);
    const bool isStale = write.writer == Writer::Controller && m_limits.stale < unlimited &&
                         !(age >= -rounded && age < m_limits.stale - rounded);
    const Limit refused = !sound                                                        ? Limit::Clock
                          : !(std::isfinite(write.value) && std::isfinite(write.slope)) ? Limit::NotFinite
                          : isStale                                                     ? Limit::Stale
                                                                                        : Limit::None;
    m[At::Refused] = double(refused);
    if (refused == Limit::None) {
        m[At::Asked] = write.value;
        m[At::AskedSlope] = write.slope;
        m[At::By] = double(write.writer);
        m[At::ReadAt] = m[At::Time] - age;
        if (write.writer == Writer::Recipe) {
            m[At::Recipe] = write.value;
            m[At::RecipeSlope] = write.slope;
        }
    }
    return decide(true, write.value, m);
}

Verdict Guard::wake(double time, std::span<const double> tags, std::span<double> m) const
{
    if (!advance(time, m)) m[At::Refused] = double(Limit::Clock);
    lookAt(tags, m);
    return decide(false, 0.0, m);
}

double Guard::dose(double time, double volume, std::span<const double> tags, std::span<double> m) const
{
    const bool sound = advance(time, m);
    lookAt(tags, m);
    bool isHeld = false;
    for (std::size_t i = 0; i < m_limits.interlocks.size(); ++i) isHeld = isHeld || trips(i, m);
    const double ofHour = hourRoom(m), ofBatch = batchRoom(m), wanted = volume;
    Limit limit = Limit::None;
    if (!sound || !std::isfinite(volume) || isHeld) {
        limit = !sound ? Limit::Clock : isHeld ? Limit::Interlock : Limit::NotFinite;
        volume = 0.0;
    } else if (volume > std::min(ofHour, ofBatch) * (1.0 + rounding)) {
        limit = ofHour < ofBatch ? Limit::VolumePerHour : Limit::VolumePerBatch;
        volume = std::min(ofHour, ofBatch);
    }
    if (limit != Limit::None && wanted > 0.0) count(limit, base::notAvailable, base::notAvailable, m);
    m[At::Batch] += std::max(volume, 0.0);
    if (m_limits.volumePerHour < unlimited) m[minutesFrom() + std::size_t(m[At::Minute])] += std::max(volume, 0.0);
    return volume;
}

} // namespace titer::guard
