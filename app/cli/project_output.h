// Writes a plant to a project or a plant file, as the name asks.
#pragma once

#include "app/cli/arguments.h"

#include <string>
#include <string_view>

namespace titer::cli {

// A name that ends in .json (or "-") gets the plant file, any other a new project; one that is there is kept unless --replace is
// given. Says what it made; the exit status.
int writeProject(const Arguments& arguments, const std::string& path, std::string_view plantText);

} // namespace titer::cli
