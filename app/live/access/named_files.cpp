// {"projects": {PATH: {FILE: when it was allowed}}}
#include "app/live/access/named_files.h"

#include "app/common/private_file.h"
#include "core/base/time.h"

#include <QDir>
#include <QFileInfo>

#include <filesystem>

namespace titer::app {

namespace {

constexpr const char* listFile = "recordings.json";

std::filesystem::path placeOf(const std::string& path)
{
    std::error_code fault;
    const std::filesystem::path place = std::filesystem::weakly_canonical(path, fault);
    return fault ? std::filesystem::path(path) : place;
}

} // namespace

std::string keptPath(const std::string& path, const std::string& project)
{
    const QString relative =
        QFileInfo(QString::fromStdString(project)).absoluteDir().relativeFilePath(QString::fromStdString(path));
    return relative.startsWith(QLatin1String("..")) ? path : relative.toStdString();
}

std::string absolutePath(const std::string& kept, const std::string& project)
{
    const QDir folder = QFileInfo(QString::fromStdString(project)).absoluteDir();
    return QDir::cleanPath(folder.absoluteFilePath(QString::fromStdString(kept))).toStdString();
}

bool mayRead(const std::string& project, const std::string& path)
{
    const std::filesystem::path file = placeOf(path), home = placeOf(project);
    const std::filesystem::path within = file.lexically_relative(home.parent_path());
    if (!within.empty() && *within.begin() != "..") return true;
    const base::Result<base::Json> json = readPrivate(privatePath(listFile));
    const base::Json* projects = json ? json->find("projects") : nullptr;
    const base::Json* files = projects ? projects->find(home.string()) : nullptr;
    return files && files->find(file.string());
}

base::Done allowReading(const std::string& project, const std::string& path)
{
    return changePrivate(privatePath(listFile), [&](base::Json& json) {
        json["projects"][placeOf(project).string()][placeOf(path).string()] = base::writeInstant(base::now());
        return base::done();
    });
}

base::Done moveReading(const std::string& from, const std::string& to, bool goes)
{
    const std::string before = placeOf(from).string(), after = placeOf(to).string();
    return changePrivate(privatePath(listFile), [&](base::Json& json) {
        const base::Json* list = json.find("projects");
        const base::Json* files = list ? list->find(before) : nullptr;
        if (!files || before == after) return base::done();
        const base::Json allowed = *files; // the list may grow below
        base::Json& projects = json["projects"];
        for (const auto& [file, when] : allowed.members()) projects[after][file] = when;
        if (goes) projects.erase(before);
        return base::done();
    });
}

} // namespace titer::app
