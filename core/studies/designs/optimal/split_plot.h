// Split-plot designs: factors that are hard to change stay within each whole plot.
#pragma once

#include "core/studies/models/design.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <stop_token>

namespace titer::studies {

// The first fault of factors for whole plots: none or all of them hard to change, or shares.
std::optional<base::Error> splitPlotFault(const Factors& factors);

// Everything is by generalised least squares with V = I + ratio J within each whole plot (J all ones).
struct SplitPlotSearch {
    Terms model = {};
    int wholePlots = 0;
    int runs = 0;       // spread over the whole plots as evenly as can be
    double ratio = 1.0; // variance between whole plots over that of a run
    int starts = 100;
    std::uint64_t seed = 1;
    std::function<void(double)> progress = {}; // 0 to 1, on the thread of the caller
};

// Every combination of the hard-to-change factors (at low and high, or their levels) as `replicates` whole plots, each with every combination
// of the others. Errors: at "factors" and "design/replicates".
base::Result<Design> splitPlotFactorial(const Factors& factors, int replicates);

// The largest |X'V^-1 X| that exchanges of single settings reach from seeded starts; the same on any number of threads. Continuous
// factors stand at low, high and, where the model has their square, the middle. Errors: at "factors", "design/runs",
// "design/whole-plots" and "design/model".
base::Result<Design> splitPlotOptimal(const Factors& factors, const SplitPlotSearch& search, std::stop_token stop = {});

// X'V^-1 X of the rows of one whole plot; that of a design is the sum over its whole plots.
Eigen::MatrixXd plotInformation(const Eigen::Ref<const Eigen::MatrixXd>& x, double ratio);
// Nothing where the matrix is singular.
std::optional<double> logDeterminant(const Eigen::MatrixXd& information);
// ln |X'V^-1 X|; nothing where it is singular.
std::optional<double> splitPlotInformation(const Eigen::MatrixXd& x, const std::vector<int>& wholePlots, double ratio);

// What the matrix keeps: hard-to-change factors constant within each whole plot, else an error; the degrees of freedom of both errors, the
// D-efficiency by generalised least squares, and whether ordinary least squares gives the same coefficients.
base::Result<std::vector<Property>> splitPlotProperties(const Design& design, double ratio);

} // namespace titer::studies
