#include "ui/desktop/output_place.h"

#include "app/common/export_file.h"
#include "core/base/text.h"

#include <QFile>
#include <QFileInfo>

#include <filesystem>

namespace titer::desktop {

namespace {

namespace fs = std::filesystem;

using base::Error;
using base::say;

bool isKind(const QString& suffix, std::string_view head)
{
    if (suffix == QLatin1String("png")) return head.starts_with("\x89PNG");
    if (suffix == QLatin1String("jpg") || suffix == QLatin1String("jpeg")) return head.starts_with("\xff\xd8");
    if (suffix == QLatin1String("pdf")) return head.starts_with("%PDF");
    if (suffix == QLatin1String("svg")) return head.find("<svg") != std::string_view::npos;
    if (suffix == QLatin1String("html"))
        return base::lowerAscii(head.substr(0, 100)).find("<html") != std::string::npos;
    return false;
}

} // namespace

base::Done mayWrite(const QString& output, const QString& input)
{
    const std::string path = QFile::encodeName(output).toStdString(), read = QFile::encodeName(input).toStdString();
    std::error_code none;
    if (!fs::is_regular_file(path, none)) return base::done();
    if (const base::Done spared = app::sparesProjects(path); !spared) return spared;
    if (!read.empty() && fs::equivalent(path, read, none))
        return Error{base::Code::Io, path,
                     say(CORE_TR("core", "This file is read for the result, which is never written over it. Choose "
                                         "another name."))};
    const std::string head = app::headOf(path);
    if (head.empty() || isKind(QFileInfo(output).suffix().toLower(), head)) return base::done();
    return Error{
        base::Code::Io, path,
        say(CORE_TR("core", "A file of another kind exists and was kept. Choose another name, or remove it."))};
}

} // namespace titer::desktop
