// Between which limits a controller writes, and what a person can say of them.
#pragma once

#include "core/model/types/controller_type.h"

#include <algorithm>
#include <cmath>

namespace titer::control {

struct OutputLimits {
    double min = 0.0, max = model::unbounded; // [SI of what it writes]

    // What is no number stays so. Where the limits contradict each other, the minimum is kept.
    double limited(double output) const { return std::isnan(output) ? output : std::max(min, std::min(max, output)); }
};

// A maximum as it is stated, of which 0 is none.
inline double statedMax(const model::ParamSet& p, const char* key)
{
    const double max = p[key];
    return max > 0.0 ? max : model::unbounded;
}

// By `output_min` and `output_max`.
inline OutputLimits statedLimits(const model::ParamSet& p)
{
    return {p["output_min"], statedMax(p, "output_max")};
}

inline constexpr const char* limitsGroup = CORE_TR("core", "Limits");
inline constexpr model::ParamSpec outputMinSpec{.key = "output_min",
                                                .label = CORE_TR("core", "Minimum output"),
                                                .unit = "writes",
                                                .defaultValue = 0.0,
                                                .min = -1e12,
                                                .max = 1e12,
                                                .help = CORE_TR("core", "The output never falls below this value."),
                                                .group = limitsGroup};
inline constexpr model::ParamSpec outputMaxSpec{
    .key = "output_max",
    .label = CORE_TR("core", "Maximum output"),
    .unit = "writes",
    .defaultValue = 0.0,
    .min = 0.0,
    .max = 1e12,
    .help = CORE_TR("core", "The output never exceeds this value. 0: no limit."),
    .group = limitsGroup};
inline constexpr model::ParamSpec flowMaxSpec{.key = "flow_max",
                                              .label = CORE_TR("core", "Maximum flow"),
                                              .unit = "m3/s",
                                              .defaultValue = 0.0,
                                              .min = 0.0,
                                              .max = 100.0,
                                              .decimals = 4,
                                              .help =
                                                  CORE_TR("core", "The flow never exceeds this value. 0: no limit.")};

} // namespace titer::control
