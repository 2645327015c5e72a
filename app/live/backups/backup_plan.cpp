// {"projects": {PATH: {"folder", "every" [s], "keep"}}}, in a file of this account alone.
#include "app/live/backups/backup_plan.h"

#include "app/common/private_file.h"
#include "app/live/access/project_entry.h"
#include "core/base/text.h"
#include "core/base/whole_number.h"
#include "core/store/audit.h"

namespace titer::app {

using base::Done;
using base::Json;
using base::Result;

namespace {

constexpr const char* planFile = "backups.json";
constexpr double longest = 3.2e9; // [s]

// Nothing where the file has none of the project.
Result<std::optional<BackupPlan>> planIn(const Json& file, const std::string& project)
{
    const Json* entry = projectEntry(file, project);
    if (!entry) return std::optional<BackupPlan>();
    const Json *folder = entry->find("folder"), *every = entry->find("every"), *keep = entry->find("keep");
    const double time = every && every->isNumber() ? every->number() : 0.0;
    const std::optional<int> copies =
        keep && keep->isNumber() ? base::wholeNumber<int>(keep->number()) : std::optional<int>();
    if (folder && folder->isString() && time > 0.0 && time <= longest && copies && *copies > 0)
        return std::optional(BackupPlan{folder->string(), time, *copies});
    return base::inputError(privatePath(planFile),
                            base::say(CORE_TR("core", "When the recorder of this project makes backups cannot be read. "
                                                      "Set it up again (titer-cli backup --every).")));
}

} // namespace

Result<std::optional<BackupPlan>> backupPlan(const std::string& project)
{
    const Result<Json> json = readPrivate(privatePath(planFile));
    return json ? planIn(*json, project) : json.error();
}

Done planBackups(const std::string& project, const std::optional<BackupPlan>& plan)
{
    const Result<Json> json = readPrivate(privatePath(planFile));
    if (!json) return json.error();
    const Result<std::optional<BackupPlan>> before = planIn(*json, project);
    if (before && *before == plan) return base::done();
    const auto entry = store::AuditTrail::ofProject(project).append({.what = "backups_planned",
                                                                     .place = "backups",
                                                                     .before = before ? textOf(*before) : "unreadable",
                                                                     .after = textOf(plan)});
    if (!entry) return entry.error();
    return changePrivate(privatePath(planFile), [&](Json& json) {
        Json& projects = json["projects"];
        if (!plan) {
            projects.erase(projectKey(project));
            return base::done();
        }
        Json item = Json::object();
        item["folder"] = plan->folder;
        item["every"] = plan->every;
        item["keep"] = plan->keep;
        projects[projectKey(project)] = std::move(item);
        return base::done();
    });
}

std::string textOf(const std::optional<BackupPlan>& plan)
{
    if (!plan) return "none";
    constexpr double day = 86'400.0, hour = 3'600.0;
    const std::string time = plan->every >= day    ? base::writeShort(plan->every / day) + " d"
                             : plan->every >= hour ? base::writeShort(plan->every / hour) + " h"
                                                   : base::writeShort(plan->every / 60.0) + " min";
    return "every " + time + " into " + plan->folder + ", " + std::to_string(plan->keep) + " kept";
}

} // namespace titer::app
