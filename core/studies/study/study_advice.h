// Which designs suit a question, side by side, each evaluated from its own matrix.
#pragma once

#include "core/studies/designs/kinds.h"

#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace titer::studies {

enum class DesignGoal {
    Screen,       // which factors matter: main effects
    Interactions, // how they act together: main effects and two-factor interactions
    Optimise,     // where is it best: a quadratic model
    Explore,      // the whole space evenly, as a surrogate of the twin needs it
};

struct DesignCandidate {
    const DesignKind* kind = nullptr;
    DesignRequest request = {}; // that makes it again
    Design design = {};
    std::string model = {}; // that all candidates of the goal are evaluated by: "linear", "interaction", "quadratic"
    int runs = 0;
    bool affordable = true;             // runs within the budget
    bool keepsHard = true;              // factors that are hard to change stay within whole plots, or there are none
    std::optional<int> resolution = {}; // of a two-level design, from III on
    // The chance to see a main effect of 2 standard deviations of a run, of the factor with the least; absent where no degrees of
    // freedom are left.
    std::optional<double> power = {};
    std::optional<double> meanVariance = {}; // of the mean that is predicted, over the space, in variances of a run
};

inline constexpr double advisedEffect = 2.0; // in standard deviations of a run

// What a design is good for by a model, as a candidate has it; absent where that cannot be known.
struct DesignAssessment {
    std::optional<int> resolution = {};
    std::optional<double> power = {}, meanVariance = {};
};
DesignAssessment evaluateDesign(const Design& design, const Terms& terms);

// Those that can be made, keep within the constraints and determine the model of the goal, the affordable first, by falling power and rising
// variance. `steps` as DesignRequest has them. Errors are at "factors/NAME", "design/constraint", "design/round" and "budget": what the
// smallest would take.
base::Result<std::vector<DesignCandidate>> adviseDesigns(const Factors& factors, int budget, DesignGoal goal,
                                                         std::uint64_t seed = 1, std::stop_token stop = {},
                                                         const std::vector<std::string>& constraints = {},
                                                         const std::map<std::string, double>& steps = {});

} // namespace titer::studies
