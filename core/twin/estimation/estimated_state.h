// What an estimator knows at one time, as a value to draw from: states of units and numbers of the plant, how sure they are together, and
// how far they wander away from the model from then on.
#pragma once

#include "core/base/math/random.h"
#include "core/solve/input_course.h"
#include "core/twin/estimation/estimated_number.h"
#include "core/twin/filter/filter.h"

#include <string>
#include <vector>

namespace titer::twin {

struct EstimatedState {
    std::string id = {}, unit = {};            // of the estimator
    double time = 0.0;                         // [s]
    std::vector<std::string> units = {};       // it, and what is in a loop with it
    std::vector<StateSpec> specs = {};         // "reactor.X"; numbers by their paths
    std::vector<double> x = {};                // most likely
    std::vector<double> root = {};             // of the covariance, by rows (Filter::root)
    std::vector<EstimatedNumber> numbers = {}; // with their places in the plant as it was drawn
    // Flows and set-points as they were measured until then.
    std::vector<solve::InputCourse::Measured> measured = {};

    std::vector<double> drawn(base::Random& random) const;
    // So much later [s], by the process noise alone.
    void wander(std::vector<double>& values, double duration, base::Random& random) const;
    // Whether states or numbers do at all.
    bool wanders() const;
    // The place of a number in `specs`.
    std::size_t placeOf(const EstimatedNumber& number) const;
};

} // namespace titer::twin
