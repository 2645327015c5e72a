// A unit of equations of one's own: dy/dt = rates(y, inputs, time, what enters), as the plant file states them. No source: whoever
// writes the equations names theirs.
#include "core/unitops/utility/equations_model.h"

namespace titer::unitops::equations {

extern const model::UnitType equations{
    .id = "equations",
    .label = CORE_TR("core", "Equations"),
    .category = CORE_TR("core", "Utility"),
    .symbol = "equations",
    .help = CORE_TR(
        "core", "A unit whose states and rates of change are equations of your own, with parameters, inputs, ports and "
                "events: an assay, a membrane, a published model."),
    .source = "",
    .ports = {},
    .make = [](const model::UnitSetup& setup, base::Errors&) -> std::unique_ptr<model::UnitModel> {
        return std::make_unique<EquationsUnit>(setup);
    },
};

} // namespace titer::unitops::equations
