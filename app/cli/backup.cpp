// titer-cli backup and restore: copies of a project with its recorded data, verified before they are put back.
#include "core/store/history/backup/backup.h"

#include "app/cli/common/arguments.h"
#include "app/cli/common/command.h"
#include "app/cli/common/console.h"
#include "app/cli/common/long_work.h"
#include "app/cli/common/readings.h"
#include "app/live/backups/backup_plan.h"
#include "core/base/time.h"
#include "core/store/history/backup/backup_list.h"
#include "core/store/history/last_backup.h"
#include "core/store/project_lock.h"

#include <filesystem>

namespace titer::cli {

namespace {

using base::Result;

constexpr long maxKept = 1000;
constexpr double minEvery = 60.0, maxEvery = 3.2e7; // [s]

base::Json recordedJson(const store::RecordedExtent& recorded)
{
    base::Json json = base::Json::object();
    json["segments"] = recorded.segments;
    json["tags"] = recorded.tags;
    json["samples"] = recorded.samples;
    json["from"] = recorded.samples > 0 ? base::Json(base::writeInstant({recorded.from})) : base::Json();
    json["to"] = recorded.samples > 0 ? base::Json(base::writeInstant({recorded.to})) : base::Json();
    return json;
}

base::Json backupJson(const store::Backup& backup)
{
    base::Json json = base::Json::object();
    json["format"] = "titer.backup/1";
    json["folder"] = backup.folder;
    json["project"] = backup.project;
    json["time"] = backup.time;
    json["recorded"] = recordedJson(backup.recorded);
    json["files"] = base::Json::array();
    for (const store::BackupFile& file : backup.files) {
        base::Json item = base::Json::object();
        item["path"] = file.path;
        item["bytes"] = file.bytes;
        item["sha256"] = file.sha256;
        json["files"].push(std::move(item));
    }
    return json;
}

std::string sizeText(const store::Backup& backup)
{
    std::int64_t bytes = 0;
    for (const store::BackupFile& file : backup.files) bytes += file.bytes;
    return std::to_string(backup.files.size()) + " files, " + std::to_string((bytes + 999) / 1000) + " kB, as of " +
           backup.time;
}

std::string summary(const store::Backup& backup)
{
    const store::RecordedExtent& recorded = backup.recorded;
    if (recorded.samples == 0) return sizeText(backup) + "; no recorded data";
    return sizeText(backup) + "; " + std::to_string(recorded.samples) + " samples of " + std::to_string(recorded.tags) +
           " tags, " + base::writeInstant({recorded.from}) + " to " + base::writeInstant({recorded.to});
}

int makeBackup(const Arguments& arguments, const std::string& folder, int keep)
{
    const std::string path = arguments.positional(0);
    LongWork work("Copying");
    const Result<store::Backup> backup = store::makeBackup(path, folder, {work.progress(), work.token(), keep});
    work.clear();
    if (!backup) {
        printError(backup.error(), path);
        return exitError;
    }
    printNotices(backup->notices, path);
    if (arguments.json())
        printJson(backupJson(*backup));
    else
        print("Backed up " + backup->project + " to " + backup->folder + ": " + summary(*backup) + "\n");
    return exitDone;
}

// The plan of the recorder, the last good copy wherever it lies, and the copies in a folder.
int listBackups(const Arguments& arguments, const std::string& folder)
{
    const std::string path = arguments.positional(0);
    const Result<std::optional<app::BackupPlan>> plan = app::backupPlan(path);
    const std::string place = !folder.empty() ? folder : plan && *plan ? (*plan)->folder : std::string();
    if (!plan) {
        printError(plan.error(), path);
        return exitError;
    }
    base::Errors unreadable;
    std::vector<store::Backup> copies;
    if (!place.empty()) copies = store::readableCopies(store::withoutSlash(place), unreadable);
    for (const base::Error& one : unreadable) printNotices({{one.where, one.what}});
    const std::int64_t last = store::lastBackup(store::historyFolder(path));
    if (!arguments.json()) {
        print("The recorder makes backups: " + app::textOf(*plan) +
              "\nLast good backup: " + (last > 0 ? base::writeInstant({last}) : "none") + "\n");
        for (const store::Backup& copy : copies) print(copy.folder + ": " + sizeText(copy) + "\n");
        return exitDone;
    }
    base::Json json = base::Json::object();
    json["format"] = "titer.backups/1";
    json["project"] = path;
    json["every"] = *plan ? base::Json((*plan)->every) : base::Json();
    json["folder"] = *plan ? base::Json((*plan)->folder) : base::Json();
    json["keep"] = *plan ? base::Json((*plan)->keep) : base::Json();
    json["last_backup"] = last > 0 ? base::Json(base::writeInstant({last})) : base::Json();
    json["copies"] = base::Json::array();
    for (const store::Backup& copy : copies) {
        base::Json item = base::Json::object();
        item["folder"] = copy.folder;
        item["time"] = copy.time;
        json["copies"].push(std::move(item));
    }
    printJson(json);
    return exitDone;
}

int planBackups(const Arguments& arguments, const std::optional<app::BackupPlan>& plan)
{
    const std::string path = arguments.positional(0);
    if (const base::Done planned = app::planBackups(path, plan); !planned) {
        printError(planned.error(), path);
        return exitError;
    }
    if (plan && !store::ProjectLock::recorderOf(path))
        printNotices({{path, base::say("No recorder of this project is running; backups begin when one does.")}});
    return listBackups(arguments, {});
}

int backUp(const Arguments& arguments)
{
    const std::string folder = arguments.value("--output").value_or(""),
                      every = arguments.value("--every").value_or("");
    if (arguments.has("--list")) return listBackups(arguments, folder);
    if (every == "never") return planBackups(arguments, std::nullopt);
    if (folder.empty()) return usageError(arguments.command(), "say with -o into which folder");
    int keep = store::backupsKept;
    double seconds = 0.0;
    std::string fault;
    takeOption(arguments, "--keep", keep, countWithin(1, maxKept), fault);
    takeOption(arguments, "--every", seconds, readDuration, fault);
    if (!fault.empty()) return usageError(arguments.command(), fault);
    if (every.empty()) return makeBackup(arguments, folder, keep);
    if (seconds < minEvery || seconds > maxEvery)
        return usageError(arguments.command(), "--every wants a time of 1 min to 1 a, or never");
    const std::filesystem::path place = std::filesystem::absolute(std::filesystem::path(folder) / "");
    return planBackups(arguments, app::BackupPlan{place.lexically_normal().parent_path().string(), seconds, keep});
}

int restoreBackup(const Arguments& arguments)
{
    const std::string folder = arguments.positional(0), path = arguments.value("--output").value_or("");
    const bool only = arguments.has("--verify");
    if (path.empty() != only) return usageError(arguments.command(), "say either -o and a project, or --verify");
    LongWork work(only ? "Verifying" : "Restoring");
    const store::BackupContext context{work.progress(), work.token()};
    const Result<store::Backup> newest = store::newestCopy(folder);
    if (newest) printNotices(newest->notices);
    const Result<store::Backup> backup = only     ? store::verifyBackup(folder, context)
                                         : newest ? store::verifyBackup(newest->folder, context)
                                                  : newest;
    Result<std::vector<std::string>> aside = std::vector<std::string>();
    if (backup && !only) aside = store::restoreBackup(backup->folder, path, context);
    work.clear();
    if (!backup || !aside) {
        printError(!backup ? backup.error() : aside.error(), folder);
        return exitError;
    }
    for (const std::string& moved : *aside)
        complain("notice: " + moved + ": What was there is kept under this name.\n");
    if (arguments.json())
        printJson(backupJson(*backup));
    else
        print((only ? "The backup is whole: " : "Restored " + path + ": ") + summary(*backup) + "\n");
    return exitDone;
}

constexpr Positional backupPositionals[] = {{.name = "FILE.titer", .help = "project"}};
constexpr Option backupOptions[] = {
    {.name = "--output",
     .value = "DIR",
     .help = "folder of the backups: a new one, or one that holds backups of this project",
     .brief = "-o"},
    {.name = "--keep", .value = "N", .help = "copies that are kept, the newest ones; default 7"},
    {.name = "--every",
     .value = "T",
     .help = "no copy now: the recorder of the project makes one each time that T is over (1d, 8h); never ends that"},
    {.name = "--list", .help = "when the recorder makes backups, the last good one, and the copies in the folder"}};
constexpr Positional restorePositionals[] = {{.name = "DIR", .help = "folder of the backups, or one of its copies"}};
constexpr Option restoreOptions[] = {
    {.name = "--output", .value = "FILE.titer", .help = "location of the restored project", .brief = "-o"},
    {.name = "--verify", .help = "only checks whether the backup is complete"},
};

} // namespace

const Command backup{
    .name = "backup",
    .summary = "Copy a project with its recorded data, while they are in use",
    .positionals = backupPositionals,
    .options = backupOptions,
    .about =
        "Recorders and windows go on meanwhile; each database is copied as it stood at one instant. Each copy is a\n"
        "folder of its own in DIR, with the hashes of all files in backup.json; the oldest are removed once the new "
        "one\n"
        "is complete. A copy with less recorded data than the one before is not made. An alarm tells where the "
        "backups\n"
        "of the recorder fail or are too old.",
    .example = "titer-cli backup plant.titer -o /media/backup/plant --every 1d",
    .run = backUp};

const Command restore{.name = "restore",
                      .summary = "Verify a backup and put it back",
                      .positionals = restorePositionals,
                      .options = restoreOptions,
                      .about = "The newest copy in DIR, or the one that is named. Every file is verified first. An "
                               "existing project is\nkept under another name; one that is open is not replaced. No "
                               "link is followed.",
                      .example = "titer-cli restore /media/backup/plant -o plant.titer",
                      .run = restoreBackup};

} // namespace titer::cli
