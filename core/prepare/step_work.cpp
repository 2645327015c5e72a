// What all steps need, and those that mark cells.
#include "core/prepare/step_work.h"

#include "core/base/text.h"
#include "core/base/units/units.h"
#include "core/prepare/marking.h"
#include "core/studies/numerics/parallel.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace titer::prepare {

using base::say;

namespace {

using Kind = Step::Kind;

constexpr double infinite = std::numeric_limits<double>::infinity();

// A limit of the range in the unit of the column.
double bound(const Step& step, const Column& column, const std::optional<double>& limit, double otherwise)
{
    if (!limit) return otherwise;
    if (step.unit.empty() || step.unit == column.unit) return *limit;
    return base::toUnit(base::fromUnit(*limit, step.unit), column.unit);
}

std::vector<Found> foundIn(const Step& step, const Table& table, const Column& column)
{
    switch (step.kind) {
    case Kind::Range:
        return outOfRange(column.values, bound(step, column, step.low, -infinite),
                          bound(step, column, step.high, infinite));
    case Kind::Hampel:
        return hampelOutliers(column.values, step.halfWidth, step.threshold, step.limit);
    case Kind::Stuck:
        return stuckValues(table.time, column.values, step.time.si(), step.limit);
    case Kind::Rate:
        return tooFast(table.time, column.values, step.limit / step.time.si());
    default:
        return jumps(column.values, step.limit);
    }
}

bool unitsFit(const StepWork& work, const std::vector<std::size_t>& columns)
{
    const std::string& unit = work.step.unit;
    for (const std::size_t j : columns) {
        const Column& column = work.first().columns[j];
        if (unit.empty() || unit == column.unit) continue;
        if (!column.unit.empty() && base::findUnit(column.unit) && base::sameDimension(unit, column.unit)) continue;
        work.refuse(
            column.unit.empty()
                ? say(CORE_TR("core", "Column “{1}” states no unit, and the range is in {2}. Leave the unit out."),
                      column.name, unit)
                : say(CORE_TR("core", "Column “{1}” is in {2}, and the range in {3}. State it in {2}."), column.name,
                      column.unit, unit));
    }
    return work.errors.empty();
}

} // namespace

std::size_t columnOf(const StepWork& work, const std::string& name)
{
    const std::vector<Column>& columns = work.first().columns;
    const Column* column = work.first().find(name);
    if (!column) {
        const std::string meant = base::nearest(name, work.first().names());
        work.refuse(meant.empty() ? say(CORE_TR("core", "There is no column “{1}”."), name)
                                  : say(CORE_TR("core", "There is no column “{1}”; did you mean “{2}”?"), name, meant));
        return 0;
    }
    if (column->text)
        work.refuse(say(CORE_TR("core", "Column “{1}” holds text. Name one of numbers, or correct its cells."), name));
    return std::size_t(column - columns.data());
}

std::vector<std::size_t> columnsOf(const StepWork& work)
{
    std::vector<std::size_t> columns;
    for (const std::string& name : work.step.columns) columns.push_back(columnOf(work, name));
    if (work.step.columns.empty())
        for (std::size_t j = 0; j < work.first().columns.size(); ++j)
            if (!work.first().columns[j].text) columns.push_back(j);
    return columns;
}

void overColumns(const Table& table, const std::vector<std::size_t>& columns,
                 const std::function<void(std::size_t)>& work)
{
    constexpr std::size_t worthThreads = 100'000; // cells
    studies::forEach(
        columns.size(), [&](std::size_t i) { work(columns[i]); }, table.rows() * columns.size() < worthThreads ? 1 : 0);
}

void markCells(const StepWork& work)
{
    const std::vector<std::size_t> columns = columnsOf(work);
    if (!work.errors.empty() || !unitsFit(work, columns)) return;
    for (std::size_t b = 0; b < work.all.batches.size(); ++b) {
        Table& table = work.all.batches[b];
        std::vector<std::vector<Mark>> marks(table.columns.size());
        overColumns(table, columns, [&](std::size_t j) {
            Column& column = table.columns[j];
            for (const Found& found : foundIn(work.step, table, column)) {
                double& cell = column.values[found.row];
                marks[j].push_back({std::uint32_t(b), work.number, std::uint32_t(j), found.row, table.time[found.row],
                                    cell, found.against});
                cell = base::notAvailable;
            }
        });
        for (const std::size_t j : columns) {
            if (!marks[j].empty())
                work.result(b).counts.push_back({.column = table.columns[j].name, .marked = marks[j].size()});
            work.all.marks.insert(work.all.marks.end(), marks[j].begin(), marks[j].end());
        }
    }
}

} // namespace titer::prepare
