// The size that matters of a unit, as it is written under its name. [any]
#pragma once

#include "core/model/flowsheet.h"
#include "core/model/types/catalogue.h"
#include "ui/flow/items/unit_item.h"

namespace titer::flow {

// Its first parameter that is a number, in the unit that was entered.
KeySize keySize(const model::UnitEntry& unit, const model::UnitType* type);

} // namespace titer::flow
