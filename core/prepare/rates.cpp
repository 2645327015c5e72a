#include "core/prepare/rates.h"

#include "core/base/not_available.h"
#include "core/base/units/units.h"
#include "core/prepare/derived.h"

#include <array>
#include <cmath>
#include <limits>

namespace titer::prepare {

namespace {

using Values = std::span<const double>;

// A series on a line between its values, and as the nearest of them outside; NaN where it has none.
std::vector<double> joined(Values time, Values values)
{
    std::vector<double> result(values.begin(), values.end());
    std::size_t before = values.size();
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (std::isnan(values[i])) continue;
        for (std::size_t j = before == values.size() ? 0 : before + 1; j < i; ++j)
            result[j] = before == values.size()
                            ? values[i]
                            : values[before] +
                                  (values[i] - values[before]) * ((time[j] - time[before]) / (time[i] - time[before]));
        before = i;
    }
    if (before < values.size())
        for (std::size_t j = before + 1; j < values.size(); ++j) result[j] = values[before];
    return result;
}

// What has flowed in (out: negative) up to each row.
std::vector<double> flowedIn(Values time, const FlowSeries& flow, Values broth)
{
    std::vector<double> amounts(flow.flow);
    for (std::size_t i = 0; i < amounts.size(); ++i) amounts[i] *= flow.concentration ? *flow.concentration : -broth[i];
    return joined(time, cumulated(time, amounts));
}

} // namespace

SpecificRates specificUptake(Values time, const RateSeries& series, double window)
{
    const std::size_t rows = time.size();
    std::vector<double> consumed(rows), cells(rows);
    for (std::size_t i = 0; i < rows; ++i) {
        consumed[i] = -series.volume[i] * series.concentration[i];
        cells[i] = series.volume[i] * series.biomass[i];
    }
    const std::vector<double> broth = joined(time, series.concentration);
    for (const FlowSeries& flow : series.flows) {
        const std::vector<double> amounts = flowedIn(time, flow, broth);
        for (std::size_t i = 0; i < rows; ++i) consumed[i] += amounts[i];
    }
    const LocalFit amount = localFit(time, consumed, window, LocalCurve::Line),
                   living = localFit(time, cells, window, LocalCurve::Line);
    SpecificRates result;
    for (std::size_t i = 0; i < rows; ++i) {
        const double there = living.value[i];
        const double rate = there > 0.0 ? amount.slope[i] / there : base::notAvailable;
        result.rate.push_back(rate);
        result.error.push_back(std::isnan(rate)
                                   ? base::notAvailable
                                   : std::hypot(amount.slopeError[i] / there, rate * living.valueError[i] / there));
    }
    return result;
}

std::optional<std::string> rateUnit(std::string_view concentration, std::string_view biomass)
{
    const auto c = base::findUnit(concentration), x = base::findUnit(biomass);
    if (!c || !x) return std::nullopt;
    base::Dimension wanted = base::perTime(c->dimension);
    for (std::size_t i = 0; i < wanted.exponents.size(); ++i)
        wanted.exponents[i] = static_cast<signed char>(wanted.exponents[i] - x->dimension.exponents[i]);
    for (const char* unit : {"g/(g h)", "mmol/(g h)", "pg/cell/d", "pmol/cell/d"})
        if (base::dimensionOfUnit(unit) == wanted) return unit;
    return std::nullopt;
}

} // namespace titer::prepare
