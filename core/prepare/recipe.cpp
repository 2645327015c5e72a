#include "core/prepare/recipe.h"

#include <optional>

namespace titer::prepare {

using base::Json;
using base::say;

namespace {

constexpr std::string_view recipeFormat = "titer.prepare/1";

// Its text alone where nobody stated who put it there.
Json stepItem(const Step& step)
{
    if (step.person.empty() && step.reason.empty()) return writeStep(step);
    Json item = Json::object({{"step", writeStep(step)}});
    if (!step.person.empty()) item["by"] = step.person;
    if (!step.reason.empty()) item["why"] = step.reason;
    return item;
}

base::Error stepFormError(std::string where)
{
    return base::inputError(std::move(where),
                            say(CORE_TR("core", "A step is a text such as \"range pH 6..8\", or has such a text as "
                                                "“step”, and as “by” and “why” whose it is and what for.")));
}

std::optional<Step> readItem(const Json& item, const std::string& where, base::Errors& errors)
{
    std::string text, person, reason;
    if (item.isString()) {
        text = item.string();
    } else if (item.isObject() && item.find("step")) {
        for (const auto& [key, value] : item.members()) {
            std::string* const into = key == "step" ? &text : key == "by" ? &person : key == "why" ? &reason : nullptr;
            if (!into || !value.isString()) {
                errors.push_back(stepFormError(where + "/" + key));
                return std::nullopt;
            }
            *into = value.string();
        }
    } else {
        errors.push_back(stepFormError(where));
        return std::nullopt;
    }
    base::Result<Step> step = readStep(text);
    if (!step) {
        errors.push_back(step.error());
        errors.back().where = where;
        return std::nullopt;
    }
    step->person = std::move(person);
    step->reason = std::move(reason);
    return *std::move(step);
}

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
    for (const Step& step : recipe.steps) steps.push(stepItem(step));
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
    for (std::size_t i = 0; i < steps->items().size(); ++i)
        if (std::optional<Step> step = readItem(steps->items()[i], "steps/" + std::to_string(i), errors))
            recipe.steps.push_back(*std::move(step));
    return recipe;
}

} // namespace titer::prepare
