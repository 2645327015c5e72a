// What a mass of product costs at both ends of the range of each price, all else as it is: which price matters the most.
#pragma once

#include "core/economics/cost_of_goods.h"

#include <string>
#include <vector>

namespace titer::economics {

struct CostBasis;

struct TornadoBar {
    std::string id, of;                        // of the price
    std::string unit;                          // in which it is shown: "USD/L"
    double price = 0.0, low = 0.0, high = 0.0; // [unit]
    double atLow = 0.0, atHigh = 0.0;          // what a mass of product costs there [currency/kg]

    double span() const;
};

// Of each price that states a range, the widest first, equal ones by their names. `economics` suit the basis. An error where no product
// has a mass.
base::Result<std::vector<TornadoBar>> tornadoOf(const Economics& economics, const CostBasis& basis);

// [{id, of, unit, price, low, high, at_low, at_high, span}]: costs per kilogram.
base::Json tornadoJson(const std::vector<TornadoBar>& bars);

} // namespace titer::economics
