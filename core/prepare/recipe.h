// A recipe: steps in order, and its file (`titer.prepare/1`, *.prepare.json).
#pragma once

#include "core/base/json.h"
#include "core/prepare/step.h"

namespace titer::prepare {

struct Recipe {
    std::vector<Step> steps;

    bool operator==(const Recipe&) const = default;
};

// Columns of text that its steps name, such as that of phases.
std::vector<std::string> textsOf(const Recipe& recipe);

// {"format": "titer.prepare/1", "steps": ["range pH 6..8", {"step": "jump pH 1", "by": "Ada", "why": "the probe was moved"}, ...]}
base::Json recipeJson(const Recipe& recipe);
// A file that is cut, of another format, or has unknown keys or steps is an error with its place.
Recipe readRecipe(std::string_view text, base::Errors& errors);

} // namespace titer::prepare
