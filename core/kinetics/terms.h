// Terms that several rate laws share.
#pragma once

#include "core/base/math/rate_terms.h"
#include "core/base/result.h"
#include "core/model/types/specs.h"

namespace titer::kinetics {

using base::fade;
using base::saturation;
using base::share;

// Below this what needs oxygen fades [mol/m3]: about 1 % of air saturation.
inline constexpr double oxygenFade = 2e-3;

// What is left of all that cells do as their oxygen runs out; 1 for cells without a `demand`. Growth, maintenance and product take the one
// factor that the demand takes, so that nothing grows or is made on less oxygen than is stated for it.
template <class T> T aerobically(double demand, const T& oxygen)
{
    return demand > 0.0 ? fade(oxygen, oxygenFade) : T(1.0);
}

// Concentration of an oxygen role without a component: in excess.
inline constexpr double inExcess = 1e30;

inline constexpr double perHour = 1.0 / 3600.0; // [1/s]

// A parameter of a law; default, min and max in the SI unit.
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
