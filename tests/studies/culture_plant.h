// A plant that runs within a millisecond.
#pragma once

#include <string>

namespace titer::studies {

// A chemostat without a feed: cells grow by the rate that a run sets.
inline std::string culture(const std::string& growth)
{
    return R"({"format": "titer.plant/1", "name": "culture",
 "components": [{"id": "biomass", "basis": "mass"}, {"id": "glucose", "basis": "mass", "molar_mass": "180.16 g/mol"}],
 "units": [{"id": "medium", "type": "inlet", "program": [{"for": "20 h", "flow": "0.05 L/h", "concentration": {"glucose": "100 g/L"}}]},
  {"id": "vessel", "type": "bioreactor", "params": {"vessel_volume": "10 L", "kinetics": {"type": "monod",
     "species": {"cells": "biomass", "substrate": "glucose"}, "growth_rate": ")" +
           growth + R"(", "yield": 0.45}},
     "initial": {"volume": "2 L", "biomass": "0.5 g/L", "glucose": "10 g/L"}}],
 "streams": [{"from": "medium.out", "to": "vessel.feed"}], "recipe": {"duration": "12 h"}})";
}

} // namespace titer::studies
