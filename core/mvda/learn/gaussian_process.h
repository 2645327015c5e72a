// A Gaussian process (studies::Surrogate, Matérn 5/2) as a learner of numbers: a length for each column, and the noise, by the highest
// likelihood of the rows that it is made of, so that nothing is left to be found by cross-validation.
#pragma once

#include "core/mvda/learn/learner.h"
#include "core/studies/analysis/computer_experiments/surrogate.h"

#include <stop_token>

namespace titer::mvda {

// What it takes grows with the cube of its rows. Above the second number lengths and noise are found with as many rows, evenly out of all,
// which the process itself is then made of.
constexpr int maxProcessRows = 500, maxLikelihoodRows = 150;
constexpr int maxProcessColumns = 50; // each has a length

struct GaussianProcess {
    std::optional<studies::Surrogate> process = {}; // none where all responses are 0

    // Rows x 1.
    MatrixXd outputs(const MatrixXd& x) const;
    // Noise by the variance of the process and noise together; 0 without a process.
    double noiseShare() const;
};

// Rows and responses are scaled.
base::Result<GaussianProcess> fitProcess(const LearnRows& rows, std::stop_token stop);

} // namespace titer::mvda
