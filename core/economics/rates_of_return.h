// Every rate at which a series of flows is worth nothing.
#pragma once

#include <span>
#include <vector>

namespace titer::economics {

constexpr std::size_t maxFlows = 500;

// All real r above -1 with sum flows[i] / (1 + r)^i = 0, ascending; a rate at which the value touches 0 without crossing it counts once.
// None where all flows have one sign. Up to maxFlows of them.
std::vector<double> ratesOfReturn(std::span<const double> flows);

} // namespace titer::economics
