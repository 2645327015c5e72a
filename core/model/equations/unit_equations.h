// The equations of a unit, read and made into the tapes that its model runs.
#pragma once

#include "core/model/equations/unit_record.h"
#include "core/model/types/component.h"
#include "core/model/types/unit_tape.h"

#include <memory>
#include <string>
#include <vector>

namespace titer::model {

// What goes into the tapes next to the texts.
struct UnitNumbers {
    const ParamSet& params;                     // of the described type
    std::vector<double> set;                    // start values of the set-points [SI]
    std::vector<std::optional<double>> initial; // per state, where the plant gives one [SI]
};

// Faults go to `errors`, each at its text below `where` (the path of the unit's params); then there is no tape.
std::shared_ptr<const UnitTape> readUnitTape(const UnitRecord& record, const UnitNumbers& numbers,
                                             const std::vector<Component>& components, base::Errors& errors,
                                             const std::string& where);

} // namespace titer::model
