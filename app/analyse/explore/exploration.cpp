// Works out what a table is like.
#include "app/analyse/explore/exploration.h"

#include "core/base/not_available.h"
#include "core/mvda/batch/batches.h"

#include <algorithm>
#include <cmath>

namespace titer::app {

namespace {

// At most so many of them, evenly from the first to the last.
template <class Item> std::vector<Item> evenly(const std::vector<Item>& all, std::size_t max)
{
    if (all.size() <= max) return all;
    std::vector<Item> chosen;
    for (std::size_t i = 0; i < max; ++i) chosen.push_back(all[i * (all.size() - 1) / (max - 1)]);
    return chosen;
}

// Of the rows that are drawn: those of a batch together, in the order of their times.
std::vector<std::vector<int>> runsOf(const Exploration& of)
{
    const studies::Sheet& sheet = of.order.table->sheet;
    std::vector<std::vector<int>> runs{of.drawn};
    if (const studies::Column* batch = sheet.find(of.order.batch)) {
        std::vector<std::string> names;
        for (const int row : of.drawn) names.push_back(batch->cells[std::size_t(row)]);
        runs = mvda::rowsByBatch(names).rows;
        for (std::vector<int>& run : runs)
            for (int& row : run) row = of.drawn[std::size_t(row)];
    }
    if (const studies::Column* time = sheet.find(of.order.time); time && !time->text)
        for (std::vector<int>& run : runs) {
            std::erase_if(run, [&](int row) { return !std::isfinite(time->values[std::size_t(row)]); });
            std::ranges::stable_sort(run, {}, [&](int row) { return time->values[std::size_t(row)]; });
        }
    return runs;
}

} // namespace

int Exploration::columnOf(const std::string& name) const
{
    const auto found = std::ranges::find(order.columns, name);
    return found == order.columns.end() ? -1 : int(found - order.columns.begin());
}

const std::string& Exploration::nameOf(int row) const
{
    const studies::Column* batch = order.ofBatches ? order.table->sheet.find(order.batch) : nullptr;
    return batch ? batch->cells[std::size_t(row)] : order.table->rows[std::size_t(row)];
}

std::size_t Exploration::countedRows() const
{
    return left.size() - std::size_t(std::ranges::count(left, true));
}

std::vector<std::string> columnsToExplore(const AnalyseSetup& setup, const AnalyseTable& table)
{
    std::vector<std::string> names;
    for (const studies::Column& column : table.sheet.columns) {
        const auto role = setup.roles.find(column.name);
        const bool isTime = role != setup.roles.end() && role->second == ModelRole::Time;
        if (!column.text && !isTime) names.push_back(column.name);
    }
    return names;
}

std::vector<std::string> proposedColumns(const AnalyseSetup& setup, const AnalyseTable& table)
{
    const std::vector<std::string> all = columnsToExplore(setup, table);
    std::vector<std::string> ofModel;
    for (const std::string& name : all) {
        const auto role = setup.roles.find(name);
        if (role != setup.roles.end() && (role->second == ModelRole::X || role->second == ModelRole::Y))
            ofModel.push_back(name);
    }
    return evenly(ofModel.empty() ? all : ofModel, maxExplored);
}

void explore(const ExploreOrder& order, const ExploreJob::Pass& pass, const std::stop_token& stop)
{
    Exploration made{.order = order};
    for (const std::string& name : order.columns) made.found.push_back(order.table->sheet.find(name));
    std::vector<int> all;
    for (int row = 0; row < int(order.table->sheet.rows()); ++row) {
        all.push_back(row);
        made.left.push_back(order.excluded.contains(made.nameOf(row)));
    }
    made.drawn = evenly(all, maxDrawn);
    made.runs = runsOf(made);
    // Without the rows that are left out; where none is, the columns as they are.
    const bool isWhole = made.countedRows() == made.rows();
    std::vector<std::vector<double>> kept(isWhole ? 0 : order.columns.size());
    std::vector<std::span<const double>> columns;
    for (std::size_t j = 0; j < order.columns.size(); ++j) {
        if (stop.stop_requested()) return;
        std::span<const double> values = made.column(int(j)).values;
        if (!isWhole) {
            for (std::size_t row = 0; row < values.size(); ++row)
                if (!made.left[row]) kept[j].push_back(values[row]);
            values = kept[j];
        }
        columns.push_back(values);
        made.described.push_back(studies::describe(values));
    }
    pass(std::make_shared<const Exploration>(made));
    made.correlations = studies::correlationsOf(columns, stop);
    if (!stop.stop_requested()) pass(std::make_shared<const Exploration>(std::move(made)));
}

} // namespace titer::app
