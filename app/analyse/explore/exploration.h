// What the columns of a table are like and how they go together, and which of its rows are drawn, before any model is made of it.
#pragma once

#include "app/analyse/analyse_setup.h"
#include "app/common/background_job.h"
#include "core/studies/description/correlations.h"
#include "core/studies/description/description.h"

namespace titer::app {

inline constexpr std::size_t maxExplored = 24; // columns at once
inline constexpr std::size_t maxDrawn = 4000;  // rows

struct ExploreOrder {
    TableValue table = {};
    std::vector<std::string> columns = {}; // of numbers
    std::set<std::string> excluded = {};   // names of rows, or of batches where these are what is selected
    bool ofBatches = false;
    std::string batch = {}, time = {}; // columns; empty: none

    bool operator==(const ExploreOrder&) const = default;
};

// [any] Never changed.
struct Exploration {
    ExploreOrder order = {};
    std::vector<const studies::Column*> found = {};         // the columns, in the table
    std::vector<studies::ColumnDescription> described = {}; // of each column, without the rows that are left out
    studies::Correlations correlations = {};                // the same; no columns until they are worked out
    std::vector<int> drawn = {};             // rows of the table, rising; evenly chosen of more than maxDrawn
    std::vector<bool> left = {};             // of each row of the table, whether it is left out
    std::vector<std::vector<int>> runs = {}; // those of `drawn` that are one line over time: of each batch, by its time

    const std::vector<std::string>& columns() const { return order.columns; }
    int columnOf(const std::string& name) const; // -1: none
    const studies::Column& column(int of) const { return *found[std::size_t(of)]; }
    double value(int of, int row) const { return column(of).values[std::size_t(row)]; }
    // What a row is called where it is selected, left out or shown: by its batch where batches are.
    const std::string& nameOf(int row) const;
    // Of the table, all together.
    std::size_t rows() const { return left.size(); }
    std::size_t countedRows() const;
};
using ExplorationValue = std::shared_ptr<const Exploration>;

// The columns of numbers that one may choose from, in the order of the table: all but the time.
std::vector<std::string> columnsToExplore(const AnalyseSetup& setup, const AnalyseTable& table);
// Those that one begins with: columns of the model, evenly chosen where they are more than maxExplored.
std::vector<std::string> proposedColumns(const AnalyseSetup& setup, const AnalyseTable& table);

using ExploreJob = JobOf<ExploreOrder, ExplorationValue>;
// [worker] Passes on two: first without correlations, then with them.
void explore(const ExploreOrder& order, const ExploreJob::Pass& pass, const std::stop_token& stop);

} // namespace titer::app
