// Designs with the smallest average variance of prediction for a model (Box & Draper 1959).
#include "core/studies/designs/kinds.h"
#include "core/studies/designs/optimal/optimal_request.h"

namespace titer::studies {

namespace {

base::Result<Design> makeIOptimal(const Factors& factors, const DesignRequest& request, std::stop_token stop)
{
    return optimalDesign(Criterion::I, factors, request, std::move(stop));
}

} // namespace

extern const DesignKind iOptimal{
    .id = "i_optimal",
    .summary =
        CORE_TR("core", "The most precise predictions of a given model for a number of runs, also with constraints"),
    .takes = optimalTakes,
    .forms = optimalForms,
    .make = makeIOptimal};

} // namespace titer::studies
