// Designs with the largest |X'X| for a model (Wald 1943; Kiefer & Wolfowitz 1959).
#include "core/studies/designs/kinds.h"
#include "core/studies/designs/optimal/optimal_request.h"

namespace titer::studies {

namespace {

base::Result<Design> makeDOptimal(const Factors& factors, const DesignRequest& request, std::stop_token stop)
{
    return optimalDesign(Criterion::D, factors, request, std::move(stop));
}

} // namespace

extern const DesignKind dOptimal{
    .id = "d_optimal",
    .summary =
        CORE_TR("core", "The most precise coefficients of a given model for a number of runs, also with constraints"),
    .takes = optimalTakes,
    .forms = optimalForms,
    .make = makeDOptimal};

} // namespace titer::studies
