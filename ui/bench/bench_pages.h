// Figures of the whole window: how long a change of page and the command palette take, and what it keeps in memory with a year of data open. [gui]
#pragma once

#include "ui/bench/bench.h"

#include <QString>

#include <vector>

namespace titer::bench {

std::vector<base::Json> pageFigures();
// Opens a project on its Data page and its first board, prints what the process keeps in memory [bytes], and ends.
// `quick` does not wait until all is at rest.
int benchMemory(const QString& project);

} // namespace titer::bench
