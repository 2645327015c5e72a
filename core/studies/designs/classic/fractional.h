// Regular two-level fractions: 2^(k-p) runs.
#pragma once

#include "core/studies/designs/classic/two_level.h"

#include <optional>
#include <string>
#include <vector>

namespace titer::studies {

// What a fraction is made of: the product of basic factors that each factor is (for a basic one itself), with its sign.
struct Fraction {
    int basic = 0;                                       // 2^basic runs
    std::vector<std::pair<FactorSet, int>> columns = {}; // one per factor, over the factors themselves

    bool full() const { return basic == int(columns.size()); }
};

// Of minimum aberration; nothing where there is no such fraction (see catalogueGenerators). With basic == factors: all
// runs.
std::optional<Fraction> minimumAberration(int factors, int basic);
// The least runs for a resolution (III and more), up to 15 factors.
std::optional<Fraction> smallestFraction(int factors, int resolution);

// The runs in standard order of the basic factors, without properties.
Design fractionRuns(const Factors& factors, const Fraction& fraction);

} // namespace titer::studies
