#include "app/run/reported_values.h"

#include "app/form/tag_names.h"
#include "app/run/run_session.h"
#include "core/base/not_available.h"
#include "core/figures/course_end.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <string_view>

namespace titer::app {

namespace {

constexpr double never = std::numeric_limits<double>::infinity();

// A run's usual tolerance of the largest value in the course, or of the usual size where that is larger.
double minReported(const std::vector<double>& course, double usual)
{
    double largest = usual;
    for (const double value : course)
        if (std::isfinite(value)) largest = std::max(largest, std::abs(value));
    return RunSettings().tolerance * largest;
}

double reportedAbove(double value, double min)
{
    return std::abs(value) < min ? 0.0 : value;
}

} // namespace

double usualSize(std::string_view si, std::string_view displayUnit)
{
    return si == "AU" || (si == "1" && displayUnit == "%") ? 1.0 : 0.0;
}

std::vector<double> reported(std::vector<double> course, double usual)
{
    const double min = minReported(course, usual);
    for (double& value : course) value = reportedAbove(value, min);
    return course;
}

double courseEnd(const model::Plant& plant, const figures::RunResult& result, int unit)
{
    const figures::Column* volume = result.column(figures::tagOfHoldup(plant, unit));
    return volume ? figures::courseEnd(plant, result.phases, result.times, volume->values, unit) : never;
}

ReportedValues::ReportedValues(const model::Plant* plant, const figures::RunResult& result)
    : m_result(&result)
{
    const int units = plant ? int(plant->units.size()) : 0;
    for (int unit = 0; unit < units; ++unit) m_ends.push_back(courseEnd(*plant, result, unit));
    for (const figures::Column& column : result.columns) {
        const std::string unit = plant ? displayUnitOf(*plant, column) : std::string();
        m_min.push_back(minReported(column.values, usualSize(column.unit, unit)));
    }
}

double ReportedValues::endOf(const figures::Column& column) const
{
    return column.plantUnit >= 0 && std::size_t(column.plantUnit) < m_ends.size()
               ? m_ends[std::size_t(column.plantUnit)]
               : never;
}

double ReportedValues::reported(const figures::Column& column, double value) const
{
    return reportedAbove(value, m_min[std::size_t(&column - m_result->columns.data())]);
}

double ReportedValues::at(const figures::Column& column, double seconds) const
{
    return seconds > endOf(column) ? base::notAvailable : reported(column, m_result->at(column, seconds));
}

double ReportedValues::output(const figures::Column& column, std::size_t place) const
{
    return m_result->times[place] > endOf(column) ? base::notAvailable
                                                  : reported(column, m_result->output(column, place));
}

} // namespace titer::app
