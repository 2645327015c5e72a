// What is to be estimated of a project: its plant, with the estimators of plant and project. [any]
#pragma once

#include "app/live/estimators/unit_levels.h"
#include "core/model/flowsheet.h"
#include "core/model/plant/plant.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace titer::app {

struct EstimatedProject {
    struct One {
        std::string id;                     // of the estimator
        std::string unit;                   //
        std::string digest;                 // of all that its estimates depend on: not of places, labels and notes
        std::optional<base::Error> refused; // why it cannot run
    };
    std::shared_ptr<const model::Flowsheet> flowsheet; // without the estimators that are refused
    std::shared_ptr<const model::Plant> plant;         // nullptr where it cannot be run
    std::vector<One> estimators;                       // in the order of the flowsheet
};

// An error where the file cannot be read; what is wrong with plant or estimators is said of those.
base::Result<EstimatedProject> readEstimatedProject(const std::string& path);
// The same of a flowsheet that was read, with these errors. Units at the level model have no estimator that runs.
EstimatedProject estimatedProject(model::Flowsheet flowsheet, base::Errors errors, const UnitLevels& levels = {});

} // namespace titer::app
