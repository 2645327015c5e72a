#include "core/guard/guard.h"

#include "core/base/not_available.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace titer::guard {

namespace {

constexpr double minute = 60.0;     // [s]
constexpr std::size_t minutes = 61; // this one, and those that an hour may reach back to
constexpr double tick = 1.0;        // how often a place that goes on no lines is brought further [s]
constexpr double rounding = 1e-9;   // of a volume, and of a value

// Where things stand in memory; the interlocks that hold follow, then the minutes.
enum Memory : std::size_t {
    Clock,      // of the last call [s]
    Time,       // of the guard itself [s]
    Passed,     // since the last verdict [s]
    Held,       // what was let through, as it is now
    Slope,      // of it
    Asked,      // what was asked for, as it is now
    AskedSlope, // of it
    Recipe,     // what the recipe holds
    RecipeSlope,
    By,      // who wrote last
    ReadAt,  // what that read, in the guard's own time
    Refused, // the limit by which the fall-back stands
    Last,    // the limit of the last verdict
    Next,    // when it is to be woken, by the clock
    Batch,   // volume since the begin
    Minute,  // the one that is filled
    MinuteEnd,
    FirstLimit,
    FirstTime,
    FirstFrom,
    FirstTo,
    Counts,                      // per limit
    Worst = Counts + limitCount, // per limit
    Interlocks = Worst + limitCount
};

// What is due within this is due now. A run tells no times apart that are closer than 1e-9 of its own.
double soon(std::span<const double> m)
{
    return 2e-6 + 8e-9 * m[Time];
}

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

std::string_view limitText(Limit limit)
{
    constexpr std::string_view texts[] = {
        "none",     "not_finite", "clock", "stale", "min", "max", "rate", "volume_per_hour", "volume_per_batch",
        "interlock"};
    static_assert(std::size(texts) == limitCount);
    return texts[std::size_t(limit)];
}

bool Limits::states(Limit limit) const
{
    switch (limit) {
    case Limit::None:
        return false;
    case Limit::NotFinite:
    case Limit::Clock:
        return true;
    case Limit::Stale:
        return stale < unlimited;
    case Limit::Min:
        return min > -unlimited;
    case Limit::Max:
        return max < unlimited;
    case Limit::Rate:
        return hasRate();
    case Limit::VolumePerHour:
        return volumePerHour < unlimited;
    case Limit::VolumePerBatch:
        return volumePerBatch < unlimited;
    case Limit::Interlock:
        return !interlocks.empty();
    }
    return false;
}

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
    return Interlocks;
}

std::size_t Guard::minutesFrom() const
{
    return tripsFrom() + m_limits.interlocks.size();
}

int Guard::memoryCount() const
{
    return int(minutesFrom() + (m_limits.volumePerHour < unlimited ? minutes : 0));
}

void Guard::begin(double time, double value, std::span<double> m) const
{
    std::fill(m.begin(), m.end(), 0.0);
    m[Clock] = time;
    m[MinuteEnd] = minute;
    m[Held] = std::clamp(value, m_limits.min, m_limits.max);
    m[Asked] = m[Recipe] = value;
    m[Next] = unlimited;
}

// So much of the guard's own time passes: what was let through flows on.
void Guard::pass(double time, std::span<double> m) const
{
    const bool perHour = m_limits.volumePerHour < unlimited;
    const std::span<double> flowed = m.subspan(minutesFrom());
    const auto flow = [&](double seconds) {
        const double volume = m[Held] * seconds + 0.5 * m[Slope] * seconds * seconds;
        m[Held] += m[Slope] * seconds;
        m[Time] += seconds;
        if (!(volume > 0.0)) return;
        m[Batch] += volume;
        if (perHour) flowed[std::size_t(m[Minute])] += volume;
    };
    m[Passed] += time;
    m[Asked] += m[AskedSlope] * time;
    m[Recipe] += m[RecipeSlope] * time;
    constexpr double all = minute * double(minutes);
    if (!perHour || time > all) {
        const double before = perHour ? time - all : time; // of which no minute is kept
        flow(before);
        time -= before;
        if (perHour) std::fill(flowed.begin(), flowed.end(), 0.0);
        m[MinuteEnd] += minute * std::ceil(std::max(0.0, m[Time] - m[MinuteEnd]) / minute);
    }
    while (time > 0.0) {
        const double step = std::min(time, m[MinuteEnd] - m[Time]);
        if (step > 0.0) flow(step);
        time -= std::max(step, 0.0);
        if (m[Time] < m[MinuteEnd] - soon(m)) continue;
        m[MinuteEnd] += minute;
        m[Minute] = m[Minute] + 1.0 < double(minutes) ? m[Minute] + 1.0 : 0.0;
        flowed[std::size_t(m[Minute])] = 0.0;
    }
}

// False where the clock is not to be relied on. Nobody knows then how long it was: what a device may have let flow with nobody there counts,
// and nothing grows old by it.
bool Guard::advance(double time, std::span<double> m) const
{
    const double passed = time - m[Clock];
    if (std::abs(passed) <= soon(m) && passed <= 0.0) return true;
    if (std::isfinite(time)) m[Clock] = time;
    if (passed > 0.0 && passed <= m_place.maxGap && std::isfinite(time)) {
        pass(passed, m);
        return true;
    }
    const double volume = m[Held] * m_place.horizon;
    if (volume > 0.0) m[Batch] += volume;
    if (volume > 0.0 && m_limits.volumePerHour < unlimited) m[minutesFrom() + std::size_t(m[Minute])] += volume;
    return false;
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
    Course course{m[Asked], m[AskedSlope]};
    if (m[Refused] == 0.0 && Writer(int(m[By])) == Writer::Controller && m_limits.stale < unlimited) {
        const double left = m[ReadAt] + m_limits.stale - m[Time];
        if (left <= soon(m))
            m[Refused] = double(Limit::Stale);
        else
            course.wakeAfter(left);
    }
    if (m[Refused] == 0.0) return course;
    course = {m[Held], 0.0};
    if (m_limits.fallback == Fallback::Value) course.value = m_limits.fallbackValue;
    if (m_limits.fallback == Fallback::Recipe && std::isfinite(m[Recipe])) course = {m[Recipe], m[RecipeSlope]};
    course.limit = Limit(int(m[Refused]));
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
    if (!m_limits.hasRate() || !std::isfinite(m[Held])) return;
    const double held = std::clamp(m[Held], m_limits.min, m_limits.max), gap = course.value - held;
    const double rate = gap > 0.0 ? m_limits.rateUp : m_limits.rateDown;
    if (!m_place.lines) {
        const double allowed = rate < unlimited ? rate * m[Passed] : unlimited;
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
    const double room = m_limits.volumePerBatch - m[Batch];
    // Where a device would hold its value for a while, what is left is approached and never quite used up.
    const double least = m_place.horizon > 0.0 ? 1e-4 : rounding;
    return room > least * m_limits.volumePerBatch ? room : 0.0;
}

void Guard::limitHour(Course& course, std::span<const double> m) const
{
    if (!(m_limits.volumePerHour < unlimited) || (course.value <= 0.0 && course.slope <= 0.0)) return;
    const double room = hourRoom(m), minuteLeft = m[MinuteEnd] - m[Time];
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
    m[Counts + std::size_t(limit)] += 1.0;
    double& worst = m[Worst + std::size_t(limit)];
    if (std::isfinite(from)) worst = std::max(worst, std::abs(from - to));
    if (m[FirstLimit] != 0.0) return;
    m[FirstLimit] = double(limit);
    m[FirstTime] = m[Clock];
    m[FirstFrom] = from;
    m[FirstTo] = to;
}

Verdict Guard::decide(bool written, double from, std::span<double> m) const
{
    // How far apart they have come since.
    const Limit before = Limit(int(m[Last]));
    if (m[Refused] == 0.0 && before != Limit::None && !written)
        m[Worst + std::size_t(before)] = std::max(m[Worst + std::size_t(before)], std::abs(m[Asked] - m[Held]));
    Course course = asked(m);
    if (!written) from = m[Asked];
    // A program decides.
    if (!std::isfinite(course.value)) {
        m[Next] = unlimited;
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
    m[Held] = course.value;
    m[Slope] = course.slope;
    m[Passed] = 0.0;
    course.wakeAfter(0.5 * m_place.maxGap);
    // A little before: what it ends is never passed.
    m[Next] = m[Clock] + std::max(course.next - 0.5 * soon(m), soon(m));
    const bool cuts = course.limit != Limit::None &&
                      (m[Refused] != 0.0 || course.slope != slope ||
                       !(std::abs(from - course.value) <= rounding * std::max(std::abs(from), std::abs(course.value))));
    const Limit limit = cuts ? course.limit : Limit::None;
    if (cuts && (written || limit != before)) count(limit, from, course.value, m);
    m[Last] = double(limit);
    return {course.value, course.slope, m[Next], limit, from, course.value};
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
    m[Refused] = double(refused);
    if (refused == Limit::None) {
        m[Asked] = write.value;
        m[AskedSlope] = write.slope;
        m[By] = double(write.writer);
        m[ReadAt] = m[Time] - age;
        if (write.writer == Writer::Recipe) {
            m[Recipe] = write.value;
            m[RecipeSlope] = write.slope;
        }
    }
    return decide(true, write.value, m);
}

Verdict Guard::wake(double time, std::span<const double> tags, std::span<double> m) const
{
    if (!advance(time, m)) m[Refused] = double(Limit::Clock);
    lookAt(tags, m);
    return decide(false, 0.0, m);
}

void Guard::stand(double time, double value, std::span<double> m) const
{
    advance(time, m);
    m[Held] = m[Asked] = value;
    m[Slope] = m[AskedSlope] = m[Refused] = m[Last] = m[Passed] = 0.0;
    m[By] = double(Writer::Recipe);
    m[Next] = unlimited;
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
    m[Batch] += std::max(volume, 0.0);
    if (m_limits.volumePerHour < unlimited) m[minutesFrom() + std::size_t(m[Minute])] += std::max(volume, 0.0);
    return volume;
}

double Guard::next(std::span<const double> m) const
{
    return m[Next];
}

bool Guard::stands(std::span<const double> m) const
{
    return std::isnan(m[Held]);
}

bool Guard::asksForMove(std::span<const double> m) const
{
    return m[AskedSlope] != 0.0;
}

bool Guard::trips(std::size_t interlock, std::span<const double> m) const
{
    return m[tripsFrom() + interlock] != 0.0;
}

Cuts Guard::cuts(Limit limit, std::span<const double> m) const
{
    return {m[Counts + std::size_t(limit)], m[Worst + std::size_t(limit)]};
}

FirstCut Guard::firstCut(std::span<const double> m) const
{
    return {Limit(int(m[FirstLimit])), m[FirstTime], m[FirstFrom], m[FirstTo]};
}

} // namespace titer::guard
