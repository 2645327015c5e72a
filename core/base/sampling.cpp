#include "core/base/sampling.h"

#include "core/base/not_available.h"

#include <algorithm>
#include <cmath>

namespace titer::base {

namespace {

constexpr double onItsWay = 10.0;      // that the newest sample may need to get here [s]
constexpr double seldom = 3600.0;      // between samples of a laboratory [s]
constexpr double seldomIfLate = 600.0; // the same, where they are known late [s]

} // namespace

double Sampling::staleAfter() const
{
    return laboratory || joined || !(usual > 0.0) ? std::numeric_limits<double>::infinity() : missedIntervals * usual;
}

double Sampling::newestStaleAfter() const
{
    return std::max(staleAfter(), onItsWay);
}

double usualInterval(std::vector<double> between)
{
    if (between.empty()) return notAvailable;
    const auto at = between.begin() + std::ptrdiff_t(usualShare * double(between.size() - 1));
    std::nth_element(between.begin(), at, between.end());
    return *at;
}

Sampling samplingOf(double usual, std::size_t late, std::size_t count)
{
    // What a broken connection kept back is late too, but comes often.
    const bool isLate = late > 0 && 2 * late >= count;
    return {usual, usual >= seldom || (isLate && !(usual < seldomIfLate))};
}

} // namespace titer::base
