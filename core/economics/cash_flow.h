// What is told of a series of flows, one a year: worth, modified rate of return, payback.
#pragma once

#include <optional>
#include <span>

namespace titer::economics {

// Worth at the time of the first flow; the rate is above -1.
double presentValue(std::span<const double> flows, double rate);

// The rate by which what is paid, at `financeRate` from its year back to the first, grows in as many years into what is received, at
// `reinvestRate` on to the last (Lin, The Engineering Economist 21, 1976). Nothing where there are not both.
std::optional<double> modifiedRate(std::span<const double> flows, double financeRate, double reinvestRate);

struct Payback {
    bool owed = false;          // whether the sum of flows is below 0 at the end of any year
    std::optional<double> time; // [a] from the end of year 0, when the sum of flows is 0 again for the first time
    std::optional<int> negativeAgainIn; // the first year after that at whose end it is not
};
// The first flow is that of `firstYear`; each is spread evenly over its year, which ends at the time of its number.
Payback paybackOf(std::span<const double> flows, int firstYear);

} // namespace titer::economics
