// Exponential and logarithm of a vector of numbers, within two units in the last place; to be called from kernels, which they become
// part of.
#pragma once

#include "core/base/math/lanes.h"

namespace titer::base {

namespace detail {
// Adding it leaves a whole number in the low bits of a double (|x| < 2^51).
constexpr double wholeInBits = 6755399441055744.0;     // 1.5 x 2^52
constexpr double ln2High = 6.93147180369123816490e-01; // its last 32 bits are 0: whole numbers times it are exact
constexpr double ln2Low = 1.90821492927058770002e-10;
} // namespace detail

// x := e^x; beyond +-708 as there.
template <int width> [[gnu::always_inline]] inline void takeExp(typename VectorOf<width>::Type& x)
{
    using Part = typename VectorOf<width>::Type;
    using Bits = typename VectorOf<width>::Bits;
    constexpr double log2e = 1.44269504088896338700, max = 708.0;
    x = x < max ? x : Part{} + max;
    x = x > -max ? x : Part{} - max;
    const Part shifted = x * log2e + detail::wholeInBits;
    const Part n = shifted - detail::wholeInBits;
    const Part r = (x - n * detail::ln2High) - n * detail::ln2Low; // |r| <= ln 2 / 2
    constexpr double inverseFactorial[] = {1.0 / 2,       1.0 / 6,        1.0 / 24,        1.0 / 120,
                                           1.0 / 720,     1.0 / 5040,     1.0 / 40320,     1.0 / 362880,
                                           1.0 / 3628800, 1.0 / 39916800, 1.0 / 479001600, 1.0 / 6227020800.0};
    Part sum = Part{} + inverseFactorial[11];
#pragma GCC unroll 11
    for (int k = 10; k >= 0; --k) sum = sum * r + inverseFactorial[k];
    const Part power = 1.0 + (r + r * r * sum);
    const Bits exponent = ((Bits)shifted + 1023) << 52;
    x = power * (Part)exponent;
}

// x := log x, for normal numbers above 0 (fdlibm, Sun Microsystems 1993: log(1 + f) by s = f/(2 + f)).
template <int width> [[gnu::always_inline]] inline void takeLog(typename VectorOf<width>::Type& x)
{
    using Part = typename VectorOf<width>::Type;
    using Bits = typename VectorOf<width>::Bits;
    using Word = typename VectorOf<width>::Word;
    constexpr long long one = 0x3ff0000000000000, rootOfHalf = 0x3fe6a09e667f3bcd, mantissa = 0x000fffffffffffff;
    // x = 2^k m with m from the root of 1/2 to that of 2
    const Bits bits = (Bits)((Word)x + (one - rootOfHalf)); // of a NaN, too, whose logarithm is of no use
    const Bits places = bits >> 52, rest = (bits & mantissa) + rootOfHalf;
    const Part shift = Part{} + detail::wholeInBits;
    const Bits whole = (Bits)shift + (places - 1023);
    const Part k = (Part)whole - detail::wholeInBits;
    const Part f = (Part)rest - 1.0;
    const Part s = f / (2.0 + f), z = s * s, w = z * z;
    const Part even = w * (3.999999999940941908e-01 + w * (2.222219843214978396e-01 + w * 1.531383769920937332e-01));
    const Part odd =
        z * (6.666666666666735130e-01 +
             w * (2.857142874366239149e-01 + w * (1.818357216161805012e-01 + w * 1.479819860511658591e-01)));
    const Part half = 0.5 * f * f;
    x = k * detail::ln2High - ((half - (s * (half + even + odd) + k * detail::ln2Low)) - f);
}

} // namespace titer::base
