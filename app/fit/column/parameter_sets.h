// Sets of parameters that a project keeps under a name, with where each value comes from (titer.parameter_set/1). [any]
#pragma once

#include "core/base/result.h"
#include "core/studies/analysis/fitted_parameters.h"

#include <string>
#include <vector>

namespace titer::store {
class ProjectFile;
}

namespace titer::app {

struct ParameterSet {
    struct Value {
        studies::FittedParameter fitted; // [SI], with its path in the plant
        std::string step, when;          // "packing"; UTC, ISO 8601
        std::vector<std::string> runs;
    };
    std::string id; // in the project; empty: not kept yet
    std::string name, unit, created;
    std::vector<Value> values = {};
};

// In the order in which they were kept; one that cannot be read, as of a newer Titer, is an error at its place, and the others are read.
std::vector<ParameterSet> readParameterSets(store::ProjectFile& project, base::Errors& errors);
// Instead of the one of its name.
base::Done keepParameterSet(store::ProjectFile& project, ParameterSet set);
base::Done removeParameterSet(store::ProjectFile& project, const std::string& id);

} // namespace titer::app
