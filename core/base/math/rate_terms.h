// Terms of which rates are made. Limits may be plain numbers or of the scalar of what they limit.
#pragma once

#include "core/base/math/dual.h"

namespace titer::base {

// s/(s + half); 1 where half is 0, "no limit".
template <class T, class Limit> T saturation(const T& s, const Limit& half)
{
    if (!(valueOf(half) > 0.0)) return 1.0;
    return s / (s + half);
}

// x/(x + y) for two quantities that may both be 0, such as a Contois term in a sterile vessel; 0 there.
template <class T> T share(const T& x, const T& y)
{
    return x / (x + y + 1e-12);
}

// Lets a demand fade as what it consumes runs out: exactly 1 from `below` on, 0 at 0, smooth between (3u2 - 2u3). A published
// answer whose concentrations stay above `below` is thus untouched, and no concentration is drawn under 0.
template <class T, class Limit> T fade(const T& s, const Limit& below)
{
    if (!(valueOf(below) > 0.0) || valueOf(s) >= valueOf(below)) return 1.0;
    const T u = s / below;
    return u * u * (3.0 - 2.0 * u);
}

} // namespace titer::base
