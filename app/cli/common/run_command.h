// One command, by the words behind its name.
#pragma once

#include "app/cli/common/command.h"

#include <string>
#include <vector>

namespace titer::cli {

// The exit status, before finish().
int runCommand(const Command& command, const std::vector<std::string>& words);
// exitDone, or what it says of a TITER_VECTOR that this processor does not have: what is computed must not differ from what was asked for.
int checkVectorUnit();

} // namespace titer::cli
