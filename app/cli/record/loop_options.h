// What loops a recorder is to run, as options say it.
#pragma once

#include "app/cli/common/arguments.h"
#include "app/live/loops/loop_connector.h"
#include "core/connect/source.h"

#include <optional>
#include <string>
#include <vector>

namespace titer::cli {

// "KEY=VALUE" of an option, as often as it is given; false where one is not that.
bool addSettings(const Arguments& arguments, const char* option, connect::Settings& settings);
// The terms of arming that --advisory, --hold and --for state; what is wrong goes into `fault`.
void readTerms(const Arguments& arguments, const char* forOption, guard::ArmTerms& terms, std::string& fault);

// Of --loops and what goes with it; nothing where none are asked for. What is wrong with the words of the command goes into `fault`, what is
// with plant or device into `errors`.
std::optional<app::LoopOrder> readLoops(const Arguments& arguments, const std::vector<connect::Source>& sources,
                                        base::Errors& errors, std::string& fault);

} // namespace titer::cli
