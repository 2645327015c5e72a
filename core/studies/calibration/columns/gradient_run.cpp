// Peaks by their fitted shapes, salt by its average.
#include "core/studies/calibration/columns/gradient_run.h"

#include "core/base/units/units.h"
#include "core/figures/measured/measured_peaks.h"
#include "core/figures/measured/signal_noise.h"
#include "core/studies/calibration/peak_fit.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace titer::studies {

using base::Result;
using base::say;
using figures::MeasuredSignal;
using figures::Trace;

namespace {

constexpr double widthsOfAverage = 500.0; // of the salt, over its range
constexpr std::size_t stepsOfSalt = 800;  // from the protein's begin to its apex
constexpr double minRise = 0.005;         // of the salt within a peak, over what it is: less is no gradient
constexpr double maxRise = 2.0;           // more is a step
constexpr double moved = 0.4;             // of its sigma, by which a neighbour that stands on a peak moves its apex
constexpr double known = 0.02;            // the same, by which the stages of a bed may miss an apex

// Where a peak is highest, and its spread: that of a Gaussian of its width at half height, which neighbours and tails
// change less than a variance.
struct PeakShape {
    double apex = 0.0, variance = 0.0;
};

PeakShape shapeOf(const figures::Peak& peak, const FittedPeak& fit)
{
    constexpr double perSigma = 2.3548; // widths at half height
    if (!fit.converged) {
        const double sigma = peak.width.value_or(0.5 * (peak.end - peak.start)) / perSigma;
        return {peak.time, sigma * sigma};
    }
    const double step = 0.01 * std::sqrt(fit.shape.variance());
    const auto at = [&](double place) { return valueOf(fit.shape, place).value; };
    double apex = fit.shape.mean();
    for (const double side : {-1.0, 1.0})
        while (at(apex + side * step) > at(apex)) apex += side * step;
    const double before = at(apex - step), behind = at(apex + step), bend = before - 2.0 * at(apex) + behind;
    if (bend < 0.0) apex += 0.5 * step * (before - behind) / bend;
    double width = 0.0;
    for (const double side : {-1.0, 1.0}) {
        double reach = 0.0;
        while (at(apex + side * reach) > 0.5 * at(apex)) reach += step;
        width += reach - 0.5 * step;
    }
    return {apex, width * width / (perSigma * perSigma)};
}

// To the nearest of the others.
double resolutionOf(const std::vector<PeakShape>& shapes, std::size_t i)
{
    double least = std::numeric_limits<double>::infinity();
    for (std::size_t k = 0; k < shapes.size(); ++k)
        if (k != i)
            least = std::min(least, 0.5 * std::abs(shapes[k].apex - shapes[i].apex) /
                                        (std::sqrt(shapes[k].variance) + std::sqrt(shapes[i].variance)));
    return least;
}

double valueAt(const Trace& trace, double place)
{
    const auto next = std::lower_bound(trace.at.begin(), trace.at.end(), place);
    if (next == trace.at.begin()) return trace.values.front();
    if (next == trace.at.end()) return trace.values.back();
    const auto i = std::size_t(next - trace.at.begin());
    const double width = trace.at[i] - trace.at[i - 1];
    const double share = width > 0.0 ? (place - trace.at[i - 1]) / width : 1.0;
    return trace.values[i - 1] + share * (trace.values[i] - trace.values[i - 1]);
}

GradientPeak peakFrom(const PeakShape& shape, const Trace& salt, double begin)
{
    GradientPeak peak;
    peak.variance = shape.variance;
    for (std::size_t i = 0; i <= stepsOfSalt; ++i) {
        peak.volumes.push_back(begin + (shape.apex - begin) * double(i) / double(stepsOfSalt));
        peak.salt.push_back(valueAt(salt, peak.volumes.back()));
    }
    const double reach = std::sqrt(shape.variance), from = std::max(shape.apex - reach, salt.at.front());
    const double to = std::min(shape.apex + reach, salt.at.back());
    peak.slope = to > from ? (valueAt(salt, to) - valueAt(salt, from)) / (to - from) : 0.0;
    return peak;
}

} // namespace

SaltCourse saltOf(const MeasuredSignal& conductivity, const figures::SaltCalibration& calibration)
{
    SaltCourse course{conductivity.volumes, {}};
    for (const double value : conductivity.values) course.values.push_back(calibration.saltAt(value));
    return course;
}

SaltCourse saltOf(const MeasuredSignal& share, double first, double second, double delay)
{
    SaltCourse course;
    for (std::size_t i = 0; i < share.volumes.size(); ++i) {
        course.volumes.push_back(share.volumes[i] + delay);
        course.values.push_back(first + (second - first) * share.values[i]);
    }
    return course;
}

Result<std::vector<ElutedPeak>> elutedPeaks(const Trace& absorbance, const SaltCourse& salt, double begin,
                                            double threshold)
{
    if (salt.volumes.size() < 2)
        return base::inputError(say(CORE_TR("core", "The run has no time course of its salt.")));
    const double range = salt.volumes.back() - salt.volumes.front();
    const std::vector<double> smooth = figures::averaged(salt.trace(), range / widthsOfAverage);
    const Trace course{salt.volumes, smooth};
    figures::MeasuredPeakSearch search;
    search.threshold = threshold;
    const figures::MeasuredPeaks found = measuredPeaksOf(absorbance, search);
    const std::vector<FittedPeak> fits = fitPeaks({absorbance.at, found.above}, found.peaks);
    std::vector<PeakShape> shapes;
    for (std::size_t i = 0; i < fits.size(); ++i) shapes.push_back(shapeOf(found.peaks[i], fits[i]));
    std::vector<ElutedPeak> eluted;
    for (std::size_t i = 0; i < shapes.size(); ++i) {
        if (!(shapes[i].apex > begin) || !(shapes[i].variance > 0.0)) continue;
        const double sigma = std::sqrt(shapes[i].variance), resolution = resolutionOf(shapes, i);
        GradientPeak peak = peakFrom(shapes[i], course, begin);
        peak.apexError =
            sigma * std::hypot(found.noise / found.peaks[i].height, moved * std::max(1.0 - resolution, 0.0), known);
        const double rise = 2.0 * peak.slope * sigma / std::max(peak.saltAtApex(), 1e-6);
        const bool isStep = rise > 2.0 * (maxRise - 1.0) / (maxRise + 1.0); // from end to end, over the middle
        if (rise > minRise && !isStep) eluted.push_back({std::move(peak), resolution});
    }
    if (!eluted.empty()) return eluted;
    if (!shapes.empty() && std::ranges::all_of(shapes, [&](const auto& shape) { return shape.apex <= begin; }))
        return base::inputError(say(
            CORE_TR("core", "All peaks ({1}) elute before {2}, the time of the liquid through the column of the plant. "
                            "Was the run made on a smaller column? Give the plant its diameter and bed height."),
            std::to_string(shapes.size()), base::writeQuantity(begin, "mL", 4)));
    const auto [least, most] = std::minmax_element(smooth.begin(), smooth.end());
    return base::inputError(say(CORE_TR("core", "No peak elutes while the salt rises; it goes from {1} to {2}, and {3} "
                                                "peaks are elsewhere. Give a gradient that ends at more salt."),
                                base::writeQuantity(*least, "mM", 4), base::writeQuantity(*most, "mM", 4),
                                std::to_string(found.peaks.size())));
}

} // namespace titer::studies
