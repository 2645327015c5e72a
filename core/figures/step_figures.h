// The key figures of the steps of a purification train and of the train as a whole.
#pragma once

#include "core/figures/run_result.h"

namespace titer::figures {

// Adds to result.kpis what `simulation` and result.streams, phases and starts report. A figure whose tag is there already, because the
// unit's own model counts it, stays as it is.
//
// Of each step: yield, what goes on of the product over what arrived or arose there, in cells too as far as the unit that breaks them;
// purity, product / (product + variants + impurities) by mass, of what goes on; clearance.ID, log10 of what arrived over what goes on of an
// impurity, the reduction factor of ICH Q5A(R2), 12 at most; step_time, for how long it was occupied (occupancy.h); what it used; of one with
// resin its cycles, of a carousel switches by columns, and productivity, what goes on of the product by volume of resin and step time.
// Of the plant: the same from what was made to what is kept at the end; impurity.ID, what is left per product; cycle_time, the longest
// occupancy of a step, after which the next batch can begin (Petrides et al. 2014, Bioengineering 1:154); buffer and water;
// mass_intensity, kg of all liquid inputs and steam per kg of product (process mass intensity, Budzinski et al. 2019, New Biotechnol.
// 49:37, who count consumables too, as the footprint does: core/figures/amounts; liquids weigh 1000 kg/m3 here).
void addTrainFigures(const model::Plant& plant, const solve::Simulation& simulation, RunResult& result);

} // namespace titer::figures
