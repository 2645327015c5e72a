// What the writing and the reading of a study agree on.
#pragma once

#include <string_view>

namespace titer::studies {

inline constexpr std::string_view studyFormat = "titer.study/2";
inline constexpr std::string_view endWord = "end";
inline constexpr const char* factorKinds[] = {"continuous", "categorical", "mixture"};
inline constexpr const char* plateShares[] = {"vessel", "row", "station", "plate"};
inline constexpr const char* responseGoals[] = {"none", "maximise", "minimise", "target"};

} // namespace titer::studies
