#include "core/mvda/projection.h"

#include "core/mvda/leading.h"
#include "core/mvda/nipals.h"
#include "core/studies/numerics/dense.h"

#include <cmath>

namespace titer::mvda {

using base::say;
using Eigen::Index;

namespace {

// Below this part of what was there at first nothing but rounding is left.
constexpr double nothing = 1e-12;

Latent emptyLatent(Method method, const MatrixXd& x, const MatrixXd& y, int components)
{
    Latent latent{.method = method};
    for (MatrixXd* of : {&latent.weights, &latent.rotations, &latent.loadings}) of->setZero(x.cols(), components);
    latent.responses.setZero(y.cols(), components);
    latent.scores.setZero(x.rows(), components);
    latent.responseScores.setZero(y.cols() > 0 ? x.rows() : 0, components);
    return latent;
}

void keepFirst(Latent& latent, int components)
{
    for (MatrixXd* of : {&latent.weights, &latent.rotations, &latent.loadings, &latent.responses, &latent.scores,
                         &latent.responseScores})
        of->conservativeResize(Eigen::NoChange, components);
}

Latent wholePca(const MatrixXd& x, int components)
{
    const Triplets triplets = leadingTriplets(x, components);
    Latent latent = emptyLatent(Method::Pca, x, MatrixXd(x.rows(), 0), int(triplets.values.size()));
    latent.scores = triplets.left * triplets.values.asDiagonal();
    latent.weights = latent.rotations = latent.loadings = triplets.right;
    return latent;
}

// The direction in which X and Y vary together the most.
VectorXd jointDirection(const MatrixXd& crossed)
{
    if (crossed.cols() == 1) return crossed.col(0).normalized();
    const studies::SymmetricEigen eigen = studies::symmetricEigen(studies::crossProduct(crossed));
    return (crossed * eigen.vectors.col(crossed.cols() - 1)).normalized();
}

Latent wholePls(const MatrixXd& x, const MatrixXd& y, int components)
{
    Latent latent = emptyLatent(Method::Pls, x, y, components);
    MatrixXd crossed = x.transpose() * y, rest = y;
    const double first = crossed.norm();
    for (int a = 0; a < components; ++a) {
        if (!(crossed.norm() > nothing * first)) {
            keepFirst(latent, a);
            break;
        }
        const VectorXd w = jointDirection(crossed);
        const VectorXd r = w - latent.rotations.leftCols(a) * (latent.loadings.leftCols(a).transpose() * w);
        const VectorXd t = x * r;
        const double tt = t.squaredNorm();
        const VectorXd p = x.transpose() * t / tt, c = crossed.transpose() * r / tt;
        crossed -= p * c.transpose() * tt;
        latent.weights.col(a) = w;
        latent.rotations.col(a) = r;
        latent.loadings.col(a) = p;
        latent.responses.col(a) = c;
        latent.scores.col(a) = t;
        latent.responseScores.col(a) = rest * c / c.squaredNorm();
        rest -= t * c.transpose();
    }
    return latent;
}

// The filter first, the component that predicts from what is left, in front of them.
Latent wholeOpls(const MatrixXd& x, const MatrixXd& y, int components)
{
    Latent latent = emptyLatent(Method::Opls, x, y, components);
    const VectorXd response = y.col(0), w = (x.transpose() * response).normalized();
    MatrixXd left = x;
    int found = 1;
    for (; found < components; ++found) {
        const VectorXd t = left * w, p = left.transpose() * t / t.squaredNorm();
        const VectorXd beside = p - w.dot(p) * w;
        if (!(beside.norm() > nothing * p.norm())) break;
        const VectorXd own = beside.normalized(), score = left * own;
        latent.weights.col(found) = own;
        latent.rotations.col(found) = own - latent.rotations.middleCols(1, found - 1) *
                                                (latent.loadings.middleCols(1, found - 1).transpose() * own);
        latent.loadings.col(found) = left.transpose() * score / score.squaredNorm();
        latent.scores.col(found) = score;
        left -= score * latent.loadings.col(found).transpose();
    }
    keepFirst(latent, found);
    const Index orthogonal = found - 1;
    const VectorXd t = left * w;
    const double tt = t.squaredNorm(), c = response.dot(t) / tt;
    latent.weights.col(0) = w;
    latent.rotations.col(0) =
        w - latent.rotations.rightCols(orthogonal) * (latent.loadings.rightCols(orthogonal).transpose() * w);
    latent.loadings.col(0) = left.transpose() * t / tt;
    latent.responses(0, 0) = c;
    latent.scores.col(0) = t;
    latent.responseScores.col(0) = response / c;
    return latent;
}

void turn(Latent& latent)
{
    for (Index a = 0; a < latent.components(); ++a) {
        const auto judged = latent.method == Method::Pca ? latent.loadings.col(a) : latent.weights.col(a);
        Index largest = 0;
        judged.cwiseAbs().maxCoeff(&largest);
        if (judged[largest] > 0.0) continue;
        for (MatrixXd* of : {&latent.weights, &latent.rotations, &latent.loadings, &latent.responses, &latent.scores,
                             &latent.responseScores})
            of->col(a) *= -1.0;
    }
}

} // namespace

const char* nameOf(Method method)
{
    return method == Method::Pca ? "pca" : method == Method::Pls ? "pls" : "opls";
}

base::Result<Latent> latentOf(Method method, const MatrixXd& x, const MatrixXd& y, int components)
{
    Latent latent;
    if (hasMissing(x) || hasMissing(y)) {
        base::Result<Latent> found = nipals(method, x, y, components);
        if (!found) return found;
        latent = std::move(*found);
    } else {
        latent = method == Method::Pca   ? wholePca(x, components)
                 : method == Method::Pls ? wholePls(x, y, components)
                                         : wholeOpls(x, y, components);
    }
    turn(latent);
    return latent;
}

MatrixXd scoresOf(const Latent& latent, const MatrixXd& x)
{
    MatrixXd scores = x * latent.rotations;
    for (Index i = 0; i < x.rows(); ++i)
        if (hasMissing(x.row(i))) scores.row(i) = scoresOfPartial(latent, x.row(i));
    return scores;
}

MatrixXd coefficientsOf(const Latent& latent, int components)
{
    return latent.rotations.leftCols(components) * latent.responses.leftCols(components).transpose();
}

} // namespace titer::mvda
