#include "app/live/loops/phase_times.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace titer::app {

using model::PlantPhase;

namespace {

constexpr double never = std::numeric_limits<double>::infinity();

bool uses(const PlantPhase& phase, int unit)
{
    const auto isAmong = [unit](const std::vector<int>& units) {
        return std::ranges::find(units, unit) != units.end();
    };
    return phase.unit == unit || (phase.isTransfer && (phase.transfer.unit == unit || isAmong(phase.transfer.sources) ||
                                                       isAmong(phase.transfer.receivers)));
}

bool shareUnits(const model::Plant& plant, const PlantPhase& a, const PlantPhase& b)
{
    for (int unit = 0; unit < int(plant.units.size()); ++unit)
        if (uses(a, unit) && uses(b, unit)) return true;
    return false;
}

// From its start on; nothing where something else than time ends it.
std::optional<double> lengthOf(const PlantPhase& phase)
{
    if (phase.until.empty()) return never;
    double length = phase.all ? 0.0 : never;
    for (const model::Condition& condition : phase.until) {
        if (condition.kind != model::Condition::Kind::For) return std::nullopt;
        length = phase.all ? std::max(length, condition.limit) : std::min(length, condition.limit);
    }
    return length;
}

// If no unit is waited for. An end that is not known is NaN.
std::vector<std::optional<PhaseTimes>> timesByThemselves(const std::vector<PlantPhase>& phases)
{
    std::vector<std::optional<PhaseTimes>> times(phases.size());
    // Each round finds at least one more, or nothing more is to be found.
    for (std::size_t round = 0; round < phases.size(); ++round) {
        for (std::size_t p = 0; p < phases.size(); ++p) {
            const PlantPhase& phase = phases[p];
            if (times[p] || phase.times != 1 || phase.cycle >= 0) continue;
            double start = std::max(phase.at, 0.0);
            for (const int before : phase.after) {
                const std::optional<PhaseTimes>& other = times[std::size_t(before)];
                start = other && !std::isnan(other->end) ? std::max(other->end, start) : never;
            }
            if (!std::isfinite(start)) continue;
            times[p] = PhaseTimes{start, start + lengthOf(phase).value_or(std::nan(""))};
        }
    }
    return times;
}

// Per phase those that the recipe has end before it begins.
std::vector<std::vector<char>> precedence(const std::vector<PlantPhase>& phases)
{
    std::vector<std::vector<char>> before(phases.size(), std::vector<char>(phases.size(), 0));
    for (bool grows = true; grows;) {
        grows = false;
        for (std::size_t p = 0; p < phases.size(); ++p) {
            const std::vector<char> known = before[p];
            for (const int other : phases[p].after) {
                before[p][std::size_t(other)] = 1;
                for (std::size_t q = 0; q < phases.size(); ++q)
                    before[p][q] = char(before[p][q] | before[std::size_t(other)][q]);
            }
            grows = grows || before[p] != known;
        }
    }
    return before;
}

} // namespace

std::vector<std::optional<PhaseTimes>> phaseTimes(const model::Plant& plant)
{
    const std::vector<PlantPhase>& phases = plant.phases;
    // A phase that waits begins later than by itself, never earlier.
    const std::vector<std::optional<PhaseTimes>> alone = timesByThemselves(phases);
    const std::vector<std::vector<char>> before = precedence(phases);
    std::vector<std::optional<PhaseTimes>> times = alone;
    for (std::optional<PhaseTimes>& phase : times)
        if (phase && std::isnan(phase->end)) phase.reset();
    const auto mayWaitFor = [&](std::size_t p, std::size_t q) {
        if (before[p][q]) return !times[q].has_value();
        if (q == p || before[q][p] || !shareUnits(plant, phases[p], phases[q])) return false;
        const bool isLater = alone[q] && alone[q]->start >= times[p]->end;
        const bool isEarlier = times[q] && times[q]->end <= times[p]->start;
        return !isLater && !isEarlier;
    };
    for (bool changes = true; changes;) {
        changes = false;
        for (std::size_t p = 0; p < phases.size(); ++p) {
            for (std::size_t q = 0; times[p] && q < phases.size(); ++q)
                if (mayWaitFor(p, q)) times[p].reset(), changes = true;
        }
    }
    return times;
}

} // namespace titer::app
