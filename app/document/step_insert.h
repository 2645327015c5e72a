// A step that is put behind an outlet of a plant, with all that it needs. [any]
#pragma once

#include "app/document/edits.h"

#include "core/model/library/step_template.h"
#include "core/model/plant/plant.h"

#include <utility>

namespace titer::app {

// Where a step begins.
struct StepPlace {
    std::optional<model::PortRef> after; // the outlet that it is put behind
    model::StepInflow inflow;            // what comes from there
    double ends = 0.0; // when that has come, or, of a vessel that nothing empties yet, when it may be emptied [s]
    Ids phases;        // of the recipe, which then have ended; empty: by the clock
    // Those of them that last to the end of the recipe, with how long that is [s]: they get it as their end.
    std::vector<std::pair<std::string, double>> endless = {};
};

// "tank.out".
model::PortRef portNamed(std::string_view text);
// What an outlet is; nullptr where there is none.
const model::PortSpec* outletSpec(const model::Flowsheet& flowsheet, const model::Catalogue& catalogue,
                                  const model::PortRef& outlet);

// Whether recipe, controllers or a program decide when something leaves by this outlet; one of a vessel of which nobody says it is emptied
// into the step.
bool decidesFlow(const model::Flowsheet& flowsheet, const model::Catalogue& catalogue, const model::PortRef& outlet);

// The first outlet of a unit that leads nowhere or out of the plant, of a centrifuge that of the solids where the step takes cells; of an
// outlet of the plant the one that leads there.
std::optional<model::PortRef> stepOutlet(const model::Flowsheet& flowsheet, const model::Catalogue& catalogue,
                                         std::string_view unit, bool takesCells = false);
// Whether a step breaks the cells that come to it.
bool takesCells(const model::StepTemplate& step, const model::Catalogue& catalogue);
// Whether a step takes what leaves another unit; one that does not begins by itself, too.
bool needsOutlet(const model::StepTemplate& step, const model::Catalogue& catalogue);

// Whether sizes of a step follow from product of which nothing is known, so that they are a guess.
bool isGuess(const model::StepTemplate& step, const model::StepInflow& inflow);

// Puts a step behind an outlet that leads nowhere or out of the plant; then the step's product goes there. The step's units become a zone
// of its name. `plant` is the checked flowsheet, nullptr where it has faults.
base::Result<Added> insertStep(const model::Flowsheet& before, const model::Catalogue& catalogue,
                               const model::Plant* plant, const model::StepTemplate& step, const StepPlace& place);

} // namespace titer::app
