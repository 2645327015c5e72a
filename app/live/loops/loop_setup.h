// Which loops a project has its recorder run: kept with the project, so that they begin with the recorder, also with one that was restarted or
// stands in for another. Nothing is armed by it.
#pragma once

#include "app/live/loops/loop_connector.h"
#include "core/store/project_file.h"

#include <optional>
#include <string>

namespace titer::app {

struct LoopSetup {
    std::string source;            // id in the project
    connect::Settings device = {}; // as of deviceSpecs()
    std::string by = {};           // who has them run
    std::string since = {};        // when that was said, UTC: said again they begin anew, with the plant as it is then
    bool operator==(const LoopSetup&) const = default;
};

// Nothing where the project has none run.
base::Result<std::optional<LoopSetup>> readLoopSetup(store::ProjectFile& project);
// With an entry in the trail; nothing: none are run. An error where the device is stated wrongly, or the plant of the project has no loops.
base::Done saveLoopSetup(store::ProjectFile& project, const std::optional<LoopSetup>& setup);

// What a recorder is to run by it, with the plant as the project holds it.
base::Result<LoopOrder> loopOrder(store::ProjectFile& project, const LoopSetup& setup);

} // namespace titer::app
