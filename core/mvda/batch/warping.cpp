#include "core/mvda/batch/warping.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace titer::mvda {

using Eigen::Index;

namespace {

constexpr double unreached = std::numeric_limits<double>::infinity();

// Weighed sums of squared distances from the beginning.
MatrixXd cumulatedDistances(const Course& batch, const Course& reference, double band)
{
    const Index n = batch.times.size(), m = reference.times.size();
    MatrixXd sums = MatrixXd::Constant(n, m, unreached);
    for (Index i = 0; i < n; ++i)
        for (Index j = 0; j < m; ++j) {
            if (std::abs(batch.times[i] - reference.times[j]) > band) continue;
            const double distance = (batch.cells.row(i) - reference.cells.row(j)).squaredNorm();
            double best = i == 0 && j == 0 ? 2.0 * distance : unreached;
            if (i > 0) best = std::min(best, sums(i - 1, j) + distance);
            if (j > 0) best = std::min(best, sums(i, j - 1) + distance);
            if (i > 0 && j > 0) best = std::min(best, sums(i - 1, j - 1) + 2.0 * distance);
            sums(i, j) = best;
        }
    return sums;
}

} // namespace

std::vector<std::pair<Index, Index>> warpingPath(const Course& batch, const Course& reference, double band, bool open)
{
    const MatrixXd sums = cumulatedDistances(batch, reference, band);
    Index i = sums.rows() - 1, j = sums.cols() - 1;
    if (open) {
        // By the sum of the weights up to there.
        double least = unreached;
        for (Index end = 0; end < sums.cols(); ++end)
            if (const double mean = sums(i, end) / double(i + end + 2); mean < least) {
                least = mean;
                j = end;
            }
    }
    std::vector<std::pair<Index, Index>> path;
    if (!(sums(i, j) < unreached)) return path;
    path.emplace_back(i, j);
    while (i > 0 || j > 0) {
        const double distance = (batch.cells.row(i) - reference.cells.row(j)).squaredNorm();
        const double both = i > 0 && j > 0 ? sums(i - 1, j - 1) + 2.0 * distance : unreached;
        const double sample = i > 0 ? sums(i - 1, j) + distance : unreached;
        const double point = j > 0 ? sums(i, j - 1) + distance : unreached;
        if (both <= sample && both <= point) {
            --i;
            --j;
        } else if (sample <= point) {
            --i;
        } else {
            --j;
        }
        path.emplace_back(i, j);
    }
    std::reverse(path.begin(), path.end());
    return path;
}

} // namespace titer::mvda
