// A plant that runs within milliseconds and states prices and factors.
#pragma once

#include <string>

namespace titer::studies {

// 50 L of 10 USD with 50 g of product, of which 90 % come over 1.5708 L of a resin of 1000 USD/L that lasts 100 cycles; 0.1 kg of CO2
// equivalents a litre.
inline std::string pricedPlant()
{
    return R"json({"format": "titer.plant/1", "name": "Priced", "components": [
   {"id": "mab", "basis": "mass", "molar_mass": "148 kg/mol", "role": "product"}],
 "units": [{"id": "feed", "type": "inlet", "program": [{"for": "10 h", "flow": "5 L/h", "concentration": {"mab": "1 g/L"}}, {"flow": "0 L/h"}]},
   {"id": "a", "type": "flow_through_step", "params": {"length": "20 cm", "diameter": "10 cm", "yield": 0.9, "product": "mab"}},
   {"id": "pool", "type": "hold_tank", "params": {"vessel_volume": "60 L"}}],
 "streams": [{"from": "feed.out", "to": "a.in"}, {"from": "a.out", "to": "pool.in"}], "recipe": {"duration": "11 h"},
 "economics": {"currency": "USD", "plan": {"batches": 10}, "prices": [
   {"id": "feed", "of": "inlet:feed", "price": "10 USD/L", "source": "example"},
   {"id": "resin", "of": "resin:a", "price": "1000 USD/L", "uses": 100, "low": "800 USD/L", "high": "1500 USD/L", "source": "example"}],
   "equipment": [{"id": "tank", "unit": "pool", "price": "0 USD", "life": "10 a"}],
   "schedule": {"units": [{"unit": "pool", "turnaround": "1 h"}]}},
 "footprint": {"factors": [
   {"of": "inlet:feed", "value": 0.1, "unit": "kg/L", "year": 2026, "scope": 3, "source": "example"}]}})json";
}

} // namespace titer::studies
