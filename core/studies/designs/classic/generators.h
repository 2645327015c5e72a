// Generators as people write them.
#pragma once

#include "core/base/result.h"
#include "core/studies/designs/classic/fraction.h"

#include <string>
#include <vector>

namespace titer::studies {

// "E=ABCD", "E=-ABC", or by names "oxygen=temperature:pH". Letters stand for the factors in order: A B C D E F G H J K
// ... (no I), unless every factor's name is itself one letter. Errors are at "design/generator".
base::Result<Fraction> readGenerators(const std::vector<std::string>& texts, const Factors& factors);

} // namespace titer::studies
