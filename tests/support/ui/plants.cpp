#include "tests/support/ui/plants.h"

#include <string>

namespace titer::support {

namespace {

constexpr const char* train = R"({
  "format": "titer.plant/1", "name": "Train",
  "components": [
    {"id": "cells", "basis": "count", "cell_mass": "350 pg", "diameter": "15 um", "density": "1060 kg/m3"},
    {"id": "glucose", "basis": "amount", "molar_mass": "180.16 g/mol"},
    {"id": "mab", "basis": "mass", "molar_mass": "148 kg/mol"}
  ],
  "units": [
    {"id": "n1", "type": "bioreactor", "label": "Seed N-1", "at": [6, 9], "params": {"vessel_volume": "250 L"},
     "initial": {"volume": "150 L", "cells": "0.5e6 cells/mL", "glucose": "35 mM"}},
    {"id": "feed", "type": "inlet", "label": "Feed medium", "at": [14, 0],
     "program": [{"for": "30 d", "concentration": {"glucose": "530 mM"}}]},
    {"id": "production", "type": "bioreactor", "label": "Production bioreactor", "at": [22, 9],
     "params": {"vessel_volume": "2000 L"}, "initial": {"volume": "1450 L", "glucose": "35 mM"}},
    {"id": "centrifuge", "type": "centrifuge", "label": "Disc-stack centrifuge", "at": [38, 9]},
    {"id": "solids", "type": "outlet", "label": "Cells", "at": [46, 17]},
    {"id": "pool", "type": "hold_tank", "label": "Clarified pool", "at": [54, 9], "params": {"vessel_volume": "2500 L"}}
  ],
  "streams": [
    {"from": "n1.out", "to": "production.in"}, {"from": "feed.out", "to": "production.feed"},
    {"from": "production.out", "to": "centrifuge.in"}, {"from": "centrifuge.solids", "to": "solids.in"},
    {"from": "centrifuge.out", "to": "pool.in"}
  ],
  "zones": [{"label": "Upstream", "units": ["n1", "feed", "production"]},
            {"label": "Harvest", "units": ["centrifuge", "solids", "pool"]}]
})";

} // namespace

model::Flowsheet trainPlant()
{
    base::Errors errors;
    return model::readPlant(train, errors);
}

model::Flowsheet rowPlant(int units)
{
    constexpr int perRow = 20;
    model::Flowsheet plant;
    plant.name = "Rows";
    for (int i = 0; i < units; ++i) {
        model::UnitEntry unit;
        unit.id = "tank_" + std::to_string(i);
        unit.type = "hold_tank";
        unit.at = model::Point{(i % perRow) * 12.0, (i / perRow) * 11.0};
        plant.units.push_back(unit);
        if (i > 0) plant.streams.push_back({{"tank_" + std::to_string(i - 1), "out"}, {unit.id, "in"}});
    }
    return plant;
}

} // namespace titer::support
