// What the formulas of a step's template come to.
#include "core/base/math/expression.h"
#include "core/base/text.h"
#include "core/model/library/step_template.h"

#include <cmath>
#include <optional>

namespace titer::model {

using base::Json;
using base::Result;
using base::say;

namespace {

constexpr int shownDigits = 3;

// The formula and the unit of a place: "2*bed [L]".
struct Place {
    std::string formula;
    std::string unit;
};

Place placeOf(std::string_view text)
{
    const std::size_t open = text.rfind('[');
    if (open == std::string_view::npos || !text.ends_with(']')) return {std::string(text), ""};
    return {std::string(base::trimmed(text.substr(0, open))),
            std::string(text.substr(open + 1, text.size() - open - 2))};
}

base::Error misfit(std::string_view formula, std::string_view unit)
{
    return base::inputError(
        say(CORE_TR("core", "“{1}” is no quantity in {2}; correct the formula or the unit."), formula, unit));
}

} // namespace

void StepScope::add(std::string name, double value, base::Dimension dimension)
{
    m_names.push_back(std::move(name));
    m_values.push_back(value);
    m_dimensions.push_back(dimension);
}

Result<StepScope> StepScope::of(const StepTemplate& step, const StepInflow& inflow)
{
    StepScope scope;
    const auto add = [&](const char* name, double value, const char* unit) {
        scope.add(name, value, base::dimensionOfUnit(unit));
    };
    add("volume", inflow.volume, "m3");
    add("flow", inflow.flow, "m3/s");
    add("product", inflow.product, "kg");
    add("titre", inflow.volume > 0.0 ? inflow.product / inflow.volume : 0.0, "kg/m3");
    add("cell_settling", inflow.settling, "m/s");
    for (const StepSize& size : step.sizes) {
        const std::string unit = size.value.empty() ? size.unit : base::unitIn(size.value).value_or("");
        const Result<double> value =
            size.value.empty() ? scope.evaluate(size.formula, unit) : base::readQuantity(size.value, unit);
        if (!value) return base::inputError("sizes/" + size.name, value.error().what);
        scope.add(size.name, *value, base::dimensionOfUnit(unit));
    }
    return scope;
}

Result<double> StepScope::evaluate(std::string_view formula, std::string_view unit) const
{
    const Result<base::Expression> expression = base::readExpression(formula, m_names);
    if (!expression) return expression.error();
    const Result<base::Dimension> dimension = base::dimensionOf(*expression, m_dimensions);
    if (!dimension) return dimension.error();
    if (*dimension != base::dimensionOfUnit(unit)) return misfit(formula, unit.empty() ? "1" : unit);
    const double value = expression->evaluate<double>(m_values);
    if (!std::isfinite(value)) return misfit(formula, unit.empty() ? "1" : unit);
    return value;
}

Result<std::string> StepScope::fill(std::string_view text) const
{
    std::string filled;
    for (std::size_t at = 0;;) {
        const std::size_t open = text.find('{', at), close = text.find('}', open);
        const bool isBrace = open != std::string_view::npos && text.substr(open).starts_with("{{");
        if (open == std::string_view::npos || (close == std::string_view::npos && !isBrace)) {
            filled += text.substr(at);
            return filled;
        }
        filled += text.substr(at, open - at);
        if (isBrace) {
            filled += '{';
            at = open + 2;
            continue;
        }
        const Place place = placeOf(text.substr(open + 1, close - open - 1));
        const Result<double> value = evaluate(place.formula, place.unit);
        if (!value) return value.error();
        filled += place.unit.empty() ? base::writeShort(*value, shownDigits)
                                     : base::writeQuantity(*value, place.unit, shownDigits);
        at = close + 1;
    }
}

namespace {

class Filling {
public:
    Filling(const StepTemplate& step, const StepScope& scope,
            const std::function<std::string(const std::string&)>& words,
            const std::function<Json(std::string_view)>& named)
        : m_step(step)
        , m_scope(scope)
        , m_words(words)
        , m_named(named)
    {
    }

    // Nothing where it is left out.
    Json filled(const Json& json, bool isForPeople = false)
    {
        if (json.isString()) return text(json.string(), isForPeople);
        if (json.isArray()) {
            Json list = Json::array();
            for (const Json& item : json.items()) list.push(filled(item));
            return list;
        }
        if (!json.isObject()) return json;
        Json object = Json::object();
        for (const auto& [key, value] : json.members()) {
            if (key == "$") { // its members stand here, before those that follow
                const Json others = filled(value);
                for (const auto& [inner, given] : others.members()) object[inner] = given;
                continue;
            }
            const Json name = nameOf(key);
            const Json given = filled(value, key == "label" || key == "note");
            if (name.isString() && !given.isNull()) object[name.string()] = given;
        }
        return object;
    }
    const std::optional<base::Error>& error() const { return m_error; }

private:
    // A key or a tag, which may end with a name.
    Json nameOf(const std::string& text) const
    {
        if (text.starts_with('$')) return m_named(std::string_view(text).substr(1));
        const std::size_t dot = text.find(".$");
        if (dot == std::string::npos) return Json(text);
        const Json name = m_named(std::string_view(text).substr(dot + 2));
        return name.isString() ? Json(text.substr(0, dot + 1) + name.string()) : Json();
    }

    Json text(const std::string& text, bool isForPeople)
    {
        const bool isTag = text.find(".$") != std::string::npos && text.find(' ') == std::string::npos;
        if (isTag && !isForPeople) return nameOf(text);
        if (text.starts_with("$$")) return literal(text.substr(1));
        if (text.starts_with('$')) {
            const std::string_view name = std::string_view(text).substr(1);
            const Json* own = m_step.culture.find(name);
            const Json given = m_named(name);
            return given.isNull() && own ? filled(*own) : given;
        }
        return literal(text, isForPeople);
    }

    // What is no name, with its places filled in.
    Json literal(const std::string& text, bool isForPeople = false)
    {
        Result<std::string> filled = m_scope.fill(isForPeople ? m_words(text) : text);
        if (!filled && isForPeople) filled = m_scope.fill(text); // a translation may have lost a place
        if (filled) return Json(*filled);
        if (!m_error) m_error = filled.error();
        return {};
    }

    const StepTemplate& m_step;
    const StepScope& m_scope;
    const std::function<std::string(const std::string&)>& m_words;
    const std::function<Json(std::string_view)>& m_named;
    std::optional<base::Error> m_error;
};

} // namespace

Result<Json> filledStep(const StepTemplate& step, const StepScope& scope,
                        const std::function<std::string(const std::string&)>& words,
                        const std::function<Json(std::string_view)>& named)
{
    Filling filling(step, scope, words, named);
    Json plant = filling.filled(step.plant);
    if (filling.error()) return *filling.error();
    return plant;
}

} // namespace titer::model
