// What files of this account keep of projects: {"projects": {PATH: …}}. [any]
#pragma once

#include "core/base/json.h"

#include <string>

namespace titer::app {

// The path under which a project is kept: that of the file itself, whatever links lead to it.
std::string projectKey(const std::string& project);

// Nullptr where the file keeps nothing of the project.
const base::Json* projectEntry(const base::Json& file, const std::string& project);

} // namespace titer::app
