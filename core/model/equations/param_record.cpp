#include "core/model/equations/param_record.h"

#include "core/base/math/expression.h"
#include "core/base/units/units.h"

#include <algorithm>
#include <array>

namespace titer::model {

using base::Json;

namespace {
constexpr std::array keys{"value", "label", "range", "help", "group", "choices"};
}

std::span<const char* const> paramKeys()
{
    return keys;
}

std::string textAt(const Json& object, const char* key)
{
    const Json* text = object.find(key);
    return text && text->isString() ? text->string() : std::string();
}

std::string unitOfParam(const Json& entry)
{
    const auto unitOf = [](const Json& value) -> std::string {
        const std::optional<std::string> stated = value.isString() ? base::unitIn(value.string()) : std::nullopt;
        const std::optional<base::Unit> unit = stated ? base::findUnit(*stated) : std::nullopt;
        if (!unit || stated->empty()) return {};
        const std::string shown = base::siUnitOf(*stated);
        return shown.empty() ? base::writeDimension(unit->dimension) : shown;
    };
    // The range says what the parameter is, whatever stands in its place just now.
    if (const Json* range = entry.find("range"))
        for (const Json& end : range->items())
            if (const std::string unit = unitOf(end); !unit.empty()) return unit;
    const Json* value = entry.isObject() ? entry.find("value") : &entry;
    const std::string unit = value ? unitOf(*value) : std::string();
    return unit.empty() ? "1" : unit;
}

Json describedParam(const std::string& key, const Json& entry)
{
    Json param = Json::object({{"key", key}});
    for (const char* word : {"label", "help", "group"}) param[word] = textAt(entry, word);
    const std::string unit = unitOfParam(entry);
    param["unit"] = unit;
    const Json *range = entry.find("range"), *choices = entry.find("choices");
    if (range && range->items().size() == 2)
        for (std::size_t end = 0; end < 2; ++end) {
            const Json& limit = range->items()[end];
            const auto si = base::readQuantity(limit.string(), unit);
            if (limit.isNumber()) param[end == 0 ? "min" : "max"] = limit;
            if (limit.isString() && si) param[end == 0 ? "min" : "max"] = *si;
        }
    if (choices) {
        Json words = Json::array();
        for (const Json& word : choices->items())
            if (word.isString()) words.push(word);
        if (!words.items().empty()) param["choices"] = std::move(words);
    }
    return param;
}

const char* orElse(const char* text, const char* other)
{
    return *text ? text : other;
}

std::span<const char* const> wordsOf(const Json& list, Keep& keep)
{
    std::vector<const char*> words;
    for (const Json& word : list.items()) words.push_back(keep.text(word.string()));
    return keep.list(std::move(words));
}

ParamSpec specOf(const Json& param, Keep& keep)
{
    const auto text = [&](const char* key) { return keep.text(param.find(key)->string()); };
    const char* key = text("key");
    ParamSpec spec{.key = key, .label = orElse(text("label"), key), .unit = text("unit")};
    spec.decimals = 4;
    spec.help = text("help");
    spec.group = text("group");
    if (const Json* min = param.find("min")) spec.min = min->number();
    if (const Json* max = param.find("max")) spec.max = max->number();
    // What stands in the record is always given; this is only where a form begins that finds nothing there.
    spec.defaultValue = std::clamp(0.0, spec.min, std::max(spec.min, spec.max));
    if (const Json* choices = param.find("choices")) {
        spec.shape = Shape::Choice;
        spec.choices = wordsOf(*choices, keep);
    }
    return spec;
}

std::vector<NamedNumber> namedNumbers(const std::string& name, const Json& entry, const ParamSet& params)
{
    const Json* choices = entry.find("choices");
    if (!choices) return {{name, unitOfParam(entry), params[name]}};
    std::vector<NamedNumber> numbers;
    for (const Json& word : choices->items())
        numbers.push_back({name + "." + word.string(), "1", params.choice(name) == word.string() ? 1.0 : 0.0});
    return numbers;
}

} // namespace titer::model
