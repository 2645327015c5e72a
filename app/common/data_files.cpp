// Finds what is installed beside the program.
#include "app/common/data_files.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace titer::app {

QString dataFile(const QString& name)
{
    // In the build tree as when installed: <program>/../share/titer. Programs of tests lie one folder beside that of the program.
    const QDir program(QCoreApplication::applicationDirPath());
    const QString path = QDir::cleanPath(program.filePath(QStringLiteral("../share/titer/") + name));
    return QFileInfo::exists(path) ? path : QString();
}

} // namespace titer::app
