// How long the equipment of a plant was taken in a run, and when a next batch could begin. [any]
#pragma once

#include "app/run/run_bands.h"
#include "core/figures/occupancy.h"

namespace titer::app {

using figures::isEquipment;

struct Occupancy {
    int unit = -1; // of the plant
    std::vector<UnitBand> bands;
    double from = 0.0, to = 0.0; // as figures::occupied() has it [s]
    double atWork = 0.0;         // of that the time in phases or with a flow [s]; the rest it holds what is in it
    double taken() const { return to - from; }
};

struct PlantOccupancy {
    std::vector<Occupancy> units; // those that did something, by when they began
    int longest = -1;             // of them: the one that the next batch waits for
    double cycle() const { return longest < 0 ? 0.0 : units[std::size_t(longest)].taken(); } // [s]
};

PlantOccupancy occupancyOf(const model::Plant& plant, const figures::RunResult& result);

} // namespace titer::app
