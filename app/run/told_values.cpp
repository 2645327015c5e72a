#include "app/run/told_values.h"

#include "app/run/run_bands.h"
#include "app/run/run_session.h"
#include "core/base/not_available.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <string_view>

namespace titer::app {

namespace {

constexpr double never = std::numeric_limits<double>::infinity();
constexpr double aboutEmpty = 1.001; // of the heel: where the recipe lets an emptied vessel rest

// A run's usual tolerance of the largest value in the course.
double minTold(const std::vector<double>& course)
{
    double largest = 0.0;
    for (const double value : course)
        if (std::isfinite(value)) largest = std::max(largest, std::abs(value));
    return RunSettings().tolerance * largest;
}

double toldAbove(double value, double min)
{
    return std::abs(value) < min ? 0.0 : value;
}

double lastPhaseEnd(const model::Plant& plant, const figures::RunResult& result, int unit)
{
    double end = -1.0;
    for (int p = 0; p < int(plant.phases.size()); ++p) {
        const model::PlantPhase& phase = plant.phases[std::size_t(p)];
        if (phase.cleaning || !occupies(phase, unit)) continue;
        int ended = 0;
        for (const solve::PhaseRecord& record : result.phases) {
            if (record.phase != p || record.end < 0.0) continue;
            ++ended;
            end = std::max(end, record.end);
        }
        if (ended < phase.times) return never;
    }
    return end < 0.0 ? never : end;
}

} // namespace

std::vector<double> told(std::vector<double> course)
{
    const double min = minTold(course);
    for (double& value : course) value = toldAbove(value, min);
    return course;
}

double courseEnd(const model::Plant& plant, const figures::RunResult& result, int unit)
{
    const model::PlantUnit& entry = plant.units[std::size_t(unit)];
    const model::HoldupModel* holdup = entry.model ? entry.model->facets().holdup : nullptr;
    const figures::Column* volume = holdup ? result.column(entry.id + ".volume") : nullptr;
    if (!volume) return never;
    const std::size_t count = std::min(result.times.size(), volume->values.size());
    std::size_t held = count; // outputs up to the last at which it contained something
    while (held > 0 && !(volume->values[held - 1] > aboutEmpty * holdup->heel())) --held;
    if (held == count) return never;
    const double end = lastPhaseEnd(plant, result, unit);
    return held == 0 ? end : std::max(end, result.times[held - 1]);
}

ToldValues::ToldValues(const model::Plant* plant, const figures::RunResult& result)
    : m_result(&result)
{
    const int units = plant ? int(plant->units.size()) : 0;
    for (int unit = 0; unit < units; ++unit) m_ends.push_back(courseEnd(*plant, result, unit));
    for (const figures::Column& column : result.columns) m_min.push_back(minTold(column.values));
}

double ToldValues::endOf(const figures::Column& column) const
{
    return column.plantUnit >= 0 && std::size_t(column.plantUnit) < m_ends.size()
               ? m_ends[std::size_t(column.plantUnit)]
               : never;
}

double ToldValues::told(const figures::Column& column, double value) const
{
    return toldAbove(value, m_min[std::size_t(&column - m_result->columns.data())]);
}

double ToldValues::at(const figures::Column& column, double seconds) const
{
    return seconds > endOf(column) ? base::notAvailable : told(column, m_result->at(column, seconds));
}

double ToldValues::output(const figures::Column& column, std::size_t place) const
{
    return m_result->times[place] > endOf(column) ? base::notAvailable : told(column, m_result->output(column, place));
}

} // namespace titer::app
