#include "app/run/run_bands.h"

#include "core/base/not_available.h"
#include "core/figures/course_end.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace titer::app {

namespace {

double endOf(const figures::RunResult& result)
{
    return result.times.empty() ? result.simulatedTime : result.times.back();
}

template <class Which>
std::vector<UnitBand> phasesThat(const model::Plant& plant, const figures::RunResult& result, const Which& isOf)
{
    std::vector<UnitBand> bands;
    for (const solve::PhaseRecord& record : result.phases) {
        const model::PlantPhase& phase = plant.phases[std::size_t(record.phase)];
        if (isOf(phase))
            bands.push_back({record.start, record.end < 0.0 ? endOf(result) : record.end,
                             QString::fromStdString(phase.label.empty() ? phase.id : phase.label)});
    }
    return bands;
}

// From the first to the last output at which something flows in; the whole run where no flow is recorded.
UnitBand flowThrough(const figures::RunResult& result, int unit)
{
    UnitBand band{0.0, endOf(result), QCoreApplication::translate("pages", "running")};
    bool recorded = false;
    double first = base::notAvailable, last = base::notAvailable;
    for (const figures::Column& column : result.columns) {
        if (column.plantUnit != unit || column.target.kind != model::ReadTarget::Kind::PortFlow ||
            column.target.outPort)
            continue;
        recorded = true;
        for (std::size_t i = 0; i < std::min(column.values.size(), result.times.size()); ++i) {
            if (!(column.values[i] > 0.0)) continue;
            first = std::fmin(first, result.times[i]);
            last = std::fmax(last, result.times[i]);
        }
    }
    if (recorded) {
        band.from = first;
        band.to = last;
    }
    return band;
}

} // namespace

std::vector<UnitBand> bandsOf(const model::Plant& plant, const figures::RunResult& result, int unit)
{
    std::vector<UnitBand> bands =
        phasesThat(plant, result, [unit](const model::PlantPhase& phase) { return phase.unit == unit; });
    if (!bands.empty()) return bands;
    bands =
        phasesThat(plant, result, [unit](const model::PlantPhase& phase) { return figures::occupies(phase, unit); });
    const model::PlantUnit& entry = plant.units[std::size_t(unit)];
    const double start = std::size_t(unit) < result.starts.size() ? result.starts[std::size_t(unit)] : 0.0;
    if (!bands.empty() || entry.inPorts.empty() || start < 0.0) return bands;
    UnitBand running = flowThrough(result, unit);
    running.from = std::max(running.from, start);
    if (running.to > running.from) bands.push_back(running);
    return bands;
}

} // namespace titer::app
