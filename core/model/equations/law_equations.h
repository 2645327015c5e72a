// The equations of a rate law's record, held against the components of a plant and made into the tape that a bound law runs.
#pragma once

#include "core/base/json.h"
#include "core/model/types/kinetics.h"

#include <memory>
#include <string>
#include <vector>

namespace titer::model {

// `bound` is the law that the record describes, bound to these components. Faults go to `errors` below `where`, the record's path; with
// faults there is no tape. `network`, which was checked, multiplies some of its parameters.
std::shared_ptr<const LawTape> readLawTape(const base::Json& record, const BoundLaw& bound,
                                           const std::vector<Component>& components, base::Errors& errors,
                                           const std::string& where, const HybridNetwork* network = nullptr);

} // namespace titer::model
