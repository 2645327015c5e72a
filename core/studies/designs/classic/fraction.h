// What a regular two-level fraction is made of.
#pragma once

#include "core/studies/designs/classic/two_level.h"

#include <utility>
#include <vector>

namespace titer::studies {

// The product of basic factors that each factor is (for a basic one itself), with its sign.
struct Fraction {
    int basic = 0;                                       // 2^basic runs
    std::vector<std::pair<FactorSet, int>> columns = {}; // one per factor, over the factors themselves

    bool full() const { return basic == int(columns.size()); }
};

} // namespace titer::studies
