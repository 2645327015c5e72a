// The connectors that are part of Titer itself, for the window and the command line. [gui]
#pragma once

namespace titer::app {

class PluginHost;

void addBuiltInConnectors(PluginHost& host);

} // namespace titer::app
