// What nonlinear least squares are asked: residuals of parameters, and how far to go.
#pragma once

#include <Eigen/Core>

#include <cstdint>
#include <functional>
#include <stop_token>
#include <string>
#include <vector>

namespace titer::studies {

struct NonlinearProblem {
    std::vector<std::string> names; // of the parameters
    int residuals = 0;              // how many
    // Residuals at `parameters` into `r` and, where asked for, their derivatives into `jacobian` (residuals x
    // parameters); both have their sizes. False where the model has no value there: the step is then shortened.
    // Called from several threads at once unless `threads` is 1: each start goes along several paths.
    std::function<bool(const Eigen::VectorXd& parameters, Eigen::VectorXd& r, Eigen::MatrixXd* jacobian)> evaluate;
    Eigen::VectorXd lower = {}, upper = {}; // one per parameter, infinite without a bound; empty without any
    std::vector<bool> logarithmic = {};     // whether a parameter is the logarithm of a number; empty: none is
    // The length of the vector of observed values (of what the residuals are differences of): it says how small
    // residuals can become in rounded numbers. 0: not known.
    double responseLength = 0.0;
};

struct NonlinearOptions {
    int iterations = 2000; // at most, along each path
    // Several rules of step length are tried from each start and the best end is taken; 1 for models that cost much.
    int rules = 3;
    // The relative offset at which a path has gone far enough; 0: on, as long as residuals come nearer to orthogonal.
    // For models that cost much: 1e-3 leaves confidence regions where they are (Bates, Watts 1981).
    double enough = 0.0;
    // Starts in addition to the one that is given, drawn within the bounds, or within a factor of ten of the start
    // where a parameter lacks one of them (within -1 and 1 where the start is 0).
    int extraStarts = 0;
    // One per parameter, finite: between these they are drawn instead. Empty: as above.
    Eigen::VectorXd drawnFrom = {}, drawnTo = {};
    std::uint64_t seed = 1;
    unsigned threads = 0; // 0: as many as there are cores
    std::stop_token stop = {};
};

} // namespace titer::studies
