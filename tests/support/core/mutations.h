// Seeded mutations of plant files.
#pragma once

#include "core/base/json.h"

#include <random>
#include <string>
#include <vector>

namespace titer::support {

using Random = std::mt19937;

// A number below n; 0 where n is 0.
std::size_t below(Random& random, std::size_t n);
// A piece of a plant file, sound or not.
std::string scrap(Random& random);
// Cuts, doubles and exchanges pieces of the text.
std::string mutated(std::string text, Random& random);
// Keeps the JSON sound and exchanges, removes and doubles its values.
base::Json mutated(base::Json json, Random& random);

} // namespace titer::support
