// How single runs and the whole model stand: studentised residuals and influence (R. D. Cook 1977, Technometrics 19; D. A. Belsley,
// E. Kuh and R. E. Welsch 1980, Regression Diagnostics), information criteria (C. M. Hurvich and C.-L. Tsai 1989, Biometrika 76).
#pragma once

#include "core/studies/analysis/linear_fit.h"
#include "core/studies/models/model_matrix.h"

#include <optional>
#include <vector>

namespace titer::studies {

// What needs residual degrees of freedom, or a leverage below 1, is absent without them.
struct RunDiagnostics {
    double leverage = 0.0;
    std::optional<double> internal = {}; // residual over its own standard error
    std::optional<double> external = {}; // the same with the variance of the other runs: t with dfResidual - 1
    std::optional<double> cook = {};
    std::optional<double> dffits = {};
    bool notable = false;
};

// Notable: |external| above the two-sided 5 % point of all runs together (Bonferroni), or Cook's distance above 1.
std::vector<RunDiagnostics> diagnoseRuns(const LinearFit& fit);

struct FitSummary {
    // With the coefficients and the variance counted; AICc needs two more runs than that. Absent for an exact fit.
    std::optional<double> aic = {}, aicc = {}, bic = {};
    // Range of the fitted values over the mean standard error of the fitted values; above 4 the model can distinguish settings.
    std::optional<double> adequatePrecision = {};
};
FitSummary summarise(const LinearFit& fit);

// Variance inflation above which a coefficient says little by itself (D. W. Marquardt 1970, Technometrics 12).
inline constexpr double maxInflation = 10.0;
// One notice that names the terms above it; none of that stays where squares and products are inflated by the coding alone, which
// centred factors undo, nor for shares, which depend on each other by their sum.
base::Notices inflationNotices(const LinearFit& fit, const ModelMatrix& matrix);

// AICc of a least-squares fit with `coefficients` columns; nothing when the runs are too few or the fit is exact.
std::optional<double> correctedAic(double rss, int runs, int coefficients);

} // namespace titer::studies
