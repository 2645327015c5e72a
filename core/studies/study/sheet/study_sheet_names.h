// What the sheet that goes out and the one that comes back agree on.
#pragma once

#include "core/studies/study/study.h"

#include <string>
#include <string_view>

namespace titer::studies {

inline constexpr std::string_view commentColumn = "comment";
inline constexpr std::string_view sheetMark = "# Titer study ";
inline constexpr std::string_view partMark = " (part)"; // behind the digits

// "# Titer study study-1 5f0c2a9e": the digits distinguish it from a study of another project that has the same id.
std::string studyMark(const Study& study);

} // namespace titer::studies
