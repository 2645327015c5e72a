// Where a factor of a study sets the plant, and what it writes there.
#pragma once

#include "core/base/json.h"
#include "core/studies/models/factor.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace titer::studies {

// In front of a path: what the plant has there, times the setting. * stands for every item that has the rest.
inline constexpr std::string_view scaleWord = "scale ";

// A place that a factor sets; `scaled` is what the plant has there.
struct FactorPlace {
    std::string path;
    std::optional<double> scaled = {};
    std::string unit = {}; // of what is scaled
};

// The path alone, or all places of `plant` that hold a number and that a scaling names.
std::vector<FactorPlace> placesOf(const std::string& path, const base::Json& plant);
// What stands in a place at a setting, as a plant file has it.
std::string valueAt(const FactorPlace& place, const Factor& factor, double setting);

} // namespace titer::studies
