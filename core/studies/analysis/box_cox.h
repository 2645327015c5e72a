// The power of the response under which the model fits best: y^l, log y at l = 0 (G. E. P. Box and D. R. Cox 1964, J. R. Stat. Soc. B 26).
#pragma once

#include "core/base/result.h"

#include <Eigen/Core>

#include <optional>
#include <vector>

namespace titer::studies {

struct BoxCox {
    struct Point {
        double lambda = 0.0;
        double logLikelihood = 0.0; // profile: -n/2 log of the residual squares of y over its geometric mean
    };

    double lambda = 1.0;        // of the greatest likelihood within the range
    double logLikelihood = 0.0; // there
    double limit = 0.0;         // likelihood at the ends of the interval
    // The 95 % interval; absent where it reaches beyond the range.
    std::optional<double> low = {}, high = {};
    double suggested =
        1.0; // 1 where the interval holds it, else the nearest of -2, -1, -1/2, 0, 1/2, 1, 2 within, else lambda
    std::vector<Point> profile = {}; // over the range in steps of 0.1
};

inline constexpr double minLambda = -3.0, maxLambda = 3.0;

// `x` is runs x p of full column rank. Errors (at "response"): values that are not above 0, no residual degrees of freedom, a fit
// without residuals.
base::Result<BoxCox> boxCox(const Eigen::MatrixXd& x, const Eigen::VectorXd& y);

} // namespace titer::studies
