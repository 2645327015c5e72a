// How what was bought is written off: shares of its cost, year by year.
#pragma once

#include <span>
#include <vector>

namespace titer::economics {

constexpr int maxYears = 200;

// Half-year convention (IRS Publication 946, table A-1): property of 3, 5, 7, 10, 15 or 20 years, one share more than years; empty for
// another number.
std::span<const double> macrsShares(int years);
std::vector<double> straightLineShares(int years);
std::vector<double> sumOfYearsShares(int years);
// `factor`/years of what is left each year (2: double declining); with the switch, straight line over the years left once that is more,
// so that nothing remains. Without it some does.
std::vector<double> decliningShares(int years, double factor, bool switches);

} // namespace titer::economics
