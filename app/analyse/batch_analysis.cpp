// Models of batches.
#include "app/analyse/batch_analysis.h"

#include "core/studies/numerics/distributions.h"

#include <algorithm>
#include <cmath>

namespace titer::app {

using base::say;
using Eigen::Index;
using mvda::MatrixXd;
using studies::Column;

namespace {

struct SampleColumns {
    std::vector<std::string> x;
    const Column* batch = nullptr;
    std::string time = {}; // empty: samples are counted
};

base::Result<mvda::BatchTable> batchTableOf(const AnalyseTable& table, const SampleColumns& columns,
                                            const std::vector<int>& rows)
{
    const base::Result<mvda::Block> x = blockOf(table.sheet, columns.x, rows);
    if (!x) return x.error();
    mvda::VectorXd times;
    std::string unit;
    if (!columns.time.empty()) {
        const base::Result<mvda::Block> time = blockOf(table.sheet, {columns.time}, rows);
        if (!time) return time.error();
        times = time->cells.col(0);
        unit = time->units.front();
    }
    std::vector<std::string> names;
    for (const int row : rows) names.push_back(columns.batch->cells[std::size_t(row)]);
    return mvda::batchesOf(*x, names, times, unit, {});
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
    std::vector<Column> all{studies::textColumn(columns.batch->name, groups.names),
                            studies::numberColumn("samples", samples)};
    if (!durations.empty()) all.push_back(studies::numberColumn("duration", durations, time->unit));
    return {
        .source = table.source, .name = table.name, .sheet = studies::makeSheet(std::move(all)), .rows = groups.names};
}

// Sample by sample, until the model cannot take one.
std::vector<mvda::MonitoredPoint> replayed(const mvda::BatchModel& model, const mvda::Batch& batch)
{
    mvda::BatchMonitor monitor(model, 1);
    std::vector<mvda::MonitoredPoint> points;
    for (Index i = 0; i < batch.samples(); ++i) {
        const auto reached = monitor.advance({.time = batch.times[i], .cells = batch.cells.row(i), .phase = {}});
        if (!reached) break;
        points.insert(points.end(), reached->begin(), reached->end());
    }
    return points;
}

void addEnvelope(BatchAnalysis& analysis)
{
    const double count = double(analysis.rows.size());
    const auto courseOf = [&](int row) -> const MatrixXd& { return analysis.courses[std::size_t(row)].cells; };
    analysis.mean = MatrixXd::Zero(courseOf(analysis.rows.front()).rows(), courseOf(analysis.rows.front()).cols());
    MatrixXd squares = analysis.mean;
    for (const int row : analysis.rows) analysis.mean += courseOf(row) / count;
    for (const int row : analysis.rows) squares += (courseOf(row) - analysis.mean).cwiseAbs2();
    const MatrixXd deviation = (squares / (count - 1.0) * (1.0 + 1.0 / count)).cwiseSqrt();
    analysis.half95 = studies::tQuantile(0.975, count - 1.0) * deviation;
    analysis.half99 = studies::tQuantile(0.995, count - 1.0) * deviation;
}

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
    return columns;
}

} // namespace

int BatchAnalysis::variableOf(const std::string& name) const
{
    const std::string variable = name.substr(0, name.rfind('@'));
    for (std::size_t j = 0; j < model.names.size(); ++j)
        if (model.names[j] == name || model.describes(Index(j)) == variable) return int(j);
    return -1;
}

base::Result<BatchAnalysis> batchAnalysisOf(const AnalyseSetup& setup, const AnalyseTable& table, std::stop_token stop)
{
    const base::Result<SampleColumns> columns = sampleColumnsOf(setup, table);
    if (!columns) return columns.error();
    base::Result<mvda::AlignmentRequest> alignment = mvda::readAlignment(setup.alignment);
    if (!alignment) return base::inputError("alignment", alignment.error().what);
    const mvda::BatchRows groups = mvda::rowsByBatch(columns->batch->cells);
    BatchAnalysis analysis;
    std::vector<int> samples;
    for (std::size_t b = 0; b < groups.names.size(); ++b) {
        if (setup.excluded.contains(groups.names[b])) continue;
        analysis.rows.push_back(int(b));
        samples.insert(samples.end(), groups.rows[b].begin(), groups.rows[b].end());
    }
    const base::Result<mvda::BatchTable> own = batchTableOf(table, *columns, samples);
    if (!own) return own.error();
    base::Result<mvda::BatchModel> model = mvda::batchModelOf(
        *own, {.alignment = *std::move(alignment), .components = setup.components, .quality = {}, .stop = stop});
    if (!model) return model.error();
    analysis.model = *std::move(model);
    analysis.table = std::make_shared<const AnalyseTable>(tableOfGroups(table, *columns, groups));
    for (std::size_t b = 0; b < groups.names.size() && !stop.stop_requested(); ++b) {
        BatchCourse& course = analysis.courses.emplace_back();
        const base::Result<mvda::BatchTable> batch = batchTableOf(table, *columns, groups.rows[b]);
        if (!batch) continue; // one that is left out
        const base::Result<MatrixXd> cells = mvda::aligned(analysis.model.alignment, batch->batches.front());
        if (cells) course.cells = *cells;
        course.points = replayed(analysis.model, batch->batches.front());
    }
    if (stop.stop_requested())
        return base::inputError(say(CORE_TR("core", "The model was stopped before its batches were judged.")));
    addEnvelope(analysis);
    return analysis;
}

} // namespace titer::app
