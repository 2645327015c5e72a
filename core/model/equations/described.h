// The description of what a flowsheet names: that of the catalogue, or, where a record brings its own equations, the one that the
// record itself makes. Whoever has the record or the entry asks here; Catalogue::law, Catalogue::unit and
// Catalogue::controller know ids alone.
#pragma once

#include "core/model/flowsheet.h"
#include "core/model/types/catalogue.h"

namespace titer::model {

// nullptr where the catalogue has no such type. The description stays valid for the life of the process.
const RateLaw* lawOf(const Catalogue& catalogue, const base::Json& record);
const UnitType* typeOf(const Catalogue& catalogue, const UnitEntry& entry);
const ControllerType* typeOf(const Catalogue& catalogue, const ControllerEntry& entry);

} // namespace titer::model
