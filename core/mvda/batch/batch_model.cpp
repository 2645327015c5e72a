#include "core/mvda/batch/batch_model.h"

#include "core/base/text.h"
#include "core/mvda/projection.h"
#include "core/studies/numerics/parallel.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace titer::mvda {

using base::say;
using Eigen::Index;

namespace {

constexpr std::size_t fewestBatches = 4;
constexpr Index limitWindow = 2; // points before and behind that a limit is taken from
constexpr double noLimit = std::numeric_limits<double>::quiet_NaN();

// Courses without one of them.
std::vector<MatrixXd> without(const std::vector<MatrixXd>& courses, std::size_t left)
{
    std::vector<MatrixXd> others = courses;
    others.erase(others.begin() + std::ptrdiff_t(left));
    return others;
}

// Of each column of the table that courses unfold to the cell, batch-wise; those alone that vary.
std::vector<Index> cellsOf(const std::vector<MatrixXd>& courses)
{
    const auto used = varies(courses, Unfold::Batch);
    std::vector<Index> cells;
    for (Index k = 0; k < used.rows(); ++k)
        for (Index j = 0; j < used.cols(); ++j)
            if (used(k, j)) cells.push_back(k * used.cols() + j);
    return cells;
}

MatrixXd tableOf(const std::vector<MatrixXd>& courses, Unfold unfold)
{
    const Index points = courses.front().rows(), variables = courses.front().cols(), count = Index(courses.size());
    if (unfold == Unfold::Observation) {
        MatrixXd table(count * points, variables);
        for (Index b = 0; b < count; ++b) table.middleRows(b * points, points) = courses[std::size_t(b)];
        return table;
    }
    const std::vector<Index> cells = cellsOf(courses);
    MatrixXd table(count, Index(cells.size()));
    for (Index b = 0; b < count; ++b)
        for (std::size_t c = 0; c < cells.size(); ++c)
            table(b, Index(c)) = courses[std::size_t(b)](cells[c] / variables, cells[c] % variables);
    return table;
}

struct Fitted {
    CellScaling scaling;
    Evolution evolution;
};

Fitted fittedTo(const std::vector<MatrixXd>& courses, Latent latent, Unfold unfold)
{
    if (unfold == Unfold::Batch) {
        const std::vector<Index> cells = cellsOf(courses);
        latent.rotations = byCell(latent.rotations, cells, courses.front().size());
        latent.loadings = byCell(latent.loadings, cells, courses.front().size());
    }
    Fitted fitted{cellScalingOf(courses, unfold), {}};
    std::vector<MatrixXd> scaled;
    for (const MatrixXd& course : courses) scaled.push_back(fitted.scaling.applied(course));
    fitted.evolution = evolutionOf(latent, unfold, scaled);
    return fitted;
}

// A response for each row of the table: quality of the batch, or what the axis says of the point.
MatrixXd responsesOf(const MatrixXd& quality, const VectorXd& axis, std::size_t batches, Unfold unfold)
{
    return unfold == Unfold::Batch ? quality : MatrixXd(axis.replicate(Index(batches), 1));
}

// What a batch that is left out comes to at each point that it reaches; NaN behind.
struct Replayed {
    base::Done done = base::done();
    VectorXd t2, spe;
};

Replayed replayOf(const BatchModel& model, const BatchTable& table, const std::vector<MatrixXd>& courses,
                  const MatrixXd& quality, std::size_t left)
{
    const Index points = model.alignment.points();
    Replayed replayed{.t2 = VectorXd::Constant(points, noLimit), .spe = VectorXd::Constant(points, noLimit)};
    const std::vector<MatrixXd> others = without(courses, left);
    MatrixXd own(Index(others.size()), quality.cols());
    for (Index row = 0; row < own.rows(); ++row) own.row(row) = quality.row(row < Index(left) ? row : row + 1);
    const MatrixXd x = tableOf(others, model.unfold());
    const MatrixXd y = responsesOf(own, model.alignment.axis, others.size(), model.unfold());
    const base::Result<Latent> latent =
        latentOf(model.model.method, scalingOf(x, Scale::UnitVariance).applied(x),
                 scalingOf(y, Scale::UnitVariance).applied(y), model.model.components());
    if (!latent) {
        replayed.done = latent.error();
        return replayed;
    }
    const Fitted fitted = fittedTo(others, *latent, model.unfold());
    const Batch& batch = table.batches[left];
    Batch known = batch;
    for (Index samples = 1, reached = 0; samples <= batch.samples(); ++samples) {
        known.times = batch.times.head(samples);
        known.cells = batch.cells.topRows(samples);
        known.phases.assign(batch.phases.begin(), batch.phases.begin() + (batch.phases.empty() ? 0 : samples));
        const base::Result<MatrixXd> course = alignedSoFar(model.alignment, known);
        // Nothing is told of it before it can be aligned and each variable has a value, as BatchMonitor has it.
        if (!course || course->array().isNaN().any()) continue;
        for (; reached < course->rows(); ++reached) {
            const Judged judged = fitted.evolution.judge(fitted.scaling.applied(course->topRows(reached + 1)));
            replayed.t2[reached] = judged.t2;
            replayed.spe[reached] = judged.spe;
        }
    }
    return replayed;
}

// What is there of the points about one.
VectorXd aboutPoint(const MatrixXd& byBatch, Index point)
{
    const Index from = std::max<Index>(0, point - limitWindow);
    const Index to = std::min(byBatch.rows() - 1, point + limitWindow);
    std::vector<double> values;
    for (const double value : byBatch.middleRows(from, to - from + 1).reshaped())
        if (std::isfinite(value)) values.push_back(value);
    return Eigen::Map<const VectorXd>(values.data(), Index(values.size()));
}

// F's limit for new batches in the proportion of means.
double scaledT2Limit(double mean, int batches, int rank, double level)
{
    const double n = batches, a = rank;
    if (rank < 1 || batches < rank + 3) return noLimit;
    const double expected = a * (n * n - 1.0) / (n * (n - a - 2.0));
    return newT2Limit(batches, rank, level) * mean / expected;
}

double shareBeyond(const MatrixXd& byBatch, const VectorXd& limit)
{
    Index beyond = 0, judged = 0;
    for (Index k = 0; k < byBatch.rows(); ++k)
        for (Index b = 0; b < byBatch.cols(); ++b) {
            if (std::isnan(byBatch(k, b)) || std::isnan(limit[k])) continue;
            ++judged;
            if (byBatch(k, b) > limit[k]) ++beyond;
        }
    return judged > 0 ? double(beyond) / double(judged) : noLimit;
}

EvolvingLimits limitsOf(const MatrixXd& t2, const MatrixXd& spe, const std::vector<int>& ranks)
{
    const Index points = t2.rows();
    EvolvingLimits limits;
    for (VectorXd* of : {&limits.t2_95, &limits.t2_99, &limits.spe_95, &limits.spe_99, &limits.meanSpe})
        of->setConstant(points, noLimit);
    const int batches = int(t2.cols()) - 1; // that each was judged by
    for (Index k = 0; k < points; ++k) {
        if (t2.cols() - t2.row(k).array().isNaN().count() < 3) continue;
        const VectorXd ownT2 = aboutPoint(t2, k), ownSpe = aboutPoint(spe, k);
        limits.t2_95[k] = scaledT2Limit(ownT2.mean(), batches, ranks[std::size_t(k)], 0.95);
        limits.t2_99[k] = scaledT2Limit(ownT2.mean(), batches, ranks[std::size_t(k)], 0.99);
        limits.spe_95[k] = boxLimit(ownSpe, 0.95);
        limits.spe_99[k] = boxLimit(ownSpe, 0.99);
        limits.meanSpe[k] = ownSpe.mean();
    }
    limits.beyondT2_95 = shareBeyond(t2, limits.t2_95);
    limits.beyondT2_99 = shareBeyond(t2, limits.t2_99);
    limits.beyondSpe_95 = shareBeyond(spe, limits.spe_95);
    limits.beyondSpe_99 = shareBeyond(spe, limits.spe_99);
    return limits;
}

base::Result<EvolvingLimits> evolvingLimits(const BatchModel& model, const BatchTable& table,
                                            const std::vector<MatrixXd>& courses, const MatrixXd& quality,
                                            std::stop_token stop)
{
    std::vector<Replayed> all(courses.size());
    studies::forEach(
        all.size(), [&](std::size_t left) { all[left] = replayOf(model, table, courses, quality, left); }, 0, stop);
    if (stop.stop_requested())
        return base::inputError(say(CORE_TR("core", "The model was stopped before its limits were known.")));
    MatrixXd t2(model.alignment.points(), Index(all.size())), spe = t2;
    for (std::size_t b = 0; b < all.size(); ++b) {
        if (!all[b].done) return all[b].done.error();
        t2.col(Index(b)) = all[b].t2;
        spe.col(Index(b)) = all[b].spe;
    }
    return limitsOf(t2, spe, model.evolution.ranks);
}

BatchParts partsOf(const BatchModel& model, const std::vector<MatrixXd>& courses)
{
    const Index points = courses.front().rows(), variables = courses.front().cols();
    BatchParts parts{MatrixXd(Index(courses.size()), variables), MatrixXd::Zero(Index(courses.size()), variables)};
    for (std::size_t b = 0; b < courses.size(); ++b) {
        const MatrixXd scaled = model.scaling.applied(courses[b]);
        const Judged whole = model.evolution.judge(scaled);
        parts.t2.row(Index(b)) = whole.t2Parts;
        const RowVectorXd residuals = unfolded(scaled) - whole.scores * model.evolution.loadings.transpose();
        for (Index k = 0; k < points; ++k)
            parts.spe.row(Index(b)) += residuals.segment(k * variables, variables).cwiseAbs2();
    }
    return parts;
}

base::Done checkVariables(const BatchModel& model, const std::vector<MatrixXd>& courses)
{
    const auto used = varies(courses, model.unfold());
    const MatrixXd rows = tableOf(courses, Unfold::Observation);
    for (Index j = 0; j < used.cols(); ++j) {
        const double first = rows(0, j);
        const bool isConstant = (rows.col(j).array() - first).abs().maxCoeff() <= roundedPart * std::abs(first);
        if (!isConstant && used.col(j).any()) continue;
        const std::string name = model.describes(j);
        return base::inputError(name, isConstant
                                          ? say(CORE_TR("core", "“{1}” is {2} in all batches at all times, so that it "
                                                                "tells nothing of them. Leave it out."),
                                                name, base::writeShort(first, 6))
                                          : say(CORE_TR("core", "“{1}” has the same course in all batches, so that it "
                                                                "tells nothing of them. Leave it out."),
                                                name));
    }
    return base::done();
}

void takeRanges(BatchModel& model, const BatchTable& table)
{
    const Index variables = Index(table.names.size());
    model.low = RowVectorXd::Constant(variables, std::numeric_limits<double>::infinity());
    model.high = -model.low;
    for (const Batch& batch : table.batches)
        for (Index j = 0; j < variables; ++j)
            for (const double cell : batch.cells.col(j)) {
                if (std::isnan(cell)) continue;
                model.low[j] = std::min(model.low[j], cell);
                model.high[j] = std::max(model.high[j], cell);
            }
}

// The columns of the table with their names.
Block blockOfCourses(const BatchModel& model, const std::vector<MatrixXd>& courses)
{
    Block block{.names = {}, .units = {}, .cells = tableOf(courses, model.unfold())};
    const bool isTime = model.alignment.by == AlignBy::Indicator;
    const auto add = [&](Index j, const std::string& behind) {
        block.names.push_back(model.describes(j) + behind);
        block.units.push_back(isTime && j == model.alignment.indicator ? model.timeUnit : model.units[std::size_t(j)]);
    };
    if (model.unfold() == Unfold::Observation)
        for (std::size_t j = 0; j < model.names.size(); ++j) add(Index(j), "");
    for (const Index cell : model.cells)
        add(cell % Index(model.names.size()), "@" + std::to_string(cell / Index(model.names.size()) + 1));
    return block;
}

Block responseBlock(const BatchModel& model, const Block& quality)
{
    if (model.unfold() == Unfold::Batch) return quality;
    const bool byIndicator = model.alignment.by == AlignBy::Indicator;
    const std::size_t j = std::size_t(std::max(0, model.alignment.indicator));
    return {{byIndicator ? model.names[j] : "maturity"},
            {byIndicator ? model.units[j] : model.timeUnit},
            responsesOf({}, model.alignment.axis, model.batches.size(), Unfold::Observation)};
}

base::Result<Model> directionsOf(const BatchModel& model, const std::vector<MatrixXd>& courses,
                                 const BatchRequest& request)
{
    const Block x = blockOfCourses(model, courses), y = responseBlock(model, request.quality);
    ModelRequest order{.method = y.names.empty() ? Method::Pca : Method::Pls,
                       .components = request.components,
                       .folds = courses.size() >= 7 ? "venetian:7" : "loo",
                       .stop = request.stop};
    if (model.unfold() == Unfold::Observation) {
        order.folds = "batch:batch";
        for (const std::string& name : model.batches)
            order.batches.insert(order.batches.end(), std::size_t(model.alignment.points()), name);
    }
    return modelOf(x, y, order);
}

} // namespace

MatrixXd byCell(const MatrixXd& byColumn, const std::vector<Index>& cells, Index count)
{
    MatrixXd rows = MatrixXd::Zero(count, byColumn.cols());
    for (std::size_t c = 0; c < cells.size(); ++c) rows.row(cells[c]) = byColumn.row(Index(c));
    return rows;
}

std::string BatchModel::describes(Index variable) const
{
    return alignment.by == AlignBy::Indicator && variable == alignment.indicator ? elapsedTime
                                                                                 : names[std::size_t(variable)];
}

base::Result<BatchModel> batchModelOf(const BatchTable& table, const BatchRequest& asked)
{
    BatchRequest request = asked;
    if (request.quality.names.empty()) request.quality.cells.resize(Index(table.batches.size()), 0);
    if (table.batches.size() < fewestBatches)
        return base::inputError(say(CORE_TR("core", "The table holds {1} batches, but limits that hold for others need "
                                                    "at least {2}."),
                                    std::to_string(table.batches.size()), std::to_string(fewestBatches)));
    if (request.unfold == Unfold::Observation && !request.quality.names.empty())
        return base::inputError(say(CORE_TR("core", "A quality of whole batches is predicted batch-wise. Unfold by "
                                                    "batch, or leave it out.")));
    base::Result<Alignment> alignment = alignmentOf(request.alignment, table);
    if (!alignment) return alignment.error();
    BatchModel model{.alignedBy = nameOf(*alignment, table),
                     .alignment = std::move(*alignment),
                     .names = table.names,
                     .units = table.units,
                     .timeUnit = table.timeUnit,
                     .batches = {},
                     .isVirtual = request.isVirtual,
                     .scaling = {},
                     .model = {},
                     .cells = {},
                     .evolution = {.unfold = request.unfold},
                     .limits = {},
                     .parts = {}};
    std::vector<MatrixXd> courses;
    for (const Batch& batch : table.batches) {
        model.batches.push_back(batch.name);
        base::Result<MatrixXd> course = aligned(model.alignment, batch);
        if (!course) return course.error();
        courses.push_back(std::move(*course));
    }
    if (const base::Done done = checkVariables(model, courses); !done) return done.error();
    if (request.unfold == Unfold::Batch) model.cells = cellsOf(courses);
    base::Result<Model> directions = directionsOf(model, courses, request);
    if (!directions) return directions.error();
    model.model = std::move(*directions);
    Fitted fitted = fittedTo(courses, model.model.latent, request.unfold);
    model.scaling = std::move(fitted.scaling);
    model.evolution = std::move(fitted.evolution);
    base::Result<EvolvingLimits> limits = evolvingLimits(model, table, courses, request.quality.cells, request.stop);
    if (!limits) return limits.error();
    model.limits = std::move(*limits);
    if (request.unfold == Unfold::Batch) model.parts = partsOf(model, courses);
    takeRanges(model, table);
    return model;
}

} // namespace titer::mvda
