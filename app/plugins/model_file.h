// Files of multivariate models that the settings of a source name.
#pragma once

#include "core/base/result.h"

#include <string>

namespace titer::app {

// "raman" of "/data/raman.mvda.json".
std::string nameOfModel(const std::string& path);
// An error says that it cannot be read, and what to check; `where` is the path.
base::Result<std::string> readModelText(const std::string& path);

} // namespace titer::app
