#include "core/mvda/batch/batch_monitor.h"

#include "core/base/text.h"

#include <algorithm>
#include <cmath>

namespace titer::mvda {

using base::say;
using Eigen::Index;

namespace {

std::vector<VariablePart> largestFirst(const BatchModel& model, const RowVectorXd& parts)
{
    std::vector<VariablePart> sorted;
    for (Index j = 0; j < parts.size(); ++j) sorted.push_back({model.describes(j), parts[j]});
    std::stable_sort(sorted.begin(), sorted.end(),
                     [](const VariablePart& a, const VariablePart& b) { return std::abs(a.part) > std::abs(b.part); });
    return sorted;
}

} // namespace

BatchMonitor::BatchMonitor(const BatchModel& model, int pointsInARow)
    : m_model(model)
    , m_inARow(pointsInARow)
{
    m_batch.name = "running";
    m_batch.cells.resize(0, Index(model.names.size()));
}

base::Result<std::vector<MonitoredPoint>> BatchMonitor::advance(const BatchSample& sample)
{
    const Index before = m_batch.samples();
    if (!std::isfinite(sample.time) || (before > 0 && !(sample.time > m_batch.times[before - 1])))
        return base::inputError(say(CORE_TR("core", "Sample {1} of the running batch has the time {2}, which is not "
                                                    "after that of the sample before. Sort the samples by time."),
                                    std::to_string(before + 1), base::writeShort(sample.time, 8)));
    m_batch.times.conservativeResize(before + 1);
    m_batch.cells.conservativeResize(before + 1, Eigen::NoChange);
    m_batch.times[before] = sample.time;
    m_batch.cells.row(before) = sample.cells;
    if (m_model.alignment.hasPhases()) m_batch.phases.push_back(sample.phase);
    const base::Result<MatrixXd> course = alignedSoFar(m_model.alignment, m_batch);
    if (!course) {
        m_batch.times.conservativeResize(before);
        m_batch.cells.conservativeResize(before, Eigen::NoChange);
        if (m_model.alignment.hasPhases()) m_batch.phases.pop_back();
        return course.error();
    }
    std::vector<MonitoredPoint> points;
    // What no sample has told yet cannot be judged.
    if (course->array().isNaN().any()) return points;
    for (; m_reached < course->rows(); ++m_reached) {
        points.push_back(judged(course->topRows(m_reached + 1), sample.time));
        MonitoredPoint& point = points.back();
        watch(m_t2, true, point.isT2Beyond, point, point.judged.t2Parts);
        watch(m_spe, false, point.isSpeBeyond, point, point.judged.residuals.cwiseAbs2());
    }
    return points;
}

MonitoredPoint BatchMonitor::judged(const MatrixXd& course, double time) const
{
    const Index k = course.rows() - 1;
    MonitoredPoint point{
        .point = k, .time = time, .judged = m_model.evolution.judge(m_model.scaling.applied(course)), .predicted = {}};
    const EvolvingLimits& limits = m_model.limits;
    point.dmodx = std::sqrt(point.judged.spe / limits.meanSpe[k]);
    point.isT2Beyond = point.judged.t2 > limits.t2_99[k];
    point.isSpeBeyond = point.judged.spe > limits.spe_99[k];
    const Model& model = m_model.model;
    if (!model.yNames.empty()) {
        const RowVectorXd scaled = point.judged.scores * model.latent.responses.transpose();
        point.predicted = scaled.cwiseProduct(model.y.deviation) + model.y.mean;
    }
    return point;
}

void BatchMonitor::watch(Run& run, bool isT2, bool isBeyond, MonitoredPoint& point, const RowVectorXd& parts)
{
    if (!isBeyond) {
        run.length = 0;
        return;
    }
    if (run.length++ == 0) {
        run.since = point.time;
        run.parts = RowVectorXd::Zero(parts.size());
    }
    run.parts += parts;
    if (run.length < m_inARow) return;
    point.standing.push_back({isT2, run.since, point.time, point.point, largestFirst(m_model, run.parts)});
    if (!run.raised) m_alarms.push_back(point.standing.back());
    run.raised = true;
}

} // namespace titer::mvda
