// SBML, the format of the field's published models: a file of level 2 or 3 becomes a plant with one unit of type
// `equations`, whose states, parameters and terms have the ids of the file. [any]
#pragma once

#include "core/base/result.h"
#include "core/model/flowsheet.h"

#include <string>
#include <string_view>
#include <vector>

namespace titer::exchange {

struct SbmlImport {
    // What the name of a species stands for in the unit's texts.
    struct Species {
        std::string name;
        std::string compartment;
        bool isAmount = false; // else its concentration there
    };

    model::Flowsheet plant;
    std::vector<Species> species;
    double timeUnit = 1.0; // the model's unit of time [s]
};

// The id of the plant's one unit.
inline constexpr const char* sbmlUnit = "model";

// Whether a text looks like SBML, by its first lines.
bool isSbml(std::string_view text);
// What cannot be read, or is not understood (algebraic rules, fast reactions, delays, packages that must be), goes to
// `errors` with its place in the model, such as "model/rules/2"; the plant is then not to be used. SBML's numbers have no
// units that could be relied on: all are dimensionless, and the parameter `per_time` gives rates their unit.
SbmlImport readSbml(std::string_view text, base::Errors& errors, base::Notices& notices);

} // namespace titer::exchange
