#include "core/economics/cash_flow.h"

#include <algorithm>
#include <cmath>

namespace titer::economics {

double presentValue(std::span<const double> flows, double rate)
{
    double sum = 0.0;
    for (std::size_t i = flows.size(); i-- > 0;) sum = sum / (1.0 + rate) + flows[i];
    return sum;
}

std::optional<double> modifiedRate(std::span<const double> flows, double financeRate, double reinvestRate)
{
    if (flows.size() < 2) return std::nullopt;
    const double years = double(flows.size() - 1);
    double paid = 0.0, received = 0.0;
    for (std::size_t i = 0; i < flows.size(); ++i) {
        if (flows[i] < 0.0)
            paid -= flows[i] * std::pow(1.0 + financeRate, -double(i));
        else
            received += flows[i] * std::pow(1.0 + reinvestRate, years - double(i));
    }
    if (paid == 0.0 || received == 0.0) return std::nullopt;
    return std::pow(received / paid, 1.0 / years) - 1.0;
}

Payback paybackOf(std::span<const double> flows, int firstYear)
{
    double size = 0.0;
    for (const double flow : flows) size += std::abs(flow);
    const double rounding = 1e-12 * size;
    Payback found;
    double sum = 0.0;
    for (std::size_t i = 0; i < flows.size(); ++i) {
        const double before = sum;
        const int year = firstYear + int(i);
        sum += flows[i];
        found.owed |= sum < -rounding;
        if (!found.time && before < -rounding && sum >= -rounding)
            found.time = double(year - 1) + std::min(1.0, -before / flows[i]);
        else if (found.time && !found.negativeAgainIn && sum < -rounding)
            found.negativeAgainIn = year;
    }
    return found;
}

} // namespace titer::economics
