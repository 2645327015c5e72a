// Where on the flowsheet a column of a table was measured, as far as its name says so.
#pragma once

#include "core/base/result.h"
#include "core/model/plant/plant.h"

#include <string>

namespace titer::app {

struct ColumnPlace {
    std::string variable; // of the plant, "N1.glucose"
    std::string unit;     // the id of its unit operation
};

// By the tags that the plant states, else by the names that are nearest (core/twin/mapping.h). `unit`: of the column, as written; empty without.
// `plant` nullptr: it has faults. Errors say why there is none.
base::Result<ColumnPlace> flowsheetPlaceOf(const model::Plant* plant, const std::string& column,
                                           const std::string& unit);

} // namespace titer::app
