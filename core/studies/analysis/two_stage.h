// Definitive screening designs in two stages (B. Jones and C. J. Nachtsheim 2017, Technometrics 59: Effective design-based model selection
// for definitive screening designs): main effects first, then second-order terms of the active factors.
#pragma once

#include "core/base/result.h"

#include <Eigen/Core>

#include <optional>
#include <string>
#include <vector>

namespace titer::studies {

struct TwoStage {
    struct MainEffect {
        int factor = 0;
        double coefficient = 0.0; // coded
        double t = 0.0, p = 1.0;
        bool active = false;
    };
    struct SecondOrder {
        int first = 0, second = 0; // factors; equal for a square
        double coefficient = 0.0;  // coded, of the model of all that are active
    };

    double errorSd = 0.0; // of the first stage
    int errorDf = 0;      // fake factors (pairs of runs less factors) and repeated centre runs
    std::vector<MainEffect> mainEffects = {};
    std::vector<SecondOrder> secondOrder = {};
    // The F test of what is left of the second order after each size of model, from none on; the search ends at the first p above
    // secondOrderLevel.
    std::vector<double> remaining = {};
};

inline constexpr double mainEffectLevel = 0.05, secondOrderLevel = 0.20;

// Odd and even parts of the response do not mix in a design in which each run has its mirror image: differences of mirrored runs
// hold the main effects (and, beyond them, error alone), their means the second order. A main effect is active where its t test has p
// below mainEffectLevel; second-order terms of active factors (squares of one, interactions of two) are added by the best
// subset of each size until what is left is no larger than error, to at most half as many as there are pairs.
// `coded` is runs x factors. Errors (at "design"): a run without mirror image (centre runs are their own), fewer than two centre
// runs and no pair beyond the factors so that there is no error to evaluate by, collinear factors.
base::Result<TwoStage> analyseTwoStages(const Eigen::MatrixXd& coded, const Eigen::VectorXd& response);

} // namespace titer::studies
