// How the table of units and the reader of compounds meet; for core/base alone.
#pragma once

#include "core/base/units/unit.h"

#include <optional>
#include <string_view>

namespace titer::base {

// The unit of a single symbol in the spelling of the table, or nullptr.
const Unit* findSymbol(std::string_view symbol);
// A compound of symbols in the spelling of the table.
std::optional<Unit> readCompound(std::string_view text);

} // namespace titer::base
