// Hybrid rate laws in plant files.
#pragma once

#include "core/base/result.h"
#include "core/model/flowsheet.h"
#include "core/model/types/catalogue.h"
#include "core/model/types/hybrid_network.h"

#include <string>

namespace titer::studies {

// The law of a unit, or the base law of one that is hybrid; null where it has none.
base::Json baseRecord(const model::Flowsheet& flowsheet, const std::string& unit);
// The same law as equations; an error where it comes without.
base::Result<base::Json> asWritten(const base::Json& baseRecord, const model::Catalogue& catalogue);
// The plant with another record as the law of a unit.
model::Flowsheet withLaw(model::Flowsheet flowsheet, const std::string& unit, base::Json record);
// The record of a hybrid law.
base::Json hybridRecord(const base::Json& baseRecord, const model::HybridNetwork& network);
// With this network of the ensemble alone.
base::Json withMember(base::Json record, std::size_t member);

} // namespace titer::studies
