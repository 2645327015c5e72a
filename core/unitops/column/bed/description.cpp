// What a packed column is: the radius and the pH of its places.
#include "core/unitops/column/bed/description.h"

#include <algorithm>
#include <cmath>

namespace titer::unitops::column {

double Radial::radiusAt(double x, double thickness) const
{
    const double shell = core + thickness, first = inward ? shell : core, last = inward ? core : shell;
    return std::sqrt(first * first + x / thickness * (last * last - first * first));
}

double Radial::spreadingAt(double x, double thickness) const
{
    return std::pow(radiusAt(x, thickness) / (core + 0.5 * thickness), exponent);
}

double Acidity::phNear(int count, const double* c, double, double* slopes) const
{
    std::vector<model::Dual8> liquid(c, c + count);
    double value = 0.0;
    for (int first = 0; first < count; first += 8) {
        const int end = std::min(first + 8, count);
        for (int i = first; i < end; ++i) liquid[i].d[i - first] = 1.0;
        const model::Dual8 found = ph(liquid.data());
        value = found.v;
        for (int i = first; i < end; ++i) slopes[i] = found.d[i - first], liquid[i].d[i - first] = 0.0;
    }
    return value;
}

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
