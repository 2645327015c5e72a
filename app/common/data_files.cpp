// Finds what is installed next to the program.
#include "app/common/data_files.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace titer::app {

namespace {

// In the build tree as when installed: <program>/../share/titer. Programs of tests lie one folder next to that of the program.
QString dataFolder()
{
    return QDir::cleanPath(QDir(QCoreApplication::applicationDirPath()).filePath(QStringLiteral("../share/titer"))) +
           u'/';
}

} // namespace

QString dataFile(const QString& name)
{
    const QString path = dataFolder() + name;
    return QFileInfo::exists(path) ? path : QString();
}

QString demonstrationStem()
{
    return QDir::tempPath() + QStringLiteral("/titer-demo-");
}

QString shownPath(const QString& path)
{
    const QString folder = dataFolder();
    if (path.startsWith(demonstrationStem())) return QFileInfo(path).fileName();
    return path.startsWith(folder) ? path.mid(folder.size()) : path;
}

} // namespace titer::app
