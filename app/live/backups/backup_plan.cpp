// {"projects": {PATH: {"folder", "every" [s], "keep"}}}, in a file of this account alone.
#include "app/live/backups/backup_plan.h"

#include "app/common/private_file.h"
#include "app/live/access/project_entry.h"
#include "core/base/text.h"
#include "core/store/audit.h"

namespace titer::app {

using base::Done;
using base::Json;
using base::Result;

namespace {

constexpr const char* planFile = "backups.json";

} // namespace

Result<std::optional<BackupPlan>> backupPlan(const std::string& project)
{
    const Result<Json> json = readPrivate(privatePath(planFile));
    if (!json) return json.error();
    const Json* entry = projectEntry(*json, project);
    const Json *folder = entry ? entry->find("folder") : nullptr, *every = entry ? entry->find("every") : nullptr,
               *keep = entry ? entry->find("keep") : nullptr;
    if (!folder || !every || !keep || !folder->isString() || !(every->number() > 0.0))
        return std::optional<BackupPlan>();
    return std::optional(BackupPlan{folder->string(), every->number(), int(keep->number())});
}

Done planBackups(const std::string& project, const std::optional<BackupPlan>& plan)
{
    const Result<std::optional<BackupPlan>> before = backupPlan(project);
    if (!before) return before.error();
    if (*before == plan) return base::done();
    const auto entry = store::AuditTrail::ofProject(project).append(
        {.what = "backups_planned", .place = "backups", .before = textOf(*before), .after = textOf(plan)});
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
