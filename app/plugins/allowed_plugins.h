// Which plugins may be loaded: those that came with Titer, by the hash that stands next to each (replay.sha256), and those that the person
// added on this computer (app/plugins/plugin_list.h). [any]
#pragma once

#include <set>
#include <string>

namespace titer::app {

// The SHA-256 of each. A list that other accounts may write counts as empty; adding reports so.
std::set<std::string> allowedPlugins();
std::string addedPluginsFile();

} // namespace titer::app
