// Reads the plants that commands are given: a plant file or a project, distinguished by what the file holds.
#pragma once

#include "core/base/result.h"
#include "core/model/flowsheet.h"
#include "core/model/plant/plant.h"
#include "core/store/project_file.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace titer::cli {

// The whole file; `what` it should be ("a plant file") goes into the errors. "-" is standard input.
base::Result<std::string> readText(const std::string& path, std::string_view what);
// The file itself, or the files of a folder by name; those that begin with a point are none of a person's.
std::vector<std::string> filesIn(const std::string& path);
bool isProject(std::string_view text);

// The plant in a plant file or a project. With errors the flowsheet holds what could be read.
model::Flowsheet readFlowsheet(const std::string& path, base::Errors& errors, base::Notices& notices);
// The same with the estimators that a project keeps in addition to those of its plant.
model::Flowsheet readEstimatedFlowsheet(const std::string& path, base::Errors& errors, base::Notices& notices);
// The pool that a project cuts from what leaves a unit; nothing where it has none, or is a plant file.
base::Result<std::optional<store::PoolCut>> readPoolCut(const std::string& path, const std::string& unit);
// Applies "PATH=VALUE" settings.
void setAll(model::Flowsheet& flowsheet, const std::vector<std::string>& settings, base::Errors& errors);
// The plant, checked, with "PATH=VALUE" settings applied before; null with errors.
std::shared_ptr<const model::Plant> checkedPlant(model::Flowsheet flowsheet, const std::vector<std::string>& settings,
                                                 base::Errors& errors);

} // namespace titer::cli
