// Decisions on runs that come in random groups, such as the whole plots of a split-plot.
#pragma once

#include "core/studies/analysis/grouped_analysis.h"
#include "core/studies/decisions/response.h"

namespace titer::studies {

// The response of the fit (responseOf) by the variances of its groups: a run to come is one of a group of its own, so that it
// scatters with the sum of all variances, and coefficients are those of generalised least squares. The degrees of freedom are those
// of the variance of such a run, on average over the runs (Satterthwaite 1946, Biometrics Bulletin 2).
FittedResponse withGroups(FittedResponse response, const LinearFit& fit, const GroupedAnalysis& grouped);

} // namespace titer::studies
