#include "app/fit/gradient_runs.h"

#include "core/base/text.h"
#include "core/base/units/units.h"

#include <algorithm>

namespace titer::app {

namespace {

using base::say;
using figures::MeasuredSignal;

void noteOverlap(const studies::MeasuredGradient& run, base::Notices& notices)
{
    std::vector<std::string> apices;
    double least = 1.0;
    for (const studies::ElutedPeak& each : run.peaks) {
        if (!(each.resolution < 1.0)) continue;
        apices.push_back(base::writeQuantity(each.peak.apex(), "mL", 4));
        least = std::min(least, each.resolution);
    }
    if (!apices.empty())
        notices.push_back(
            {run.name, say(CORE_TR("core", "Peaks overlap, at {1} (resolution {2}), which moves their apices. Use a "
                                           "flatter gradient, or runs of each protein alone."),
                           base::join(apices, ", "), base::writeShort(least, 2))});
}

} // namespace

const MeasuredSignal* conductivityOf(const figures::MeasuredRun& run)
{
    for (const MeasuredSignal& signal : run.curves)
        if (!signal.unit.empty() && base::sameDimension(signal.unit, "S/m")) return &signal;
    return nullptr;
}

const MeasuredSignal* shareOfBuffer(const figures::MeasuredRun& run)
{
    for (const MeasuredSignal& signal : run.curves)
        if (signal.unit == "%" && base::lowerAscii(signal.name).find('b') != std::string::npos) return &signal;
    return nullptr;
}

RunSalt saltOfRun(const figures::MeasuredRun& run, const SaltOrder& order, const SaltCurves& curves, double delay)
{
    if (curves.direct && !base::sameDimension(curves.direct->unit, "mol/m3")) return {.fault = RunSalt::Fault::NotSalt};
    if (curves.direct) return {.course = {curves.direct->volumes, curves.direct->values}};
    if (order.calibration) {
        const MeasuredSignal* conductivity = curves.conductivity ? curves.conductivity : conductivityOf(run);
        if (conductivity) return {.course = studies::saltOf(*conductivity, *order.calibration)};
        return {.fault = RunSalt::Fault::NoConductivity};
    }
    if (order.buffers.size() != 2) return {.fault = RunSalt::Fault::NotKnown};
    if (const MeasuredSignal* share = shareOfBuffer(run))
        return {.course = studies::saltOf(*share, order.buffers[0], order.buffers[1], delay)};
    return {.fault = RunSalt::Fault::NoShare};
}

base::Result<studies::MeasuredGradient> gradientOf(const GradientOrder& order, const MeasuredSignal& absorbance,
                                                   const studies::SaltCourse& salt,
                                                   const studies::GradientColumn& column, base::Notices& notices)
{
    studies::MeasuredGradient gradient;
    gradient.name = order.name;
    gradient.proteins = order.proteins;
    gradient.begin = 0.5 * order.injected + column.liquid + column.tubing;
    base::Result<std::vector<studies::ElutedPeak>> peaks =
        elutedPeaks(absorbance.trace(), salt, gradient.begin, order.threshold);
    if (!peaks) return peaks.error();
    gradient.peaks = *std::move(peaks);
    noteOverlap(gradient, notices);
    return gradient;
}

} // namespace titer::app
