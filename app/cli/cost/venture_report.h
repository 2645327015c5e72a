// A valued venture as text.
#pragma once

#include "core/economics/plant_venture.h"

#include <string>

namespace titer::cli {

// The table of years with its foot, without columns in which nothing stands, and the figures; of a plant with the price that its product
// needs.
std::string ventureText(const economics::PlantVenture& venture, const economics::VentureResult& result);

} // namespace titer::cli
