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

std::string fakePlant()
{
    return R"json({
  "format": "titer.plant/1",
  "components": [
    {"id": "cells", "basis": "count", "cell_mass": "350 pg"},
    {"id": "glucose", "label": "Glucose", "basis": "amount", "molar_mass": "180 g/mol"},
    {"id": "mab", "basis": "mass", "molar_mass": "148 kg/mol"},
    {"id": "salt", "basis": "mass", "pka": [6.35, 10.33]},
    {"id": "imidazole", "basis": "mass"}
  ],
  "units": [
    {"id": "feed", "type": "source", "program": [{"for": "1 d", "flow": "1 L/h", "concentration": {"glucose": "2 M"}, "ramp": {"glucose": "0.18 g/L/h", "flow": "1 L/h/h"}},
                                                 {"temperature": "4 °C"}]},
    {"id": "n1", "type": "vessel", "params": {"vessel_volume": "400 L", "kinetics": {"type": "growth", "species": {"substrate": "glucose"}, "mu_max": "0.036 1/h"}},
     "initial": {"volume": "300 L", "cells": "0.5e6 cells/mL", "glucose": "5.4 g/L"}},
    {"id": "production", "type": "tank", "label": "Production", "params": {"vessel_volume": 2.5, "stirrer": "power", "power": "2 kW", "temperature": "36.5 °C", "retention": {"cells": "98 %"},
      "solubility": {"mab": "10 g/L"}, "kinetics": {"type": "growth", "species": {"substrate": "glucose"}}}, "initial": {"volume": "1500 L", "mab": 0}},
    {"id": "harvest", "type": "tank"},
    {"id": "waste", "type": "drain"},
    {"id": "buffer", "type": "source", "program": [{"for": 600, "flow": "60 L/h", "concentration": {"imidazole": "3 g/L", "mab": "1 g/L"}}, {"flow": 1e-5}]},
    {"id": "column", "type": "bed", "params": {"length": "20 cm", "packed": false, "modifier": "imidazole", "dispersion": "chung_wen", "film": {"mab": "2e-6 m/s"}, "capacity": "80 g/L",
      "binding": {"type": "affinity", "kinetic": false, "strength": {"mab": 30}, "salt": "imidazole"}}, "initial": {"bulk": {"imidazole": "3 g/L"}, "pore": {"imidazole": 2}, "bound": {"mab": "0.1 mM"}}}
  ],
  "streams": [{"from": "n1.out", "to": "production.in"}, {"from": "feed.out", "to": "production.feed"},
              {"from": "production.bleed", "to": "waste.in"}, {"from": "production.out", "to": "harvest.in"}, {"from": "buffer.out", "to": "column.in"}],
  "recipe": {"duration": "19 d", "phases": [
    {"id": "grow", "unit": "n1", "at": "0 h", "until": {"any": [{"value": "n1.cells", "above": "3e6 cells/mL"}, {"for": "96 h"}]}},
    {"id": "inoculate", "unit": "production", "after": ["grow"], "transfer": {"from": "n1.out", "flow": "6 L/min", "until": ["empty", {"volume": "250 L"}, "full"]}},
    {"id": "feed", "unit": "production", "after": ["inoculate"], "until": {"all": [{"for": "14 d"}, {"value": "production.glucose", "below": "1.8 g/L"}]},
     "set": {"production.temperature": "33 °C", "production.bleed.flow": "3.6 L/h"}, "dose": [{"from": "feed.out", "volume": "40 L", "first": "72 h", "every": "24 h"}]},
    {"id": "empty", "label": "Harvest", "unit": "production", "after": ["feed"], "transfer": {"from": "production.out", "flow": "10 L/min", "until": "empty"}}]},
  "controllers": [{"id": "level", "type": "hold", "reads": "production.volume", "writes": "production.bleed.flow", "setpoint": "2000 L", "period": "1 h", "params": {"gain": "0.36 1/h"}},
                  {"id": "clock", "type": "clock", "writes": "n1.temperature", "period": 60}],
  "tags": [{"tag": "VCD", "variable": "production.cells"}],
  "estimators": [{"id": "twin", "unit": "production", "method": "ukf",
    "channels": [{"tag": "Titre", "variable": "production.mab", "noise": "0.1 g/L", "noise_share": "5 %", "gain": 1.02, "offset": "0.2 g/L", "delay": "4 h"}],
    "parameters": [{"path": "units/feed/program/0/flow", "start_deviation": "10 %", "walk": "2 %/d"}],
    "start_deviation": {"production.mab": "5 %"}, "process_noise": {"production.mab": "2 %/d"}, "buffer": "2 d"}],
  "zones": [{"label": "Upstream", "units": ["n1", "production"]}]
})json";
}

std::string quoted(const std::string& word)
{
    return "\"" + word + "\"";
}

} // namespace titer::support
