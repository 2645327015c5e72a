// The model of the page as a file, with its card: the same as the command line writes.
#pragma once

#include "app/analyse/analysis.h"
#include "core/base/json.h"

namespace titer::app {

// Of a model of a table with the card of what is known by itself; one that was opened from a file is that file, card and trail included.
// Of learners that one, with the errors of the others on the same folds, and of clusters those.
base::Json modelFileJson(const Analysis& analysis, int learner);

} // namespace titer::app
