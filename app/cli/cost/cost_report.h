// The cost of goods as text.
#pragma once

#include "core/economics/results/cost_comparison.h"
#include "core/economics/results/tornado.h"

#include <string>
#include <vector>

namespace titer::cli {

// Classes, steps, lines, what has no price, notices.
std::string costText(const economics::CostOfGoods& cost, economics::Grouping grouping);
// From one plant to another, per gram.
std::string waterfallText(const std::vector<economics::CostChange>& changes, const std::string& other,
                          const std::string& currency);
// What prices do to the cost of a gram.
std::string tornadoText(const std::vector<economics::TornadoBar>& bars, const std::string& currency);

} // namespace titer::cli
