// Figures of the window, as JSON for `titer-cli bench ui-*`.
#pragma once

namespace titer::desktop {

int runBench(const char* program);
// Opens a window on the example plant, says so on standard output when it can be used, and ends.
int benchStart();

} // namespace titer::desktop
