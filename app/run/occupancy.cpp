#include "app/run/occupancy.h"

#include <algorithm>
#include <iterator>

namespace titer::app {

namespace {

// Bands may overlap, as those of transfers do.
double coveredBy(std::vector<UnitBand> bands)
{
    std::ranges::sort(bands, {}, &UnitBand::from);
    double covered = 0.0, end = -1.0;
    for (const UnitBand& band : bands) {
        covered += std::max(0.0, band.to - std::max(band.from, end));
        end = std::max(end, band.to);
    }
    return covered;
}

// With the streams: what came in before the first phase, and what came in or left after the last one.
void addStreams(const model::Plant& plant, const figures::RunResult& result, Occupancy& occupancy)
{
    for (std::size_t s = 0; s < std::min(plant.streams.size(), result.streams.size()); ++s) {
        const solve::StreamTotal& total = result.streams[s].total;
        if (total.first < 0.0) continue;
        const bool enters = plant.streams[s].to == occupancy.unit;
        if (enters) occupancy.from = std::min(occupancy.from, total.first);
        if (enters || plant.streams[s].from == occupancy.unit) occupancy.to = std::max(occupancy.to, total.last);
    }
}

} // namespace

bool isEquipment(std::string_view unitType)
{
    constexpr std::string_view others[] = {"inlet", "outlet", "mixer", "splitter", "valve", "pump", "tubing"};
    return std::ranges::find(others, unitType) == std::end(others);
}

PlantOccupancy occupancyOf(const model::Plant& plant, const figures::RunResult& result)
{
    PlantOccupancy all;
    for (int unit = 0; unit < int(plant.units.size()); ++unit) {
        if (!isEquipment(plant.units[std::size_t(unit)].type->id)) continue;
        Occupancy one{.unit = unit, .bands = bandsOf(plant, result, unit)};
        if (one.bands.empty()) continue;
        one.from = std::ranges::min(one.bands, {}, &UnitBand::from).from;
        one.to = std::ranges::max(one.bands, {}, &UnitBand::to).to;
        one.atWork = coveredBy(one.bands);
        addStreams(plant, result, one);
        all.units.push_back(std::move(one));
    }
    std::ranges::stable_sort(all.units, {}, &Occupancy::from);
    if (!all.units.empty())
        all.longest = int(std::ranges::max_element(all.units, {}, &Occupancy::taken) - all.units.begin());
    return all;
}

} // namespace titer::app
