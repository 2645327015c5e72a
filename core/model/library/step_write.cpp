// Templates of steps: writing their files.
#include "core/model/library/step_template.h"

namespace titer::model {

using base::Json;

namespace {

// As it has to stand in a template to be filled in as it is here.
std::string literalText(const std::string& text)
{
    std::string literal = text.starts_with('$') ? "$" : "";
    for (const char c : text) literal += c == '{' ? "{{" : std::string(1, c);
    return literal;
}

} // namespace

Json literalPlant(const Json& plant)
{
    if (plant.isString()) return Json(literalText(plant.string()));
    Json literal = plant;
    for (Json& item : literal.items()) item = literalPlant(item);
    for (auto& [key, value] : literal.members()) value = literalPlant(value);
    return literal;
}

std::string writeStep(const StepTemplate& step)
{
    Json file = Json::object({{"format", Json(stepFormat)}, {"label", Json(step.label)}, {"help", Json(step.help)}});
    const auto add = [](Json& object, const char* key, const std::string& text) {
        if (!text.empty()) object[key] = Json(text);
    };
    Json names = Json::array();
    for (const std::string& name : step.also) names.push(Json(name));
    if (!step.also.empty()) file["also"] = std::move(names);
    add(file, "in", step.in);
    add(file, "out", step.out);
    Json sizes = Json::array();
    for (const StepSize& size : step.sizes) {
        Json entry = Json::object({{"name", Json(size.name)}, {"label", Json(size.label)}});
        add(entry, "value", size.value);
        add(entry, "formula", size.formula);
        add(entry, "unit", size.unit);
        add(entry, "rule", size.rule);
        sizes.push(std::move(entry));
    }
    if (!step.sizes.empty()) file["sizes"] = std::move(sizes);
    add(file, "lasts", step.lasts);
    if (!step.components.isNull()) file["components"] = step.components;
    if (!step.culture.isNull()) file["culture"] = step.culture;
    file["plant"] = step.plant;
    return file.write() + "\n";
}

} // namespace titer::model
