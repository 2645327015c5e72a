// Finds formats by name.
#include "plugins/folder_watch/chosen_formats.h"

#include "core/base/text.h"

#include <QCoreApplication>
#include <QStandardPaths>

#include <algorithm>

namespace titer::folder_watch {

using base::Code;
using base::Error;
using base::say;

std::vector<std::filesystem::path> formatFolders()
{
    const std::filesystem::path person =
        QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation).toStdString();
    const std::filesystem::path program = QCoreApplication::applicationDirPath().toStdString();
    return {person / "titer" / "formats", person / "titer" / "analysers",
            program / ".." / "share" / "titer" / "formats"};
}

base::Result<formats::FormatList> formatsNamed(const std::string& name)
{
    if (name.find('/') != std::string::npos) {
        const auto format = formats::formatOf(name);
        if (!format) return format.error();
        return formats::FormatList{*format};
    }
    base::Notices notices;
    const formats::FormatList all = formats::formatsIn(formatFolders(), notices);
    formats::FormatList chosen;
    std::vector<std::string> ids;
    for (const auto& format : all) {
        ids.push_back(format->id);
        if (format->id == name) return formats::FormatList{format};
        if (format->isNamed(name)) chosen.push_back(format);
    }
    if (!chosen.empty()) return chosen;
    for (const base::Notice& notice : notices)
        if (notice.where == name) return Error{Code::Input, {}, notice.what};
    return Error{
        Code::Input, {}, say(CORE_TR("core", "There is no format “{1}”; there are {2}."), name, base::join(ids, ", "))};
}

} // namespace titer::folder_watch
