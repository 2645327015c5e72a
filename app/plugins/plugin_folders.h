// Where plugins lie: next to the program and in the user's own data folder. [any]
#pragma once

#include <QStringList>

namespace titer::app {

QStringList standardPluginFolders();
QStringList shippedPluginFolders();
QString ownPluginFolder();

} // namespace titer::app
