// Which values of a quantity make a figure meet its target: a look along the whole range, then Brent's method (1973, zeroin) wherever the
// figure passes it, and a search for the place where it comes nearest wherever it turns round before it.
#pragma once

#include <cstddef>
#include <functional>
#include <optional>
#include <vector>

namespace titer::studies {

// The figure at each of these values; NaN where it has none.
using GoalFigure = std::function<std::vector<double>(const std::vector<double>& at)>;

struct GoalOrder {
    double low = 0.0, high = 1.0; // low < high
    double target = 0.0;
    int steps = 32;       // of the look; what passes the target twice within one is not seen
    double noise = 1e-12; // what counts as met, as a share of the target
};

struct GoalAnswers {
    struct Stretch {
        double from = 0.0, to = 0.0;
    };
    struct Leap {
        double at = 0.0, before = 0.0, after = 0.0; // the figure beneath and above it
    };
    struct Nearest {
        double at = 0.0, value = 0.0;
    };

    std::vector<double> answers;    // ascending
    std::vector<Stretch> stretches; // all of which meet the target; their ends are among the answers
    std::vector<Leap> leaps;        // past the target, which no value there meets
    std::vector<double> without;    // of the look, where there is no figure
    std::optional<Nearest> nearest; // nothing: there is no figure anywhere
    std::size_t evaluations = 0;
};

GoalAnswers seekGoal(const GoalFigure& figure, const GoalOrder& order);

} // namespace titer::studies
