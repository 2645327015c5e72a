// From raw to ready: a recipe applied to the tables of batches.
#pragma once

#include "core/prepare/prepared.h"
#include "core/prepare/recipe.h"

#include <functional>
#include <stop_token>

namespace titer::prepare {

// Batches have the same columns (unify). Work goes over all cores; the result does not depend on their number. An error, whose `where` is
// "step 2", leaves nothing of use.
Prepared prepared(Batches batches, const Recipe& recipe, base::Errors& errors, std::stop_token stop = {},
                  const std::function<void(double)>& progress = {});

// Why the cell was marked, a sentence with its figures.
base::Sentence why(const Mark& mark, const Recipe& recipe, const Prepared& prepared);

} // namespace titer::prepare
