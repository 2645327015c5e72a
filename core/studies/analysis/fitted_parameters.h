// What a fit says of its parameters: values with confidence intervals, how they go together, and what the data do not determine.
// A parameter may be fitted by its logarithm; its interval is then a factor.
#pragma once

#include "core/studies/numerics/nonlinear_fit.h"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace titer::studies {

struct FittedParameter {
    std::string path;
    std::string experiment = {};     // whose own value it is; empty: one for all
    double start = 0.0, value = 0.0; // [SI]
    // Standard error of the value, or relative where `logarithmic`; absent where the data do not determine it.
    std::optional<double> stdError = {};
    // What the errors of values add that the fit takes from earlier ones, in the units of stdError, which is without it.
    double takenError = 0.0;
    double low = 0.0, high = 0.0; // confidence interval with both, where there is a standard error
    double scale = 1.0;           // [SI], of a parameter that is fitted by itself: the fit counts in parts of it
    bool logarithmic = false;
    bool atBound = false;
    bool flat = false; // the residuals hardly depend on it where the fit ended
};

// `parameters` come with path, start, scale and `logarithmic`, in the order of the fit, which knows logarithms where that is set. Degrees of
// freedom are those of the fit, unless each parameter has its own.
void reportParameters(const NonlinearFit& fit, double confidence, std::vector<FittedParameter>& parameters,
                      std::span<const double> degreesOfFreedom = {});
// Of the parameters as fitted; 0 where one has no standard error.
Eigen::MatrixXd correlationOf(const NonlinearFit& fit);
// As sentences call it.
std::string nameOf(const FittedParameter& parameter);
// Parameters that the data do not determine, hardly determine, or determine only together.
std::vector<base::Sentence> remarksOn(const std::vector<FittedParameter>& parameters,
                                      const Eigen::MatrixXd& correlation);

} // namespace titer::studies
