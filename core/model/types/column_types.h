// Types of unit that hold one bed, by their ids: what studies of columns, their calibration and their packings go by.
#pragma once

#include <algorithm>
#include <array>
#include <string_view>

namespace titer::model {

// Beds of beads.
inline constexpr std::array<std::string_view, 2> columnTypes{"chromatography_column", "radial_flow_column"};

constexpr bool isColumn(std::string_view type)
{
    return std::find(columnTypes.begin(), columnTypes.end(), type) != columnTypes.end();
}

// Membranes, too.
constexpr bool holdsOneBed(std::string_view type)
{
    return isColumn(type) || type == "membrane_adsorber";
}

} // namespace titer::model
