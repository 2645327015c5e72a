// Savitzky and Golay's polynomials of windows, and spikes.
#include "core/base/math/median.h"
#include "core/mvda/preprocessing/steps.h"
#include "core/studies/numerics/dense.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <vector>

namespace titer::mvda {

using Eigen::Index;

namespace {

// The polynomial of least squares through the channels of one window, with positions from its middle in parts of its half width.
class WindowPolynomial {
public:
    WindowPolynomial(VectorXd positions, int order)
        : m_positions(std::move(positions))
    {
        MatrixXd powers = MatrixXd::Ones(m_positions.size(), order + 1);
        for (int m = 1; m <= order; ++m) powers.col(m) = powers.col(m - 1).cwiseProduct(m_positions);
        const studies::Qr qr(powers);
        m_q = qr.thinQ();
        m_lower = qr.triangle().topRows(order + 1).transpose();
    }

    bool isOf(const VectorXd& positions) const { return (positions - m_positions).cwiseAbs().maxCoeff() < 1e-9; }

    // Of each channel, so that their sum is the derivative at a position.
    VectorXd weights(double at, int derivative) const
    {
        VectorXd powers = VectorXd::Zero(m_lower.rows());
        for (int m = derivative; m < powers.size(); ++m) {
            double falling = 1.0;
            for (int k = 0; k < derivative; ++k) falling *= m - k;
            powers[m] = falling * std::pow(at, m - derivative);
        }
        return m_q * studies::solveLower(m_lower, powers);
    }

private:
    VectorXd m_positions;
    MatrixXd m_q, m_lower;
};

// Which channels step too far from the one before.
std::vector<bool> spikesOf(const RowVectorXd& row, double z)
{
    std::vector<bool> spikes(std::size_t(row.size()), false);
    if (row.size() < 2) return spikes;
    std::vector<double> steps, apart;
    for (Index j = 1; j < row.size(); ++j) steps.push_back(row[j] - row[j - 1]);
    std::vector<double> ordered = steps;
    const double median = base::median(ordered);
    for (const double step : steps) apart.push_back(std::abs(step - median));
    ordered = apart;
    const double mad = base::median(ordered);
    for (std::size_t j = 1; j < spikes.size(); ++j) spikes[j] = mad > 0.0 && 0.6745 * apart[j - 1] > z * mad;
    return spikes;
}

} // namespace

void smoothRows(MatrixXd& cells, const RowVectorXd& axis, int window, int order, int derivative)
{
    const Index n = axis.size(), half = window / 2;
    const MatrixXd before = cells;
    std::optional<WindowPolynomial> polynomial;
    VectorXd inner; // weights of the middle
    for (Index j = 0; j < n; ++j) {
        const Index start = std::clamp(j - half, Index(0), n - window);
        const double middle = axis[start + half];
        // Signed, so that positions rise where the axis falls, too.
        const double width = 0.5 * (axis[start + window - 1] - axis[start]);
        const VectorXd positions = ((axis.segment(start, window).array() - middle) / width).transpose();
        if (!polynomial || !polynomial->isOf(positions)) {
            polynomial.emplace(positions, order);
            inner = polynomial->weights(0.0, derivative);
        }
        const double scale = std::pow(width, -derivative);
        if (j == start + half)
            cells.col(j).noalias() = before.middleCols(start, window) * (scale * inner);
        else
            cells.col(j).noalias() = before.middleCols(start, window) *
                                     (scale * polynomial->weights((axis[j] - middle) / width, derivative));
    }
}

void despikeRows(MatrixXd& cells, double z, int half)
{
    const Index n = cells.cols();
    for (Index i = 0; i < cells.rows(); ++i) {
        const RowVectorXd row = cells.row(i);
        const std::vector<bool> spikes = spikesOf(row, z);
        for (Index j = 0; j < n; ++j) {
            if (!spikes[std::size_t(j)]) continue;
            double sum = 0.0;
            int count = 0;
            // The first channel is never a spike.
            for (Index reach = half; count == 0; ++reach)
                for (Index k = std::max(Index(0), j - reach); k <= std::min(n - 1, j + reach); ++k)
                    if (!spikes[std::size_t(k)]) {
                        sum += row[k];
                        ++count;
                    }
            cells(i, j) = sum / count;
        }
    }
}

} // namespace titer::mvda
