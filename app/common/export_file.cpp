// Files for other programs.
#include "app/common/export_file.h"

#include "app/common/file_fault.h"
#include "core/base/text.h"

#include <QFile>
#include <QSaveFile>

#include <filesystem>
#include <fstream>

namespace titer::app {

std::string headOf(const std::string& path)
{
    constexpr std::size_t size = 65536; // [bytes] enough to recognise a kind by
    std::string head(size, '\0');
    std::ifstream file(path, std::ios::binary);
    file.read(head.data(), std::streamsize(size));
    head.resize(std::size_t(file.gcount()));
    return head;
}

namespace {

bool isDatabase(const std::string& path)
{
    constexpr std::string_view database("SQLite format 3\0", 16);
    std::error_code none;
    return std::filesystem::is_regular_file(path, none) && base::startsWith(headOf(path), database);
}

// What SQLite keeps next to a database, in which committed changes may stand.
bool isBesideDatabase(const std::string& path)
{
    for (const std::string_view ending : {"-wal", "-shm", "-journal"})
        if (path.ends_with(ending) && isDatabase(path.substr(0, path.size() - ending.size()))) return true;
    return false;
}

} // namespace

base::Done sparesProjects(const std::string& path)
{
    std::error_code none;
    const std::string real = std::filesystem::weakly_canonical(path, none).string(); // where a link leads to
    if (!isDatabase(path) && !isBesideDatabase(none ? path : real)) return base::done();
    return base::Error{base::Code::Io, path,
                       base::say(CORE_TR("core", "This is a project, or data recorded for one, which a result never "
                                                 "overwrites. Choose another name."))};
}

base::Done writeExport(const QString& path, const QByteArray& bytes)
{
    if (const base::Done spared = sparesProjects(QFile::encodeName(path).toStdString()); !spared) return spared;
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.flush() && file.commit())
        return base::done();
    return base::Error{
        base::Code::Io, path.toStdString(),
        base::say(CORE_TR("core", "The file could not be written ({1}). Choose another folder, or free some space."),
                  fileFault(file))};
}

} // namespace titer::app
