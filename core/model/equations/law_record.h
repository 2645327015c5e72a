// A rate law written as equations: the description that its record makes (docs: resources/manual/equations.md), and what of the record
// that takes.
#pragma once

#include "core/base/json.h"
#include "core/model/types/rate_law.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace titer::model {

// The keys of a record in addition to those of environmentSpecs(), of a species that is an object, and of its outputs.
std::span<const char* const> lawKeys();
std::span<const char* const> speciesKeys();
std::span<const char* const> lawOutputs(); // LawTape::Output
std::span<const char* const> ownConditionNames();

// The basis that a unit of concentration counts in; nothing for other units.
std::optional<Basis> basisOfUnit(std::string_view unit);
// What texts call the conditions in the vessel, and the factors that these make.
struct ConditionName {
    const char* name;
    const char* unit;
};
std::span<const ConditionName> conditionNames(); // LawTape::Condition

// What the record says of itself; what is at fault there is left out. The description stays valid for the life of the process.
const RateLaw* describedLaw(const base::Json& record);

} // namespace titer::model
