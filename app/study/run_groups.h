// Groups of runs of a study that a person may mean, such as the runs of a scale, and the margin between two. [any]
#pragma once

#include "core/base/result.h"
#include "core/studies/study/study.h"

#include <QString>

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace titer::app {

struct RunGroup {
    QString name;
    std::vector<std::string> runs; // ids
};

// Runs with a value of the response that are not excluded: all, those that were measured, those of the twin, each block, those for
// validation. Groups without a run are left out.
std::vector<RunGroup> runGroups(const studies::Study& study, std::size_t response);

// The first two that share no run.
std::optional<std::pair<int, int>> groupsApart(const std::vector<RunGroup>& groups);

// "R1, R2, R5"
QString idList(const std::vector<std::string>& runs);
std::vector<std::string> idsOf(const QString& list);

// A difference [unit] as a person wrote it: a number, or one with a unit of the same quantity. The error is at "margin".
base::Result<double> readMargin(const QString& text, const std::string& unit);

} // namespace titer::app
