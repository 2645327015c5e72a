// What a packed column is: the pH of its places.
#include "core/unitops/column/bed/description.h"

#include <algorithm>
#include <cmath>

namespace titer::unitops::column {

bool Description::split(const double* total, const double* ratio, double feedPh, double* c, double* q) const
{
    if (!acidity) return binding->split(total, ratio, feedPh, c, q);
    // Buffers seldom bind, so that their totals already say the pH; where ions bind, it settles with them.
    constexpr int max = 50;
    constexpr double settled = 1e-11;
    std::copy_n(total, components(), c);
    double now = acidity->ph(c);
    for (int k = 0; k < max; ++k) {
        if (!binding->split(total, ratio, now, c, q)) return false;
        const double next = acidity->ph(c);
        if (std::abs(next - now) <= settled) return true;
        now = next;
    }
    return false;
}

} // namespace titer::unitops::column
