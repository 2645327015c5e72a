// How often the recorder of a project makes a backup, and where to. It holds for this account on this computer and stands in no project,
// since a project may come from anybody.
#pragma once

#include "core/base/result.h"

#include <optional>
#include <string>

namespace titer::app {

struct BackupPlan {
    std::string folder; // absolute
    double every = 0.0; // [s]
    int keep = 0;       // copies

    bool operator==(const BackupPlan&) const = default;
};

// Nothing where none was set up.
base::Result<std::optional<BackupPlan>> backupPlan(const std::string& project);
// Sets it up, or ends it with nothing, and says so in the project's trail. A recorder that runs takes it over within seconds.
base::Done planBackups(const std::string& project, const std::optional<BackupPlan>& plan);

// "every 1 d into /media/backup, 7 kept"; "none".
std::string textOf(const std::optional<BackupPlan>& plan);

} // namespace titer::app
