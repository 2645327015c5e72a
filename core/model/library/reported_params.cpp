// Parameters of built-in types as records with equations of their own have them.
#include "core/model/library/reported_params.h"

#include "core/base/text.h"
#include "core/base/units/units.h"

#include <cmath>

namespace titer::model {

using base::Json;

Json reportedQuantity(double si, const char* unit)
{
    if (!base::findUnit(unit)) return si;
    std::vector<std::string> units = base::unitChoices(unit);
    units.insert(units.begin(), base::displayUnit(unit));
    for (const std::string& in : units) {
        // A width is no temperature, and what is reported per cell is shown so.
        const bool width = base::findUnit(in)->offset != 0.0 && si < 200.0;
        if (width || (in != unit && base::siUnitOf(in) != unit)) continue;
        for (const int digits : {4, 6, 9, 12}) {
            const std::string text = base::writeQuantity(si, in, digits);
            const auto read = base::readQuantity(text, unit);
            if (read && *read == si) return text;
        }
    }
    const std::string number = base::writeNumber(si);
    return std::string_view(unit) == "1" ? number : number + " " + unit;
}

Json reportedParam(const ParamSpec& spec, const Json* given)
{
    Json entry = Json::object();
    if (spec.shape == Shape::Choice) {
        entry["value"] = given && given->isString() ? *given : Json(spec.choices.front());
        Json& choices = entry["choices"] = Json::array();
        for (const char* choice : spec.choices) choices.push(choice);
    } else {
        const double number = given ? given->number() : spec.defaultValue;
        entry["value"] = given && !given->isNumber() ? *given : reportedQuantity(number, spec.unit);
    }
    entry["label"] = spec.label;
    if (!base::findUnit(spec.unit)) entry["unit"] = spec.unit;
    const auto limit = [&](double value) { return std::isfinite(value) ? reportedQuantity(value, spec.unit) : Json(); };
    if (std::isfinite(spec.min) || std::isfinite(spec.max))
        entry["range"] = Json::array({limit(spec.min), limit(spec.max)});
    if (*spec.help) entry["help"] = spec.help;
    if (*spec.group) entry["group"] = spec.group;
    return entry;
}

} // namespace titer::model
