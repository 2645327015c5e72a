// One side of a profile: step by step away from a fit, until the objective has risen by a threshold.
#pragma once

#include <functional>
#include <optional>
#include <stop_token>

namespace titer::studies {

struct ProfileWalk {
    double from = 0.0;  // the value at the fit
    double bound = 0.0; // of the value, to this side
    double unit = 1.0;  // the longest step
    double step = 0.0;  // the first one, a guess
    double threshold = 0.0;
    double apart = 0.5; // of the threshold: how far the objective may rise between two points
    // How much higher the objective is with the value there, the others going on from the last point that was taken; nothing where it has
    // none.
    std::function<std::optional<double>(double at)> riseAt = {};
    // The point that riseAt() looked at last.
    std::function<void(double at, double rise)> take = {};
};

// Where the threshold is passed. Nothing at the bound, where the objective has no value, and when it was stopped.
std::optional<double> walkProfile(ProfileWalk walk, const std::stop_token& stop);

} // namespace titer::studies
