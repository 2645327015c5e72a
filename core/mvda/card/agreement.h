// How far what is predicted agrees with reference values: bias, errors, recovery, and the line between both. A pair of which either is
// missing (NaN) is left out. In the unit of the response.
#pragma once

#include "core/base/json.h"
#include "core/mvda/scaling.h"

#include <limits>

namespace titer::mvda {

inline constexpr double notShown = std::numeric_limits<double>::quiet_NaN();

// A figure and its two-sided 95 % interval; NaN where there is none.
struct Interval {
    double value = notShown, low = notShown, high = notShown;

    bool contains(double number) const { return low <= number && number <= high; }
};

base::Json intervalJson(const Interval& interval); // {"value", "low", "high"}

// Of the mean of values, by t.
Interval meanInterval(const VectorXd& values);

struct Agreement {
    int rows = 0;            // pairs
    Interval bias;           // mean of what is predicted minus the reference; its interval by t with N - 1
    double biasP = 1.0;      // of no bias, two-sided
    double sep = notShown;   // standard deviation of the differences about the bias, with N - 1
    double rmsep = notShown; // root of their mean square, by N
    Interval recovery;       // mean of 100 predicted/reference [%]; NaN where a reference is not above 0
};
Agreement agreementOf(const VectorXd& predicted, const VectorXd& reference);

// reference = intercept + slope predicted, by least squares (ISO 12099:2017; Piñeiro, Perelman, Guerschman, Paruelo 2008, Ecol. Model. 216,
// 316: of what is observed on what is predicted). Slope 1 and intercept 0 are tried together: F = (Σ(y - p)² - RSS)/2/(RSS/(N - 2)) with
// 2 and N - 2 degrees of freedom, that is [N a² + 2 a (b - 1) Σp + (b - 1)² Σp²]/(2 s²) (Mayer, Stuart, Swain 1994, Agric. Syst. 45, 93).
struct AgreementLine {
    Interval slope, intercept;   // by t with N - 2
    double deviation = notShown; // residual standard deviation s, with N - 2
    double f = notShown, p = 1.0;
};
// Errors: fewer than three pairs, predictions that do not vary.
base::Result<AgreementLine> agreementLine(const VectorXd& predicted, const VectorXd& reference);

} // namespace titer::mvda
