#include "core/economics/depreciation.h"

#include <algorithm>
#include <cstddef>

namespace titer::economics {

namespace {

constexpr double of3[] = {.3333, .4445, .1481, .0741};
constexpr double of5[] = {.2000, .3200, .1920, .1152, .1152, .0576};
constexpr double of7[] = {.1429, .2449, .1749, .1249, .0893, .0892, .0893, .0446};
constexpr double of10[] = {.1000, .1800, .1440, .1152, .0922, .0737, .0655, .0655, .0656, .0655, .0328};
constexpr double of15[] = {.0500, .0950, .0855, .0770, .0693, .0623, .0590, .0590,
                           .0591, .0590, .0591, .0590, .0591, .0590, .0591, .0295};
constexpr double of20[] = {.03750, .07219, .06677, .06177, .05713, .05285, .04888, .04522, .04462, .04461, .04462,
                           .04461, .04462, .04461, .04462, .04461, .04462, .04461, .04462, .04461, .02231};

} // namespace

std::span<const double> macrsShares(int years)
{
    switch (years) {
    case 3:
        return of3;
    case 5:
        return of5;
    case 7:
        return of7;
    case 10:
        return of10;
    case 15:
        return of15;
    case 20:
        return of20;
    default:
        return {};
    }
}

std::vector<double> straightLineShares(int years)
{
    return std::vector<double>(std::size_t(years), 1.0 / years);
}

std::vector<double> sumOfYearsShares(int years)
{
    std::vector<double> shares;
    const double sum = 0.5 * years * (years + 1.0);
    for (int left = years; left > 0; --left) shares.push_back(left / sum);
    return shares;
}

std::vector<double> decliningShares(int years, double factor, bool switches)
{
    std::vector<double> shares;
    double book = 1.0;
    for (int left = years; left > 0; --left) {
        const double declining = book * std::min(1.0, factor / years);
        shares.push_back(switches ? std::max(declining, book / left) : declining);
        book -= shares.back();
    }
    return shares;
}

} // namespace titer::economics
