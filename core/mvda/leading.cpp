#include "core/mvda/leading.h"

#include "core/base/math/random.h"
#include "core/studies/numerics/dense.h"

#include <Eigen/SVD>

#include <algorithm>
#include <cmath>
#include <optional>

namespace titer::mvda {

using Eigen::Index;

namespace {

// Below this part of the largest singular value nothing but rounding is left.
constexpr double rounding = 1e-12;
// Where the lesser side is shorter, or more than a part of it is wanted, the whole decomposition is as quick.
constexpr Index shortSide = 100;
constexpr Index wantedPart = 8;

void keepSound(Triplets& triplets, int count)
{
    Index kept = 0;
    while (kept < count && kept < triplets.values.size() && triplets.values[kept] > rounding * triplets.values[0])
        ++kept;
    triplets.left.conservativeResize(Eigen::NoChange, kept);
    triplets.right.conservativeResize(Eigen::NoChange, kept);
    triplets.values.conservativeResize(kept);
}

// By the triangle of QR, whose sides are the lesser of the table's.
Triplets wholeTriplets(const MatrixXd& x, int count)
{
    const bool wide = x.cols() > x.rows();
    const studies::Qr qr(wide ? MatrixXd(x.transpose()) : x);
    const Eigen::BDCSVD<MatrixXd> svd(MatrixXd(qr.triangle()), Eigen::ComputeThinU | Eigen::ComputeThinV);
    const MatrixXd ofLong = qr.thinQ() * svd.matrixU();
    Triplets triplets{wide ? MatrixXd(svd.matrixV()) : ofLong, svd.singularValues(),
                      wide ? ofLong : MatrixXd(svd.matrixV())};
    keepSound(triplets, count);
    return triplets;
}

VectorXd drawnUnit(Index size, const char* stream)
{
    base::Random random(1, stream);
    VectorXd drawn(size);
    for (double& number : drawn) number = random.normal();
    return drawn.normalized();
}

// Twice is enough (Parlett 1998, The Symmetric Eigenvalue Problem, 6.9).
void makeOrthogonal(VectorXd& vector, const Eigen::Ref<const MatrixXd>& to)
{
    for (int twice = 0; twice < 2; ++twice) vector -= to * (to.transpose() * vector);
}

// X V = U B with B upper bidiagonal, one column after the other.
class Bidiagonal {
public:
    Bidiagonal(const MatrixXd& x, Index most)
        : m_x(x)
        , m_left(x.rows(), most)
        , m_right(x.cols(), most + 1)
        , m_diagonal(most)
        , m_above(most)
    {
        m_right.col(0) = drawnUnit(x.cols(), "mvda/lanczos");
    }

    Index size() const { return m_size; }
    Index most() const { return m_left.cols(); }
    // How much of the next column is new; 0 where a whole space was gone through.
    double rest() const { return m_above[m_size - 1]; }

    // False where what was gone through is a space of its own.
    bool grow(double scale)
    {
        const Index k = m_size;
        VectorXd u = m_x * m_right.col(k);
        makeOrthogonal(u, m_left.leftCols(k));
        m_diagonal[k] = u.norm();
        if (!(m_diagonal[k] > rounding * scale)) return false;
        m_left.col(k) = u / m_diagonal[k];
        VectorXd v = m_x.transpose() * m_left.col(k);
        makeOrthogonal(v, m_right.leftCols(k + 1));
        m_above[k] = v.norm();
        m_size = k + 1;
        if (!(m_above[k] > rounding * scale)) return false;
        m_right.col(k + 1) = v / m_above[k];
        return true;
    }

    // The singular triplets of B in their place, where the first `count` have come to rest.
    std::optional<Triplets> rested(Index count) const
    {
        MatrixXd b = MatrixXd::Zero(m_size, m_size);
        b.diagonal() = m_diagonal.head(m_size);
        for (Index i = 0; i + 1 < m_size; ++i) b(i, i + 1) = m_above[i];
        const Eigen::BDCSVD<MatrixXd> svd(b, Eigen::ComputeThinU | Eigen::ComputeThinV);
        const RowVectorXd residuals = rest() * svd.matrixU().row(m_size - 1).head(count).cwiseAbs();
        if (!(residuals.maxCoeff() < 1e-14 * svd.singularValues()[0])) return std::nullopt;
        return Triplets{m_left.leftCols(m_size) * svd.matrixU().leftCols(count), svd.singularValues().head(count),
                        m_right.leftCols(m_size) * svd.matrixV().leftCols(count)};
    }

private:
    const MatrixXd& m_x;
    MatrixXd m_left, m_right;
    VectorXd m_diagonal, m_above;
    Index m_size = 0;
};

// One start finds one direction of those with equal values: whether what is left holds more than the least that was found, tried from
// another start.
bool isComplete(const MatrixXd& x, const Triplets& found)
{
    VectorXd v = drawnUnit(x.cols(), "mvda/left over");
    constexpr int rounds = 12; // enough to see a value that is larger; one that is equal needs no more than to reach it
    double before = 0.0;
    for (int round = 0; round < rounds; ++round) {
        makeOrthogonal(v, found.right);
        v.normalize();
        VectorXd u = x * v;
        makeOrthogonal(u, found.left);
        v = x.transpose() * u;
        before = std::sqrt(v.norm());
    }
    return before < found.values[found.values.size() - 1] * (1.0 - 1e-10);
}

std::optional<Triplets> lanczosTriplets(const MatrixXd& x, Index count)
{
    const double scale = x.norm();
    Bidiagonal bidiagonal(x, std::min({x.rows(), x.cols(), 20 * count + 200}));
    for (Index look = 2 * count + 20; bidiagonal.size() < bidiagonal.most(); look += look / 4) {
        while (bidiagonal.size() < std::min(look, bidiagonal.most()))
            if (!bidiagonal.grow(scale)) return std::nullopt;
        if (std::optional<Triplets> triplets = bidiagonal.rested(count))
            return isComplete(x, *triplets) ? triplets : std::nullopt;
    }
    return std::nullopt;
}

} // namespace

Triplets leadingTriplets(const MatrixXd& x, int count)
{
    const Index shorter = std::min(x.rows(), x.cols());
    if (shorter >= shortSide && Index(count) * wantedPart <= shorter)
        if (std::optional<Triplets> triplets = lanczosTriplets(x, count)) {
            keepSound(*triplets, count);
            return *triplets;
        }
    return wholeTriplets(x, count);
}

} // namespace titer::mvda
