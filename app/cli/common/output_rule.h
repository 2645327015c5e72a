// Over which files a command may write what it makes: what people made is not lost to a name given by mistake.
#pragma once

#include "app/cli/common/arguments.h"
#include "core/base/result.h"

#include <string>

namespace titer::cli {

// Never over a project, recorded data or a file that `arguments` name next to it, nor over a recording of a project among these; over a
// plant file, and a file of another kind than the name of `path` says, only with --replace. A table over a table, as a command writes
// it that is given again, may be. A file that is not there, a device or a pipe may be written.
base::Done mayWrite(const Arguments& arguments, const std::string& path);

} // namespace titer::cli
