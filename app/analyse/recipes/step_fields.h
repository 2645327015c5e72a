// The settings of a step of a recipe that are numbers, each with what it is called and its unit.
#pragma once

#include "core/prepare/step.h"

#include <optional>
#include <string>
#include <vector>

namespace titer::app {

struct StepField {
    const char* label = "";           // CORE_TR of “core”
    std::optional<double> value = {}; // nothing: the range is open to this side
    std::string unit = {};            // empty: a plain number
};

inline constexpr std::size_t maxStepFields = 3;

// In the order in which they are written. `columnUnit` is that of the columns that the step works on, where they share one and it is known.
std::vector<StepField> stepFields(const prepare::Step& step, const std::optional<std::string>& columnUnit);
// The step with another value of this one, in the unit of the field; nothing opens a range. Errors as of readStep().
base::Result<prepare::Step> withStepField(prepare::Step step, std::size_t field, std::optional<double> value);

} // namespace titer::app
