#include "app/analyse/permutations/permutation_job.h"

namespace titer::app {

void permute(const PermutationOrder& order, const PermutationJob::Pass& pass, const std::stop_token& stop)
{
    mvda::ModelRequest request = order.request;
    request.stop = stop;
    double told = 0.0;
    const auto progress = [&](double share) {
        if (share < told + 0.01) return;
        told = share;
        pass({.share = share});
    };
    base::Result<mvda::PermutationTest> test = mvda::permutedModel(*order.model, order.x, order.y, request, progress);
    if (stop.stop_requested()) return;
    if (test)
        pass({.test = std::make_shared<const mvda::PermutationTest>(*std::move(test))});
    else
        pass({.fault = test.error()});
}

} // namespace titer::app
