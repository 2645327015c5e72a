// What the start page offers: projects that were opened, newest first, and the drafts that nobody has named yet. [any]
#pragma once

#include "app/common/settings.h"

namespace titer::app {

struct KnownProject {
    QString path;
    QString name;      // no two are alike
    QDateTime changed; // UTC: when it was opened last, or written
    bool draft = false;
    bool operator==(const KnownProject&) const = default;
};

// Projects that are gone are left out; drafts that were not opened here for long are found where drafts lie.
std::vector<KnownProject> knownProjects(const Settings& settings);

} // namespace titer::app
