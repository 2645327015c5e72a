// The part of a cascade's output over which one set-point goes from one end to the other (split range).
#pragma once

#include "core/model/types/controller_type.h"

#include <algorithm>
#include <cmath>

namespace titer::control {

struct OutputRange {
    double begin = 0.0, end = 1.0; // shares of the cascade's output
    double low = 0.0, high = 0.0;  // what is written there and before, there and beyond [SI of what it writes]

    double at(double share) const
    {
        if (end <= begin) return share < begin ? low : high;
        return low + std::clamp((share - begin) / (end - begin), 0.0, 1.0) * (high - low);
    }

    // Where this is written; nothing at the lower end, or on the other side of it.
    std::optional<double> shareFor(double written) const
    {
        const double part = high == low ? 0.0 : (written - low) / (high - low);
        if (!(part > 0.0)) return std::nullopt;
        return begin + std::min(part, 1.0) * std::max(end - begin, 0.0);
    }

    // Over which shares it goes along with the cascade's output where this stands instead of what that asks for.
    model::ShareSpan spanOf(double share, double written) const
    {
        if (std::isnan(written)) return {};
        const double last = std::max(begin, end);
        if (std::abs(written - at(share)) <= 1e-9 * std::abs(high - low)) return {begin, last};
        const double stands = shareFor(written).value_or(begin);
        return stands <= share ? model::ShareSpan{begin, stands, true} : model::ShareSpan{stands, last, true};
    }
};

inline constexpr model::ParamSpec lowSpec{
    .key = "output_min",
    .label = CORE_TR("core", "Output at the beginning"),
    .unit = "writes",
    .defaultValue = 0.0,
    .min = -1e12,
    .max = 1e12,
    .decimals = 4,
    .help = CORE_TR("core", "What is written at the beginning of the range, and before it.")};
inline constexpr model::ParamSpec highSpec{
    .key = "output_max",
    .label = CORE_TR("core", "Output at the end"),
    .unit = "writes",
    .defaultValue = 1.0,
    .min = -1e12,
    .max = 1e12,
    .decimals = 4,
    .help = CORE_TR("core", "What is written at the end of the range, and beyond it. It may lie below the output at "
                            "the beginning.")};
inline constexpr model::ParamSpec rangeEndSpec{
    .key = "range_end",
    .label = CORE_TR("core", "End of the range"),
    .defaultValue = 1.0,
    .min = 0.0,
    .max = 1.0,
    .decimals = 1,
    .help = CORE_TR("core", "Share of the cascade's output at which this set-point stands at its end."),
    .displayUnit = "%"};

} // namespace titer::control
