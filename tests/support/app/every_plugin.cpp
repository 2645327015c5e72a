#include "tests/support/app/every_plugin.h"

#include "core/base/hash.h"

#include <QDir>

namespace titer::support {

std::set<std::string> everyPluginOf(const QStringList& folders)
{
    std::set<std::string> hashes;
    for (const QString& folder : folders)
        for (const QFileInfo& file : QDir(folder).entryInfoList(QDir::Files))
            if (const auto hash = base::sha256OfFile(file.filePath().toStdString())) hashes.insert(*hash);
    return hashes;
}

} // namespace titer::support
