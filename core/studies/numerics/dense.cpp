#include "core/studies/numerics/dense.h"

#include <Eigen/Cholesky>
#include <Eigen/Eigenvalues>
#include <Eigen/LU>
#include <Eigen/QR>
#include <Eigen/SVD>

#include <algorithm>

namespace titer::studies {

using Eigen::Index;
using Eigen::MatrixXd;
using Eigen::VectorXd;

Cholesky::Cholesky(const MatrixXd& matrix)
    : m_llt(std::make_shared<const Eigen::LLT<MatrixXd>>(matrix))
{
}

bool Cholesky::sound() const
{
    return m_llt->info() == Eigen::Success;
}

MatrixXd Cholesky::lower() const
{
    return m_llt->matrixL();
}

Eigen::Diagonal<const MatrixXd> Cholesky::diagonal() const
{
    return m_llt->matrixLLT().diagonal();
}

double Cholesky::logDeterminant() const
{
    return 2.0 * diagonal().array().log().sum();
}

double Cholesky::reciprocalCondition() const
{
    return m_llt->rcond();
}

VectorXd Cholesky::solve(const VectorXd& right) const
{
    return m_llt->solve(right);
}

MatrixXd Cholesky::inverse() const
{
    return m_llt->solve(MatrixXd::Identity(m_llt->rows(), m_llt->cols()));
}

VectorXd Cholesky::solveLower(const VectorXd& right) const
{
    return m_llt->matrixL().solve(right);
}

MatrixXd Cholesky::solveLower(const MatrixXd& right) const
{
    return m_llt->matrixL().solve(right);
}

VectorXd Cholesky::solveUpper(const VectorXd& right) const
{
    return m_llt->matrixU().solve(right);
}

Qr::Qr(const MatrixXd& matrix)
    : m_qr(std::make_shared<const Eigen::HouseholderQR<MatrixXd>>(matrix))
{
}

MatrixXd Qr::triangle() const
{
    return m_qr->matrixQR().topRows(std::min(m_qr->rows(), m_qr->cols())).triangularView<Eigen::Upper>();
}

MatrixXd Qr::q() const
{
    return m_qr->householderQ();
}

MatrixXd Qr::thinQ() const
{
    return m_qr->householderQ() * MatrixXd::Identity(m_qr->rows(), m_qr->cols());
}

VectorXd Qr::rotated(const VectorXd& vector) const
{
    return m_qr->householderQ().transpose() * vector;
}

VectorXd Qr::solve(const VectorXd& right) const
{
    return m_qr->solve(right);
}

MatrixXd Qr::inverseInformation() const
{
    const Index p = m_qr->cols();
    const MatrixXd inverse = m_qr->matrixQR().topRows(p).triangularView<Eigen::Upper>().solve(MatrixXd::Identity(p, p));
    return inverse * inverse.transpose();
}

RankedQr::RankedQr(const MatrixXd& matrix)
    : m_qr(std::make_shared<const Eigen::ColPivHouseholderQR<MatrixXd>>(matrix))
{
}

int RankedQr::rank() const
{
    return int(m_qr->rank());
}

VectorXd RankedQr::solve(const VectorXd& right) const
{
    return m_qr->solve(right);
}

MatrixXd RankedQr::solve(const MatrixXd& right) const
{
    return m_qr->solve(right);
}

int rankOf(const MatrixXd& matrix, double threshold)
{
    Eigen::ColPivHouseholderQR<MatrixXd> qr(matrix);
    qr.setThreshold(threshold);
    return int(qr.rank());
}

LeastNormSolver::LeastNormSolver(const MatrixXd& matrix)
    : m_decomposition(std::make_shared<const Eigen::CompleteOrthogonalDecomposition<MatrixXd>>(matrix))
{
}

VectorXd LeastNormSolver::solve(const VectorXd& right) const
{
    return m_decomposition->solve(right);
}

SymmetricEigen symmetricEigen(const MatrixXd& matrix)
{
    const Eigen::SelfAdjointEigenSolver<MatrixXd> eigen(matrix);
    return {eigen.eigenvalues(), eigen.eigenvectors()};
}

Svd svdOf(const MatrixXd& matrix)
{
    // A square matrix needs no QR before it, which would be compiled for nothing.
    const Eigen::JacobiSVD<MatrixXd, Eigen::NoQRPreconditioner> svd(matrix, Eigen::ComputeFullU | Eigen::ComputeFullV);
    return {svd.matrixU(), svd.singularValues(), svd.matrixV()};
}

double determinantOf(const MatrixXd& matrix)
{
    return matrix.partialPivLu().determinant();
}

MatrixXd inverseOf(const MatrixXd& matrix)
{
    return matrix.inverse();
}

std::optional<double> logAbsDeterminantOf(const MatrixXd& matrix)
{
    const Eigen::FullPivLU<MatrixXd> lu(matrix);
    if (!lu.isInvertible()) return std::nullopt;
    return lu.matrixLU().diagonal().cwiseAbs().array().log().sum();
}

VectorXd solveLower(const MatrixXd& lower, const VectorXd& right)
{
    return lower.triangularView<Eigen::Lower>().solve(right);
}

MatrixXd inverseOfLower(const MatrixXd& lower)
{
    MatrixXd inverse = MatrixXd::Identity(lower.rows(), lower.cols());
    lower.triangularView<Eigen::Lower>().solveInPlace(inverse);
    return inverse;
}

VectorXd solveSquared(const MatrixXd& upper, const VectorXd& right)
{
    VectorXd solution = right;
    upper.triangularView<Eigen::Upper>().transpose().solveInPlace(solution);
    upper.triangularView<Eigen::Upper>().solveInPlace(solution);
    return solution;
}

MatrixXd product(const MatrixView& a, const MatrixView& b)
{
    return a * b;
}

MatrixXd product(double factor, const MatrixView& a, const MatrixView& b)
{
    return factor * a * b;
}

MatrixXd crossProduct(const MatrixView& a, const MatrixView& b)
{
    return a.transpose() * b;
}

MatrixXd crossProduct(const MatrixView& a)
{
    return a.transpose() * a;
}

MatrixXd lowerCrossProduct(const MatrixXd& a)
{
    MatrixXd lower = MatrixXd::Zero(a.cols(), a.cols());
    lower.selfadjointView<Eigen::Lower>().rankUpdate(a.transpose());
    return lower;
}

MatrixXd outerProduct(const MatrixView& a, const MatrixView& b)
{
    return a * b.transpose();
}

MatrixXd sandwich(const MatrixXd& a, const MatrixXd& between)
{
    return a * between * a.transpose();
}

} // namespace titer::studies
