#include "core/figures/course_end.h"

#include <algorithm>
#include <limits>

namespace titer::figures {

namespace {

constexpr double never = std::numeric_limits<double>::infinity();
constexpr double aboutEmpty = 1.001; // of the heel: where the recipe lets an emptied vessel rest

const model::HoldupModel* holdupOf(const model::Plant& plant, int unit)
{
    const model::PlantUnit& entry = plant.units[std::size_t(unit)];
    return entry.model ? entry.model->facets().holdup : nullptr;
}

bool contains(const std::vector<int>& list, int value)
{
    return std::ranges::find(list, value) != list.end();
}

double lastPhaseEnd(const model::Plant& plant, const std::vector<solve::PhaseRecord>& phases, int unit)
{
    double end = -1.0;
    for (int p = 0; p < int(plant.phases.size()); ++p) {
        const model::PlantPhase& phase = plant.phases[std::size_t(p)];
        if (phase.cleaning || !occupies(phase, unit)) continue;
        int ended = 0;
        for (const solve::PhaseRecord& record : phases) {
            if (record.phase != p || record.end < 0.0) continue;
            ++ended;
            end = std::max(end, record.end);
        }
        if (ended < phase.times) return never;
    }
    return end < 0.0 ? never : end;
}

} // namespace

bool occupies(const model::PlantPhase& phase, int unit)
{
    return phase.unit == unit ||
           (phase.isTransfer && (contains(phase.transfer.receivers, unit) || contains(phase.transfer.sources, unit)));
}

std::string tagOfHoldup(const model::Plant& plant, int unit)
{
    return holdupOf(plant, unit) ? plant.units[std::size_t(unit)].id + ".volume" : std::string();
}

double courseEnd(const model::Plant& plant, const std::vector<solve::PhaseRecord>& phases,
                 std::span<const double> times, std::span<const double> volume, int unit)
{
    const model::HoldupModel* holdup = holdupOf(plant, unit);
    if (!holdup) return never;
    const std::size_t count = std::min(times.size(), volume.size());
    std::size_t held = count; // outputs up to the last at which it contained something
    while (held > 0 && !(volume[held - 1] > aboutEmpty * holdup->heel())) --held;
    if (held == count) return never;
    const double end = lastPhaseEnd(plant, phases, unit);
    return held == 0 ? end : std::max(end, times[held - 1]);
}

} // namespace titer::figures
