// What `titer-cli sources` keeps on this computer: secrets, and the programs that sources may start.
#pragma once

#include "app/cli/common/arguments.h"

namespace titer::cli {

// Reads one line from standard input and keeps it under the name, or forgets that one; the exit status.
int keepSecret(const Arguments& arguments, bool keep);
// sources commands list, add NAME -- PATH ARGUMENTS, remove NAME.
int runMachineCommands(const Arguments& arguments);

} // namespace titer::cli
