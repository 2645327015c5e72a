#include "app/run/reported_values.h"

#include "app/form/tag_names.h"
#include "app/run/run_session.h"
#include "app/run/run_summary.h"
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

// How large contents usually are, what its vessel holds, and flows of this unit [SI]; 0 of what may well be below nothing, as a difference.
double usualOfAmounts(const model::Plant* plant, const figures::RunResult& result, const figures::Column& column)
{
    if (plant && column.plantUnit >= 0 && column.tag == figures::tagOfHoldup(*plant, column.plantUnit))
        return vesselVolume(plant->units[std::size_t(column.plantUnit)]);
    using Kind = model::ReadTarget::Kind;
    if (column.target.kind == Kind::Component || column.target.kind == Kind::PortComponent)
        return model::usualConcentration(column.unit == "1/m3" ? model::Basis::Count : model::Basis::Mass);
    double largest = 0.0;
    if (column.target.kind == Kind::PortFlow)
        for (const figures::Column& other : result.columns)
            if (other.plantUnit == column.plantUnit && other.target.kind == Kind::PortFlow)
                for (const double value : other.values)
                    if (std::isfinite(value)) largest = std::max(largest, std::abs(value));
    return largest;
}

// Contents and flows cannot be below nothing: how far they are below it, within the tolerance, is what solving leaves on both of its sides.
double minOf(const model::Plant* plant, const figures::RunResult& result, const figures::Column& column)
{
    const std::string unit = plant ? displayUnitOf(*plant, column) : std::string();
    const double min = minReported(column.values, usualSize(column.unit, unit));
    double below = 0.0;
    for (const double value : column.values)
        if (std::isfinite(value)) below = std::max(below, -value);
    const bool isNoise = below > min && below <= RunSettings().tolerance * usualOfAmounts(plant, result, column);
    return isNoise ? std::nextafter(below, never) : min;
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

double reportedFigure(const model::Plant* plant, const figures::RunResult& result, const figures::Kpi& kpi)
{
    const int at = plant ? plant->unitIndex(kpi.unitId) : -1;
    if (at < 0) return kpi.value;
    const model::PlantUnit& unit = plant->units[std::size_t(at)];
    for (const model::KpiSpec& spec : unit.type->kpis) {
        if (kpi.tag != unit.id + "." + spec.key || spec.kind == model::KpiSpec::Kind::PeakTime) continue;
        constexpr std::string_view role = "role:";
        std::string of = spec.variable;
        if (of.starts_with(role)) {
            const int component = unit.setup.kinetics.componentOf(of.substr(role.size()));
            if (component < 0) break;
            of = plant->components[std::size_t(component)].id;
        }
        const figures::Column* column = result.column(unit.id + "." + of);
        return column && column->unit == kpi.unit ? reportedAbove(kpi.value, minOf(plant, result, *column)) : kpi.value;
    }
    return kpi.value;
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
    for (const figures::Column& column : result.columns) m_min.push_back(minOf(plant, result, column));
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
