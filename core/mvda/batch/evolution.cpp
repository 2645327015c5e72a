#include "core/mvda/batch/evolution.h"

#include "core/studies/numerics/dense.h"

#include <cmath>

namespace titer::mvda {

using Eigen::Index;

namespace {

using Varies = Eigen::Array<bool, Eigen::Dynamic, Eigen::Dynamic>;

// A cell varies where its deviation is more than this part of that of its variable.
constexpr double stillPart = 1e-3;
// Directions of the scores that vary less than this part of the most are none.
constexpr double flatPart = 1e-10;

// Of each cell over the batches, with N - 1.
CellScaling momentsOfCells(const std::vector<MatrixXd>& courses)
{
    const double count = double(courses.size());
    CellScaling cells{MatrixXd::Zero(courses.front().rows(), courses.front().cols()), {}};
    for (const MatrixXd& course : courses) cells.mean += course / count;
    MatrixXd squared = MatrixXd::Zero(cells.mean.rows(), cells.mean.cols());
    for (const MatrixXd& course : courses) squared += (course - cells.mean).cwiseAbs2();
    cells.deviation = (squared / (count - 1.0)).cwiseSqrt();
    // Equal cells that were rounded on their way.
    cells.deviation = (cells.deviation.array() > roundedPart * cells.mean.array().abs()).select(cells.deviation, 0.0);
    return cells;
}

RowVectorXd pooledDeviations(const MatrixXd& deviations)
{
    return (deviations.cwiseAbs2().colwise().sum() / double(deviations.rows())).cwiseSqrt();
}

// The inverse of a covariance in the directions that vary, and how many they are.
std::pair<MatrixXd, int> precisionOf(const MatrixXd& covariance)
{
    const studies::SymmetricEigen eigen = studies::symmetricEigen(covariance);
    const Index count = eigen.values.size();
    MatrixXd precision = MatrixXd::Zero(count, count);
    int rank = 0;
    for (Index a = 0; a < count; ++a) {
        if (!(eigen.values[a] > flatPart * eigen.values[count - 1])) continue;
        precision += eigen.vectors.col(a) * eigen.vectors.col(a).transpose() / eigen.values[a];
        ++rank;
    }
    return {precision, rank};
}

// The scores of the batches at each point: mean, deviation and covariance.
void addSpread(Evolution& evolution, Index point, const MatrixXd& scores)
{
    const double freedom = double(scores.rows() - 1);
    const RowVectorXd centre = scores.colwise().mean();
    const MatrixXd apart = scores.rowwise() - centre;
    evolution.centre.row(point) = centre;
    const MatrixXd covariance = studies::crossProduct(apart) / freedom;
    evolution.spread.row(point) = covariance.diagonal().cwiseSqrt().transpose();
    auto [precision, rank] = precisionOf(covariance);
    evolution.precisions.push_back(std::move(precision));
    evolution.ranks.push_back(rank);
}

} // namespace

RowVectorXd unfolded(const MatrixXd& course)
{
    RowVectorXd row(course.size());
    for (Index k = 0; k < course.rows(); ++k) row.segment(k * course.cols(), course.cols()) = course.row(k);
    return row;
}

MatrixXd CellScaling::applied(const MatrixXd& course) const
{
    return (course - mean.topRows(course.rows())).array() / deviation.topRows(course.rows()).array();
}

Varies varies(const std::vector<MatrixXd>& courses, Unfold unfold)
{
    const CellScaling cells = momentsOfCells(courses);
    if (unfold == Unfold::Observation) return Varies::Constant(cells.mean.rows(), cells.mean.cols(), true);
    const RowVectorXd pooled = pooledDeviations(cells.deviation);
    return cells.deviation.array() > (stillPart * pooled).replicate(cells.deviation.rows(), 1).array();
}

CellScaling cellScalingOf(const std::vector<MatrixXd>& courses, Unfold unfold)
{
    const Index points = courses.front().rows(), variables = courses.front().cols();
    if (unfold == Unfold::Observation) {
        MatrixXd rows(Index(courses.size()) * points, variables);
        for (std::size_t b = 0; b < courses.size(); ++b) rows.middleRows(Index(b) * points, points) = courses[b];
        const Scaling scaling = scalingOf(rows, Scale::UnitVariance);
        return {scaling.mean.replicate(points, 1), scaling.deviation.replicate(points, 1)};
    }
    CellScaling cells = momentsOfCells(courses);
    RowVectorXd pooled = pooledDeviations(cells.deviation);
    pooled = (pooled.array() > 0.0).select(pooled, 1.0);
    cells.deviation = varies(courses, unfold).select(cells.deviation, pooled.replicate(points, 1));
    return cells;
}

RowVectorXd Evolution::known(Index point) const
{
    if (unfold == Unfold::Observation) return RowVectorXd::Ones(spread.cols());
    const auto whole = spread.row(points() - 1).array();
    return (whole > 0.0).select((spread.row(point).array() / whole).square(), 1.0);
}

Judged Evolution::judge(const MatrixXd& scaled) const
{
    const Index point = scaled.rows() - 1, variables = scaled.cols();
    const bool isWhole = unfold == Unfold::Batch; // what is known is a part of a row
    const Index known = isWhole ? scaled.size() : variables;
    const RowVectorXd row = isWhole ? unfolded(scaled) : RowVectorXd(scaled.row(point) - course.row(point));
    const auto own = rotations.topRows(known);
    RowVectorXd apart = row * own;
    if (isWhole) apart = apart * regressions[std::size_t(point)];
    Judged judged;
    judged.scores = apart + centre.row(point);
    const VectorXd weighed = precisions[std::size_t(point)] * apart.transpose();
    judged.t2 = apart.dot(weighed.transpose());
    judged.residuals =
        row.tail(variables) - apart * loadings.middleRows(isWhole ? point * variables : 0, variables).transpose();
    judged.spe = judged.residuals.squaredNorm();
    // T2 = apart' weighed, and what is apart is linear in the cells.
    const VectorXd directions = isWhole ? VectorXd(own * (regressions[std::size_t(point)] * weighed)) : own * weighed;
    const RowVectorXd cells = row.cwiseProduct(directions.transpose());
    judged.t2Parts = RowVectorXd::Zero(variables);
    for (Index k = 0; k < known; k += variables) judged.t2Parts += cells.segment(k, variables);
    return judged;
}

Evolution evolutionOf(const Latent& latent, Unfold unfold, const std::vector<MatrixXd>& scaled)
{
    const Index points = scaled.front().rows(), variables = scaled.front().cols(), components = latent.components();
    const Index count = Index(scaled.size());
    Evolution evolution{.unfold = unfold, .rotations = latent.rotations, .loadings = latent.loadings};
    evolution.centre.resize(points, components);
    evolution.spread.resize(points, components);
    evolution.course = MatrixXd::Zero(points, variables);
    if (unfold == Unfold::Observation)
        for (const MatrixXd& each : scaled) evolution.course += each / double(count);
    MatrixXd whole = MatrixXd::Zero(count, components), trimmed = whole;
    if (unfold == Unfold::Batch)
        for (Index b = 0; b < count; ++b) whole.row(b) = unfolded(scaled[std::size_t(b)]) * latent.rotations;
    for (Index k = 0; k < points; ++k) {
        MatrixXd own(count, components);
        for (Index b = 0; b < count; ++b)
            own.row(b) = scaled[std::size_t(b)].row(k) *
                         latent.rotations.middleRows(unfold == Unfold::Batch ? k * variables : 0, variables);
        if (unfold == Unfold::Batch) {
            trimmed += own;
            // The shortest of all solutions, where fewer cells are known than there are scores.
            MatrixXd regression(components, components);
            const studies::LeastNormSolver solver(trimmed);
            for (Index a = 0; a < components; ++a) regression.col(a) = solver.solve(VectorXd(whole.col(a)));
            own = trimmed * regression;
            evolution.regressions.push_back(std::move(regression));
        }
        addSpread(evolution, k, own);
    }
    return evolution;
}

} // namespace titer::mvda
