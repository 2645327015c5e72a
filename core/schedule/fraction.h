// Exact times: microseconds, and fractions of these. [any]
#pragma once

#include <cmath>
#include <compare>
#include <cstdint>
#include <numeric>

namespace titer::schedule {

using Tick = std::int64_t;             // [µs]
__extension__ using Wide = __int128;   // products of two
inline constexpr double maxTime = 3e9; // [s], 95 years, so that sums of a thousand fit

inline Tick ticks(double seconds)
{
    return std::llround(seconds * 1e6);
}

inline Wide floorOf(Wide dividend, Wide divisor) // divisor > 0
{
    const Wide quotient = dividend / divisor;
    return quotient - (dividend % divisor < 0 ? 1 : 0);
}

inline Wide ceilingOf(Wide dividend, Wide divisor)
{
    return -floorOf(-dividend, divisor);
}

// Of a time in parts of a microsecond [s].
inline double secondsOf(Wide time, Tick below)
{
    return double((long double)time / (long double)below * 1e-6L);
}

// above / below [µs], below > 0.
struct Fraction {
    Tick above = 0, below = 1;

    static Fraction of(Tick above, Tick below)
    {
        const Tick common = std::gcd(above, below);
        const Tick sign = below < 0 ? -1 : 1;
        return common == 0 ? Fraction{} : Fraction{sign * above / common, sign * below / common};
    }
    double seconds() const { return secondsOf(above, below); }

    friend std::strong_ordering operator<=>(const Fraction& a, const Fraction& b)
    {
        const Wide left = Wide(a.above) * b.below, right = Wide(b.above) * a.below;
        return left < right   ? std::strong_ordering::less
               : left > right ? std::strong_ordering::greater
                              : std::strong_ordering::equal;
    }
    friend bool operator==(const Fraction& a, const Fraction& b) { return (a <=> b) == 0; }
};

} // namespace titer::schedule
