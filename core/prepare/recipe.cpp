#include "core/prepare/recipe.h"

namespace titer::prepare {

using base::Json;
using base::say;

namespace {

constexpr std::string_view recipeFormat = "titer.prepare/1";

} // namespace

std::vector<std::string> textsOf(const Recipe& recipe)
{
    std::vector<std::string> names;
    for (const Step& step : recipe.steps)
        if (!step.by.empty()) names.push_back(step.by);
    return names;
}

Json recipeJson(const Recipe& recipe)
{
    Json steps = Json::array();
    for (const Step& step : recipe.steps) steps.push(writeStep(step));
    return Json::object({{"format", recipeFormat}, {"steps", steps}});
}

Recipe readRecipe(std::string_view text, base::Errors& errors)
{
    Recipe recipe;
    const Json json = base::readJson(text, errors);
    if (!errors.empty()) return recipe;
    const Json* format = json.find("format");
    if (!format || *format != Json(recipeFormat)) {
        errors.push_back(base::inputError("format", say(CORE_TR("core", "This is no recipe of preparation: its "
                                                                        "“format” is not “{1}”."),
                                                        recipeFormat)));
        return recipe;
    }
    for (const auto& [key, value] : json.members())
        if (key != "format" && key != "steps")
            errors.push_back(base::inputError(
                key, say(CORE_TR("core", "A recipe has no key “{1}”; it has “format” and “steps”."), key)));
    const Json* steps = json.find("steps");
    if (!steps || !steps->isArray()) {
        errors.push_back(base::inputError(
            "steps", say(CORE_TR("core", "The list of steps is missing: \"steps\": [\"range pH 6..8\"]."))));
        return recipe;
    }
    for (std::size_t i = 0; i < steps->items().size(); ++i) {
        const Json& item = steps->items()[i];
        const std::string where = "steps/" + std::to_string(i);
        if (!item.isString()) {
            errors.push_back(
                base::inputError(where, say(CORE_TR("core", "A step is a text such as \"range pH 6..8\"."))));
            continue;
        }
        base::Result<Step> step = readStep(item.string());
        if (step)
            recipe.steps.push_back(std::move(*step));
        else {
            errors.push_back(step.error());
            errors.back().where = where;
        }
    }
    return recipe;
}

} // namespace titer::prepare
