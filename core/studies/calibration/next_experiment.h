// What to measure next: sampling times, and changes of the plant, that narrow the intervals of fitted parameters most, by the tangents of
// the runs (A. C. Atkinson, A. N. Donev and R. D. Tobias 2007, Optimum Experimental Designs, with SAS, chapters 10, 17; V. V. Fedorov
// 1972, Theory of Optimal Experiments).
#pragma once

#include "core/studies/calibration/plant_fit.h"

#include <Eigen/Core>

#include <stop_token>
#include <string>
#include <vector>

namespace titer::studies {

enum class SamplingGoal {
    Determinant, // smallest volume of the joint confidence region: D-optimal
    Worst        // smallest of the largest relative variance of a parameter, a minimax form of A-optimality
};

// `sensitivities` of each candidate time: a row for each value that is measured then, by its standard deviation, over the columns of
// `information` (what is known already). The `count` candidates, ascending, each once. `ofInterest` are the columns that the goal is about,
// `sizes` the sizes of these by which variances are relative.
std::vector<int> chooseSamples(const Eigen::MatrixXd& information, const std::vector<Eigen::MatrixXd>& sensitivities,
                               int count, SamplingGoal goal, const std::vector<int>& ofInterest,
                               const Eigen::VectorXd& sizes);

struct NextRequest {
    int samples = 6;               // sampling times; each takes what the first experiment measures
    std::vector<FitBounds> vary{}; // numbers of the plant that the next experiment may have otherwise: at both bounds
};

// A proposal.
struct NextExperiment {
    std::string path;   // changed in the plant; empty: it stays as it is
    double value = 0.0; // there [SI]
    SamplingGoal goal = SamplingGoal::Worst;
    std::vector<double> times;        // ascending [s]
    std::string worst;                // parameter with the widest interval now
    double before = 0.0, after = 0.0; // relative half width of the widest interval, now and with these samples
    double shrink = 1.0;              // of all intervals, the geometric mean of the factor
};

// For both goals and each plant that may be run, the best first. Errors where the fit determines no parameter, or a changed plant does not run.
base::Result<std::vector<NextExperiment>> nextExperiments(const PlantFitRequest& request, const PlantFit& fit,
                                                          const NextRequest& next, const model::Catalogue& catalogue,
                                                          std::stop_token stop = {});

} // namespace titer::studies
