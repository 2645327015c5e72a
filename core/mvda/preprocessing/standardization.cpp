// Brings the channels of one instrument to those of another.
#include "core/mvda/preprocessing/steps.h"

#include <algorithm>

namespace titer::mvda {

using base::say;
using Eigen::Index;

base::Done standardizeChannels(MatrixXd& cells, const RowVectorXd& reference, int window)
{
    const Index channels = cells.cols(), half = window / 2, each = window + 1;
    if (reference.size() != channels * each)
        return base::inputError(
            say(CORE_TR("core", "“pds” has no factors: nobody writes it. titer-cli mvda transfer makes it of samples "
                                "that both instruments have measured.")));
    const MatrixXd measured = cells;
    for (Index i = 0; i < channels; ++i) {
        const Index first = std::max<Index>(0, i - half), last = std::min(channels - 1, i + half);
        const auto factors = reference.segment(i * each + 1 + first - (i - half), last - first + 1);
        cells.col(i) =
            (measured.middleCols(first, last - first + 1) * factors.transpose()).array() + reference[i * each];
    }
    return base::done();
}

} // namespace titer::mvda
