#include "core/mvda/swapped.h"

#include "core/base/math/median.h"

#include <cmath>

namespace titer::mvda {

using Eigen::Index;

namespace {

constexpr std::size_t minResiduals = 8;

double robustDeviation(const VectorXd& residuals)
{
    std::vector<double> amounts;
    for (const double residual : residuals)
        if (!std::isnan(residual)) amounts.push_back(std::abs(residual));
    if (amounts.size() < minResiduals) return std::numeric_limits<double>::infinity();
    return 1.4826 * base::upperMedian(amounts);
}

} // namespace

std::vector<SwappedPair> swappedNeighbours(const MatrixXd& predicted, const MatrixXd& observed,
                                           const std::vector<std::string>& batches, double threshold)
{
    std::vector<SwappedPair> pairs;
    for (Index k = 0; k < observed.cols(); ++k) {
        const double limit = threshold * robustDeviation(observed.col(k) - predicted.col(k));
        double gained = 0.0; // by the last pair
        for (Index i = 0; i + 1 < observed.rows(); ++i) {
            if (!batches.empty() && batches[std::size_t(i)] != batches[std::size_t(i) + 1]) continue;
            const double own = std::abs(observed(i, k) - predicted(i, k)),
                         other = std::abs(observed(i + 1, k) - predicted(i + 1, k)),
                         ownSwapped = std::abs(observed(i + 1, k) - predicted(i, k)),
                         otherSwapped = std::abs(observed(i, k) - predicted(i + 1, k));
            if (!(own > limit && other > limit && ownSwapped <= limit && otherSwapped <= limit)) continue;
            const double gain = own + other - ownSwapped - otherSwapped;
            const SwappedPair pair{int(i), int(i) + 1, int(k)};
            if (pairs.empty() || pairs.back().response != int(k) || pairs.back().second != int(i))
                pairs.push_back(pair);
            else if (gain > gained)
                pairs.back() = pair;
            else
                continue;
            gained = gain;
        }
    }
    return pairs;
}

std::vector<base::Sentence> swapsOf(const std::vector<SwappedPair>& pairs, const std::vector<std::string>& rows,
                                    const std::vector<std::string>& responses)
{
    std::vector<base::Sentence> sentences;
    for (const SwappedPair& pair : pairs)
        sentences.push_back(base::say(
            CORE_TR("core", "The values of “{1}” in rows {2} and {3} look swapped: each is predicted as the "
                            "other was measured. Check the samples."),
            responses[std::size_t(pair.response)], rows[std::size_t(pair.first)], rows[std::size_t(pair.second)]));
    return sentences;
}

} // namespace titer::mvda
