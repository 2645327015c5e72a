#include "app/common/tables/kept_text.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>
#include <QStandardPaths>

namespace titer::app {

QString keptTextFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/titer/workbooks");
}

base::Result<QString> keepText(const QString& of, const std::string& text)
{
    const QByteArray bytes = QByteArray::fromRawData(text.data(), qsizetype(text.size()));
    const QString hash =
        QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex().left(8));
    const QString folder = keptTextFolder();
    const QString path = folder + u'/' + QFileInfo(of).completeBaseName() + u'-' + hash + QStringLiteral(".csv");
    if (QFileInfo::exists(path)) return path;
    QDir().mkpath(folder);
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit()) return path;
    return base::Error{
        base::Code::Io, path.toStdString(),
        base::say(CORE_TR("core", "The file could not be saved as text in “{1}”. Free some space, or save it as CSV "
                                  "yourself."),
                  folder.toStdString())};
}

} // namespace titer::app
