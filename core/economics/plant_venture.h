// The venture of a plant: what its file states of it, and what its cost of goods gives where nothing is stated.
#pragma once

#include "core/economics/cost_of_goods.h"
#include "core/economics/venture_result.h"

namespace titer::economics {

struct PlantVenture {
    VentureOrder order;   // notices say what was taken from the cost of goods
    double product = 0.0; // a year [kg]; 0: not known
};

// Each fault at its path in the plant file. With errors the venture is not to be used.
PlantVenture ventureOf(const Economics& economics, const CostOfGoods& cost, base::Errors& errors);

// The same faults without a run: none, where a cost of goods can fill what is not stated.
void checkVenture(const Economics& economics, base::Errors& errors);

// What a kilogram has to bring in so that the venture is worth nothing at its rate: the needed sales by the product of a year.
std::optional<double> minimumPrice(const PlantVenture& venture, const VentureResult& result);

} // namespace titer::economics
