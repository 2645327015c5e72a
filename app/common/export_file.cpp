// Files for other programs.
#include "app/common/export_file.h"

#include <QSaveFile>

namespace titer::app {

base::Done writeExport(const QString& path, const QByteArray& bytes)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit()) return base::done();
    return base::Error{
        base::Code::Io, path.toStdString(),
        base::say(CORE_TR("core", "The file could not be written ({1}). Choose another folder, or free some space."),
                  file.errorString().toStdString())};
}

} // namespace titer::app
