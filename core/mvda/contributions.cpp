#include "core/mvda/contributions.h"

#include "core/mvda/projection.h"

namespace titer::mvda {

base::Result<Contributions> contributionsOf(const Model& model, const RowVectorXd& row)
{
    const base::Result<MatrixXd> cells = applied(model.preprocessing, row);
    if (!cells) return cells.error();
    const MatrixXd scaled = model.x.applied(*cells);
    const RowVectorXd scores = scoresOf(model.latent, scaled);
    const auto isMissing = scaled.row(0).array().isNaN().eval();
    const VectorXd there = isMissing.select(0.0, scaled.row(0).array()).matrix().transpose();
    const RowVectorXd left = scaled.row(0) - scores * model.latent.loadings.transpose();
    const VectorXd residuals = isMissing.select(0.0, left.array()).matrix().transpose();

    const MatrixXd& rotations = model.latent.rotations;
    Contributions of;
    of.t2 = there.cwiseProduct(rotations * scores.cwiseQuotient(model.scoreVariances).transpose());
    of.spe = residuals.cwiseProduct(residuals.cwiseAbs());
    of.scores = there.asDiagonal() * rotations;
    of.responses =
        there.asDiagonal() * coefficientsOf(model.latent, model.components()) * model.y.deviation.asDiagonal();
    return of;
}

} // namespace titer::mvda
