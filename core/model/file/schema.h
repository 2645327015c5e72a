// The JSON Schema of plant files, made from the specs: editors complete and evaluate a file with it while it is written.
#pragma once

#include "core/base/json.h"
#include "core/model/types/catalogue.h"

namespace titer::model {

// Draft 2020-12. It knows keys, kinds, choices and the ranges of plain numbers; units, references and what contradicts itself are evaluated
// by check() alone.
base::Json plantSchema(const Catalogue& catalogue);

} // namespace titer::model
