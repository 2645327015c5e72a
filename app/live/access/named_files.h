// Files outside its own folder that a project names, such as recordings. A project may come from anybody: such a file is read once the person
// at this machine has taken it in, or asked for it.
#pragma once

#include "core/base/result.h"

#include <string>

namespace titer::app {

// Whether it lies in the folder of the project, links followed, or was taken in by this account.
bool mayRead(const std::string& project, const std::string& path);
// From now on.
base::Done allowReading(const std::string& project, const std::string& path);

} // namespace titer::app
