// The unit of equations and the formulas of a likelihood as tapes that read all its numbers: states, time, parameters, and what
// measurements bring. Immutable once made. [any thread]
#pragma once

#include "core/base/math/tape.h"
#include "core/model/equations/system.h"
#include "core/model/flowsheet.h"
#include "core/model/types/catalogue.h"
#include "core/studies/calibration/likelihood/likelihood_record.h"
#include "core/studies/calibration/likelihood/state_course.h"

#include <map>
#include <string>
#include <vector>

namespace titer::studies {

struct LikelihoodModel {
    std::map<std::string, int> index; // of each name among the numbers: states first, then the time
    int states = 0;
    std::vector<double>
        numbers; // as the plant and the record give them [SI]; of a state its start, where that is a number
    std::vector<double> usualSizes; // per state
    base::Tape rates;               // per state
    base::Tape starts;              // per state, from the numbers
    struct Observable {
        base::Tape tape;                                        // value and noise
        base::Tape value;                                       // alone
        int plainNoise = -1;                                    // the number that the noise is, and no formula
        std::vector<int> observableParameters, noiseParameters; // numbers
    };
    std::vector<Observable> observables;

    // Times at which rates may jump under these numbers, ascending.
    std::vector<CourseBreak> breaks(std::span<const double> numbers, const CourseDirections& directions) const;

    model::EquationSystem system;
    bool compares = false;  // some rate hangs on a comparison
    base::Tape differences; // of comparisons
    bool hasEvents = false;
    std::vector<char> ofEvents; // per number: an event hangs on it, or sets it
};

// Gives a parameter or an input of a unit of equations that number [SI]; nothing happens where it has none of that name.
void giveNumber(model::UnitEntry& unit, const std::string& name, double number);
// The plant with the record's values, and those that its first measurement's condition gives, in the unit of the record.
model::Flowsheet withValues(model::Flowsheet flowsheet, const LikelihoodRecord& record);

// Faults of the plant and of the record, each with its path; then the model is not to be used.
LikelihoodModel readLikelihoodModel(const model::Flowsheet& flowsheet, const LikelihoodRecord& record,
                                    const model::Catalogue& catalogue, base::Errors& errors);

} // namespace titer::studies
