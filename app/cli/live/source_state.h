// What the sources of a project do at present.
#pragma once

#include "app/cli/common/arguments.h"

namespace titer::cli {

// Asks the recorder of the project; the exit status, a fault where none answers.
int reportSourceStates(const Arguments& arguments);

} // namespace titer::cli
