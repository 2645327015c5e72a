#include "app/common/tables/lab_formats.h"

#include <QStandardPaths>

namespace titer::app {

namespace {

// The command line has no application object that would know.
std::filesystem::path programFolder()
{
    std::error_code fault;
    return std::filesystem::read_symlink("/proc/self/exe", fault).parent_path();
}

std::filesystem::path personData()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation).toStdString();
}

} // namespace

std::filesystem::path personFormats()
{
    return formats::formatFolders(personData(), programFolder()).front();
}

std::filesystem::path projectFormats(const std::string& project)
{
    return std::filesystem::path(project).parent_path() / "formats";
}

std::vector<std::filesystem::path> formatFolders(const std::string& project)
{
    std::vector<std::filesystem::path> folders = formats::formatFolders(personData(), programFolder());
    if (!project.empty()) folders.insert(folders.begin(), projectFormats(project));
    return folders;
}

formats::FormatList allFormats(const std::string& project, base::Notices& notices)
{
    return formats::formatsIn(formatFolders(project), notices);
}

} // namespace titer::app
