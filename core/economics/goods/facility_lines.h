// What equipment and building cost a batch: what is written off of them, maintenance, insurance and tax.
#pragma once

#include "core/economics/cost_of_goods.h"

namespace titer::economics {

// Adds lines, capital and notices, by the batches and the share that are known. False where the price of something is not that of its size.
bool addFacilityLines(const Economics& economics, const model::Plant& plant, const figures::RunResult& result,
                      CostOfGoods& into);

} // namespace titer::economics
