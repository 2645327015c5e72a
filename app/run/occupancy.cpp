#include "app/run/occupancy.h"

#include <QCoreApplication>

#include <algorithm>
#include <optional>

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

} // namespace

PlantOccupancy occupancyOf(const model::Plant& plant, const figures::RunResult& result)
{
    PlantOccupancy all;
    for (int unit = 0; unit < int(plant.units.size()); ++unit) {
        if (!isEquipment(plant.units[std::size_t(unit)].type->id)) continue;
        const std::optional<figures::Occupied> taken = figures::occupied(plant, result, unit);
        if (!taken) continue;
        Occupancy one{unit, bandsOf(plant, result, unit), taken->from, taken->to};
        // It only gave what it began with.
        if (one.bands.empty()) one.bands.push_back({one.from, one.to, QCoreApplication::translate("pages", "running")});
        one.atWork = std::min(coveredBy(one.bands), one.taken()); // a transfer may begin before its flow
        all.units.push_back(std::move(one));
    }
    std::ranges::stable_sort(all.units, {}, &Occupancy::from);
    if (!all.units.empty())
        all.longest = int(std::ranges::max_element(all.units, {}, &Occupancy::taken) - all.units.begin());
    return all;
}

} // namespace titer::app
