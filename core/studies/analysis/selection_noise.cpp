// What a selection of terms finds where there is nothing to find.
#include "core/base/math/random.h"
#include "core/studies/analysis/selection.h"

namespace titer::studies {

double shareOfNoise(int runs, const std::function<bool(const Eigen::VectorXd& response)>& keeps)
{
    int kept = 0;
    for (int draw = 0; draw < noiseDraws; ++draw) {
        base::Random random(1, "selection of noise " + std::to_string(draw));
        Eigen::VectorXd response(runs);
        for (double& value : response) value = random.normal();
        kept += keeps(response);
    }
    return double(kept) / noiseDraws;
}

std::optional<double> shareOfNoise(const ModelMatrix& matrix, const SelectionOptions& options, bool subsets)
{
    constexpr std::int64_t maxModels = 20'000; // of one selection
    const auto select = [&](const ModelMatrix& of) {
        return subsets ? selectSubsets(of, options) : selectStepwise(of, options);
    };
    if (const base::Result<Selection> once = select(matrix); !once || once->models > maxModels) return std::nullopt;
    ModelMatrix noise = matrix;
    return shareOfNoise(matrix.runs(), [&](const Eigen::VectorXd& response) {
        noise.y = response;
        const base::Result<Selection> selection = select(noise);
        return selection && selection->terms.size() > options.always.size();
    });
}

} // namespace titer::studies
