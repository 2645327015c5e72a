// Models of batches.
#include "app/analyse/batch_analysis.h"

#include "core/base/not_available.h"
#include "core/studies/numerics/distributions.h"

#include <algorithm>
#include <cmath>

namespace titer::app {

using base::say;
using Eigen::Index;
using mvda::MatrixXd;

namespace {

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

} // namespace

int BatchAnalysis::variableOf(const std::string& name) const
{
    const std::string variable = name.substr(0, name.rfind('@'));
    for (std::size_t j = 0; j < model.names.size(); ++j)
        if (model.names[j] == name || model.describes(Index(j)) == variable) return int(j);
    return -1;
}

std::optional<SingleAlarm> singleAlarmOf(const BatchAnalysis& analysis, const BatchCourse& course)
{
    std::optional<SingleAlarm> first;
    for (Index j = 0; j < analysis.mean.cols(); ++j) {
        const auto known = analysis.half99.col(j).array();
        if (known.isNaN().all()) continue;
        const Eigen::ArrayXd half = known.isNaN().select(0.0, known), mean = analysis.mean.col(j).array();
        const double low = (mean - half).minCoeff(), high = (mean + half).maxCoeff();
        int inARow = 0;
        for (const mvda::MonitoredPoint& point : course.points) {
            if (point.point >= course.cells.rows()) break;
            const double value = course.cells(point.point, j);
            inARow = value < low || value > high ? inARow + 1 : 0;
            if (inARow < alarmPoints) continue;
            if (!first || point.time < first->raised) first = SingleAlarm{point.time, int(j)};
            break;
        }
    }
    return first;
}

BatchAnalysis batchAnalysisOf(mvda::BatchModel model)
{
    BatchAnalysis analysis;
    const double count = double(model.batches.size());
    const MatrixXd& deviation = model.scaling.deviation;
    analysis.mean = model.scaling.mean + model.evolution.course.cwiseProduct(deviation);
    analysis.half95 = analysis.half99 = MatrixXd::Constant(deviation.rows(), deviation.cols(), base::notAvailable);
    const double spread = std::sqrt(1.0 + 1.0 / count);
    const double t95 = studies::tQuantile(0.975, count - 1.0), t99 = studies::tQuantile(0.995, count - 1.0);
    for (const Index cell : model.cells) { // batch-wise those that vary
        const Index point = cell / deviation.cols(), variable = cell % deviation.cols();
        const double own = spread * deviation(point, variable);
        analysis.half95(point, variable) = t95 * own;
        analysis.half99(point, variable) = t99 * own;
    }
    analysis.model = std::move(model);
    return analysis;
}

base::Result<BatchAnalysis> batchAnalysisOf(const AnalyseSetup& setup, const AnalyseTable& table, std::stop_token stop)
{
    const base::Result<SampleColumns> columns = sampleColumnsOf(setup, table);
    if (!columns) return columns.error();
    base::Result<mvda::AlignmentRequest> alignment = mvda::readAlignment(setup.alignment);
    if (!alignment) return base::inputError("alignment", alignment.error().what);
    const mvda::BatchRows groups = groupsOf(table, *columns);
    BatchAnalysis analysis;
    mvda::BatchRows taken;
    std::vector<int> samples;
    for (std::size_t b = 0; b < groups.names.size(); ++b) {
        if (setup.excluded.contains(groups.names[b])) continue;
        analysis.rows.push_back(int(b));
        taken.names.push_back(groups.names[b]);
        taken.rows.push_back(groups.rows[b]);
        samples.insert(samples.end(), groups.rows[b].begin(), groups.rows[b].end());
    }
    const base::Result<mvda::BatchTable> own = batchTableOf(table, *columns, samples);
    if (!own) return own.error();
    base::Result<mvda::Block> quality = qualityOf(table, columnsOf(setup, table.sheet, ModelRole::Y), taken);
    if (!quality) return quality.error();
    base::Result<mvda::BatchModel> model = mvda::batchModelOf(*own, {.unfold = setup.unfold,
                                                                     .alignment = *std::move(alignment),
                                                                     .components = setup.components,
                                                                     .quality = *quality,
                                                                     .isVirtual = table.isVirtual(),
                                                                     .stop = stop});
    if (!model) return model.error();
    analysis.quality = *std::move(quality);
    analysis.model = *std::move(model);
    analysis.table = std::make_shared<const AnalyseTable>(tableOfGroups(table, *columns, groups));
    for (std::size_t b = 0; b < groups.names.size() && !stop.stop_requested(); ++b) {
        BatchCourse& course = analysis.courses.emplace_back();
        const base::Result<mvda::BatchTable> batch = batchTableOf(table, *columns, groups.rows[b]);
        if (!batch) continue; // one that is left out
        course = courseBeside(analysis.model, batch->batches.front());
    }
    if (stop.stop_requested())
        return base::inputError(say(CORE_TR("core", "The model was stopped before its batches were judged.")));
    addEnvelope(analysis);
    return analysis;
}

} // namespace titer::app
