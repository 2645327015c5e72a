// titer-cli backup and restore: copies of a project with its recorded data, verified before they are put back.
#include "core/store/history/backup.h"

#include "app/cli/common/arguments.h"
#include "app/cli/common/command.h"
#include "app/cli/common/console.h"
#include "app/cli/common/long_work.h"

#include <filesystem>

namespace titer::cli {

namespace {

base::Json backupJson(const store::Backup& backup, const std::string& folder)
{
    base::Json json = base::Json::object();
    json["format"] = "titer.backup/1";
    json["folder"] = folder;
    json["project"] = backup.project;
    json["time"] = backup.time;
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

std::string summary(const store::Backup& backup)
{
    std::int64_t bytes = 0;
    for (const store::BackupFile& file : backup.files) bytes += file.bytes;
    return std::to_string(backup.files.size()) + " files, " + std::to_string((bytes + 999) / 1000) + " kB, as of " +
           backup.time;
}

int makeBackup(const Arguments& arguments)
{
    const std::string path = arguments.positional(0), folder = arguments.value("--output").value_or("");
    if (folder.empty()) return usageError(arguments.command(), "say with -o into which folder");
    LongWork work("Copying");
    const base::Result<store::Backup> backup = store::makeBackup(path, folder, {work.progress(), work.token()});
    work.clear();
    if (!backup) {
        printError(backup.error(), path);
        return exitError;
    }
    if (arguments.json())
        printJson(backupJson(*backup, folder));
    else
        print("Backed up " + backup->project + " to " + folder + ": " + summary(*backup) + "\n");
    return exitDone;
}

int restoreBackup(const Arguments& arguments)
{
    const std::string folder = arguments.positional(0), path = arguments.value("--output").value_or("");
    const bool only = arguments.has("--verify");
    if (path.empty() != only) return usageError(arguments.command(), "say either -o and a project, or --verify");
    LongWork work(only ? "Verifying" : "Restoring");
    const store::BackupContext context{work.progress(), work.token()};
    const base::Result<store::Backup> backup = store::verifyBackup(folder, context);
    base::Result<std::vector<std::string>> aside = std::vector<std::string>();
    if (backup && !only) aside = store::restoreBackup(folder, path, context);
    work.clear();
    if (!backup || !aside) {
        printError(!backup ? backup.error() : aside.error(), folder);
        return exitError;
    }
    for (const std::string& moved : *aside)
        complain("notice: " + moved + ": What was there is kept under this name.\n");
    if (arguments.json())
        printJson(backupJson(*backup, folder));
    else
        print((only ? "The backup is whole: " : "Restored " + path + ": ") + summary(*backup) + "\n");
    return exitDone;
}

constexpr Positional backupPositionals[] = {{.name = "FILE.titer", .help = "project"}};
constexpr Option backupOptions[] = {
    {.name = "--output",
     .value = "DIR",
     .help = "folder of the backup: a new one, or that of an older backup of this project",
     .brief = "-o"}};
constexpr Positional restorePositionals[] = {{.name = "DIR", .help = "folder of the backup"}};
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
        "Recorders and windows go on meanwhile; each database is copied as it stood at one instant. The hashes of all\n"
        "files are listed in backup.json. An older backup in DIR is replaced once the new one is complete.",
    .example = "titer-cli backup plant.titer -o /media/backup/plant",
    .run = makeBackup};

const Command restore{.name = "restore",
                      .summary = "Verify a backup and put it back",
                      .positionals = restorePositionals,
                      .options = restoreOptions,
                      .about = "Every file is verified first. An existing project is kept under another name; one that "
                               "is open is\nnot replaced.",
                      .example = "titer-cli restore /media/backup/plant -o plant.titer",
                      .run = restoreBackup};

} // namespace titer::cli
