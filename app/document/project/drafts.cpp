// Names and places of drafts.
#include "app/document/project/drafts.h"

#include "app/common/data_files.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QStandardPaths>

namespace titer::app {

QString draftFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/titer/drafts");
}

QString freeDraftPath(const QString& plantName)
{
    if (!QDir().mkpath(draftFolder())) return {};
    // What file systems or shells take amiss becomes a blank.
    static const QRegularExpression odd(QStringLiteral("[^\\w\\s.()-]+"),
                                        QRegularExpression::UseUnicodePropertiesOption);
    QString name = QString(plantName).replace(odd, QStringLiteral(" ")).simplified().left(60);
    while (name.startsWith('.')) name.remove(0, 1);
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
