// What ends a phase, or its transfer: any or all of some conditions, in whichever of its forms the plant file has them. [any]
#pragma once

#include "core/model/flowsheet.h"

#include <string>
#include <vector>

namespace titer::app {

struct Conditions {
    bool all = false; // of them, else any
    std::vector<base::Json> items;
};

Conditions conditionsOf(const model::PhaseEntry& phase);
// The phase with these conditions, in the shortest form: none, one alone, or a list.
model::PhaseEntry withConditions(model::PhaseEntry phase, const Conditions& conditions);
// Where a condition stands in the plant file: "recipe/phases/batch/until/any/0".
std::string conditionPath(const model::PhaseEntry& phase, std::size_t index);

// "above" or "below" of a condition on a value, "" for one of another kind.
std::string sideOf(const base::Json& condition);

} // namespace titer::app
