// What a run moved and gained: volumes and amounts through each stream, contents of each unit. [any]
#pragma once

#include "app/run/run_session.h"

#include <vector>

namespace titer::app {

struct StreamSummary {
    double volume = 0.0;         // through it in the whole run [m3]
    std::vector<double> amounts; // per component of the plant [basis]

    // Mean concentration of what flowed [basis/m3].
    double concentration(int component) const { return volume > 0.0 ? amounts[std::size_t(component)] / volume : 0.0; }
};

struct UnitSummary {
    double readingTime = 0.0; // when its contents say most: before it is emptied, else at the end [s]
    double level = -1.0;      // filled share of the vessel then, -1 where it has none
    double volume = 0.0;      // held then [m3]
    int made = -1;        // its product: of a culture what that makes, else that of the plant; -1 where there is none
    double product = 0.0; // of that, held then [basis]
};

struct RunSummary {
    int product =
        -1; // of the plant: what it says, else what its main culture makes; components, -1 where there is none
    int cells = -1;
    int main = -1; // the unit that a person is most likely after: the culture with the largest vessel
    std::vector<StreamSummary> streams; // in the order of the plant's streams
    std::vector<UnitSummary> units;     // in the order of the plant's units
};

// The run must have a plant.
RunSummary summaryOf(const Run& run);
// Of a unit's vessel, when it is full [m3]; 0 where it has none.
double vesselVolume(const model::PlantUnit& unit);
// Filled share of a unit's vessel at a time, -1 where it has none.
double levelAt(const Run& run, int unit, double seconds);

} // namespace titer::app
