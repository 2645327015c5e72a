// Several goals at once, of something that takes long to evaluate and has no derivatives: the front of what can be had within bounds and
// limits, from some hundred evaluations. Cubic radial functions stand in for every goal and limit (as in H.-M. Gutmann, Journal of Global
// Optimization 19, 201-227, 2001); on them a population is bred by differential evolution (R. Storn and K. Price, Journal of Global
// Optimization 11, 341-359, 1997), limits before goals (K. Deb, Computer Methods in Applied Mechanics and Engineering 186, 311-338, 2000);
// and what would push the front out farthest, at some least distance from all that was tried, is evaluated next (after T. Akhtar and
// C. A. Shoemaker, Journal of Global Optimization 64, 17-32, 2016).
#pragma once

#include <Eigen/Core>

#include <cstddef>
#include <cstdint>
#include <functional>
#include <stop_token>
#include <vector>

namespace titer::studies {

// What an evaluation gave. One that failed has a value that is not finite.
struct ParetoValue {
    Eigen::VectorXd goals;  // all to be low; at least one
    Eigen::VectorXd excess; // beyond each limit: kept where it is at most 0
};

struct ParetoProblem {
    Eigen::VectorXd low, high;
    std::vector<bool> whole = {};            // coordinates that take whole numbers alone; none where empty
    std::vector<Eigen::VectorXd> known = {}; // evaluated first, such as the recipe as it is; within the bounds
    std::function<ParetoValue(const Eigen::VectorXd&)> evaluate; // called from several threads at once
};

struct ParetoSearchSettings {
    int evaluations = 300;
    int batch = 8; // evaluated at once; results depend on it, and not on the number of threads
    std::uint64_t seed = 1;
    unsigned threads = 0; // 0: as many as there are cores
};

struct ParetoTrial {
    Eigen::VectorXd x;
    ParetoValue value;

    bool isSound() const;   // the evaluation gave numbers
    bool isAllowed() const; // and keeps all limits
};

struct ParetoArchive {
    std::vector<ParetoTrial> tried; // in the order of the search
    // Of `tried`: allowed, and no other allowed one better in a goal and as good in all; by the first goal, rising. With one goal: the best.
    std::vector<std::size_t> front;
    bool isComplete = false; // nothing is left to be tried: whole numbers alone, and all of them
};

// Tells the caller, on its thread, after each batch.
using ParetoWatch = std::function<void(const ParetoArchive&)>;

// Ends early after a stop, with what was whole by then, and where whole numbers leave nothing more to try.
ParetoArchive searchPareto(const ParetoProblem& problem, const ParetoSearchSettings& settings = {},
                           std::stop_token stop = {}, const ParetoWatch& watch = {});

} // namespace titer::studies
