#include "core/mvda/nipals.h"

#include "core/studies/numerics/dense.h"

#include <algorithm>
#include <cmath>

namespace titer::mvda {

using base::say;
using Eigen::Index;

namespace {

constexpr int maxRounds = 20'000;
constexpr double atRest = 1e-13; // change of the scores, in parts of their length

// A table whose missing cells count as nothing: 0 in `cells`, and 0 in `there`.
struct Partial {
    explicit Partial(const MatrixXd& table)
        : cells(table.array().isNaN().select(0.0, table))
        , there(table.array().isNaN().select(0.0, MatrixXd::Ones(table.rows(), table.cols())))
    {
    }

    // Of each column the slope over `scores`, of each row that over `directions`; 0 where no cell is there.
    VectorXd byColumn(const VectorXd& scores) const
    {
        return over(cells.transpose() * scores, there.transpose() * scores.cwiseAbs2());
    }
    VectorXd byRow(const VectorXd& directions) const
    {
        return over(cells * directions, there * directions.cwiseAbs2());
    }
    void takeAway(const VectorXd& scores, const VectorXd& directions)
    {
        cells -= (scores * directions.transpose()).cwiseProduct(there);
    }
    Index longestColumn() const
    {
        Index longest = 0;
        cells.colwise().squaredNorm().maxCoeff(&longest);
        return longest;
    }

    MatrixXd cells, there;

private:
    static VectorXd over(const VectorXd& products, const VectorXd& squares)
    {
        return (squares.array() > 0.0).select(products.array() / squares.array(), 0.0);
    }
};

struct Component {
    VectorXd weights, loadings, responses, scores, responseScores;
};

// Nothing where it does not come to rest.
std::optional<Component> nextComponent(const Partial& x, const Partial& y)
{
    Component next;
    const bool predicts = y.cells.cols() > 0;
    VectorXd start = predicts ? y.cells.col(y.longestColumn()) : x.cells.col(x.longestColumn());
    VectorXd before = VectorXd::Zero(start.size());
    for (int round = 0; round < maxRounds; ++round) {
        next.weights = x.byColumn(start).normalized();
        next.scores = x.byRow(next.weights);
        if (predicts) {
            next.responses = y.byColumn(next.scores);
            next.responseScores = y.byRow(next.responses);
        }
        // Where cells are missing, a component that tells nothing of what is left of the responses may turn its sign in each round.
        const double change = std::min((next.scores - before).norm(), (next.scores + before).norm());
        if (change <= atRest * next.scores.norm()) {
            next.loadings = predicts ? x.byColumn(next.scores) : next.weights;
            return next;
        }
        before = next.scores;
        start = predicts ? next.responseScores : next.scores;
    }
    return std::nullopt;
}

MatrixXd rotationsOf(const MatrixXd& weights, const MatrixXd& loadings)
{
    const studies::Qr inner(loadings.transpose() * weights);
    MatrixXd rotations(weights.rows(), weights.cols());
    const MatrixXd unit = MatrixXd::Identity(weights.cols(), weights.cols());
    for (Index a = 0; a < weights.cols(); ++a) rotations.col(a) = weights * inner.solve(VectorXd(unit.col(a)));
    return rotations;
}

} // namespace

base::Result<Latent> nipals(Method method, const MatrixXd& x, const MatrixXd& y, int components)
{
    if (method == Method::Opls)
        return base::inputError(
            say(CORE_TR("core", "OPLS needs every cell. Fill the missing ones, leave their rows out, "
                                "or use PLS, which does with what is there.")));
    Partial left(x), leftY(y);
    const double all = left.cells.norm();
    std::vector<Component> found;
    while (int(found.size()) < components && left.cells.norm() > 1e-12 * all &&
           (y.cols() == 0 || leftY.cells.norm() > 0.0)) {
        std::optional<Component> next = nextComponent(left, leftY);
        if (!next)
            return base::Error{base::Code::Solver, "",
                               say(CORE_TR("core", "Component {1} did not come to rest in {2} rounds: too many cells "
                                                   "are missing, or two components explain the same. Ask for fewer."),
                                   std::to_string(found.size() + 1), std::to_string(maxRounds))};
        left.takeAway(next->scores, next->loadings);
        if (y.cols() > 0) leftY.takeAway(next->scores, next->responses);
        found.push_back(std::move(*next));
    }
    const Index count = Index(found.size());
    Latent latent{.method = method};
    latent.weights.resize(x.cols(), count);
    latent.loadings.resize(x.cols(), count);
    latent.responses.resize(y.cols(), count);
    latent.scores.resize(x.rows(), count);
    latent.responseScores.resize(y.cols() > 0 ? x.rows() : 0, count);
    for (Index a = 0; a < count; ++a) {
        Component& of = found[std::size_t(a)];
        latent.weights.col(a) = of.weights;
        latent.loadings.col(a) = of.loadings;
        latent.scores.col(a) = of.scores;
        if (y.cols() == 0) continue;
        latent.responses.col(a) = of.responses;
        latent.responseScores.col(a) = of.responseScores;
    }
    latent.rotations = rotationsOf(latent.weights, latent.loadings);
    return latent;
}

RowVectorXd scoresOfPartial(const Latent& latent, RowVectorXd row)
{
    RowVectorXd scores(latent.components());
    const auto missing = row.array().isNaN().eval();
    const RowVectorXd there = missing.select(RowVectorXd::Zero(row.size()), RowVectorXd::Ones(row.size()));
    row = missing.select(RowVectorXd::Zero(row.size()), row);
    // What OPLS filters out goes before what predicts.
    const int first = latent.method == Method::Opls ? 1 : 0, count = latent.components();
    for (int k = 0; k < count; ++k) {
        const int a = (k + first) % count;
        const double squares = there.dot(latent.weights.col(a).cwiseAbs2().transpose());
        scores[a] = squares > 0.0 ? row.dot(latent.weights.col(a)) / squares : 0.0;
        row -= scores[a] * latent.loadings.col(a).transpose().cwiseProduct(there);
    }
    return scores;
}

} // namespace titer::mvda
