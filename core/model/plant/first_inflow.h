// What enters a unit first, as far as the plant file determines: it sizes what is sized by flow and fills what is filled beforehand.
#pragma once

#include "core/model/types/large_unit.h"

#include <vector>

namespace titer::model {

struct Plant;

// Flow, composition and temperature of the first non-zero inflow through the first inlet port of `unit` (an index), and the largest
// concentrations of the programs upstream. Operation::tolerance is left as it is.
Operation firstInflow(const Plant& plant, int unit);

// Of each component the least concentration of all that enters the first inlet port of `unit` in the course of the recipe, as far as
// firstInflow() knows it and tubing apart [basis/m3]; empty where nothing enters.
std::vector<double> smallestInflow(const Plant& plant, int unit);

// The units from which something may come to `unit`, itself only where it feeds itself.
std::vector<int> upstreamOf(const Plant& plant, int unit);

// The largest concentrations that `unit` and the units upstream hold at first or give by their programs, per component [basis/m3].
std::vector<double> largestGiven(const Plant& plant, int unit);

} // namespace titer::model
