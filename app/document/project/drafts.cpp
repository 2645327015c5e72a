// Names and places of drafts.
#include "app/document/project/drafts.h"

#include "app/common/data_files.h"
#include "app/common/plain_file_name.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace titer::app {

QString draftFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/titer/drafts");
}

QString freeDraftPath(const QString& plantName)
{
    if (!QDir().mkpath(draftFolder())) return {};
    QString name = plainFileName(plantName);
    if (name.isEmpty()) name = QCoreApplication::translate("titer::app::Document", "New plant");
    const QDir folder(draftFolder());
    QString path = folder.filePath(name + QStringLiteral(".titer"));
    for (int i = 2; QFileInfo::exists(path); ++i)
        path = folder.filePath(QStringLiteral("%1 %2.titer").arg(name).arg(i));
    return path;
}

bool isDraft(const QString& path)
{
    return !path.isEmpty() && QFileInfo(path).absolutePath() == QFileInfo(draftFolder()).absoluteFilePath();
}

bool isDemonstration(const QString& path)
{
    return !path.isEmpty() && QFileInfo(path).absolutePath().startsWith(demonstrationStem());
}

} // namespace titer::app
