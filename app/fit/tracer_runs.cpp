#include "app/fit/tracer_runs.h"

#include "core/base/text.h"
#include "core/base/units/units.h"
#include "core/figures/measured/measured_peaks.h"

#include <algorithm>
#include <cmath>

namespace titer::app {

using base::say;
using studies::TracerPulse;

base::Result<TracerPulse> pulseOf(const figures::MeasuredSignal& signal, double injected, base::Notices& notices)
{
    if (signal.times.empty())
        return base::inputError(signal.name,
                                say(CORE_TR("core", "The run has no flow, which the fit of a tracer needs. Export it "
                                                    "with the curve, or specify the flow at which it was run.")));
    const figures::MeasuredPeaks found = measuredPeaksOf(signal.trace(), {});
    const std::optional<figures::Peak> peak = figures::highestPeak(found.peaks);
    if (!peak || !(peak->end > 0.0))
        return base::inputError(signal.name,
                                say(CORE_TR("core", "No pulse of {1} exceeds the noise after the injection."),
                                    base::writeQuantity(found.noise, signal.unit, 3)));
    const double end = peak->end + (peak->end - std::max(peak->start, 0.0));
    TracerPulse pulse;
    pulse.injected = injected;
    pulse.noise = std::max(found.noise, 1e-9 * peak->height);
    std::vector<double> times;
    for (std::size_t i = 0; i < signal.volumes.size(); ++i) {
        if (!(signal.volumes[i] > 0.0) || signal.volumes[i] > end) continue;
        pulse.volumes.push_back(signal.volumes[i]);
        pulse.values.push_back(signal.values[i]);
        times.push_back(signal.times[i]);
    }
    if (pulse.volumes.size() < 20 || !(times.back() > times.front()))
        return base::inputError(signal.name, say(CORE_TR("core", "The pulse has {1} points, and a fit needs 20. Export "
                                                                 "the run with more of them."),
                                                 std::to_string(pulse.volumes.size())));
    const auto flow = [&](std::size_t first, std::size_t last) {
        const double duration = times[last] - times[first];
        return duration > 0.0 ? (pulse.volumes[last] - pulse.volumes[first]) / duration : 0.0;
    };
    const std::size_t last = times.size() - 1;
    pulse.flow = flow(0, last);
    if (std::abs(flow(0, last / 2) - flow(last / 2, last)) > 0.01 * pulse.flow)
        notices.push_back(
            {signal.name, say(CORE_TR("core", "The flow changed during the pulse; its mean of {1} is taken."),
                              base::writeQuantity(pulse.flow, "mL/min", 4))});
    return pulse;
}

studies::TracerFault takeTracerOf(const model::Plant& plant, int column, const std::string& component,
                                  TracerPulse& pulse, std::vector<std::string>& reaching)
{
    const model::PlantUnit& unit = plant.units[std::size_t(column)];
    int found = component.empty() && unit.setup.carried.size() == 1 ? unit.setup.carried.front() : -1;
    for (const int c : unit.setup.carried) {
        reaching.push_back(plant.components[std::size_t(c)].id);
        if (reaching.back() == component) found = c;
    }
    return found < 0 ? studies::TracerFault::NotThere : takeTracer(unit, found, pulse);
}

base::Sentence tracerBinds(const std::string& component)
{
    return say(CORE_TR("core", "“{1}” binds in this column, so it is not a tracer of its packing."), component);
}

base::Result<TracerWay> tracerWayOf(const model::Plant& plant, int unit, double flow)
{
    TracerWay way;
    for (std::size_t i = 0; i < plant.units.size(); ++i) {
        if (std::string_view(plant.units[i].type->id) != "tubing") continue;
        if (int(i) == unit) way.place = way.model.tubing.size();
        way.model.tubing.push_back(studies::tracerTubingOf(plant.units[i]));
        way.tubing.emplace_back(plant.units[i].id, way.model.tubing.back());
    }
    const model::PlantUnit& fitted = plant.units[std::size_t(unit)];
    if (std::string_view(fitted.type->id) == "tubing") return way;
    way.model.bed = studies::tracerBedOf(fitted, flow);
    if (way.model.bed->crossSection > 0.0) return way;
    return base::inputError("units/" + fitted.id + "/params/diameter",
                            say(CORE_TR("core", "The column is sized by a velocity. Give its diameter, which a packing "
                                                "has.")));
}

std::optional<base::Sentence> misfitOfTracer(double nrmse)
{
    constexpr double large = 0.02; // of the largest value
    if (!(nrmse > large)) return std::nullopt;
    return say(CORE_TR("core",
                       "The residual is {1} % of the largest value: this is not a single pulse of the specified "
                       "volume, or the plant lacks a unit that broadens it. Its values are not valid."),
               base::writeShort(100.0 * nrmse, 3));
}

} // namespace titer::app
