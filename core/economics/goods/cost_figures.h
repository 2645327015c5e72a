// The cost of goods among the key figures of a run.
#pragma once

#include "core/economics/cost_of_goods.h"

#include <vector>

namespace titer::economics {

// What a cost gives of the figures below.
std::vector<figures::Kpi> costFigures(const CostOfGoods& cost);

// Of a plant that states prices: plant.cost and STEP.cost, per mass of product, which add up with what is no step's;
// plant.min_cycle_time, the smallest time between starts, and plant.batches, as many as fit into a year's available time. Notices say what is at fault, or what the cost lacks.
void addCostFigures(const model::Plant& plant, figures::RunResult& result);

} // namespace titer::economics
