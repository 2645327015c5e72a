// Samples of batches.
#include "app/analyse/batch_samples.h"

#include "app/analyse/time_column.h"
#include "core/mvda/columns.h"

#include <algorithm>
#include <cmath>

namespace titer::app {

using base::say;
using Eigen::Index;
using studies::Column;

namespace {

// Sample by sample, until the model cannot take one.
void replay(const mvda::BatchModel& model, const mvda::Batch& batch, BatchCourse& course)
{
    mvda::BatchMonitor monitor(model, alarmPoints);
    for (Index i = 0; i < batch.samples() && !course.fault; ++i) {
        const auto reached =
            monitor.advance({.time = batch.times[i],
                             .cells = batch.cells.row(i),
                             .phase = batch.phases.empty() ? std::string() : batch.phases[std::size_t(i)]});
        if (reached)
            course.points.insert(course.points.end(), reached->begin(), reached->end());
        else
            course.fault = reached.error().what;
    }
    course.alarms = monitor.alarms();
}

// Whose cells are names of these, and nothing else.
const Column* columnOfPhases(const studies::Sheet& sheet, const std::vector<std::string>& phases)
{
    for (const Column& column : sheet.columns)
        if (column.text && std::ranges::all_of(column.cells, [&](const std::string& cell) {
                return std::ranges::find(phases, cell) != phases.end();
            }))
            return &column;
    return nullptr;
}

} // namespace

base::Result<SampleColumns> sampleColumnsOf(const AnalyseSetup& setup, const AnalyseTable& table)
{
    SampleColumns columns{.x = columnsOf(setup, table.sheet, ModelRole::X)};
    const std::vector<std::string> batches = columnsOf(setup, table.sheet, ModelRole::Batch);
    const std::vector<std::string> times = columnsOf(setup, table.sheet, ModelRole::Time);
    if (batches.empty())
        return base::inputError(
            say(CORE_TR("core", "No column names the batch of each sample. Give one the role Batch, "
                                "or choose another method.")));
    columns.batch = table.sheet.find(batches.front());
    if (!times.empty()) columns.time = times.front();
    if (setup.phase.empty()) return columns;
    base::Errors errors;
    columns.phase = mvda::columnNamed(table.sheet, setup.phase, errors);
    if (!errors.empty()) return errors.front();
    return columns;
}

base::Result<SampleColumns> sampleColumnsFor(const mvda::BatchModel& model, const AnalyseTable& table,
                                             const std::string& batch)
{
    SampleColumns columns{.x = model.names};
    if (model.alignment.hasPhases()) {
        columns.phase = columnOfPhases(table.sheet, model.alignment.phases);
        if (!columns.phase)
            return base::inputError(say(CORE_TR("core", "The model knows phases, and no column of the table holds "
                                                        "theirs alone. Add one that names the phase of each sample.")));
    }
    columns.batch = table.sheet.find(batch);
    if (!columns.batch) {
        const auto text = std::ranges::find_if(
            table.sheet.columns, [&](const Column& column) { return column.text && &column != columns.phase; });
        if (text != table.sheet.columns.end()) columns.batch = &*text;
    }
    const auto time = risingTimeOf(table.sheet, groupsOf(table, columns), model.names);
    if (time) columns.time = *time;
    if (columns.time.empty() && !model.timeUnit.empty())
        return base::inputError(say(CORE_TR("core", "The times of the model are in {1}, and the table has no column of "
                                                    "time that rises in each batch. Add one, named “time”."),
                                    model.timeUnit));
    return columns;
}

mvda::BatchRows groupsOf(const AnalyseTable& table, const SampleColumns& columns)
{
    return mvda::rowsByBatch(columns.batch ? columns.batch->cells
                                           : std::vector<std::string>(table.sheet.rows(), table.name));
}

base::Result<mvda::BatchTable> batchTableOf(const AnalyseTable& table, const SampleColumns& columns,
                                            const std::vector<int>& rows, const mvda::BatchModel* model)
{
    base::Result<mvda::Block> x = blockOf(table.sheet, columns.x, rows);
    if (!x) return x.error();
    mvda::Block time;
    if (!columns.time.empty()) {
        base::Result<mvda::Block> known = blockOf(table.sheet, {columns.time}, rows);
        if (!known) return known.error();
        time = *std::move(known);
    }
    std::vector<int> taken = rows;
    if (model) {
        base::Errors faults;
        mvda::takeUnits(model->units, *x, faults);
        if (!time.names.empty()) mvda::takeUnits({model->timeUnit}, time, faults);
        if (!faults.empty()) return faults.front();
        if (model->isVirtual) {
            const Index first = mvda::firstWholeRow(x->cells), left = x->cells.rows() - first;
            if (left == 0)
                return base::inputError(say(CORE_TR("core", "There is no row at which all variables of the model are "
                                                            "there. Fill in missing cells, or leave the batch out.")));
            x->cells = x->cells.bottomRows(left).eval();
            if (!time.names.empty()) time.cells = time.cells.bottomRows(left).eval();
            taken.erase(taken.begin(), taken.begin() + first);
        }
    }
    std::vector<std::string> names, phases;
    for (const int row : taken) {
        names.push_back(columns.batch ? columns.batch->cells[std::size_t(row)] : table.name);
        if (columns.phase) phases.push_back(columns.phase->cells[std::size_t(row)]);
    }
    return mvda::batchesOf(*x, names, time.names.empty() ? mvda::VectorXd() : mvda::VectorXd(time.cells.col(0)),
                           time.units.empty() ? std::string() : time.units.front(), phases);
}

base::Result<mvda::Block> qualityOf(const AnalyseTable& table, const std::vector<std::string>& columns,
                                    const mvda::BatchRows& groups)
{
    mvda::Block quality;
    for (const std::string& name : columns) {
        const base::Result<mvda::Block> of = blockOf(table.sheet, {name}, {});
        if (!of) return of.error();
        quality.names.push_back(name);
        quality.units.push_back(of->units.front());
    }
    quality.cells.resize(Index(groups.names.size()), Index(columns.size()));
    for (std::size_t k = 0; k < columns.size(); ++k) {
        const std::vector<double>& values = table.sheet.find(columns[k])->values;
        for (std::size_t b = 0; b < groups.names.size(); ++b) {
            const auto last = std::find_if(groups.rows[b].rbegin(), groups.rows[b].rend(),
                                           [&](int row) { return std::isfinite(values[std::size_t(row)]); });
            if (last == groups.rows[b].rend())
                return base::inputError(columns[k],
                                        say(CORE_TR("core", "Batch “{1}” has no value of “{2}”, which is to be "
                                                            "predicted at its end. Fill one in, or leave the batch "
                                                            "out."),
                                            groups.names[b], columns[k]));
            quality.cells(Index(b), Index(k)) = values[std::size_t(*last)];
        }
    }
    return quality;
}

AnalyseTable tableOfGroups(const AnalyseTable& table, const SampleColumns& columns, const mvda::BatchRows& groups)
{
    std::vector<double> samples, durations;
    const Column* time = columns.time.empty() ? nullptr : table.sheet.find(columns.time);
    for (const std::vector<int>& rows : groups.rows) {
        samples.push_back(double(rows.size()));
        if (!time || time->text) continue;
        const auto at = [&](int row) { return time->values[std::size_t(row)]; };
        durations.push_back(at(rows.back()) - at(rows.front()));
    }
    std::vector<Column> all{studies::textColumn(columns.batch ? columns.batch->name : "batch", groups.names),
                            studies::numberColumn("samples", samples)};
    if (!durations.empty()) all.push_back(studies::numberColumn("duration", durations, time->unit));
    return {.source = table.source,
            .name = table.name,
            .sheet = studies::makeSheet(std::move(all)),
            .rows = groups.names,
            .sha256 = table.sha256};
}

BatchCourse courseBeside(const mvda::BatchModel& model, const mvda::Batch& batch)
{
    BatchCourse course;
    replay(model, batch, course);
    const base::Result<mvda::MatrixXd> cells = mvda::aligned(model.alignment, batch);
    if (cells)
        course.cells = *cells;
    else
        course.fault = cells.error().what;
    return course;
}

} // namespace titer::app
