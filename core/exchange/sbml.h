// SBML, the format of the field's published models: a file of level 2 or 3 becomes a plant with one unit of type
// `equations`, whose states, parameters and terms have the ids of the file. [any]
#pragma once

#include "core/base/result.h"
#include "core/model/flowsheet.h"

#include <optional>
#include <set>
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

    // What an id of the model has become.
    struct Name {
        enum class Kind { Param, Term, State };
        std::string id;
        std::string name; // in the unit's texts
        Kind kind = Kind::Param;
        std::optional<double> value = {}; // of a parameter, as the file gives it
        bool byAmount = false;            // its state is the amount, and `name` the concentration
    };

    model::Flowsheet plant;
    std::vector<Species> species;
    std::vector<Name> names; // of compartments, species and parameters
    double timeUnit = 1.0;   // the model's unit of time [s]
};

// The id of the plant's one unit.
inline constexpr const char* sbmlUnit = "model";

// Whether a text looks like SBML, by its first lines.
bool isSbml(std::string_view text);
// What cannot be read, or is not understood (algebraic rules, fast reactions, delays of what changes by rates, packages that must be), goes to
// `errors` with its place in the model, such as "model/rules/2"; the plant is then not to be used. SBML's numbers have no
// units that could be relied on: all are dimensionless, and the parameter `per_time` gives rates their unit. What has an id of
// `givenElsewhere` gets its value, or its start, from somebody else: it becomes a parameter or a state whatever else the file says
// of its start, and may have no value there.
SbmlImport readSbml(std::string_view text, base::Errors& errors, base::Notices& notices,
                    const std::set<std::string>& givenElsewhere = {});

} // namespace titer::exchange
