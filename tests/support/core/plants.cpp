// Plant files as texts.
#include "tests/support/core/plants.h"

namespace titer::support {

std::string examplePlant()
{
    return R"json({
  "format": "titer.plant/1",
  "name": "Seed and production",
  "components": [
    {"id": "cells", "label": "Viable cells", "basis": "count", "cell_mass": "350 pg", "diameter": "15 um"},
    {"id": "glucose", "label": "Glucose", "basis": "amount", "molar_mass": "180.16 g/mol", "carbon": 6},
    {"id": "mab", "label": "Antibody", "basis": "mass", "molar_mass": "148 kg/mol"}
  ],
  "units": [
    {"id": "feed", "type": "inlet", "at": [0, 0], "program": [{"for": "19 d", "concentration": {"glucose": "2 M"}}]},
    {"id": "n1", "type": "bioreactor",
     "params": {"vessel_volume": "400 L", "kinetics": {"type": "monod", "species": {"cells": "cells", "substrate": "glucose", "product": "mab"}}},
     "initial": {"volume": "300 L", "cells": "0.5e6 cells/mL", "glucose": "30 mM"}},
    {"id": "production", "type": "bioreactor", "label": "N production",
     "params": {"vessel_volume": "2500 L", "kinetics": {"type": "monod", "species": {"cells": "cells", "substrate": "glucose", "product": "mab"}}},
     "initial": {"volume": "1500 L", "glucose": "35 mM"}},
    {"id": "harvest", "type": "hold_tank", "params": {"vessel_volume": "3000 L"}},
    {"id": "waste", "type": "outlet"}
  ],
  "streams": [{"from": "n1.out", "to": "production.in"}, {"from": "feed.out", "to": "production.feed"},
              {"from": "production.bleed", "to": "waste.in"}, {"from": "production.out", "to": "harvest.in"}],
  "recipe": {"duration": "19 d", "phases": [
    {"id": "grow", "unit": "n1", "at": "0 h", "until": {"any": [{"value": "n1.cells", "above": "3e6 cells/mL"}, {"for": "96 h"}]}},
    {"id": "inoculate", "unit": "production", "after": ["grow"], "transfer": {"from": "n1.out", "flow": "5 L/min", "until": "empty"}},
    {"id": "feed", "unit": "production", "after": ["inoculate"], "until": {"for": "14 d"}, "set": {"production.temperature": "36.5 °C"},
     "dose": [{"from": "feed.out", "volume": "40 L", "first": "72 h", "every": "24 h"}]},
    {"id": "empty", "unit": "production", "after": ["feed"], "transfer": {"from": "production.out", "flow": "10 L/min", "until": "empty"}}]},
  "controllers": [{"id": "level", "type": "level", "reads": "production.volume", "writes": "production.bleed.flow", "setpoint": "2000 L",
                   "period": "1 h", "params": {"gain": "0.5 1/h"}}],
  "tags": [{"tag": "VCD", "variable": "production.cells"}]
}
)json";
}

} // namespace titer::support
