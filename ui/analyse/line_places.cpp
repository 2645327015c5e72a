#include "ui/analyse/line_places.h"

#include "core/base/not_available.h"

#include <algorithm>

namespace titer::analyse {

double lineAt(std::span<const double> axis, std::span<const double> values, double x)
{
    if (axis.size() < 2 || !(x >= axis.front() && x <= axis.back())) return base::notAvailable;
    const auto above = std::clamp<std::ptrdiff_t>(std::ranges::upper_bound(axis, x) - axis.begin(), 1,
                                                  std::ptrdiff_t(axis.size()) - 1);
    const auto i = std::size_t(above);
    const double part = (x - axis[i - 1]) / (axis[i] - axis[i - 1]);
    return part == 0.0 ? values[i - 1] : part == 1.0 ? values[i] : values[i - 1] + part * (values[i] - values[i - 1]);
}

bool passes(std::span<const double> axis, std::span<const double> values, const plot::Range& across,
            const plot::Range& up)
{
    if (axis.empty()) return false;
    const double from = std::max(across.from, axis.front()), to = std::min(across.to, axis.back());
    if (!(from <= to)) return false;
    double before = lineAt(axis, values, from);
    const auto meets = [&](double value) {
        const auto [low, high] = std::minmax({before, value});
        const bool isIn = std::isfinite(before) && std::isfinite(value) && low <= up.to && high >= up.from;
        before = value;
        return isIn || up.contains(value);
    };
    if (up.contains(before)) return true;
    for (auto i = std::size_t(std::ranges::lower_bound(axis, from) - axis.begin()); i < axis.size() && axis[i] <= to;
         ++i)
        if (meets(values[i])) return true;
    return meets(lineAt(axis, values, to));
}

} // namespace titer::analyse
