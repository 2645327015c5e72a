// The estimators that a project keeps in addition to those of its plant. [any]
#pragma once

#include "core/model/flowsheet.h"
#include "core/store/project_file.h"

#include <span>
#include <vector>

namespace titer::app {

// In the order in which people put them. What cannot be read, as of a newer Titer, is an error with its place.
std::vector<model::EstimatorEntry> readEstimators(store::ProjectFile& project, base::Errors& errors);
base::Result<std::vector<model::EstimatorEntry>> readEstimators(store::ProjectFile& project);
base::Done saveEstimators(store::ProjectFile& project, std::span<const model::EstimatorEntry> estimators,
                          std::string_view reason);

// Instead of those of the plant that have their id; the others follow.
void addEstimators(model::Flowsheet& flowsheet, std::span<const model::EstimatorEntry> estimators);

} // namespace titer::app
