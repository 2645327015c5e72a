// A step that is put behind an outlet of a plant, with all that it needs. [any]
#pragma once

#include "app/document/edits.h"

#include "core/model/library/step_template.h"
#include "core/model/plant/plant.h"

namespace titer::app {

// Where a step begins.
struct StepPlace {
    std::optional<model::PortRef> after; // the outlet that it is put behind
    model::StepInflow inflow;            // what comes from there
    double ends = 0.0; // when that has come, or, of a vessel that nothing empties yet, when it may be emptied [s]
    Ids phases;        // of the recipe, which then have ended; empty: by the clock
};

// Whether recipe, controllers or a program decide when something leaves by this outlet; one of a vessel of which nobody says it is emptied
// into the step.
bool decidesFlow(const model::Flowsheet& flowsheet, const model::Catalogue& catalogue, const model::PortRef& outlet);

// Puts a step behind an outlet that leads nowhere or out of the plant; then the step's product goes there. The step's units become a zone
// of its name. `plant` is the checked flowsheet, nullptr where it has faults.
base::Result<Added> insertStep(const model::Flowsheet& before, const model::Catalogue& catalogue,
                               const model::Plant* plant, const model::StepTemplate& step, const StepPlace& place);

} // namespace titer::app
