#include "app/plugins/plugin_folders.h"

#include <QCoreApplication>
#include <QDir>
#include <QStandardPaths>

namespace titer::app {

QStringList shippedPluginFolders()
{
    const QDir program(QCoreApplication::applicationDirPath());
    QStringList folders = {program.filePath("../lib/titer/plugins")};
    // Debian installs libraries one folder deeper, named after the machine.
    const QDir libraries(program.filePath("../lib"));
    for (const QString& name : libraries.entryList({"*-linux-gnu*"}, QDir::Dirs, QDir::Name))
        folders << libraries.filePath(name + "/titer/plugins");
    return folders;
}

QString ownPluginFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + "/titer/plugins";
}

QStringList standardPluginFolders()
{
    return shippedPluginFolders() << ownPluginFolder();
}

} // namespace titer::app
