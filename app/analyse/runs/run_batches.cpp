// Tables of runs.
#include "app/analyse/runs/run_batches.h"

#include "app/form/tag_names.h"
#include "core/base/text.h"
#include "core/base/units/units.h"

#include <algorithm>
#include <cmath>

namespace titer::app {

using base::say;

namespace {

constexpr double maxRunRows = 1e6; // of a run

base::Done check(const Run& run, const std::string& name, double every)
{
    using figures::RunStatus;
    if (run.result.status == RunStatus::Unbalanced || run.result.status == RunStatus::Failed)
        return base::inputError(name, say(CORE_TR("core", "“{1}” cannot be relied on: it failed, or its balances do "
                                                          "not close. Choose other runs."),
                                          name));
    if (every > 0.0 && !run.result.times.empty() && run.result.times.back() > every * maxRunRows)
        return base::inputError(name, say(CORE_TR("core", "“{1}” would have more than a million rows. State a longer "
                                                          "time between rows."),
                                          name));
    return base::done();
}

std::vector<double> rowTimes(const figures::RunResult& result, double every)
{
    if (every <= 0.0 || result.times.empty()) return result.times;
    std::vector<double> times;
    // A whole number of steps but for rounding ends with a row.
    for (std::size_t k = 0; double(k) * every <= result.times.back() + 1e-9 * every; ++k)
        times.push_back(std::min(double(k) * every, result.times.back()));
    return times;
}

prepare::Column columnOf(const Run& run, const figures::Column& from, const std::vector<double>& times)
{
    const std::string shown = run.plant ? displayUnitOf(*run.plant, from) : from.unit;
    prepare::Column column{.name = from.tag, .unit = shown == "1" ? "" : shown};
    for (const double time : times) column.values.push_back(base::toUnit(run.result.at(from, time), shown));
    return column;
}

// From the first row without an empty cell until one has some.
void keepWholeRows(prepare::Table& table)
{
    const auto isWhole = [&](std::size_t row) {
        return std::ranges::none_of(table.columns,
                                    [row](const prepare::Column& column) { return std::isnan(column.values[row]); });
    };
    std::size_t first = 0;
    while (first < table.rows() && !isWhole(first)) ++first;
    std::size_t behind = first;
    while (behind < table.rows() && isWhole(behind)) ++behind;
    const auto keep = [&](std::vector<double>& cells) {
        cells.erase(cells.begin() + std::ptrdiff_t(behind), cells.end());
        cells.erase(cells.begin(), cells.begin() + std::ptrdiff_t(first));
    };
    keep(table.time);
    for (prepare::Column& column : table.columns) keep(column.values);
}

} // namespace

std::string batchName(const std::string& name, std::int64_t id)
{
    return name.empty() ? "run " + std::to_string(id) : name;
}

base::Result<prepare::Batches> runBatches(const std::vector<std::shared_ptr<const Run>>& runs,
                                          const RecordedOrder& order)
{
    prepare::Batches tables;
    for (const std::string& id : order.batches) {
        const auto found = std::ranges::find_if(
            runs, [&](const std::shared_ptr<const Run>& run) { return std::to_string(run->id) == id; });
        if (found == runs.end())
            return base::inputError(id, say(CORE_TR("core", "Run {1} is no longer in the project: one without a name "
                                                            "goes when newer ones come. Choose other runs, and name "
                                                            "those that are to stay."),
                                            id));
        const Run& run = **found;
        const std::string name = batchName(run.name.toStdString(), run.id);
        if (const base::Done checked = check(run, name, order.every); !checked) return checked.error();
        prepare::Table table{.name = name, .file = name, .time = rowTimes(run.result, order.every), .timeUnit = "h"};
        for (const figures::Column& column : run.result.columns)
            if (order.tags.empty() || std::ranges::find(order.tags, column.tag) != order.tags.end())
                table.columns.push_back(columnOf(run, column, table.time));
        if (!order.tags.empty()) keepWholeRows(table);
        if (table.rows() == 0)
            return base::inputError(name, say(CORE_TR("core", "At no time of “{1}” are all of these quantities there. "
                                                              "Choose fewer, or other runs."),
                                              name));
        tables.push_back(std::move(table));
    }
    if (tables.empty()) return base::inputError(say(CORE_TR("core", "No run is chosen. Choose some.")));
    for (const std::string& tag : order.tags)
        if (std::ranges::none_of(tables, [&](const prepare::Table& table) { return table.find(tag) != nullptr; }))
            return base::inputError(
                tag, say(CORE_TR("core", "None of the runs has the quantity “{1}”. Choose others."), tag));
    return tables;
}

} // namespace titer::app
