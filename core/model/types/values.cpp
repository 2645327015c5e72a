// Values of a plant file, read by their specs.
#include "core/model/types/values.h"

#include "core/base/units/bound.h"
#include "core/base/units/units.h"

#include <algorithm>
#include <cmath>

namespace titer::model {

using base::Json;
using base::say;

namespace {

std::string inDisplayUnit(double si, std::string_view unit, std::string_view displayUnit = {})
{
    return base::writeQuantity(si, displayUnit.empty() ? base::displayUnit(unit) : std::string(displayUnit));
}

std::string boundText(double si, std::string_view unit, std::string_view displayUnit)
{
    return base::writeBound(si, displayUnit.empty() ? base::displayUnit(unit) : std::string(displayUnit));
}

// A value as it was entered, or a plain number in the display unit.
std::string asEntered(const Json& value, std::string_view unit, std::string_view displayUnit = {})
{
    return value.isString() ? excerpt(base::trimmed(value.string())) : inDisplayUnit(value.number(), unit, displayUnit);
}

// "1 L", "1e6 cells/mL"
std::string example(std::string_view number, std::string_view unit)
{
    const std::string displayUnit = base::displayUnit(unit);
    return std::string(number) + (base::startsWith(displayUnit, "1e") ? displayUnit.substr(1) : " " + displayUnit);
}

// A text that is a number alone, where a unit is needed.
bool isBareNumber(const std::string& text, std::string_view unit)
{
    return unit != "1" && base::readNumber(text).has_value();
}

const char* keyOfMass(const Component& component, Basis other)
{
    const bool molar = component.basis == Basis::Amount || other == Basis::Amount;
    return molar && !(component.molarMass > 0.0) ? "molar_mass" : "cell_mass";
}

} // namespace

ValueReader::ValueReader(Faults& faults, base::Notices& notices, const std::vector<Component>& components,
                         const std::unordered_map<std::string, int>& componentIndex)
    : m_faults(faults)
    , m_notices(notices)
    , m_components(components)
    , m_componentIndex(componentIndex)
{
}

void ValueReader::setPlaces(std::string reads, std::string writes)
{
    m_reads = std::move(reads);
    m_writes = std::move(writes);
}

std::optional<double> ValueReader::quantity(const Json& value, std::string_view unit, std::string_view label,
                                            const std::string& where, const Range& range)
{
    if (value.isNumber()) {
        if (!evaluateRange(value.number(), value, unit, label, where, range)) return std::nullopt;
        return value.number();
    }
    if (!value.isString()) {
        m_faults.add(
            where,
            say(CORE_TR("core", "{1} must be a number (in {2}) or a text with its unit, such as “{3}”, not {4}."),
                label, unit, example("1", unit), shown(value)));
        return std::nullopt;
    }
    if (isBareNumber(value.string(), unit)) {
        m_faults.add(
            where,
            say(CORE_TR("core", "“{1}” is a text without a unit. Write the unit with it, such as “{2}”, or omit the "
                                "quotation marks: a plain number is in {3}."),
                excerpt(value.string()), example(base::trimmed(value.string()), unit), unit));
        return std::nullopt;
    }
    const base::Result<double> read = base::readQuantity(value.string(), unit);
    if (!read) {
        m_faults.add(where, read.error());
        return std::nullopt;
    }
    if (!evaluateRange(*read, value, unit, label, where, range)) return std::nullopt;
    return *read;
}

std::optional<double> ValueReader::positive(const Json& value, std::string_view unit, std::string_view label,
                                            const std::string& where)
{
    const std::optional<double> read = quantity(value, unit, label, where);
    if (!read || *read > 0.0) return read;
    m_faults.add(where, say(CORE_TR("core", "{1} is {2}; it must be above 0."), label, asEntered(value, unit)));
    return std::nullopt;
}

bool ValueReader::evaluateRange(double si, const Json& value, std::string_view unit, std::string_view label,
                                const std::string& where, const Range& range)
{
    if (!std::isfinite(si))
        m_faults.add(where, say(CORE_TR("core", "{1} is not a finite number; enter a value below 1e308."), label));
    else if (si < range.min && range.min == 0.0)
        m_faults.add(where,
                     say(CORE_TR("core", "{1} is {2}; it cannot be negative."), label,
                         asEntered(value, unit, range.displayUnit)),
                     offerToSet(where, inDisplayUnit(0.0, unit, range.displayUnit)));
    else if (si < range.min)
        m_faults.add(where,
                     say(CORE_TR("core", "{1} is {2}, below the minimum of {3}; enter at least that."), label,
                         asEntered(value, unit, range.displayUnit), boundText(range.min, unit, range.displayUnit)),
                     offerToSet(where, boundText(range.min, unit, range.displayUnit)));
    else if (si > range.max)
        m_faults.add(where,
                     say(CORE_TR("core", "{1} is {2}, above the maximum of {3}; enter at most that."), label,
                         asEntered(value, unit, range.displayUnit), boundText(range.max, unit, range.displayUnit)),
                     offerToSet(where, boundText(range.max, unit, range.displayUnit)));
    else
        return true;
    return false;
}

std::optional<double> ValueReader::concentration(const Json& value, const Component& component, std::string_view label,
                                                 const std::string& where, const Range& range, std::string_view perTime)
{
    const std::string own = std::string(concentrationUnit(component.basis)) + std::string(perTime);
    if (!value.isString() || base::readQuantity(value.string(), own)) return quantity(value, own, label, where, range);
    for (const Basis other : {Basis::Mass, Basis::Amount, Basis::Count}) {
        const std::string unit = std::string(concentrationUnit(other)) + std::string(perTime);
        const base::Result<double> read = base::readQuantity(value.string(), unit);
        if (other == component.basis || !read) continue;
        const double conversion = component.conversion(other);
        if (conversion > 0.0) {
            if (!evaluateRange(*read, value, unit, label, where, range)) return std::nullopt;
            return *read / conversion;
        }
        m_faults.add(
            where,
            say(CORE_TR("core", "“{1}” cannot be converted: “{2}” is given in {3}. Write the value in {4}, or give the "
                                "component a “{5}”."),
                excerpt(value.string()), component.id, own, base::displayUnit(own), keyOfMass(component, other)));
        return std::nullopt;
    }
    return quantity(value, own, label, where, range);
}

bool ValueReader::lacksMass(const Json& value, const Component& component) const
{
    if (!value.isString() || base::readQuantity(value.string(), concentrationUnit(component.basis))) return false;
    for (const Basis other : {Basis::Mass, Basis::Amount, Basis::Count})
        if (base::readQuantity(value.string(), concentrationUnit(other))) return !(component.conversion(other) > 0.0);
    return false;
}

std::string ValueReader::nearestComponent(std::string_view id)
{
    if (m_ids.empty())
        for (const Component& c : m_components) m_ids.push_back(c.id);
    return m_faults.nearest(id, m_ids);
}

std::vector<std::pair<int, const Json*>> ValueReader::byComponent(const Json& object, const std::string& where)
{
    std::vector<std::pair<int, const Json*>> found;
    if (object.isNull()) return found;
    if (!object.isObject()) {
        m_faults.add(where,
                     say(CORE_TR("core", "Values per component must be in braces, such as {\"glucose\": 1}, not {1}."),
                         shown(object)));
        return found;
    }
    for (const auto& [id, value] : object.members()) {
        const auto at = m_componentIndex.find(id);
        if (at != m_componentIndex.end()) {
            found.emplace_back(at->second, &value);
            continue;
        }
        const std::string near = nearestComponent(id);
        m_faults.add(
            where + "/" + excerpt(id),
            near.empty()
                ? say(CORE_TR("core", "The plant has no component “{1}”; add it to the components or remove it here."),
                      excerpt(id))
                : say(CORE_TR("core", "The plant has no component “{1}”; did you mean “{2}”?"), excerpt(id), near),
            near.empty() || object.find(near) ? offerToRemove(where + "/" + id)
                                              : offerToRename(where + "/" + id, near));
    }
    return found;
}

} // namespace titer::model
