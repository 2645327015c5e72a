// What the curvature of a likelihood at its highest says of the parameters: how well each is determined, and along which directions the
// parameters can move without a change.
#pragma once

#include "core/studies/calibration/likelihood/likelihood_record.h"

#include <Eigen/Core>

#include <optional>
#include <string>
#include <vector>

namespace titer::studies {

// Of a fit that did not converge there is none.
enum class ParameterVerdict { Identified, Weak, AtBound, NotIdentifiable, NotConverged };
// As JSON names it, and as a text does.
const char* idOf(ParameterVerdict verdict);
base::Sentence sentenceOf(ParameterVerdict verdict);

// An estimated parameter at the end of a fit, on its scale.
struct EstimatedParameter {
    std::string name;
    LikelihoodScale scale = LikelihoodScale::Lin;
    double at = 0.0, low = -HUGE_VAL, high = HUGE_VAL;
    bool atBound = false; // beyond which the likelihood would rise, or along which it is level
};

struct UndeterminedDirection {
    std::vector<std::pair<int, double>> shares; // of parameters, on their scales; the largest is 1
    base::Sentence said;
};

struct Identifiability {
    std::vector<ParameterVerdict> verdicts;
    std::vector<std::optional<double>>
        errors;                  // standard errors on the scales; of what is at a bound or not identifiable none
    Eigen::MatrixXd correlation; // 0 where one has no standard error
    std::vector<UndeterminedDirection> undetermined;
    Eigen::VectorXd eigenvalues; // of the information on the scales, ascending
};

// `information` is Fisher's, on the scales. A direction is undetermined where -log L changes by less than `threshold` on the way to the
// bounds (of an unbounded parameter: five orders of magnitude of a logarithm, ten times the value of a number).
Identifiability identifiability(const std::vector<EstimatedParameter>& parameters, const Eigen::MatrixXd& information,
                                double confidence);

// What is left to gain of -log L at the end of a fit: along all that the data determine, and along the directions that they leave
// undetermined, up to the bounds.
struct LeftToGain {
    double determined = 0.0, flat = 0.0;
};
// `gradient` and `information` are on the scales, of the same parameters.
LeftToGain leftToGain(const std::vector<EstimatedParameter>& parameters, const Eigen::VectorXd& gradient,
                      const Eigen::MatrixXd& information, double confidence);

// How far -log L may rise within an interval of that confidence, for one parameter.
double thresholdOf(double confidence);

} // namespace titer::studies
