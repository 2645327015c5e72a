// What formulas read and has not come yet, out of the store.
#pragma once

#include "app/live/recorder/formula_watch.h"

#include <string>

namespace titer::app {

// What is measured now and then, such as a laboratory value, holds until its next sample, also where the recorder was restarted between
// them. What comes all the time is waited for. `folder` is that of the store.
void recallInputs(FormulaWatch& formulas, const std::string& folder);

} // namespace titer::app
