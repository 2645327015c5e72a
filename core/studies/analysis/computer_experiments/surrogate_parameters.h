// What the likelihood of a Gaussian process decides, and its kernels.
#pragma once

#include <Eigen/Core>

namespace titer::studies {

enum class Kernel { Matern52, SquaredExponential };

struct SurrogateParameters {
    Eigen::VectorXd lengths; // over the range of each factor
    double noise = 1e-6;     // its variance over that of Z
};

} // namespace titer::studies
