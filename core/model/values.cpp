// Values of a plant file, read by their specs.
#include "core/model/values.h"

#include "core/base/units.h"

#include <algorithm>
#include <cmath>
#include <unordered_set>

namespace titer::model {

using base::Json;
using base::say;

namespace {

std::string inDesk(double si, std::string_view unit)
{
    return base::writeQuantity(si, base::deskUnit(unit));
}

// A value as it was entered, or a plain number in the desk's unit.
std::string asEntered(const Json& value, std::string_view unit)
{
    return value.isString() ? quoted(base::trimmed(value.string())) : inDesk(value.number(), unit);
}

// "1 L", "1e6 cells/mL"
std::string example(std::string_view number, std::string_view unit)
{
    const std::string desk = base::deskUnit(unit);
    return std::string(number) + (base::startsWith(desk, "1e") ? desk.substr(1) : " " + desk);
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
        if (!judgeRange(value.number(), value, unit, label, where, range)) return std::nullopt;
        return value.number();
    }
    if (!value.isString()) {
        m_faults.add(
            where,
            say(CORE_TR("core",
                        "{1} is a number (then in {2}) or a text with its unit, such as “{3}”; here stands {4}."),
                label, unit, example("1", unit), shown(value)));
        return std::nullopt;
    }
    if (isBareNumber(value.string(), unit)) {
        m_faults.add(
            where,
            say(CORE_TR("core",
                        "“{1}” is a text without a unit. Write the unit with it, such as “{2}”, or leave out the "
                        "quotation marks: a plain number is in {3}."),
                quoted(value.string()), example(base::trimmed(value.string()), unit), unit));
        return std::nullopt;
    }
    const base::Result<double> read = base::readQuantity(value.string(), unit);
    if (!read) {
        m_faults.add(where, read.error());
        return std::nullopt;
    }
    if (!judgeRange(*read, value, unit, label, where, range)) return std::nullopt;
    return *read;
}

std::optional<double> ValueReader::positive(const Json& value, std::string_view unit, std::string_view label,
                                            const std::string& where)
{
    const std::optional<double> read = quantity(value, unit, label, where);
    if (!read || *read > 0.0) return read;
    m_faults.add(where, say(CORE_TR("core", "{1} is {2}; it must be more than 0."), label, asEntered(value, unit)));
    return std::nullopt;
}

bool ValueReader::judgeRange(double si, const Json& value, std::string_view unit, std::string_view label,
                             const std::string& where, const Range& range)
{
    if (!std::isfinite(si))
        m_faults.add(where, say(CORE_TR("core", "{1} is not a finite number; enter a value below 1e308."), label));
    else if (si < range.min && range.min == 0.0)
        m_faults.add(where, say(CORE_TR("core", "{1} is {2}; it cannot be negative."), label, asEntered(value, unit)),
                     offerToSet(where, inDesk(0.0, unit)));
    else if (si < range.min)
        m_faults.add(where, say(CORE_TR("core", "{1} is {2}, below the least possible {3}; enter at least that."),
                                label, asEntered(value, unit), inDesk(range.min, unit)),
                     offerToSet(where, inDesk(range.min, unit)));
    else if (si > range.max)
        m_faults.add(where, say(CORE_TR("core", "{1} is {2}, above the largest possible {3}; enter at most that."),
                                label, asEntered(value, unit), inDesk(range.max, unit)),
                     offerToSet(where, inDesk(range.max, unit)));
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
            if (!judgeRange(*read, value, unit, label, where, range)) return std::nullopt;
            return *read / conversion;
        }
        m_faults.add(
            where,
            say(CORE_TR("core",
                        "“{1}” cannot be converted: “{2}” counts in {3}. Write the value in {4}, or give the component "
                        "a “{5}”."),
                quoted(value.string()), component.id, own, base::deskUnit(own), keyOfMass(component, other)));
        return std::nullopt;
    }
    return quantity(value, own, label, where, range);
}

std::vector<std::pair<int, const Json*>> ValueReader::byComponent(const Json& object, const std::string& where)
{
    std::vector<std::pair<int, const Json*>> found;
    if (object.isNull()) return found;
    if (!object.isObject()) {
        m_faults.add(
            where,
            say(CORE_TR("core", "Values per component stand in braces, such as {\"glucose\": 1}; here stands {1}."),
                shown(object)));
        return found;
    }
    for (const auto& [id, value] : object.members()) {
        const auto at = m_componentIndex.find(id);
        if (at != m_componentIndex.end()) {
            found.emplace_back(at->second, &value);
            continue;
        }
        if (m_ids.empty())
            for (const Component& c : m_components) m_ids.push_back(c.id);
        const std::string near = m_faults.nearest(id, m_ids);
        m_faults.add(
            where + "/" + quoted(id),
            near.empty()
                ? say(CORE_TR("core", "The plant has no component “{1}”; add it to the components or remove it here."),
                      quoted(id))
                : say(CORE_TR("core", "The plant has no component “{1}”; did you mean “{2}”?"), quoted(id), near),
            near.empty() || object.find(near) ? offerToRemove(where + "/" + id)
                                              : offerToRename(where + "/" + id, near));
    }
    return found;
}

std::string ValueReader::unitOf(const ParamSpec& spec) const
{
    std::string unit = spec.unit;
    for (const auto& [word, place] : {std::pair<std::string, std::string>{"reads", m_reads}, {"writes", m_writes}}) {
        const std::size_t at = unit.find(word);
        if (at == std::string::npos || place.empty()) continue;
        // A unit that stands alone needs no brackets.
        unit.replace(at, word.size(), unit.size() == word.size() ? place : "(" + place + ")");
    }
    return unit;
}

double ValueReader::choice(const ParamSpec& spec, const Json& value, const std::string& where)
{
    const std::vector<std::string> choices(spec.choices.begin(), spec.choices.end());
    const auto found = value.isString() ? std::find(choices.begin(), choices.end(), value.string()) : choices.end();
    if (found != choices.end()) return double(found - choices.begin());
    const std::string near = value.isString() ? m_faults.nearest(value.string(), choices) : std::string();
    if (near.empty())
        m_faults.add(where, say(CORE_TR("core", "{1} is one of {2}; here stands {3}."), spec.label,
                                listed(choices), shown(value)));
    else
        m_faults.add(where, say(CORE_TR("core", "{1} is one of {2}; here stands {3}. Did you mean “{4}”?"), spec.label,
                                listed(choices), shown(value), near),
                     offerToSet(where, near));
    return 0.0;
}

ParamSet::Entry ValueReader::param(const ParamSpec& spec, const Json* value, const std::string& where)
{
    ParamSet::Entry entry;
    entry.spec = &spec;
    entry.given = value && !value->isNull();
    entry.value = spec.shape == Shape::Value ? spec.preset : 0.0;
    const Range range{spec.min, spec.max};
    if (spec.shape == Shape::PerComponent) entry.perComponent.assign(m_components.size(), spec.preset);
    if (!entry.given) return entry;
    if (spec.shape == Shape::Value) {
        if (const auto read = quantity(*value, unitOf(spec), spec.label, where, range)) entry.value = *read;
    } else if (spec.shape == Shape::Choice) {
        entry.value = choice(spec, *value, where);
    } else if (spec.shape == Shape::PerComponent) {
        const bool own = std::string_view(spec.unit) == "basis";
        for (const auto& [c, json] : byComponent(*value, where)) {
            const std::string place = where + "/" + m_components[c].id;
            const auto read = own ? concentration(*json, m_components[c], spec.label, place, range)
                                  : quantity(*json, unitOf(spec), spec.label, place, range);
            if (read) entry.perComponent[c] = *read;
        }
    }
    return entry;
}

ParamSet ValueReader::params(std::span<const ParamSpec> specs, const Json& object, const std::string& where)
{
    ParamSet set;
    set.entries.reserve(specs.size());
    for (const ParamSpec& spec : specs) {
        const Json* value = object.find(spec.key);
        set.entries.push_back(param(spec, value, value ? where + "/" + spec.key : std::string()));
    }
    return set;
}

void ValueReader::noticeUnused(const ParamSet& set, const ParamSet& choices, const std::string& where)
{
    for (const ParamSet::Entry& entry : set.entries) {
        const std::string_view when = entry.spec->when;
        const std::size_t equals = when.find('=');
        if (!entry.given || equals == std::string_view::npos) continue;
        for (const ParamSet::Entry& other : choices.entries) {
            if (other.spec->key != when.substr(0, equals) || other.spec->choices.empty()) continue;
            const char* chosen = other.spec->choices[std::size_t(other.value)];
            bool applies = false;
            for (const std::string_view wanted : base::split(when.substr(equals + 1), '|'))
                applies = applies || wanted == chosen;
            if (applies) continue;
            const std::string place = where + "/" + entry.spec->key;
            m_notices.push_back({place, say(CORE_TR("core", "“{1}” is not used while “{2}” is “{3}”."), entry.spec->key,
                                            other.spec->key, chosen)});
            m_faults.offer(place, m_notices.back().what, offerToRemove(place));
        }
    }
}

void ValueReader::rejectUnknownKeys(const Json& object, const std::vector<std::string>& known, const std::string& where)
{
    const std::unordered_set<std::string_view> keys(known.begin(), known.end());
    for (const auto& [key, value] : object.members())
        if (!keys.contains(key)) m_faults.addUnknownKey(where + "/" + quoted(key), key, known, object);
}

} // namespace titer::model
