// Files outside its own folder that a project names, such as recordings. A project may come from anybody: such a file is read once the person
// at this computer has taken it in, or asked for it.
#pragma once

#include "core/base/result.h"

#include <string>

namespace titer::app {

// As a project keeps the path of a file: from its own folder where the file lies in or below it, so that it moves with the project.
std::string keptPath(const std::string& path, const std::string& project);
// Where such a file is now.
std::string absolutePath(const std::string& kept, const std::string& project);

// Whether it lies in the folder of the project, links followed, or was taken in by this account.
bool mayRead(const std::string& project, const std::string& path);
// From now on.
base::Done allowReading(const std::string& project, const std::string& path);
// What was taken in for the project at `from`, for the one at `to` that this account made of it; the one before has none then if it goes.
base::Done moveReading(const std::string& from, const std::string& to, bool goes);

} // namespace titer::app
