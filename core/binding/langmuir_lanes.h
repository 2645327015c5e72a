// The split of totals by Langmuir sites, at eight places at once.
#pragma once

#include "core/base/math/lanes.h"

#include <array>

namespace titer::binding {

// Eight places of up to eight sites that take from each other: 1 = theta + sum K_k qmax_k theta c_k / qmax_k.
struct LangmuirLanes {
    static constexpr int max = 8;

    int count = 0;                           // sites
    std::array<double, max> capacity, ratio; // qmax [basis/m3 of solid]; volume of solid per accessible volume of pore
    base::Lanes affinity[max];               // K [m3/basis]
    base::Lanes total[max], liquid[max], bound[max];

    // `total` and, as a guess, `bound` become `liquid` and `bound`, converged to rounding. Lanes that would need more care
    // than Newton's method alone have no number (NaN) in all of them.
    void split();
};

} // namespace titer::binding
