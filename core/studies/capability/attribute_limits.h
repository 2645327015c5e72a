// What is asked of the attributes of a process, as a table states it: limits with their units.
#pragma once

#include "core/studies/capability/capability.h"
#include "core/studies/models/sheet.h"

namespace titer::studies {

// A critical quality attribute (CQA) or process parameter (CPP) of ICH Q8(R2): a column of a table of batches.
struct AttributeLimits {
    std::string column = {};
    std::string kind = {}; // "CQA", "CPP"; empty where it is not stated
    std::string unit = {}; // that of the column, or what the limits state where it has none
    SpecificationLimits limits = {};
};

// Reads a table with the columns attribute, lower, upper and, where it has them, kind, unit and target, one row for each attribute; an
// empty cell is no limit. Where a row states no unit, limits are in those of their heads (`lower [g/L]`). Limits in another unit of the same
// dimension are converted into that of the column. Errors are at the name of the table of limits, or at that of the column: no such column,
// one of text, a unit of something else, a lower limit that is not below the upper one, an attribute that stands there twice.
std::vector<AttributeLimits> readAttributeLimits(const Sheet& limits, const Sheet& batches, base::Errors& errors);

} // namespace titer::studies
