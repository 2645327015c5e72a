// Steps that take the size and the offset of a whole row away: SNV, MSC, EMSC, norms.
#include "core/mvda/preprocessing/steps.h"
#include "core/studies/numerics/dense.h"

#include <cmath>

namespace titer::mvda {

using base::say;
using Eigen::Index;

namespace {

// Below this part of the row nothing but rounding is left.
constexpr double rowRounding = 1e-14;

} // namespace

base::Error rowError(Index row, base::Sentence what)
{
    return base::inputError("row " + std::to_string(row + 1), std::move(what));
}

MatrixXd polynomialsOf(const RowVectorXd& axis, int order)
{
    const double low = axis.minCoeff(), high = axis.maxCoeff();
    const VectorXd u = ((axis.array() - 0.5 * (low + high)) * (2.0 / (high - low))).transpose();
    MatrixXd powers = MatrixXd::Ones(axis.size(), order + 1);
    for (int m = 1; m <= order; ++m) powers.col(m) = powers.col(m - 1).cwiseProduct(u);
    return powers;
}

base::Done standardizeRows(MatrixXd& cells)
{
    const VectorXd largest = cells.cwiseAbs().rowwise().maxCoeff();
    const VectorXd mean = cells.rowwise().mean();
    cells.colwise() -= mean;
    const VectorXd deviation = (cells.rowwise().squaredNorm() / double(cells.cols() - 1)).cwiseSqrt();
    for (Index i = 0; i < cells.rows(); ++i)
        if (!(deviation[i] > rowRounding * largest[i]))
            return rowError(i,
                            say(CORE_TR("core", "The spectrum is the same in every channel, so that snv has nothing to "
                                                "divide by. Leave the row out.")));
    cells.array().colwise() *= deviation.cwiseInverse().array();
    return base::done();
}

base::Done correctScatter(MatrixXd& cells, const RowVectorXd& axis, const RowVectorXd& reference, int order)
{
    MatrixXd design(axis.size(), order + 2);
    design << polynomialsOf(axis, order), reference.transpose();
    const studies::Qr qr(design);
    const MatrixXd q = qr.thinQ(), r = qr.triangle();
    const Index last = order + 1;
    if (!(std::abs(r(last, last)) > 1e-10 * reference.norm()))
        return base::inputError(
            say(CORE_TR("core", "The mean of the spectra is a straight line or a polynomial of the axis, "
                                "so that scatter cannot be told from it. Leave msc or emsc out.")));
    const VectorXd along = cells * q.col(last), lengths = cells.rowwise().norm();
    for (Index i = 0; i < cells.rows(); ++i)
        if (!(std::abs(along[i]) > 1e-12 * lengths[i]))
            return rowError(
                i, say(CORE_TR("core", "The spectrum has nothing in common with the mean of the spectra, so that "
                                       "its scatter cannot be corrected. Leave the row out.")));
    const VectorXd factors = along / r(last, last);
    // x - b m has the polynomials alone besides its residuals.
    const MatrixXd basis = q.leftCols(last);
    const MatrixXd offsets = cells * basis - factors * (reference * basis);
    cells -= offsets * basis.transpose();
    cells.array().colwise() *= factors.cwiseInverse().array();
    return base::done();
}

base::Done normalizeRows(MatrixXd& cells, const RowVectorXd& axis, int norm)
{
    VectorXd sizes;
    if (norm == 0) {
        const Index n = axis.size();
        const RowVectorXd widths = (axis.tail(n - 1) - axis.head(n - 1)).cwiseAbs();
        VectorXd shares = VectorXd::Zero(n);
        shares.head(n - 1) += 0.5 * widths.transpose();
        shares.tail(n - 1) += 0.5 * widths.transpose();
        sizes = cells.cwiseAbs() * shares;
    } else {
        sizes = norm == 1 ? VectorXd(cells.rowwise().norm()) : VectorXd(cells.cwiseAbs().rowwise().maxCoeff());
    }
    for (Index i = 0; i < cells.rows(); ++i)
        if (!(sizes[i] > 0.0))
            return rowError(
                i, say(CORE_TR("core", "The spectrum is 0 in every channel, so that norm has nothing to divide "
                                       "by. Leave the row out.")));
    cells.array().colwise() *= sizes.cwiseInverse().array();
    return base::done();
}

} // namespace titer::mvda
