#include "core/store/history/last_backup.h"

#include "core/base/json.h"
#include "core/base/time.h"
#include "core/base/whole_file.h"
#include "core/store/history/files/history_index.h"

#include <filesystem>
#include <fstream>
#include <iterator>

namespace titer::store {

namespace {

constexpr const char* format = "titer.last_backup/1";

std::string fileIn(const std::string& folder)
{
    return (std::filesystem::path(folder) / "last_backup.json").string();
}

} // namespace

std::int64_t lastBackup(const std::string& folder)
{
    base::Result<HistoryIndex> index = HistoryIndex::open(folder, Database::Mode::Read);
    const base::Result<std::string> text = index ? index->meta("last_backup") : index.error();
    const base::Result<base::Instant> time = base::readInstant(text ? *text : std::string());
    return time ? time->microseconds : 0;
}

base::Done rememberBackup(const std::string& folder, const BackupPlace& place)
{
    base::Json json = base::Json::object();
    json["format"] = format;
    json["time"] = place.time;
    json["folder"] = place.folder;
    // Only a hint: without it less is said once the index is lost.
    (void)base::writeWholeFile(fileIn(folder), json.write() + "\n");
    base::Result<HistoryIndex> index = HistoryIndex::open(folder, Database::Mode::Write);
    return index ? index->setMeta("last_backup", place.time) : base::Done(index.error());
}

std::optional<BackupPlace> lastBackupPlace(const std::string& folder)
{
    std::ifstream file(fileIn(folder));
    const std::string text((std::istreambuf_iterator<char>(file)), {});
    base::Errors errors;
    const base::Json json = base::readJson(text, errors);
    const base::Json *kind = json.find("format"), *time = json.find("time"), *place = json.find("folder");
    const bool whole = errors.empty() && kind && kind->isString() && kind->string() == format && time &&
                       time->isString() && place && place->isString();
    if (!whole) return std::nullopt;
    return BackupPlace{time->string(), place->string()};
}

} // namespace titer::store
