#include "plugins/folder_watch/chosen_formats.h"

#include <QCoreApplication>
#include <QStandardPaths>

namespace titer::folder_watch {

std::vector<std::filesystem::path> formatFolders()
{
    return formats::formatFolders(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation).toStdString(),
                                  QCoreApplication::applicationDirPath().toStdString());
}

} // namespace titer::folder_watch
