#include "core/studies/capability/control_chart.h"

#include "core/studies/capability/spread.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>
#include <span>

namespace titer::studies {

namespace {

constexpr double none = std::numeric_limits<double>::quiet_NaN();
constexpr int largestForRanges = 10;

std::span<const double> subgroup(const Subgroups& groups, int index)
{
    return std::span(groups.values).subspan(std::size_t(index) * std::size_t(groups.size), std::size_t(groups.size));
}

double meanOf(std::span<const double> values)
{
    return std::accumulate(values.begin(), values.end(), 0.0) / double(values.size());
}

double rangeOf(std::span<const double> values)
{
    const auto [low, high] = std::minmax_element(values.begin(), values.end());
    return *high - *low;
}

double deviationOf(std::span<const double> values)
{
    const double mean = meanOf(values);
    double squares = 0.0;
    for (const double value : values) squares += (value - mean) * (value - mean);
    return std::sqrt(squares / double(values.size() - 1));
}

std::vector<double> centresOf(const Subgroups& groups)
{
    std::vector<double> means;
    for (int i = 0; i < groups.count(); ++i) means.push_back(meanOf(subgroup(groups, i)));
    return means;
}

// What tells the spread of each subgroup, or of each value and the one before.
struct SpreadFigures {
    std::string what;
    std::vector<double> points;
    double mean = 1.0, deviation = 0.0; // of a point, for a standard deviation of 1
};

SpreadFigures spreadFigures(const Subgroups& groups)
{
    SpreadFigures figures;
    if (groups.size == 1) {
        const RangeMoments moments = rangeMoments(2);
        figures = {"moving range", {none}, moments.mean, moments.deviation};
        for (std::size_t i = 1; i < groups.values.size(); ++i)
            figures.points.push_back(std::abs(groups.values[i] - groups.values[i - 1]));
    } else if (groups.size <= largestForRanges) {
        const RangeMoments moments = rangeMoments(groups.size);
        figures = {"ranges", {}, moments.mean, moments.deviation};
        for (int i = 0; i < groups.count(); ++i) figures.points.push_back(rangeOf(subgroup(groups, i)));
    } else {
        const double mean = meanDeviation(groups.size);
        figures = {"standard deviations", {}, mean, std::sqrt(1.0 - mean * mean)};
        for (int i = 0; i < groups.count(); ++i) figures.points.push_back(deviationOf(subgroup(groups, i)));
    }
    return figures;
}

// Of the last `of` points, this one the last, `many` lie farther than `z` on the side of this one. Fewer points than `of` are enough where
// so many of them lie there: what comes before the first point could take nothing of it back.
bool manyBeyond(std::span<const double> standardized, std::size_t last, std::size_t of, int many, double z)
{
    const double side = standardized[last] > 0.0 ? 1.0 : -1.0;
    if (!(side * standardized[last] > z)) return false;
    const std::span<const double> all = standardized.first(last + 1), window = all.last(std::min(of, all.size()));
    return std::count_if(window.begin(), window.end(), [&](double value) { return side * value > z; }) >= many;
}

std::vector<Signal> westernElectric(std::span<const double> standardized)
{
    std::vector<Signal> signalled;
    for (std::size_t i = 0; i < standardized.size(); ++i) {
        const auto signal = [&](const char* rule) { signalled.push_back({int(i), rule}); };
        if (std::abs(standardized[i]) > 3.0) signal("1");
        if (manyBeyond(standardized, i, 3, 2, 2.0)) signal("2");
        if (manyBeyond(standardized, i, 5, 4, 1.0)) signal("3");
        if (manyBeyond(standardized, i, 8, 8, 0.0)) signal("4");
    }
    return signalled;
}

std::vector<double> standardizedMeans(const Subgroups& groups, const ProcessSpread& process)
{
    std::vector<double> z = centresOf(groups);
    for (double& value : z) value = (value - process.mean) / (process.within / std::sqrt(double(groups.size)));
    return z;
}

void signalBeyondLimits(ControlChart& chart)
{
    for (std::size_t i = 0; i < chart.points.size(); ++i)
        if (chart.points[i] > chart.upper[i] || chart.points[i] < chart.lower[i])
            chart.signalled.push_back({int(i), "1"});
}

} // namespace

base::Done checkValues(const Subgroups& groups)
{
    for (const double value : groups.values)
        if (!std::isfinite(value))
            return base::inputError(base::say("A value is missing or no number: leave its row out, or its subgroup."));
    return base::done();
}

base::Result<ProcessSpread> spreadOf(const Subgroups& groups)
{
    if (const base::Done whole = checkValues(groups); !whole) return whole.error();
    if (groups.count() < (groups.size == 1 ? 3 : 2))
        return base::inputError(
            base::say("Too few values for a control chart: three are needed, or two subgroups. Give more."));
    const SpreadFigures figures = spreadFigures(groups);
    const std::span<const double> points = std::span(figures.points).subspan(groups.size == 1 ? 1 : 0);
    ProcessSpread process{.mean = meanOf(groups.values), .within = meanOf(points) / figures.mean, .by = figures.what};
    if (!(process.within > 0.0))
        return base::inputError(
            base::say("The values do not vary within subgroups, so that nothing tells what chance does. "
                      "Give values as they were measured, not rounded."));
    // Chi square with as much relative variance; the ranges of one value and the next are not independent (Cryer and Ryan 1990, J. Qual.
    // Technol. 22, 187: 0.8264 in the place of (d3/d2)^2).
    const double part = figures.deviation / figures.mean;
    const double relative = groups.size == 1 ? 0.8264 / double(groups.count() - 1) : part * part / groups.count();
    process.freedom = 0.5 / relative;
    return process;
}

std::vector<ControlChart> shewhartCharts(const Subgroups& groups, const ProcessSpread& process)
{
    const auto count = std::size_t(groups.count());
    const double reach = 3.0 * process.within / std::sqrt(double(groups.size));
    ControlChart location{.what = groups.size == 1 ? "individuals" : "means", .centre = process.mean};
    location.points = centresOf(groups);
    location.lower.assign(count, process.mean - reach);
    location.upper.assign(count, process.mean + reach);
    location.signalled = westernElectric(standardizedMeans(groups, process));

    SpreadFigures figures = spreadFigures(groups);
    ControlChart spread{.what = figures.what, .centre = figures.mean * process.within};
    spread.points = std::move(figures.points);
    const double width = 3.0 * figures.deviation * process.within;
    spread.lower.assign(count, std::max(spread.centre - width, 0.0));
    spread.upper.assign(count, spread.centre + width);
    signalBeyondLimits(spread);
    return {std::move(location), std::move(spread)};
}

ControlChart ewmaChart(const Subgroups& groups, const ProcessSpread& process, const EwmaRule& rule)
{
    ControlChart chart{.what = "ewma", .centre = process.mean};
    const double deviation = process.within / std::sqrt(double(groups.size));
    double average = process.mean, forgotten = 1.0;
    for (const double mean : centresOf(groups)) {
        average += rule.lambda * (mean - average);
        forgotten *= (1.0 - rule.lambda) * (1.0 - rule.lambda);
        const double reach = rule.width * deviation * std::sqrt(rule.lambda / (2.0 - rule.lambda) * (1.0 - forgotten));
        chart.points.push_back(average);
        chart.lower.push_back(process.mean - reach);
        chart.upper.push_back(process.mean + reach);
    }
    signalBeyondLimits(chart);
    return chart;
}

ControlChart cusumChart(const Subgroups& groups, const ProcessSpread& process, const CusumRule& rule)
{
    ControlChart chart{.what = "cusum"};
    double above = 0.0, below = 0.0;
    for (const double z : standardizedMeans(groups, process)) {
        above = std::max(0.0, above + z - rule.slack);
        below = std::max(0.0, below - z - rule.slack);
        if (above > rule.limit || below > rule.limit) chart.signalled.push_back({int(chart.points.size()), "1"});
        chart.points.push_back(above);
        chart.below.push_back(below);
    }
    chart.lower.assign(chart.points.size(), 0.0);
    chart.upper.assign(chart.points.size(), rule.limit);
    return chart;
}

} // namespace titer::studies
