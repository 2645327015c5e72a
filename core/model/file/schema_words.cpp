#include "core/model/file/schema_words.h"

#include "core/base/text.h"
#include "core/base/units/units.h"

#include <cmath>

namespace titer::model::schema {

using base::Json;

Json reference(const std::string& name)
{
    return Json::object({{"$ref", Json("#/$defs/" + name)}});
}

Json ofType(const char* type)
{
    return Json::object({{"type", Json(type)}});
}

Json nullable(const char* type)
{
    return Json::object({{"type", Json::array({Json(type), Json("null")})}});
}

Json described(Json schema, std::string_view description)
{
    schema["description"] = Json(description);
    return schema;
}

Json listOf(Json items)
{
    return Json::object({{"type", Json("array")}, {"items", std::move(items)}});
}

Json oneOf(std::vector<Json> values)
{
    return Json::object({{"enum", Json::array(std::move(values))}});
}

Json closedObject(Members properties, std::vector<Json> required)
{
    Members members = {{"type", Json("object")}};
    if (!required.empty()) members.emplace_back("required", Json::array(std::move(required)));
    members.emplace_back("properties", Json::object(std::move(properties)));
    members.emplace_back("additionalProperties", Json(false));
    return Json::object(std::move(members));
}

Json perComponent(Json value)
{
    return Json::object({{"type", Json("object")}, {"additionalProperties", std::move(value)}});
}

Json anyOf(std::vector<Json> schemas)
{
    return schemas.size() == 1 ? std::move(schemas.front())
                               : Json::object({{"anyOf", Json::array(std::move(schemas))}});
}

namespace {

// "Vessel volume [m3, or with a unit: L, mL, m3]. A vessel that reaches it …"
std::string textOf(const ParamSpec& spec)
{
    std::string text = spec.label;
    const std::string_view unit = spec.unit;
    if (unit == "basis")
        text += " [in the component's basis, or with a unit]";
    else if (unit.find("basis") != std::string_view::npos)
        text += " [" + std::string(unit) + " with the component's own unit of concentration for basis, or with a unit]";
    else if (unit != "1" && (spec.shape == Shape::Value || spec.shape == Shape::PerComponent))
        text += " [" + std::string(unit) + ", or with a unit: " + base::join(base::unitChoices(unit), ", ") + "]";
    text += ".";
    if (*spec.help) text += " " + std::string(spec.help);
    if (*spec.when) text += " Applies where " + std::string(spec.when) + ".";
    return text;
}

// A plain number within the range, or a text with a unit.
Json numberOf(const ParamSpec& spec)
{
    Members number = {{"type", Json("number")}};
    if (std::isfinite(spec.min)) number.emplace_back("minimum", Json(spec.min));
    if (std::isfinite(spec.max)) number.emplace_back("maximum", Json(spec.max));
    if (number.size() == 1) return reference("quantity");
    return Json::object({{"anyOf", Json::array({Json::object(std::move(number)), ofType("string")})}});
}

Json wordsOf(std::span<const char* const> words)
{
    std::vector<Json> values;
    for (const char* word : words) values.emplace_back(word);
    return oneOf(std::move(values));
}

} // namespace

Json schemaOf(const ParamSpec& spec)
{
    // Words that may stand in place of a number.
    std::vector<Json> schemas;
    if (!spec.choices.empty()) schemas.push_back(wordsOf(spec.choices));
    Json defaultValue;
    switch (spec.shape) {
    case Shape::Choice:
        break;
    case Shape::Record:
        schemas.push_back(reference(spec.record));
        break;
    case Shape::Flag:
        schemas.push_back(ofType("boolean"));
        defaultValue = Json(spec.defaultValue != 0.0);
        break;
    case Shape::Component:
        schemas.push_back(reference("id"));
        break;
    case Shape::PerComponent:
        schemas.push_back(numberOf(spec));
        schemas.push_back(perComponent(numberOf(spec)));
        break;
    case Shape::Value:
        schemas.push_back(numberOf(spec));
        if (std::isfinite(spec.defaultValue)) defaultValue = Json(spec.defaultValue);
        break;
    }
    Json schema = anyOf(std::move(schemas));
    if (!defaultValue.isNull()) schema["default"] = std::move(defaultValue);
    return described(std::move(schema), textOf(spec));
}

void addParams(Members& properties, std::span<const ParamSpec> specs)
{
    for (const ParamSpec& spec : specs) properties.emplace_back(spec.key, schemaOf(spec));
}

} // namespace titer::model::schema
