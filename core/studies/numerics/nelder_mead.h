// The least value of a function of a few variables without derivatives (Nelder, Mead 1965, Comput J 7:308), for functions that are too rough or too
// costly for differences.
#pragma once

#include <functional>
#include <stop_token>
#include <vector>

namespace titer::studies {

struct NelderMead {
    std::vector<double> x;
    double value = 0.0;
    int evaluations = 0;
    bool converged = false; // the simplex is as small as it was asked to become
};

// From `start`, by a simplex of `step` in each variable. Ends where values differ by less than `tolerance` and places by less than
// `resolution`, after `most` evaluations, or with a stop. What is not finite counts as larger than anything.
NelderMead minimised(const std::function<double(const std::vector<double>&)>& function, std::vector<double> start,
                     double step, double tolerance, double resolution, int most, std::stop_token stop = {});

} // namespace titer::studies
