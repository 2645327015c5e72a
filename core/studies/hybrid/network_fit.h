// The weights of one network from whole runs: Adam (Kingma and Ba 2015, ICLR), then Levenberg-Marquardt for small networks, stopped where
// runs that are kept back and those that are not no longer gain in all (early stopping).
#pragma once

#include "core/studies/hybrid/hybrid_course.h"

#include <functional>
#include <span>
#include <stop_token>

namespace titer::studies {

struct NetworkFitOptions {
    int epochs = 60;      // of Adam at most
    int refinements = 40; // steps of Levenberg and Marquardt at most
    int maxRefined = 500; // weights, beyond which there are none
    double pace = 0.02;   // of Adam
    double decay = 1e-5;  // of the mean square of the weights, next to the mean square of the scaled residuals
    int maxIdle = 25;     // epochs without a gain
};

struct NetworkFit {
    Eigen::VectorXd weights;
    double trained = 0.0, keptBack = 0.0; // root mean squares of the scaled residuals
    int epochs = 0, refinements = 0;
};

// `weightOfRun`: how often each run counts, 0 for one that is kept back; one of each at least. An error where the balances have no solution
// at the start.
base::Result<NetworkFit> fitNetwork(const HybridModel& model, std::span<const VesselCourse> courses,
                                    const std::vector<double>& scales, const std::vector<double>& weightOfRun,
                                    const Eigen::VectorXd& start, const NetworkFitOptions& options,
                                    std::stop_token stop);

} // namespace titer::studies
