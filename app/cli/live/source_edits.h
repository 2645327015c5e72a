// What `titer-cli sources` changes in a project.
#pragma once

#include "app/cli/common/arguments.h"
#include "app/plugins/plugin_host.h"
#include "core/base/json.h"
#include "core/connect/source.h"
#include "core/store/project_file.h"

#include <string>

namespace titer::cli {

// Whether the words fit the act; prints what is wrong.
bool checkSourceWords(const Arguments& arguments);
// add, change, remove, enable and disable; the exit status.
int editSources(const Arguments& arguments, store::ProjectFile& project, app::PluginHost& plugins);

base::Json sourceJson(const connect::Source& source);

} // namespace titer::cli
