// Names within a lesson, as its maker changes them: of numbers that are drawn, and of what is answered. [any]
#pragma once

#include "core/base/json.h"

#include <string>

namespace titer::app {

// A lesson with a number of it by another name, also wherever it stands in a quantity or a text.
base::Json withDrawRenamed(const base::Json& lesson, const std::string& from, const std::string& to);
// A lesson with another id of what is typed in a step, also wherever a check or a solution has it.
base::Json withFieldRenamed(const base::Json& lesson, const std::string& from, const std::string& to);
// Of the values that the start of a lesson sets those that are drawn: {path: "$name"}.
base::Json drawnInStart(const base::Json& lesson);

} // namespace titer::app
