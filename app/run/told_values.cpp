#include "app/run/told_values.h"

#include "app/run/run_session.h"

#include <algorithm>
#include <cmath>

namespace titer::app {

double leastTold(const std::vector<double>& course)
{
    double largest = 0.0;
    for (const double value : course)
        if (std::isfinite(value)) largest = std::max(largest, std::abs(value));
    return RunSettings().tolerance * largest;
}

std::vector<double> leastTold(const figures::RunResult& result)
{
    std::vector<double> least;
    for (const figures::Column& column : result.columns) least.push_back(leastTold(column.values));
    return least;
}

double told(double value, double least)
{
    return std::abs(value) < least ? 0.0 : value;
}

} // namespace titer::app
