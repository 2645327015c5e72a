// Records that bring their own equations: parameters stand in their `params` (set-points of a unit in `inputs`), each a value or an
// object around one. Their paths are flat all the same, as those of any record, so that a copy of a built-in law breaks no fit, study
// or form: "units/n1/params/kinetics/Y" is the value of params/Y.
#pragma once

#include "core/base/json.h"

#include <string_view>
#include <vector>

namespace titer::model {

inline constexpr const char* equationsType = "equations";

bool bringsEquations(const base::Json& record);

inline constexpr const char* hybridType = "hybrid";

// A rate law whose parameters a network multiplies; paths to those of its base law are flat as well.
bool isHybrid(const base::Json& record);
// The record of the base law of one that is hybrid; any other record as it is. Null where it has none.
const base::Json& baseLawOf(const base::Json& record);
// The keys that lead from the record to the value of a parameter: {"params", "Y", "value"}; {"Y"} for what is none.
std::vector<std::string_view> placeOfParam(const base::Json& record, std::string_view key);
// The same for the component of a role: {"species", "cells", "component"}.
std::vector<std::string_view> placeOfSpecies(const base::Json& record, std::string_view role);
// The record as that of a built-in law is written: the values of its parameters as its own keys, and the components that its roles name.
// Any other record as it is.
base::Json flatRecord(const base::Json& record);
// A number [SI] that takes the place of `old` in such a record, where a bare number has no unit: with the SI unit of `old`.
base::Json withUnitOf(const base::Json& old, double number);

} // namespace titer::model
