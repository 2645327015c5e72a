// Pareto front: settings at which no response can get better without another getting worse. Fronts by non-dominated sorting
// (K. Deb, A. Pratap, S. Agarwal and T. Meyarivan, IEEE Transactions on Evolutionary Computation 6, 182-197, 2002), refined by
// minimising the weighted distance from the ideal (M. Zeleny, Compromise programming, 1973).
#pragma once

#include "core/studies/decisions/desirability.h"
#include "core/studies/numerics/direct_search.h"

#include <Eigen/Core>

#include <functional>
#include <vector>

namespace titer::studies {

// The front that each row belongs to when all columns are to be low: 0 for rows that no other is better than.
std::vector<int> paretoRanks(const Eigen::MatrixXd& objectives);

struct ParetoSettings {
    SearchSettings search = {.candidates = 2000, .evaluations = 1500};
    int points = 40; // most of the front
};

struct ParetoPoint {
    std::vector<double> point;  // coded, one per factor
    Eigen::VectorXd objectives; // all to be low
};

// All parts of what is returned are to be low. Called from several threads at once.
using Objectives = std::function<Eigen::VectorXd(const Eigen::VectorXd&)>;

// By the first objective, rising. The same on any number of threads. Empty where the space allows no point.
std::vector<ParetoPoint> paretoFront(const Objectives& objectives, const SearchSpace& space,
                                     const ParetoSettings& settings = {});
// Of goals: -y to maximise, y to minimise, |y - target| for a target. Settings at which a response is worthless are left out
// where others are not.
std::vector<ParetoPoint> paretoFront(const std::vector<FittedResponse>& responses, const std::vector<Goal>& goals,
                                     const SearchSpace& space, const ParetoSettings& settings = {});

} // namespace titer::studies
