// What the params of a controller of type `predictive` say as texts: expressions of tags, limits of them, and paths of scenarios.
#pragma once

#include "core/base/json.h"

#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace titer::model {

inline constexpr const char* predictiveType = "predictive";
// One more input of what such a one plans.
inline constexpr const char* plannedType = "planned";

// "TAG <= VALUE", taken apart.
struct StatedLimit {
    std::string what;
    bool atMost = true;
    std::string value;
};
std::optional<StatedLimit> readStatedLimit(std::string_view text);

// Every tag in goals and limits, each where it stands; what cannot be read is left.
void visitPredictedTags(base::Json& params, const std::function<void(std::string&)>& visit);
// The objects of paths with values of the scenarios.
void visitScenarios(base::Json& params, const std::function<void(base::Json&)>& visit);

} // namespace titer::model
