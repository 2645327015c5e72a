// Steps that change the rows, and those that fill cells.
#include "core/base/text.h"
#include "core/prepare/regrid.h"
#include "core/prepare/step_work.h"

#include <algorithm>
#include <cmath>

namespace titer::prepare {

using base::say;

namespace {

using Method = Step::Method;

// Rows in which another column of numbers than these holds a value.
std::vector<bool> rowsOfOthers(const Table& table, const std::vector<std::size_t>& columns)
{
    std::vector<bool> kept(table.rows(), false);
    for (std::size_t j = 0; j < table.columns.size(); ++j) {
        const Column& column = table.columns[j];
        if (column.text || std::find(columns.begin(), columns.end(), j) != columns.end()) continue;
        for (std::size_t i = 0; i < kept.size(); ++i)
            if (!std::isnan(column.values[i])) kept[i] = true;
    }
    return kept;
}

template <class T> void keepRows(std::vector<T>& cells, const std::vector<bool>& kept)
{
    std::size_t to = 0;
    for (std::size_t i = 0; i < kept.size(); ++i)
        if (kept[i]) {
            if (to != i) cells[to] = std::move(cells[i]);
            ++to;
        }
    cells.resize(to);
}

// Rows that hold nothing any more go; what they held stands elsewhere now.
void dropEmptyRows(Table& table, std::vector<bool> kept)
{
    for (const Column& column : table.columns)
        for (std::size_t i = 0; i < kept.size(); ++i)
            if (column.text ? !column.texts[i].empty() : !std::isnan(column.values[i])) kept[i] = true;
    for (Column& column : table.columns)
        if (column.text)
            keepRows(column.texts, kept);
        else
            keepRows(column.values, kept);
    keepRows(table.time, kept);
}

// One column of one batch.
void alignColumn(const StepWork& work, std::size_t b, std::size_t j, const std::vector<bool>& kept)
{
    Table& table = work.all.batches[b];
    Column& column = table.columns[j];
    const Alignment moves = aligned(table.time, column.values, kept, work.step.time.si());
    for (const std::uint32_t row : moves.displaced)
        work.all.marks.push_back({std::uint32_t(b), work.number, std::uint32_t(j), row, table.time[row],
                                  column.values[row], base::notAvailable});
    std::vector<double> values = emptyCells(table.rows());
    for (const Alignment::Move& move : moves.moves) values[move.to] = column.values[move.from];
    for (const std::uint32_t row : moves.left) values[row] = column.values[row];
    column.values = std::move(values);
    if (!moves.displaced.empty())
        work.result(b).counts.push_back({.column = column.name, .marked = moves.displaced.size()});
    if (!moves.left.empty())
        work.note(b,
                  say(CORE_TR("core", "{1} values of “{2}” have no row of other columns within {3}; they keep rows of "
                                      "their own."),
                      std::to_string(moves.left.size()), column.name, work.step.time.text()));
}

void resampleColumn(const Step& step, const Table& table, const Grid& grid, Column& column)
{
    const double every = step.time.si();
    if (column.text)
        column.texts = lastTextOn(grid, table.time, column.texts, every);
    else if (step.method == Method::Mean)
        column.values = meansOn(grid, column.values);
    else if (step.method == Method::Last)
        column.values = lastOn(grid, table.time, column.values, every);
    else
        column.values = linesOn(grid, table.time, column.values, step.gap.si());
}

} // namespace

void alignRows(const StepWork& work)
{
    const std::vector<std::size_t> columns = columnsOf(work);
    if (!work.errors.empty()) return;
    for (std::size_t b = 0; b < work.all.batches.size(); ++b) {
        const std::vector<bool> kept = rowsOfOthers(work.all.batches[b], columns);
        for (const std::size_t j : columns) alignColumn(work, b, j, kept);
        dropEmptyRows(work.all.batches[b], kept);
    }
}

void resampleRows(const StepWork& work)
{
    constexpr double maxRows = 50e6;
    const double every = work.step.time.si();
    for (const Table& table : work.all.batches)
        if (const double rows = gridSize(table.time, every); rows > maxRows) {
            work.refuse(
                say(CORE_TR("core", "Batch “{1}” would have {2} rows of {3}. Choose a longer time between rows."),
                    table.name, base::writeShort(rows), work.step.time.text()));
            return;
        }
    for (Table& table : work.all.batches) {
        Grid grid = gridOf(table.time, every);
        std::vector<std::size_t> columns(table.columns.size());
        for (std::size_t j = 0; j < columns.size(); ++j) columns[j] = j;
        overColumns(table, columns, [&](std::size_t j) { resampleColumn(work.step, table, grid, table.columns[j]); });
        table.time = std::move(grid.time);
    }
}

void fillCells(const StepWork& work)
{
    const std::vector<std::size_t> columns = columnsOf(work);
    if (!work.errors.empty()) return;
    const double gap = work.step.time.si();
    for (std::size_t b = 0; b < work.all.batches.size(); ++b) {
        Table& table = work.all.batches[b];
        std::vector<std::size_t> filled(table.columns.size());
        overColumns(table, columns, [&](std::size_t j) {
            filled[j] = work.step.method == Method::Hold ? fillHold(table.time, table.columns[j].values, gap)
                                                         : fillLinear(table.time, table.columns[j].values, gap);
        });
        for (const std::size_t j : columns)
            if (filled[j] > 0) work.result(b).counts.push_back({.column = table.columns[j].name, .filled = filled[j]});
    }
}

} // namespace titer::prepare
