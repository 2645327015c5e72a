// A draft or a demonstration that becomes a project, or a draft, somewhere else: with what was recorded for it, and with the tables of its
// recordings and of its multivariate model that lie next to it.
#pragma once

#include "app/document/document.h"

#include <vector>

namespace titer::app {

// A table that a project names by its place next to it.
struct TableCopy {
    QString from, to;
};
// Those of recordings and of the page Analyse, for a project at another place; what is there stays. [gui]
std::vector<TableCopy> tablesToCopy(ProjectSession& project, const QString& before, const QString& path);
void copyTables(const std::vector<TableCopy>& tables); // [any]

// An error where recorded data lie at the place of this project already. [any]
base::Done checkNoHistory(const std::string& project);

// [gui] Goes on in the project at `path`, which is made or replaced. A recorder of the one before ends, and starts again where a person asks
// for it; a draft goes. An error where recorded data lie at the new place already, or the recorder does not end: nothing was done then.
base::Done moveProject(Document& document, const QString& path);

} // namespace titer::app
