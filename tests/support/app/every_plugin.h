// Lets tests load plugins that are made to be refused for another reason.
#pragma once

#include <QStringList>

#include <set>
#include <string>

namespace titer::support {

// The SHA-256 of all files in these folders, for PluginHost.
std::set<std::string> everyPluginOf(const QStringList& folders);

} // namespace titer::support
