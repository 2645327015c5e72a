#include "app/run/told_values.h"

#include "app/run/run_session.h"

#include <algorithm>
#include <cmath>

namespace titer::app {

double minTold(const std::vector<double>& course)
{
    double largest = 0.0;
    for (const double value : course)
        if (std::isfinite(value)) largest = std::max(largest, std::abs(value));
    return RunSettings().tolerance * largest;
}

std::vector<double> minTold(const figures::RunResult& result)
{
    std::vector<double> min;
    for (const figures::Column& column : result.columns) min.push_back(minTold(column.values));
    return min;
}

double told(double value, double min)
{
    return std::abs(value) < min ? 0.0 : value;
}

} // namespace titer::app
