// Regular two-level fractions: 2^(k-p) runs.
#pragma once

#include "core/studies/designs/classic/fraction.h"

#include <optional>
#include <string>
#include <vector>

namespace titer::studies {

// Of minimum aberration; nothing where there is no such fraction (see catalogueGenerators). With basic == factors: all
// runs.
std::optional<Fraction> minimumAberration(int factors, int basic);
// The least runs for a resolution (III and more), up to 15 factors.
std::optional<Fraction> smallestFraction(int factors, int resolution);

// The runs in standard order of the basic factors, without properties.
Design fractionRuns(const Factors& factors, const Fraction& fraction);

} // namespace titer::studies
