// What a column of numbers is like.
#include "core/studies/description/description.h"

#include "core/base/math/median.h"
#include "core/base/not_available.h"

#include <algorithm>
#include <cmath>

namespace titer::studies {

namespace {

constexpr double onEdge = 1e-7;    // of a width: what a value may lie above an edge by rounding
constexpr double rounding = 4e-15; // of the largest edge: the same, where the width is small beside it
constexpr double nearest = 1e-9;   // of the largest value: a span below this is rounding for the most part

// The round step nearest to a width, by their ratio: of steps 1, 2, 5 and 10 the change is at 1.4, 2.8 and 7 (those of R's pretty()).
double roundStep(double width)
{
    const double power = std::pow(10.0, std::floor(std::log10(width)));
    const double head = width / power;
    return power * (head > 7.0 ? 10.0 : head > 2.8 ? 5.0 : head > 1.4 ? 2.0 : 1.0);
}

// Twice the distance of the quartiles, or as much by others, however far out they must be to differ at all; 0 where none do.
double middleWidth(std::span<const double> sorted)
{
    for (double tail = 0.25; tail >= 1.0 / 512.0; tail /= 2.0)
        if (const double width = base::quantile(sorted, 1.0 - tail) - base::quantile(sorted, tail); width > 0.0)
            return width / (1.0 - 2.0 * tail);
    return 0.0;
}

Histogram histogramOf(std::span<const double> sorted, double deviation)
{
    Histogram histogram;
    if (sorted.empty()) return histogram;
    const double least = sorted.front(), span = sorted.back() - least;
    const double size = std::max(std::abs(least), std::abs(sorted.back()));
    if (!(span > 0.0)) return {.rule = "one value", .edges = {least, least}, .counts = {int(sorted.size())}};
    // Beyond what a step can be worked out for.
    if (span < 1e-290 || span < nearest * size || !std::isfinite(span * maxBins))
        return {.isBounded = true, .edges = {least, sorted.back()}, .counts = {int(sorted.size())}};
    const double root = std::cbrt(double(sorted.size()));
    const double middle = middleWidth(sorted);
    histogram.rule = middle > 0.0 ? "freedman-diaconis" : "scott";
    const double bins = std::ceil(span / (middle > 0.0 ? middle : 3.5 * deviation) * root);
    histogram.isBounded = !(bins <= maxBins);
    double step = roundStep(span / (histogram.isBounded ? maxBins : std::max(1.0, bins)));
    // A round step may be shorter than what was asked for.
    while (span / step > maxBins) step = roundStep(2.0 * step);
    const double first = std::floor(least / step + onEdge), last = std::ceil(sorted.back() / step - onEdge);
    const int count = std::max(1, int(last - first));
    for (int i = 0; i <= count; ++i) histogram.edges.push_back((first + i) * step);
    histogram.counts.assign(std::size_t(count), 0);
    for (const double value : sorted) ++histogram.counts[std::size_t(histogram.binOf(value))];
    return histogram;
}

} // namespace

int Histogram::binOf(double value) const
{
    if (edges.size() < 2 || !std::isfinite(value)) return -1;
    const double size = std::max(std::abs(edges.front()), std::abs(edges.back()));
    const double step = width(), slack = std::max(onEdge * step, rounding * size);
    if (value < edges.front() - slack || value > edges.back() + slack) return -1;
    if (counts.size() == 1) return 0;
    const double above = std::ceil((value - edges.front() - slack) / step) - 1.0;
    return std::clamp(int(above), 0, int(counts.size()) - 1);
}

ColumnDescription describe(std::span<const double> values)
{
    std::vector<double> sorted;
    sorted.reserve(values.size());
    for (const double value : values)
        if (std::isfinite(value)) sorted.push_back(value);
    ColumnDescription description{.count = int(sorted.size()), .missing = int(values.size() - sorted.size())};
    std::ranges::sort(sorted);
    double sum = 0.0, squares = 0.0;
    for (const double value : sorted) sum += value;
    description.mean = sum / double(sorted.size()); // NaN of none
    sum = 0.0;
    for (const double value : sorted) sum += value - description.mean;
    description.mean += sum / double(sorted.size()); // what rounding took
    for (const double value : sorted) squares += (value - description.mean) * (value - description.mean);
    description.deviation = sorted.size() < 2 ? base::notAvailable : std::sqrt(squares / (double(sorted.size()) - 1.0));
    // A mean that is rounded would let equal values vary.
    if (sorted.size() > 1 && sorted.front() == sorted.back()) {
        description.mean = sorted.front();
        description.deviation = 0.0;
    }
    description.least = base::quantile(sorted, 0.0);
    description.lowerQuartile = base::quantile(sorted, 0.25);
    description.median = base::quantile(sorted, 0.5);
    description.upperQuartile = base::quantile(sorted, 0.75);
    description.greatest = base::quantile(sorted, 1.0);
    description.histogram = histogramOf(sorted, description.deviation);
    return description;
}

} // namespace titer::studies
