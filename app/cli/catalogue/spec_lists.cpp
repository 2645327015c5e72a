// Parameters as people and programs read them.
#include "app/cli/catalogue/spec_lists.h"

#include "app/cli/common/written.h"
#include "core/base/text.h"
#include "core/base/units/bound.h"
#include "core/base/units/units.h"
#include "core/base/utf8.h"

#include <cmath>

namespace titer::cli {

using base::Json;
using model::ParamSpec;
using model::Shape;

namespace {

std::string_view shapeText(Shape shape)
{
    switch (shape) {
    case Shape::Value:
        return "value";
    case Shape::PerComponent:
        return "per component";
    case Shape::Choice:
        return "choice";
    case Shape::Record:
        return "record";
    case Shape::Flag:
        return "flag";
    case Shape::Component:
        return "component";
    }
    return "value";
}

// Units that stand for another one ("basis", "writes") are not in the table of units.
bool known(const char* unit)
{
    return base::findUnit(unit).has_value();
}

std::string number(double value, const ParamSpec& spec)
{
    if (!std::isfinite(value)) return {};
    if (!known(spec.unit)) return base::writeShort(value, 6) + " " + spec.unit;
    return base::writeQuantity(value, displayUnitOf(spec.unit, spec.displayUnit));
}

std::string limit(double value, const ParamSpec& spec)
{
    if (!std::isfinite(value) || !known(spec.unit)) return number(value, spec);
    return base::writeBound(value, displayUnitOf(spec.unit, spec.displayUnit));
}

std::string listed(std::span<const char* const> choices)
{
    return base::join({choices.begin(), choices.end()}, " | ");
}

bool isNumber(const ParamSpec& spec)
{
    return spec.shape == Shape::Value || spec.shape == Shape::PerComponent;
}

std::string range(const ParamSpec& spec)
{
    switch (spec.shape) {
    case Shape::Choice:
        return listed(spec.choices);
    case Shape::Record:
        return std::string("an object with its type (see titer-cli ") +
               (std::string_view(spec.record) == "binding" ? "bindings" : "laws") + ")";
    case Shape::Flag:
        return "true | false";
    case Shape::Component:
        return "the id of a component";
    case Shape::Value:
    case Shape::PerComponent:
        break;
    }
    const std::string low = limit(spec.min, spec), high = limit(spec.max, spec);
    std::string text = low.empty() ? "" : "from " + low + (high.empty() ? "" : " ");
    if (!high.empty()) text += "to " + high;
    if (!spec.choices.empty()) text += (text.empty() ? "a number | " : " | ") + listed(spec.choices);
    return text;
}

std::string defaultText(const ParamSpec& spec, double defaultValue)
{
    if (spec.shape == Shape::Flag) return defaultValue != 0.0 ? "true" : "false";
    return isNumber(spec) && !*spec.oneOf ? number(defaultValue, spec) : "";
}

// The default, the limits and what may stand there.
void addValues(Json& item, const ParamSpec& spec, double defaultValue)
{
    switch (spec.shape) {
    case Shape::Choice:
        item["default"] = spec.choices.empty() ? Json() : Json(spec.choices.front());
        item["choices"] = textsJson(spec.choices);
        break;
    case Shape::Record:
        item["record"] = spec.record;
        break;
    case Shape::Flag:
        item["default"] = Json(defaultValue != 0.0);
        break;
    case Shape::Component:
        break;
    case Shape::Value:
    case Shape::PerComponent:
        item["default"] = defaultValue;
        item["min"] = spec.min;
        item["max"] = spec.max;
        if (!spec.choices.empty()) item["words"] = textsJson(spec.choices);
        break;
    }
}

} // namespace

std::string displayUnitOf(const char* unit, const char* displayUnit)
{
    if (*displayUnit) return displayUnit;
    return known(unit) ? base::displayUnit(unit) : unit;
}

void putDisplayUnit(Json& item, const char* unit, const char* displayUnit)
{
    item["display_unit"] = displayUnitOf(unit, displayUnit);
    addFormerly(item, "display_unit", "desk_unit");
}

Json textsJson(std::span<const char* const> texts)
{
    Json json = Json::array();
    for (const char* text : texts) json.push(text);
    return json;
}

Json specsJson(std::span<const ParamSpec> specs, const std::function<double(const ParamSpec&)>& defaultValue)
{
    Json list = Json::array();
    for (const ParamSpec& spec : specs) {
        Json item = Json::object();
        item["id"] = spec.key;
        item["label"] = spec.label;
        item["shape"] = shapeText(spec.shape);
        item["unit"] = spec.unit;
        putDisplayUnit(item, spec.unit, spec.displayUnit);
        addValues(item, spec, defaultValue ? defaultValue(spec) : spec.defaultValue);
        if (*spec.when) item["when"] = spec.when;
        if (*spec.group) item["group"] = spec.group;
        item["help"] = spec.help;
        list.push(std::move(item));
    }
    return list;
}

std::string specsText(const char* heading, std::span<const ParamSpec> specs,
                      const std::function<double(const ParamSpec&)>& defaultValue)
{
    Table table;
    for (const ParamSpec& spec : specs)
        table.add({std::string("  ") + spec.key, spec.label,
                   defaultText(spec, defaultValue ? defaultValue(spec) : spec.defaultValue), range(spec)});
    return section(heading, table);
}

std::string section(const char* heading, const Table& table)
{
    return table.empty() ? std::string() : std::string("\n") + heading + "\n" + table.text();
}

std::string wrapped(std::string_view text, int indent)
{
    constexpr std::size_t width = 100;
    const std::string space(std::size_t(indent), ' ');
    std::string lines, line = space;
    for (std::string_view word : base::split(text, ' ')) {
        if (line.size() > space.size() && base::utf8Columns(line) + 1 + base::utf8Columns(word) > width) {
            lines += line + "\n";
            line = space;
        }
        if (line.size() > space.size()) line += ' ';
        line += word;
    }
    return lines + line + "\n";
}

std::string_view basisText(model::Basis basis)
{
    switch (basis) {
    case model::Basis::Mass:
        return "mass";
    case model::Basis::Amount:
        return "amount";
    case model::Basis::Count:
        return "count";
    }
    return "mass";
}

} // namespace titer::cli
