// Candidates bred on what stands in for goals and limits: differential evolution (R. Storn and K. Price, Journal of Global Optimization 11,
// 341-359, 1997) with the choice of survivors of K. Deb, A. Pratap, S. Agarwal and T. Meyarivan (IEEE Transactions on Evolutionary
// Computation 6, 182-197, 2002).
#pragma once

#include "core/base/math/random.h"

#include <Eigen/Core>

#include <functional>
#include <vector>

namespace titer::studies {

struct BredCandidate {
    Eigen::VectorXd unit; // over the unit cube
    Eigen::VectorXd goals;
    double violation = 0.0; // of limits; 0 where all are kept
};

// What is thought of a point of the unit cube, which it may round.
using LooksAt = std::function<BredCandidate(const Eigen::VectorXd&)>;

// All that were looked at on the way, from `known` points (some of them, where they are many) and others anywhere.
std::vector<BredCandidate> breed(std::vector<Eigen::VectorXd> known, Eigen::Index coordinates, const LooksAt& lookAt,
                                 base::Random& random);
// Anywhere in the unit cube.
Eigen::VectorXd drawUnit(Eigen::Index coordinates, base::Random& random);

} // namespace titer::studies
