// How a recording is read, as a project keeps it. [any]
#pragma once

#include "core/connect/settings.h"
#include "core/store/project_file.h"

#include <string>

namespace titer::app {

// Settings of the connector `replay`, with the path as it stands in the entry.
connect::Settings settingsOf(const store::Recording& entry);
// All of them but the file.
std::string optionsText(const connect::Settings& settings);

} // namespace titer::app
