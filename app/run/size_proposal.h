// Sizes of equipment for what flows in, and with them the flows and volumes of its phases, by the rules of the steps that come with
// Titer. [any]
#pragma once

#include "app/document/edits.h"
#include "app/run/run_session.h"

#include <string>
#include <string_view>
#include <vector>

namespace titer::app {

// Another value of a parameter, or of a number of a phase.
struct SizeProposal {
    std::string path;       // "units/filter/params/area", "recipe/phases/load/transfer/flow"
    std::string label;      // of the parameter, to be translated
    std::string now;        // as it stands, empty for the default
    std::string value;      // "0.333 m2"
    std::string rule;       // how it follows from what flows in, to be translated; may be empty
    std::string phase = {}; // its id; empty: none
};

// Whether there are rules for units of this type.
bool hasSizeRules(const model::Catalogue& catalogue, std::string_view type);
// For what entered the unit by its first inlet port in the run; none where nothing did, for parameters that do not hang on it, and
// for those that are within 5 % of it. What has to be chosen for a value to count comes with it, before it.
std::vector<SizeProposal> proposedSizes(const Run& run, const model::Catalogue& catalogue, std::string_view unit);
Edited withSizes(const model::Flowsheet& before, const model::Catalogue& catalogue,
                 const std::vector<SizeProposal>& sizes);

} // namespace titer::app
