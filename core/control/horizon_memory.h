// What predictive control keeps from one sample to the next, and what it says at one (receding_horizon.h).
#pragma once

#include <limits>
#include <vector>

namespace titer::control {

// Suboptimal: the quadratic programs of a sample ended before nothing better was near by, or a limit of states could not be kept. Fallback:
// the plan of before. Failed: the recipe.
enum class PlanStatus { Optimal, Suboptimal, Fallback, Failed };

// A value, as a snapshot holds it.
struct HorizonMemory {
    std::vector<double> plan = {}; // moves of the first model, then of the others, as shares of the range
    int left = 0;                  // samples for which that plan still has moves
    double damping = 0.0;          // of steps, over the gradient
    double size = 0.0;             // of what was gained so far, the largest
    int substeps = 0;              // of a stage
    double time = std::numeric_limits<double>::quiet_NaN(); // of the last sample that was read [s]
    std::vector<double> state = {}, disturbance = {};       // then; a constant rate of each state [SI/s]
};

struct PlannedMoves {
    // Why there is no new plan. Contradiction: no input is within all limits. NoCourse: the equations give no numbers, or take too many steps.
    enum class Reason { None, NotANumber, Contradiction, NoCourse, Late };
    PlanStatus status = PlanStatus::Failed;
    Reason reason = Reason::None;
    std::vector<double> inputs = {}; // the first moves [SI]; empty where failed: the recipe decides
    double excess = 0.0;             // the largest of a limit on the way, by its size; of a new plan
    int limit = -1;                  // which
    double when = 0.0;               // [s]
};

} // namespace titer::control
