#include "core/mvda/batch/alignment.h"

#include "core/base/text.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace titer::mvda {

using base::say;
using Eigen::Index;

namespace {

// Pairs of a sample and a point of the reference may lie this part of its duration apart, beyond what batches differ in length.
constexpr double bandPart = 0.1;

double medianOf(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    const std::size_t middle = values.size() / 2;
    return values.size() % 2 == 1 ? values[middle] : 0.5 * (values[middle - 1] + values[middle]);
}

base::Error atBatch(const Batch& batch, base::Sentence what)
{
    return base::inputError("batch " + batch.name, std::move(what));
}

// From the first sample of each phase to that of the next one.
struct Stages {
    std::vector<std::string> names;
    std::vector<Index> first;
};

Stages stagesOf(const Batch& batch)
{
    Stages stages;
    for (Index i = 0; i < batch.samples(); ++i) {
        const std::string name = batch.phases.empty() ? std::string() : batch.phases[std::size_t(i)];
        if (!stages.names.empty() && stages.names.back() == name) continue;
        stages.names.push_back(name);
        stages.first.push_back(i);
    }
    return stages;
}

double endOf(const Batch& batch, const Stages& stages, std::size_t stage)
{
    return batch.times[stage + 1 < stages.first.size() ? stages.first[stage + 1] : batch.samples() - 1];
}

base::Error otherPhases(const Batch& batch, const std::vector<std::string>& wanted, const std::vector<std::string>& own)
{
    return atBatch(batch, say(CORE_TR("core", "The phases of batch “{1}” are {2}, and those of the others {3}. Phases "
                                              "must come in the same order, each once."),
                              batch.name, base::join(own, ", "), base::join(wanted, ", ")));
}

// Times stretched, phase by phase, to the median durations.
base::Result<VectorXd> stretched(const Alignment& alignment, const Batch& batch, bool whole)
{
    const Stages stages = stagesOf(batch);
    const bool fits = stages.names.size() <= alignment.phases.size() &&
                      std::equal(stages.names.begin(), stages.names.end(), alignment.phases.begin()) &&
                      (!whole || stages.names.size() == alignment.phases.size());
    if (!fits) return otherPhases(batch, alignment.phases, stages.names);
    VectorXd positions(batch.samples());
    double begin = 0.0;
    for (std::size_t s = 0; s < stages.names.size(); ++s) {
        const double median = alignment.durations[Index(s)], from = batch.times[stages.first[s]];
        const bool ended = whole || s + 1 < stages.names.size();
        const double length = ended ? endOf(batch, stages, s) - from : median;
        const Index next = s + 1 < stages.first.size() ? stages.first[s + 1] : batch.samples();
        for (Index i = stages.first[s]; i < next; ++i)
            positions[i] = begin + (length > 0.0 ? std::min(1.0, (batch.times[i] - from) / length) * median : median);
        begin += median;
    }
    return positions;
}

// What is there, linear over `positions`, which never fall.
VectorXd interpolated(const VectorXd& positions, const Eigen::Ref<const VectorXd>& values, const VectorXd& at)
{
    std::vector<Index> there;
    for (Index i = 0; i < values.size(); ++i)
        if (!std::isnan(values[i])) there.push_back(i);
    VectorXd result = VectorXd::Constant(at.size(), std::numeric_limits<double>::quiet_NaN());
    if (there.empty()) return result;
    std::size_t next = 0;
    for (Index k = 0; k < at.size(); ++k) {
        while (next < there.size() && positions[there[next]] < at[k]) ++next;
        if (next == there.size()) {
            result[k] = values[there.back()];
        } else if (next == 0 || positions[there[next]] == at[k]) {
            result[k] = values[there[next]];
        } else {
            const Index before = there[next - 1], behind = there[next];
            const double share = (at[k] - positions[before]) / (positions[behind] - positions[before]);
            result[k] = (1.0 - share) * values[before] + share * values[behind];
        }
    }
    return result;
}

VectorXd sinceStart(const Batch& batch)
{
    return batch.times.array() - batch.times[0];
}

// The indicator as it rises, missing samples between those that are there.
VectorXd indicated(const Alignment& alignment, const Batch& batch)
{
    const VectorXd times = sinceStart(batch);
    return (alignment.falls ? -1.0 : 1.0) * interpolated(times, batch.cells.col(alignment.indicator), times);
}

base::Result<VectorXd> positionsOf(const Alignment& alignment, const Batch& batch, bool whole)
{
    if (alignment.by == AlignBy::Resample) return stretched(alignment, batch, whole);
    if (alignment.by == AlignBy::Grid) return sinceStart(batch);
    VectorXd positions = indicated(alignment, batch);
    for (Index i = 1; i < positions.size(); ++i) {
        if (whole && positions[i] < positions[i - 1])
            return atBatch(batch,
                           say(CORE_TR("core", "The indicator turns back at sample {1} of batch “{2}”, so that it does "
                                               "not tell how far the batch is. Choose a variable that only rises or "
                                               "only falls, or align by time."),
                               std::to_string(i + 1), batch.name));
        positions[i] = std::max(positions[i], positions[i - 1]);
    }
    return positions;
}

// Cells with the time in place of the indicator.
MatrixXd describing(const Alignment& alignment, const Batch& batch)
{
    MatrixXd cells = batch.cells;
    if (alignment.by == AlignBy::Indicator) cells.col(alignment.indicator) = sinceStart(batch);
    return cells;
}

MatrixXd interpolatedAt(const MatrixXd& cells, const VectorXd& positions, const VectorXd& at)
{
    MatrixXd result(at.size(), cells.cols());
    for (Index j = 0; j < cells.cols(); ++j) result.col(j) = interpolated(positions, cells.col(j), at);
    return result;
}

// A path is looked for among all pairs of samples.
base::Error tooLong(const Batch& batch)
{
    return atBatch(batch, say(CORE_TR("core", "Batch “{1}” has {2} samples, and {3} can be warped. Resample it, or "
                                              "align by time or by an indicator."),
                              batch.name, std::to_string(batch.samples()), std::to_string(maxPoints)));
}

// The mean of the samples that belong to each point.
base::Result<MatrixXd> warped(const Alignment& alignment, const Batch& batch, bool whole)
{
    if (batch.samples() > maxPoints) return tooLong(batch);
    const VectorXd times = sinceStart(batch);
    const MatrixXd cells = interpolatedAt(batch.cells, times, times);
    // What no sample has told yet leads along no path.
    if (!whole && cells.array().isNaN().any())
        return MatrixXd(MatrixXd::Constant(1, cells.cols(), std::numeric_limits<double>::quiet_NaN()));
    const Course course{times, cells.array().rowwise() / alignment.ranges.array()};
    const auto path = warpingPath(course, alignment.course, alignment.band, !whole);
    if (path.empty())
        return atBatch(batch, say(CORE_TR("core", "Batch “{1}” differs in length too much from “{2}” to be warped to "
                                                  "it. Align by time or by an indicator, or leave the batch out."),
                                  batch.name, alignment.reference));
    MatrixXd sums = MatrixXd::Zero(path.back().second + 1, cells.cols());
    VectorXd counts = VectorXd::Zero(sums.rows());
    for (const auto& [sample, point] : path) {
        sums.row(point) += cells.row(sample);
        counts[point] += 1.0;
    }
    return MatrixXd(sums.array().colwise() / counts.array());
}

base::Done findStages(Alignment& alignment, const BatchTable& table, int points)
{
    std::vector<std::vector<double>> durations;
    for (const Batch& batch : table.batches) {
        const Stages stages = stagesOf(batch);
        if (durations.empty()) {
            alignment.phases = stages.names;
            durations.resize(stages.names.size());
        }
        if (stages.names != alignment.phases) return otherPhases(batch, alignment.phases, stages.names);
        for (std::size_t s = 0; s < durations.size(); ++s)
            durations[s].push_back(endOf(batch, stages, s) - batch.times[stages.first[s]]);
    }
    alignment.durations.resize(Index(durations.size()));
    for (std::size_t s = 0; s < durations.size(); ++s)
        alignment.durations[Index(s)] = medianOf(std::move(durations[s]));
    alignment.axis = VectorXd::LinSpaced(points, 0.0, alignment.durations.sum());
    return base::done();
}

base::Done findGrid(Alignment& alignment, const BatchTable& table, double step)
{
    double shortest = std::numeric_limits<double>::infinity();
    for (const Batch& batch : table.batches) shortest = std::min(shortest, sinceStart(batch).tail(1)[0]);
    const double points = std::floor(shortest / step * (1.0 + 1e-12)) + 1.0;
    if (!(points >= minSamples && points <= maxPoints))
        return base::inputError(say(CORE_TR("core", "Every {1} the shortest batch has {2} points. Choose a step that "
                                                    "gives {3} to {4}."),
                                    base::writeShort(step), base::writeShort(points, 6), std::to_string(minSamples),
                                    std::to_string(maxPoints)));
    alignment.axis = VectorXd::LinSpaced(Index(points), 0.0, step * (points - 1.0));
    return base::done();
}

base::Done findIndicator(Alignment& alignment, const BatchTable& table, const AlignmentRequest& request)
{
    const auto named = std::find(table.names.begin(), table.names.end(), request.named);
    if (named == table.names.end())
        return base::inputError(request.named, say(CORE_TR("core", "There is no variable “{1}” to align by. Name one "
                                                                   "of {2}."),
                                                   request.named, base::join(table.names, ", ")));
    alignment.indicator = int(named - table.names.begin());
    const auto first = table.batches.front().cells.col(alignment.indicator);
    const VectorXd times = sinceStart(table.batches.front());
    const VectorXd course = interpolated(times, first, times);
    alignment.falls = course[course.size() - 1] < course[0];
    double from = -std::numeric_limits<double>::infinity(), to = -from;
    for (const Batch& batch : table.batches) {
        const base::Result<VectorXd> positions = positionsOf(alignment, batch, true);
        if (!positions) return positions.error();
        from = std::max(from, (*positions)[0]);
        to = std::min(to, positions->tail(1)[0]);
    }
    if (!(from < to))
        return base::inputError(request.named,
                                say(CORE_TR("core", "No range of “{1}” is gone through by all batches. Leave out those "
                                                    "that begin late or end early, or align by time."),
                                    request.named));
    alignment.axis = VectorXd::LinSpaced(request.points, from, to);
    return base::done();
}

const Batch* referenceOf(const BatchTable& table, const std::string& named)
{
    std::vector<const Batch*> byDuration;
    for (const Batch& batch : table.batches) {
        if (batch.name == named) return &batch;
        byDuration.push_back(&batch);
    }
    if (!named.empty()) return nullptr;
    std::stable_sort(byDuration.begin(), byDuration.end(), [](const Batch* a, const Batch* b) {
        return sinceStart(*a).tail(1)[0] < sinceStart(*b).tail(1)[0];
    });
    return byDuration[(byDuration.size() - 1) / 2];
}

base::Done findReference(Alignment& alignment, const BatchTable& table, const std::string& named)
{
    const Batch* reference = referenceOf(table, named);
    if (!reference)
        return base::inputError(say(CORE_TR("core", "There is no batch “{1}” to warp the others to."), named));
    if (reference->samples() > maxPoints) return tooLong(*reference);
    alignment.reference = reference->name;
    // The mean over the batches of how far each variable goes.
    alignment.ranges = RowVectorXd::Zero(Index(table.names.size()));
    double differing = 0.0;
    const VectorXd times = sinceStart(*reference);
    for (const Batch& batch : table.batches) {
        const VectorXd own = sinceStart(batch);
        const MatrixXd cells = interpolatedAt(batch.cells, own, own);
        alignment.ranges += (cells.colwise().maxCoeff() - cells.colwise().minCoeff()) / double(table.batches.size());
        differing = std::max(differing, std::abs(own.tail(1)[0] - times.tail(1)[0]));
    }
    for (Index j = 0; j < alignment.ranges.size(); ++j)
        if (!(alignment.ranges[j] > 0.0)) alignment.ranges[j] = 1.0;
    const MatrixXd cells = interpolatedAt(reference->cells, times, times);
    alignment.course = {times, cells.array().rowwise() / alignment.ranges.array()};
    alignment.band = bandPart * times.tail(1)[0] + differing;
    alignment.axis = times;
    return base::done();
}

} // namespace

base::Result<AlignmentRequest> readAlignment(std::string_view text)
{
    AlignmentRequest request;
    const std::size_t colon = text.find(':');
    const std::string_view kind = text.substr(0, colon);
    const bool stated = colon != std::string_view::npos;
    const std::string_view rest = stated ? base::trimmed(text.substr(colon + 1)) : std::string_view();
    const std::optional<double> number = base::readNumber(rest);
    const bool isCount = number && *number == std::floor(*number) && *number >= minSamples && *number <= maxPoints;
    if (kind == "resample" && (!stated || isCount)) {
        if (stated) request.points = int(*number);
    } else if (kind == "grid" && number && *number > 0.0 && std::isfinite(*number)) {
        request.by = AlignBy::Grid;
        request.step = *number;
    } else if (kind == "indicator" && !rest.empty()) {
        request.by = AlignBy::Indicator;
        request.named = rest;
    } else if (kind == "dtw" && (!stated || !rest.empty())) {
        request.by = AlignBy::Warp;
        request.named = rest;
    } else {
        return base::inputError(say(CORE_TR("core", "“{1}” is no way to align batches. Write resample:N with N of {2} "
                                                    "to {3}, grid:STEP, indicator:COLUMN, dtw or dtw:BATCH."),
                                    text, std::to_string(minSamples), std::to_string(maxPoints)));
    }
    return request;
}

std::string nameOf(const Alignment& alignment, const BatchTable& table)
{
    switch (alignment.by) {
    case AlignBy::Resample:
        return "resample:" + std::to_string(alignment.points());
    case AlignBy::Grid:
        return "grid:" + base::writeNumber(alignment.axis[1]);
    case AlignBy::Indicator:
        return "indicator:" + table.names[std::size_t(alignment.indicator)];
    case AlignBy::Warp:
        break;
    }
    return "dtw:" + alignment.reference;
}

base::Result<Alignment> alignmentOf(const AlignmentRequest& request, const BatchTable& table)
{
    if (table.batches.empty()) return base::inputError(say(CORE_TR("core", "The table holds no batch.")));
    Alignment alignment{.by = request.by};
    if (request.by != AlignBy::Resample && !table.batches.front().phases.empty())
        return base::inputError(say(CORE_TR("core", "Phases are aligned one by one, each resampled in its time. Align "
                                                    "by resampling, or leave the phases out.")));
    const base::Done done = request.by == AlignBy::Resample    ? findStages(alignment, table, request.points)
                            : request.by == AlignBy::Grid      ? findGrid(alignment, table, request.step)
                            : request.by == AlignBy::Indicator ? findIndicator(alignment, table, request)
                                                               : findReference(alignment, table, request.named);
    if (!done) return done.error();
    return alignment;
}

base::Result<MatrixXd> aligned(const Alignment& alignment, const Batch& batch)
{
    if (alignment.by == AlignBy::Warp) return warped(alignment, batch, true);
    const base::Result<VectorXd> positions = positionsOf(alignment, batch, true);
    if (!positions) return positions.error();
    return interpolatedAt(describing(alignment, batch), *positions, alignment.axis);
}

base::Result<MatrixXd> alignedSoFar(const Alignment& alignment, const Batch& batch)
{
    if (alignment.by == AlignBy::Warp) return warped(alignment, batch, false);
    const base::Result<VectorXd> positions = positionsOf(alignment, batch, false);
    if (!positions) return positions.error();
    const double reached = positions->tail(1)[0];
    // Times that were rounded on their way reach their point nevertheless.
    const double slack = 1e-9 * (alignment.axis.tail(1)[0] - alignment.axis[0]);
    Index points = 0;
    while (points < alignment.points() && alignment.axis[points] <= reached + slack) ++points;
    return interpolatedAt(describing(alignment, batch), *positions, alignment.axis.head(points));
}

} // namespace titer::mvda
