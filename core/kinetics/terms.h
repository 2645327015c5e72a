// Terms that several rate laws share.
#pragma once

#include "core/base/math/dual.h"
#include "core/base/result.h"
#include "core/model/specs.h"

namespace titer::kinetics {

// s/(s + half); 1 where half is 0, "no limit".
template <class T> T saturation(const T& s, double half)
{
    if (!(half > 0.0)) return 1.0;
    return s / (s + half);
}

// x/(x + y) for two quantities that may both be 0, such as a Contois term in a sterile vessel; 0 there.
template <class T> T share(const T& x, const T& y)
{
    return x / (x + y + 1e-12);
}

// Lets a demand fade as what it consumes runs out: exactly 1 from `below` on, 0 at 0, smooth between (3u2 - 2u3). A published
// answer whose concentrations stay above `below` is thus untouched, and no concentration is drawn under 0.
template <class T> T fade(const T& s, double below)
{
    if (!(below > 0.0) || s >= below) return 1.0;
    const T u = s / below;
    return u * u * (3.0 - 2.0 * u);
}

// Below this an aerobic demand fades [mol/m3]: about 1 % of air saturation.
inline constexpr double oxygenFade = 2e-3;

// Concentration of an oxygen role without a component: in excess.
inline constexpr double inExcess = 1e30;

inline constexpr double perHour = 1.0 / 3600.0; // [1/s]

// A parameter of a law; preset, min and max in the SI unit.
constexpr model::ParamSpec value(const char* group, const char* key, const char* label, const char* unit,
                                 double defaultValue, double min, double max, int decimals, const char* help)
{
    return {.key = key,
            .label = label,
            .unit = unit,
            .defaultValue = defaultValue,
            .min = min,
            .max = max,
            .decimals = decimals,
            .help = help,
            .group = group};
}

} // namespace titer::kinetics
