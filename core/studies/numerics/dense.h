// The factorisations of dense matrices, compiled once: those of Eigen are templates, which each source that names one would compile
// for itself. Algorithms as in G. H. Golub and C. F. Van Loan 2013, Matrix Computations, 4th edition (chapters in brackets).
#pragma once

#include <Eigen/Core>

#include <memory>
#include <optional>

namespace titer::studies {

// A = L L' of a symmetric matrix, whose lower triangle is read [4.2]. Unsound where it is not positive definite.
class Cholesky {
public:
    explicit Cholesky(const Eigen::MatrixXd& matrix);

    bool sound() const;
    Eigen::MatrixXd lower() const;                           // L
    Eigen::Diagonal<const Eigen::MatrixXd> diagonal() const; // of L, as long as this lives
    double logDeterminant() const;                           // of A
    double reciprocalCondition() const;                      // of A, estimated
    Eigen::VectorXd solve(const Eigen::VectorXd& right) const;
    Eigen::MatrixXd inverse() const;
    Eigen::VectorXd solveLower(const Eigen::VectorXd& right) const; // by L alone
    Eigen::MatrixXd solveLower(const Eigen::MatrixXd& right) const;
    Eigen::VectorXd solveUpper(const Eigen::VectorXd& right) const; // by L' alone

private:
    std::shared_ptr<const Eigen::LLT<Eigen::MatrixXd>> m_llt;
};

// X = Q R by Householder's reflections, without pivoting [5.2]. Solutions and inverses are unsound where columns depend on one
// another: then RankedQr.
class Qr {
public:
    explicit Qr(const Eigen::MatrixXd& matrix);

    Eigen::MatrixXd triangle() const;                             // R, as many rows as the lesser side of X
    Eigen::MatrixXd q() const;                                    // square
    Eigen::MatrixXd thinQ() const;                                // of Q the first columns, as many as X has
    Eigen::VectorXd rotated(const Eigen::VectorXd& vector) const; // Q'v, all of it
    Eigen::VectorXd solve(const Eigen::VectorXd& right) const;    // least squares
    Eigen::MatrixXd inverseInformation() const;                   // (X'X)^-1, without forming X'X

private:
    std::shared_ptr<const Eigen::HouseholderQR<Eigen::MatrixXd>> m_qr;
};

// X P = Q R with the longest remaining column first [5.4], for columns that may depend on one another.
class RankedQr {
public:
    explicit RankedQr(const Eigen::MatrixXd& matrix);

    int rank() const; // pivots above rounding
    // Least squares, 0 for columns that depend on others.
    Eigen::VectorXd solve(const Eigen::VectorXd& right) const;
    Eigen::MatrixXd solve(const Eigen::MatrixXd& right) const;

private:
    std::shared_ptr<const Eigen::ColPivHouseholderQR<Eigen::MatrixXd>> m_qr;
};

// By the same factorisation: pivots above this part of the largest.
int rankOf(const Eigen::MatrixXd& matrix, double threshold);

// The shortest of all least-squares solutions, by the complete orthogonal decomposition [5.5]; sound for every rank.
class LeastNormSolver {
public:
    explicit LeastNormSolver(const Eigen::MatrixXd& matrix);

    Eigen::VectorXd solve(const Eigen::VectorXd& right) const;

private:
    std::shared_ptr<const Eigen::CompleteOrthogonalDecomposition<Eigen::MatrixXd>> m_decomposition;
};

// A = V diag(values) V' of a symmetric matrix, whose lower triangle is read, by the QR iteration [8.3]. Unsound where a number is
// not finite.
struct SymmetricEigen {
    Eigen::VectorXd values;  // rising
    Eigen::MatrixXd vectors; // columns of length 1
};
SymmetricEigen symmetricEigen(const Eigen::MatrixXd& matrix);

// A = U diag(values) V' of a square matrix, by Jacobi's rotations [8.6]. Unsound where a number is not finite.
struct Svd {
    Eigen::MatrixXd u;
    Eigen::VectorXd values; // falling
    Eigen::MatrixXd v;
};
Svd svdOf(const Eigen::MatrixXd& matrix);

// By LU with partial pivoting [3.4]; the inverse is unsound where the matrix is singular.
double determinantOf(const Eigen::MatrixXd& matrix);
Eigen::MatrixXd inverseOf(const Eigen::MatrixXd& matrix);
// ln |det| by LU with full pivoting [3.4]; nothing where the matrix is singular up to rounding.
std::optional<double> logAbsDeterminantOf(const Eigen::MatrixXd& matrix);

// With triangles, by substitution [3.1]; what lies on their other side is not read. Unsound where the diagonal has a 0.
Eigen::VectorXd solveLower(const Eigen::MatrixXd& lower, const Eigen::VectorXd& right);
Eigen::MatrixXd inverseOfLower(const Eigen::MatrixXd& lower);
Eigen::VectorXd solveSquared(const Eigen::MatrixXd& upper, const Eigen::VectorXd& right); // (R'R)^-1 of it

// Products, as blocks of matrices too.
using MatrixView = Eigen::Ref<const Eigen::MatrixXd>;
Eigen::MatrixXd product(const MatrixView& a, const MatrixView& b);                  // A B
Eigen::MatrixXd product(double factor, const MatrixView& a, const MatrixView& b);   // factor A B
Eigen::MatrixXd crossProduct(const MatrixView& a, const MatrixView& b);             // A'B: sums of products of columns
Eigen::MatrixXd crossProduct(const MatrixView& a);                                  // A'A
Eigen::MatrixXd lowerCrossProduct(const Eigen::MatrixXd& a);                        // its lower triangle, 0 above
Eigen::MatrixXd outerProduct(const MatrixView& a, const MatrixView& b);             // A B'
Eigen::MatrixXd sandwich(const Eigen::MatrixXd& a, const Eigen::MatrixXd& between); // A M A', as the covariance of A x

} // namespace titer::studies
