// What models of learners and of clusters say, of their own rows and of new ones.
#pragma once

#include "app/cli/common/arguments.h"
#include "core/mvda/learn/learned_json.h"

#include <optional>
#include <string>

namespace titer::cli {

// Predicts the rows of a table by the text of a model, where that is of such a format; the exit status. Nothing where it is of another.
std::optional<int> predictByLearner(const Arguments& arguments, const std::string& text);

// What a model is worth, with those that it is compared with.
std::string learnedText(const mvda::Learned& model);

} // namespace titer::cli
