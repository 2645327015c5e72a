// Writes files whole or not at all.
#pragma once

#include "app/cli/common/arguments.h"
#include "core/base/result.h"

#include <string>
#include <string_view>

namespace titer::cli {

// A file that is there is replaced only once the new one is complete. "-" is standard output; a device or pipe is written
// as it stands. What it may replace is said in output_rule.h.
base::Done writeOutput(const Arguments& arguments, const std::string& path, std::string_view text);
// What would keep writeOutput() from writing there, reported before long work is done for nothing.
base::Done canWrite(const Arguments& arguments, const std::string& path);
// As these, whatever file lies there: for a plant that is changed where it is.
base::Done replaceFile(const std::string& path, std::string_view text);
// What is wrong where --json and --out - both want standard output; empty: nothing.
std::string outputFault(const Arguments& arguments);

} // namespace titer::cli
