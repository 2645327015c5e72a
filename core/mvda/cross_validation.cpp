#include "core/mvda/cross_validation.h"

#include "core/mvda/projection.h"
#include "core/studies/numerics/parallel.h"

#include <algorithm>
#include <cmath>

namespace titer::mvda {

using base::say;
using Eigen::Index;

namespace {

base::Error stopped()
{
    return {base::Code::Input, "", say(CORE_TR("core", "The cross-validation was stopped."))};
}

MatrixXd rowsOf(const MatrixXd& table, const std::vector<int>& rows)
{
    MatrixXd taken(Index(rows.size()), table.cols());
    for (Index i = 0; i < taken.rows(); ++i) taken.row(i) = table.row(rows[std::size_t(i)]);
    return taken;
}

// The rows of a table that stay in a fold and those that it leaves out, preprocessed.
struct PartedRows {
    MatrixXd stay, left;
};

base::Result<PartedRows> partedRows(const MatrixXd& x, const std::vector<int>& left, const Preprocessing& preprocessing)
{
    PartedRows rows{.stay = rowsOf(x, othersThan(left, x.rows())), .left = rowsOf(x, left)};
    if (preprocessing.empty()) return rows;
    Preprocessing chain = preprocessing;
    base::Result<MatrixXd> stay = fitted(chain, rows.stay);
    if (!stay) return stay.error();
    base::Result<MatrixXd> others = applied(chain, rows.left);
    if (!others) return others.error();
    return PartedRows{.stay = std::move(*stay), .left = std::move(*others)};
}

// What one fold says of the rows that it left out.
struct Fold {
    base::Done done = base::done();
    std::vector<MatrixXd> predicted = {}; // by the number of components: rows that were left out x responses
    Latent latent = {};
    Scaling x = {}, y = {};

    // In the units of the table.
    MatrixXd coefficients(int components) const
    {
        return x.deviation.cwiseInverse().asDiagonal() *
               coefficientsOf(latent, std::min(components, latent.components())) * y.deviation.asDiagonal();
    }
};

Fold foldOf(const MatrixXd& x, const MatrixXd& y, Scale scale, int components, const std::vector<int>& left,
            const Preprocessing& preprocessing)
{
    const base::Result<PartedRows> rows = partedRows(x, left, preprocessing);
    if (!rows) return {.done = rows.error()};
    const MatrixXd &ownX = rows->stay, ownY = rowsOf(y, othersThan(left, y.rows()));
    Fold fold{.x = scalingOf(ownX, scale), .y = scalingOf(ownY, scale)};
    base::Result<Latent> latent = latentOf(Method::Pls, fold.x.applied(ownX), fold.y.applied(ownY), components);
    if (!latent) {
        fold.done = latent.error();
        return fold;
    }
    fold.latent = std::move(*latent);
    const MatrixXd scores = scoresOf(fold.latent, fold.x.applied(rows->left));
    MatrixXd said = MatrixXd::Zero(scores.rows(), y.cols());
    for (int a = 0; a <= components; ++a) {
        // Where nothing is left to explain, further components add nothing.
        if (a > 0 && a <= fold.latent.components())
            said += scores.col(a - 1) * fold.latent.responses.col(a - 1).transpose();
        fold.predicted.push_back((said.array().rowwise() * fold.y.deviation.array()).matrix().rowwise() +
                                 RowVectorXd(fold.y.mean));
    }
    return fold;
}

// Sums over cells that are there.
double squaresOf(const MatrixXd& residuals, const RowVectorXd& variances)
{
    const auto parts = (residuals.array().square().rowwise() / variances.array()).eval();
    return parts.isNaN().select(0.0, parts).sum();
}

Index countOf(const MatrixXd& cells)
{
    return cells.size() - cells.array().isNaN().count();
}

// The mean over folds and its standard error.
void addError(CrossValidation& result, const std::vector<double>& byFold)
{
    const double count = double(byFold.size());
    double mean = 0.0, squares = 0.0;
    for (const double error : byFold) mean += error / count;
    for (const double error : byFold) squares += (error - mean) * (error - mean);
    result.error.push_back(mean);
    result.spread.push_back(count > 1.0 ? std::sqrt(squares / (count - 1.0) / count) : 0.0);
}

// Forgets what is said with more components than are chosen.
void chooseComponents(CrossValidation& result, const ValidationOptions& options)
{
    if (!options.fewest) return;
    const std::size_t count = std::size_t(std::max(1, result.parsimonious()));
    result.q2.resize(count);
    result.error.resize(count + 1);
    result.spread.resize(count + 1);
    if (result.rmsecv.size() > 0) result.rmsecv = MatrixXd(result.rmsecv.leftCols(Index(count) + 1));
}

} // namespace

int maxComponentsIn(const Folds& folds, const MatrixXd& x, Scale scale)
{
    std::size_t largest = 0;
    for (const std::vector<int>& left : folds.left) largest = std::max(largest, left.size());
    return int(std::min(x.cols(), x.rows() - Index(largest) - (scale == Scale::None ? 0 : 1)));
}

int CrossValidation::parsimonious() const
{
    const auto least = std::min_element(error.begin(), error.end());
    const double bound = *least + spread[std::size_t(least - error.begin())];
    return int(std::find_if(error.begin(), error.end(), [&](double e) { return e <= bound; }) - error.begin());
}

base::Result<CrossValidation> crossValidate(const MatrixXd& x, const MatrixXd& y, Scale scale, int components,
                                            const Folds& folds, std::stop_token stop, const ValidationOptions& options)
{
    std::vector<Fold> done(folds.left.size());
    studies::forEach(
        done.size(),
        [&](std::size_t i) { done[i] = foldOf(x, y, scale, components, folds.left[i], options.preprocessing); }, 0,
        stop);
    if (stop.stop_requested()) return stopped();
    for (const Fold& fold : done)
        if (!fold.done) return fold.done.error();

    const Scaling whole = scalingOf(y, Scale::UnitVariance);
    const RowVectorXd variances = whole.deviation.cwiseAbs2();
    const double all = squaresOf(y.rowwise() - whole.mean, variances);
    CrossValidation result;
    result.rmsecv.resize(y.cols(), components + 1);
    for (int a = 0; a <= components; ++a) {
        std::vector<double> byFold;
        double press = 0.0;
        VectorXd squares = VectorXd::Zero(y.cols()), counts = VectorXd::Zero(y.cols());
        for (std::size_t i = 0; i < done.size(); ++i) {
            const MatrixXd residuals = rowsOf(y, folds.left[i]) - done[i].predicted[std::size_t(a)];
            const double own = squaresOf(residuals, variances);
            press += own;
            if (const Index cells = countOf(residuals); cells > 0) byFold.push_back(own / double(cells));
            for (Index k = 0; k < y.cols(); ++k) {
                squares[k] += squaresOf(residuals.col(k), RowVectorXd::Ones(1));
                counts[k] += double(countOf(residuals.col(k)));
            }
        }
        result.rmsecv.col(a) = (squares.array() / counts.array()).sqrt();
        if (a > 0) result.q2.push_back(1.0 - press / all);
        addError(result, byFold);
    }

    chooseComponents(result, options);

    const int chosen = result.components();
    const double count = double(done.size());
    result.predicted.resize(y.rows(), y.cols());
    std::vector<MatrixXd> coefficients;
    MatrixXd mean = MatrixXd::Zero(done.front().x.mean.size(), y.cols()), squares = mean;
    for (std::size_t i = 0; i < done.size(); ++i) {
        mean += coefficients.emplace_back(done[i].coefficients(chosen)) / count;
        const MatrixXd& predicted = done[i].predicted[std::size_t(chosen)];
        for (Index r = 0; r < predicted.rows(); ++r)
            result.predicted.row(folds.left[i][std::size_t(r)]) = predicted.row(r);
    }
    for (const MatrixXd& own : coefficients) squares += (own - mean).cwiseAbs2();
    result.coefficientErrors = (squares * ((count - 1.0) / count)).cwiseSqrt();
    return result;
}

namespace {

constexpr double bySelf = 1e-9; // what is left to others is rounding below this

// Squared residuals of the cells of the rows that are left out, in parts of the variances, by the number of components. A cell is said by
// the other cells of its row, projected on the model's plane: e/(1 - h), as in least squares, with h the squared loadings of its column.
struct CellFold {
    base::Done done = base::done();
    std::vector<double> squares;
    Index cells = 0;
};

CellFold cellFoldOf(const MatrixXd& x, Scale scale, int components, const std::vector<int>& left,
                    const Preprocessing& preprocessing, const RowVectorXd& variances)
{
    const base::Result<PartedRows> rows = partedRows(x, left, preprocessing);
    if (!rows) return {.done = rows.error(), .squares = {}};
    const MatrixXd &own = rows->stay, &others = rows->left;
    const Scaling scaling = scalingOf(own, scale);
    CellFold fold;
    const base::Result<Latent> latent =
        latentOf(Method::Pca, scaling.applied(own), MatrixXd(own.rows(), 0), components);
    if (!latent) {
        fold.done = latent.error();
        return fold;
    }
    const MatrixXd scaled = scaling.applied(others), scores = scoresOf(*latent, scaled);
    fold.cells = countOf(others);
    MatrixXd residuals = scaled;
    RowVectorXd free = RowVectorXd::Ones(own.cols()); // 1 - h
    for (int a = 0; a <= components; ++a) {
        if (a > 0 && a <= latent->components()) {
            residuals -= scores.col(a - 1) * latent->loadings.col(a - 1).transpose();
            free -= latent->loadings.col(a - 1).cwiseAbs2().transpose();
        }
        // Where a column is a component by itself the others say nothing of it, and it is as it was without any.
        MatrixXd cells = residuals;
        for (Index j = 0; j < cells.cols(); ++j)
            if (free[j] > bySelf)
                cells.col(j) /= free[j];
            else
                cells.col(j) = scaled.col(j);
        fold.squares.push_back(squaresOf(cells * scaling.deviation.asDiagonal(), variances));
    }
    return fold;
}

} // namespace

base::Result<CrossValidation> crossValidateCells(const MatrixXd& x, Scale scale, int components, const Folds& folds,
                                                 std::stop_token stop, const ValidationOptions& options)
{
    Preprocessing chain = options.preprocessing;
    const base::Result<MatrixXd> rows = fitted(chain, x);
    if (!rows) return rows.error();
    const Scaling whole = scalingOf(*rows, scale);
    const RowVectorXd variances = whole.deviation.cwiseAbs2();
    std::vector<CellFold> done(folds.left.size());
    studies::forEach(
        done.size(),
        [&](std::size_t i) {
            done[i] = cellFoldOf(x, scale, components, folds.left[i], options.preprocessing, variances);
        },
        0, stop);
    if (stop.stop_requested()) return stopped();
    const double all = squaresOf(rows->rowwise() - whole.mean, variances);
    CrossValidation result;
    for (int a = 0; a <= components; ++a) {
        double press = 0.0;
        std::vector<double> byFold;
        for (const CellFold& fold : done) {
            if (!fold.done) return fold.done.error();
            press += fold.squares[std::size_t(a)];
            if (fold.cells > 0) byFold.push_back(fold.squares[std::size_t(a)] / double(fold.cells));
        }
        if (a > 0) result.q2.push_back(1.0 - press / all);
        addError(result, byFold);
    }
    chooseComponents(result, options);
    return result;
}

} // namespace titer::mvda
