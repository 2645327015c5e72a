// Shares of what was drawn that lie below: 10, 50 and 90 %.
#pragma once

#include <vector>

namespace titer::twin {

struct Spread {
    double p10 = 0.0, p50 = 0.0, p90 = 0.0;
};

// No numbers where fewer than half of the values are one.
Spread spreadOf(const std::vector<double>& values);

} // namespace titer::twin
