// titer-cli optimize --draws: how the optimum and the recipe as it was hold over draws of the parameters.
#pragma once

#include "app/cli/common/arguments.h"
#include "core/base/json.h"
#include "core/twin/advice/recipe_spread.h"

#include <optional>
#include <string>

namespace titer::cli {

// As --draws, --spread and --fit ask; nothing without --draws. `fault` of usage; errors of the file are for the caller to print.
std::optional<twin::RecipeSpreadRequest> readSpreadRequest(const Arguments& arguments, std::string& fault,
                                                           base::Errors& errors);

base::Json spreadJson(const studies::RecipeProblem& problem, const twin::RecipeSpreadRequest& request,
                      const twin::RecipeSpread& spread);
std::string spreadText(const studies::RecipeProblem& problem, const twin::RecipeSpread& spread);

} // namespace titer::cli
