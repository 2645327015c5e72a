#include "core/guard/adversary.h"

#include "core/base/math/random.h"
#include "core/base/not_available.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <numeric>

namespace titer::guard {

namespace {

constexpr long writesPerBatch = 20000;
constexpr long writesWhenUsedUp = 100; // nothing flows any more, whatever is written

// One batch.
class Assault {
public:
    Assault(const Guard& guard, const Place& place, const Limits& judged, base::Random& draws)
        : m_guard(guard)
        , m_place(place)
        , m_limits(judged)
        , m_draws(draws)
        , m_low(judged.min > -unlimited ? judged.min
                : judged.max < 0.0      ? judged.max - usual()
                                        : 0.0)
        , m_high(judged.max < unlimited ? judged.max : std::max(m_low, 0.0) + usual())
        , m_audit(judged, place, 0.0, m_low)
        , m_memory(std::size_t(guard.memoryCount()))
        , m_tags(judged.interlocks.size())
    {
        m_guard.begin(0.0, m_low, m_memory);
    }

    void run(long writes, Attack& result)
    {
        for (long i = 0; i < writes && m_usedUp < writesWhenUsedUp; ++i) {
            if (m_turns-- <= 0) {
                m_way = Way(m_draws.index(Ways));
                m_turns = 1 + long(m_draws.index(200));
            }
            pass(gap(), result);
            moveTags();
            writeOnce(result);
        }
        for (int v = 0; v < violationCount; ++v) result.violations[std::size_t(v)] += m_audit.violations(Violation(v));
    }

private:
    // What it has in mind for a while.
    enum Way { Anything, TooMuch, TooLittle, Leaps, Close, Dead, Ways };

    // A size, where the limits state none.
    double usual() const
    {
        if (m_limits.volumePerHour < unlimited) return m_limits.volumePerHour / 600.0;
        if (m_limits.volumePerBatch < unlimited) return m_limits.volumePerBatch / 7200.0;
        return 1.0;
    }

    double gap()
    {
        const double most = std::min(m_place.maxGap, m_place.horizon > 0.0 ? m_place.horizon : unlimited);
        switch (m_draws.index(m_place.lines ? 5 : 4)) {
        case 0:
            return 0.0;
        case 1:
            return 1e-3;
        case 2:
            return std::min(most, m_draws.uniform(0.1, 2.0));
        case 3:
            return std::min(most, m_draws.uniform(1.0, 60.0));
        default:
            return std::min(most, m_draws.uniform(60.0, 5400.0));
        }
    }

    // The guard is woken as it asks for.
    void pass(double gap, Attack& result)
    {
        const double until = m_time + gap;
        while (m_guard.next(m_memory) + m_offset < until) {
            m_time = std::max(m_time, m_guard.next(m_memory) + m_offset);
            const double clock = m_time - m_offset;
            const auto begin = std::chrono::steady_clock::now();
            const Verdict verdict = m_guard.wake(clock, m_tags, m_memory);
            result.seconds += std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
            m_audit.look(m_time, nullptr, clock, m_tags, verdict.value, verdict.slope);
            ++result.wakes;
        }
        m_time = until;
    }

    void moveTags()
    {
        for (std::size_t i = 0; i < m_tags.size(); ++i) {
            const Interlock& lock = m_limits.interlocks[i];
            const double range = std::max({std::abs(lock.limit), std::abs(lock.release - lock.limit), 1e-9});
            const std::uint64_t draw = m_draws.index(40);
            if (draw == 0)
                m_tags[i] = base::notAvailable;
            else if (draw == 1)
                m_tags[i] = lock.limit;
            else if (draw < 5)
                m_tags[i] = lock.limit + range * m_draws.uniform(-1.5, 1.5);
            else if (draw == 5 || std::isnan(m_tags[i]))
                m_tags[i] = lock.release + (lock.above ? -0.1 : 0.1) * range;
        }
    }

    double value()
    {
        const double range = std::max(m_high - m_low, 1e-12);
        switch (m_draws.index(m_way == Anything ? 3 : 16)) {
        case 0:
            return m_last; // again
        case 1:
            switch (m_draws.index(8)) {
            case 0:
                return base::notAvailable;
            case 1:
                return unlimited;
            case 2:
                return -unlimited;
            case 3:
                return 1e300;
            case 4:
                return -1e300;
            case 5:
                return 5e-324;
            case 6:
                return m_high * (1.0 + 1e-9);
            default:
                return m_low - range;
            }
        default:
            break;
        }
        switch (m_way) {
        case TooMuch:
            return m_high + range * m_draws.uniform();
        case TooLittle:
            return m_low - range * m_draws.uniform();
        case Leaps:
            return m_draws.index(2) ? m_high : m_low;
        case Close:
            return std::clamp(m_last, m_low, m_high) + 0.01 * range * m_draws.normal();
        default:
            return m_draws.uniform(m_low - 0.5 * range, m_high + 0.5 * range);
        }
    }

    // When what it read was measured, by the clock.
    double readAt(double clock)
    {
        const double old = m_limits.stale < unlimited ? m_limits.stale : 60.0;
        if (m_way == Dead) return m_read; // the same over and over
        switch (m_draws.index(20)) {
        case 0:
            return base::notAvailable;
        case 1:
            return clock + m_draws.uniform(1.0, 1e6);
        case 2:
            return -unlimited;
        case 3:
            return clock - old * m_draws.uniform(1.001, 10.0);
        default:
            return m_read = clock - old * m_draws.uniform(0.0, 0.2);
        }
    }

    void writeOnce(Attack& result)
    {
        const double clockBefore = m_time - m_offset;
        double clock = clockBefore;
        if (!m_place.lines && m_draws.index(50) == 0) {
            const double jump = m_draws.index(2) ? -m_draws.uniform(1.0, 86400.0) : m_draws.uniform(121.0, 86400.0);
            clock += jump;
            m_offset -= jump;
            if (m_draws.index(10) == 0) clock = base::notAvailable;
        }
        Write write{.time = clock, .value = value(), .writer = Writer::Controller, .tags = m_tags};
        const std::uint64_t by = m_draws.index(10);
        if (by == 0) write.writer = Writer::Recipe;
        if (by == 1) write.writer = Writer::Person;
        write.readAt = readAt(clockBefore);
        if (m_place.lines && by == 0 && m_draws.index(2) == 0)
            write.slope = (m_high - m_low) * m_draws.uniform(-1.0, 1.0) / m_draws.uniform(1.0, 7200.0);
        const auto begin = std::chrono::steady_clock::now();
        const Verdict verdict = m_guard.write(write, m_memory);
        result.seconds += std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
        m_audit.look(m_time, &write, clock, m_tags, verdict.value, verdict.slope);
        ++result.writes;
        ++result.cuts[std::size_t(verdict.limit)];
        if (verdict.limit == Limit::VolumePerBatch) ++m_usedUp;
        if (std::isfinite(write.value)) m_last = write.value;
    }

    const Guard& m_guard;
    const Place m_place;
    const Limits& m_limits;
    base::Random& m_draws;
    double m_low, m_high;
    Audit m_audit;
    std::vector<double> m_memory, m_tags;
    double m_time = 0.0;   // true [s]
    double m_offset = 0.0; // of it and the clock
    double m_last = 0.0, m_read = 0.0;
    Way m_way = Anything;
    long m_turns = 0;
    long m_usedUp = 0; // writes that the volume per batch cut
};

} // namespace

long Attack::violationsInAll() const
{
    return std::accumulate(violations.begin(), violations.end(), 0L);
}

void Attack::add(const Attack& other)
{
    writes += other.writes;
    wakes += other.wakes;
    seconds += other.seconds;
    for (std::size_t i = 0; i < cuts.size(); ++i) cuts[i] += other.cuts[i];
    for (std::size_t i = 0; i < violations.size(); ++i) violations[i] += other.violations[i];
}

Attack attack(const Guard& guard, const Place& place, const Limits& judged, std::uint64_t seed, long writes)
{
    Attack result;
    base::Random draws(seed, place.lines ? "guard lines" : "guard device");
    while (result.writes < writes)
        Assault(guard, place, judged, draws).run(std::min(writesPerBatch, writes - result.writes), result);
    return result;
}

} // namespace titer::guard
