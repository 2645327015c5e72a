#include "core/model/equations/param_record.h"

#include "core/base/math/expression.h"
#include "core/base/text.h"
#include "core/base/units/units.h"
#include "core/model/faults.h"

#include <algorithm>
#include <array>

namespace titer::model {

using base::Json;

namespace {
constexpr std::array knownKeys{"value", "label", "range", "help", "group", "choices"};
}

std::span<const char* const> paramKeys()
{
    return knownKeys;
}

std::string textAt(const Json& object, const char* key)
{
    const Json* text = object.find(key);
    return text && text->isString() ? text->string() : std::string();
}

const std::vector<Json::Member>& membersOf(const Json* object)
{
    static const std::vector<Json::Member> none;
    return object ? object->members() : none;
}

std::string equationText(const Json& value)
{
    if (value.isNumber()) return base::writeNumber(value.number());
    return value.isString() ? value.string() : std::string();
}

std::vector<NamedText> textsOf(const Json* object)
{
    std::vector<NamedText> texts;
    for (const auto& [name, value] : membersOf(object)) texts.push_back({name, equationText(value)});
    return texts;
}

std::vector<Equation> termsOf(const std::vector<NamedText>& let, const std::string& where)
{
    std::vector<Equation> terms;
    for (const NamedText& term : let) terms.push_back({term.name, term.text, where + "/let/" + excerpt(term.name), {}});
    return terms;
}

std::string siUnitFrom(const std::string& typed)
{
    const std::optional<base::Unit> unit = base::findUnit(typed);
    if (!unit) return "1";
    const std::string shown = base::siUnitOf(typed);
    return shown.empty() ? base::writeDimension(unit->dimension) : shown;
}

std::string unitOfParam(const Json& entry)
{
    if (const std::string stated = textAt(entry, "unit"); !stated.empty())
        return base::findUnit(stated) ? siUnitFrom(stated) : stated;
    const auto unitOf = [](const Json& value) -> std::string {
        const std::optional<std::string> stated = value.isString() ? base::unitIn(value.string()) : std::nullopt;
        const std::optional<base::Unit> unit = stated ? base::findUnit(*stated) : std::nullopt;
        return !unit || stated->empty() ? std::string() : siUnitFrom(*stated);
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
