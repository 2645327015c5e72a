// From what a mass of product costs in one plant, or one scenario of it, to what it costs in another, class by class.
#pragma once

#include "core/economics/cost_of_goods.h"

namespace titer::economics {

struct CostChange {
    std::string id;              // of the class
    double from = 0.0, to = 0.0; // [currency/kg]
};

// The steps by this grouping; their changes add up to that of the whole. An error where there is no way from one to the other.
base::Result<std::vector<CostChange>> costChanges(const CostOfGoods& from, const CostOfGoods& to, Grouping grouping);

// [{class, from, to, change}], per kilogram.
base::Json waterfallJson(const std::vector<CostChange>& changes);

} // namespace titer::economics
