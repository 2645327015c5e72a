// The sources of live data that a project holds; ProjectFile says what each of these does.
#pragma once

#include "core/store/project_data.h"
#include "core/store/project_file.h"

namespace titer::store {

base::Result<std::vector<connect::Source>> readSources(ProjectData& data);
base::Done saveSources(ProjectData& data, std::span<const connect::Source> sources, std::string_view reason);
base::Result<std::string> newSourceId(ProjectData& data);
// What the trail says of a source (JSON).
std::string describeSource(const connect::Source& source);

} // namespace titer::store
