// Components of a step's template by what they are in a plant. [any]
#pragma once

#include "core/base/json.h"
#include "core/model/types/catalogue.h"

#include <string>

namespace titer::app {

// Puts the name "$cells" in the place of a component's id wherever the plant of a template refers to it: contents, programs, parameters,
// rate laws, tags. False, and nothing is changed, where a mention would remain that is not understood, such as one within an equation.
bool giveName(base::Json& plant, const model::Catalogue& catalogue, const std::string& id, const std::string& name);

} // namespace titer::app
