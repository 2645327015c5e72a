// Exponential and logarithm of eight numbers at once, within two units in the last place; to be called from kernels
// that are marked for vector units, which they become part of.
#pragma once

#include "core/base/math/lanes.h"

namespace titer::base {

using LaneBits = long long __attribute__((vector_size(8 * laneCount), aligned(8), may_alias));

namespace detail {
// Adding it leaves a whole number in the low bits of a double (|x| < 2^51).
constexpr double wholeInBits = 6755399441055744.0;     // 1.5 x 2^52
constexpr double ln2High = 6.93147180369123816490e-01; // its last 32 bits are 0: whole numbers times it are exact
constexpr double ln2Low = 1.90821492927058770002e-10;
} // namespace detail

// x := e^x; beyond +-708 as there.
[[gnu::always_inline]] inline void takeExp(Lanes& x)
{
    constexpr double log2e = 1.44269504088896338700, max = 708.0;
    x = x < max ? x : Lanes{} + max;
    x = x > -max ? x : Lanes{} - max;
    const Lanes shifted = x * log2e + detail::wholeInBits;
    const Lanes n = shifted - detail::wholeInBits;
    const Lanes r = (x - n * detail::ln2High) - n * detail::ln2Low; // |r| <= ln 2 / 2
    constexpr double inverseFactorial[] = {1.0 / 2,       1.0 / 6,        1.0 / 24,        1.0 / 120,
                                           1.0 / 720,     1.0 / 5040,     1.0 / 40320,     1.0 / 362880,
                                           1.0 / 3628800, 1.0 / 39916800, 1.0 / 479001600, 1.0 / 6227020800.0};
    Lanes sum = Lanes{} + inverseFactorial[11];
    for (int k = 10; k >= 0; --k) sum = sum * r + inverseFactorial[k];
    const Lanes power = 1.0 + (r + r * r * sum);
    const LaneBits exponent = (reinterpret_cast<const LaneBits&>(shifted) + 1023) << 52;
    x = power * reinterpret_cast<const Lanes&>(exponent);
}

// x := log x, for normal numbers above 0 (fdlibm, Sun Microsystems 1993: log(1 + f) by s = f/(2 + f)).
[[gnu::always_inline]] inline void takeLog(Lanes& x)
{
    constexpr long long one = 0x3ff0000000000000, rootOfHalf = 0x3fe6a09e667f3bcd, mantissa = 0x000fffffffffffff;
    // x = 2^k m with m from the root of 1/2 to that of 2
    const LaneBits bits = reinterpret_cast<const LaneBits&>(x) + (one - rootOfHalf);
    const LaneBits places = bits >> 52, rest = (bits & mantissa) + rootOfHalf;
    const Lanes shift = Lanes{} + detail::wholeInBits;
    const LaneBits whole = reinterpret_cast<const LaneBits&>(shift) + (places - 1023);
    const Lanes k = reinterpret_cast<const Lanes&>(whole) - detail::wholeInBits;
    const Lanes f = reinterpret_cast<const Lanes&>(rest) - 1.0;
    const Lanes s = f / (2.0 + f), z = s * s, w = z * z;
    const Lanes even = w * (3.999999999940941908e-01 + w * (2.222219843214978396e-01 + w * 1.531383769920937332e-01));
    const Lanes odd =
        z * (6.666666666666735130e-01 +
             w * (2.857142874366239149e-01 + w * (1.818357216161805012e-01 + w * 1.479819860511658591e-01)));
    const Lanes half = 0.5 * f * f;
    x = k * detail::ln2High - ((half - (s * (half + even + odd) + k * detail::ln2Low)) - f);
}

} // namespace titer::base
