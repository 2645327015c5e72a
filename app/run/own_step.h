// A step of a person's own: units of a plant, with all that belongs to them, as a template that can be put into any plant. [any]
#pragma once

#include "app/document/edits.h"
#include "app/run/run_session.h"

#include "core/model/library/step_template.h"

#include <optional>
#include <string>
#include <vector>

namespace titer::app {

// Ports by which a step may take what flows in, and give its product.
struct StepBorder {
    std::vector<model::PortRef> in, out;
    bool mayStandAlone = false; // nothing flows in from other units, so that it may also begin by itself
};
// The ports of units by which streams come from other units and lead to others. Where none come or lead, those for liquid that are open;
// where none are open to leave by, those that lead to outlets of the units themselves.
StepBorder borderOf(const model::Flowsheet& flowsheet, const model::Catalogue& catalogue, const Ids& units);

struct StepWish {
    std::string id;    // of its file
    std::string label; // the name that is shown
    std::string help;  // what it is for; may be empty
    Ids units;
    std::optional<model::PortRef> in = {}, out = {}; // nothing: it begins by itself; nothing goes on
};
// Other streams that cross the border get an inlet or an outlet within the step, and phases whose start is a time begin when what flows in
// has come, unless the step begins by itself. Components that are the product, the cells or the substrate here stand for those of the plant
// into which the step is put; quantities stay as they are. `plant` is the checked flowsheet or nullptr, `run` its last run or nullptr:
// how long the step takes is known from there.
base::Result<model::StepTemplate> stepOf(const model::Flowsheet& flowsheet, const model::Catalogue& catalogue,
                                         const model::Plant* plant, const Run* run, const StepWish& wish);

} // namespace titer::app
