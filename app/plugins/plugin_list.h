// The plugins that the person added on this computer, so that they may be loaded. [any]
#pragma once

#include "core/base/result.h"

#include <string>
#include <string_view>

namespace titer::app {

struct AddedPlugin {
    std::string id;
    std::string path; // of the copy in Titer's own folder
    std::string sha256;
};

// Copies the file into the person's own folder of plugins and puts that copy on the list, instead of one of the same id that was
// added before. Nothing of it runs.
base::Result<AddedPlugin> addPlugin(const std::string& path);
// One that was added: takes it from the list and removes its copy.
base::Done removePlugin(std::string_view id);

// The trail of what this account changed on this computer.
std::string accountTrail();

} // namespace titer::app
