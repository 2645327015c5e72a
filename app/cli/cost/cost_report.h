// The cost of goods as text.
#pragma once

#include "core/economics/cost_of_goods.h"

#include <string>

namespace titer::cli {

// Classes, steps, lines, what has no price, notices.
std::string costText(const economics::CostOfGoods& cost, economics::Grouping grouping);

} // namespace titer::cli
