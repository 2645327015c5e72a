// Parameters of a plant file, read by their specs: each shape of value, and what does not apply.
#include "core/model/types/values.h"

#include "core/base/units/units.h"

#include <algorithm>
#include <unordered_set>

namespace titer::model {

using base::Json;
using base::say;

namespace {

// Whether a text is meant as a number with its unit, right or wrong, and not as a word.
bool beginsLikeANumber(std::string_view text)
{
    const std::string_view bare = base::trimmed(text);
    return bare.empty() || std::string_view("0123456789+-.").find(bare.front()) != std::string_view::npos;
}

} // namespace

std::string placedUnit(std::string unit, const std::string& reads, const std::string& writes)
{
    for (const auto& [word, place] : {std::pair<std::string, const std::string&>{"reads", reads}, {"writes", writes}}) {
        const std::size_t at = unit.find(word);
        if (at == std::string::npos) continue;
        if (place.empty()) return unit;
        // A unit that stands alone needs no brackets.
        unit.replace(at, word.size(), unit.size() == word.size() ? place : "(" + place + ")");
    }
    return unit;
}

std::string ValueReader::unitOf(const ParamSpec& spec) const
{
    return placedUnit(spec.unit, m_reads, m_writes);
}

int ValueReader::choice(const ParamSpec& spec, const Json& value, const std::string& where)
{
    const std::vector<std::string> choices(spec.choices.begin(), spec.choices.end());
    const auto found = value.isString() ? std::find(choices.begin(), choices.end(), value.string()) : choices.end();
    if (found != choices.end()) return int(found - choices.begin());
    const std::string near = value.isString() ? m_faults.nearest(value.string(), choices) : std::string();
    const bool alone = spec.shape == Shape::Choice;
    const std::string list = listed(choices);
    if (near.empty())
        m_faults.add(where,
                     alone ? say(CORE_TR("core", "{1} must be one of {2}, not {3}."), spec.label, list, shown(value))
                           : say(CORE_TR("core", "{1} must be a number with its unit, or one of {2}, not {3}."),
                                 spec.label, list, shown(value)));
    else
        m_faults.add(
            where,
            alone ? say(CORE_TR("core", "{1} must be one of {2}, not {3}. Did you mean “{4}”?"), spec.label, list,
                        shown(value), near)
                  : say(CORE_TR("core", "{1} must be a number with its unit, or one of {2}, not {3}. Did you mean "
                                        "“{4}”?"),
                        spec.label, list, shown(value), near),
            offerToSet(where, near));
    return -1;
}

double ValueReader::flag(const ParamSpec& spec, const Json& value, const std::string& where)
{
    if (value.isBool()) return value.boolean() ? 1.0 : 0.0;
    // What other languages write.
    const std::string word = value.isString() ? base::lowerAscii(base::trimmed(value.string())) : std::string();
    const double number = value.isNumber() ? value.number() : -1.0;
    const bool yes = word == "true" || word == "yes" || word == "on" || word == "1" || number == 1.0;
    const bool no = word == "false" || word == "no" || word == "off" || word == "0" || number == 0.0;
    m_faults.add(
        where,
        say(CORE_TR("core", "{1} must be true or false, without quotation marks, not {2}."), spec.label, shown(value)),
        yes || no ? offerToSet(where, yes ? "true" : "false") : Offer{});
    return spec.defaultValue;
}

int ValueReader::component(const ParamSpec& spec, const Json& value, const std::string& where)
{
    if (!value.isString()) {
        m_faults.add(where, say(CORE_TR("core", "{1} must be the id of a component in quotation marks, not {2}."),
                                spec.label, shown(value)));
        return -1;
    }
    const auto at = m_componentIndex.find(value.string());
    if (at != m_componentIndex.end()) return at->second;
    const std::string near = nearestComponent(value.string());
    if (near.empty())
        m_faults.add(where,
                     say(CORE_TR("core", "The plant has no component “{1}”; add it to the components or name another."),
                         excerpt(value.string())));
    else
        m_faults.add(where,
                     say(CORE_TR("core", "The plant has no component “{1}”; did you mean “{2}”?"),
                         excerpt(value.string()), near),
                     offerToSet(where, near));
    return -1;
}

// One component's number of a parameter that has one for each [spec.unit].
std::optional<double> ValueReader::perComponent(const ParamSpec& spec, int component, const Json& value,
                                                const std::string& where)
{
    const Range range{spec.min, spec.max, spec.displayUnit};
    return std::string_view(spec.unit) == "basis"
               ? concentration(value, m_components[component], spec.label, where, range)
               : quantity(value, unitFor(spec, m_components[component].basis), spec.label, where, range);
}

void ValueReader::numbers(const ParamSpec& spec, const Json& value, const std::string& where, ParamSet::Entry& entry)
{
    if (spec.shape == Shape::Value) {
        entry.value = quantity(value, unitOf(spec), spec.label, where, {spec.min, spec.max, spec.displayUnit})
                          .value_or(spec.defaultValue);
    } else if (value.isNumber() || value.isString()) {
        // One for all of them; a component that it cannot be converted for may never come there.
        const bool own = std::string_view(spec.unit) == "basis";
        for (std::size_t c = 0; c < m_components.size(); ++c)
            if (!own || !lacksMass(value, m_components[c]))
                entry.perComponent[c] = perComponent(spec, int(c), value, where).value_or(spec.defaultValue);
    } else {
        for (const auto& [c, json] : byComponent(value, where))
            entry.perComponent[c] =
                perComponent(spec, c, *json, where + "/" + m_components[c].id).value_or(spec.defaultValue);
    }
}

ParamSet::Entry ValueReader::param(const ParamSpec& spec, const Json* value, const std::string& where)
{
    ParamSet::Entry entry = defaultOf(spec, m_components.size());
    entry.given = value && !value->isNull();
    if (!entry.given) return entry;
    switch (spec.shape) {
    case Shape::Value:
    case Shape::PerComponent:
        if (!spec.choices.empty() && value->isString() && !beginsLikeANumber(value->string()))
            entry.word = choice(spec, *value, where);
        else
            numbers(spec, *value, where, entry);
        break;
    case Shape::Choice:
        entry.value = std::max(choice(spec, *value, where), 0);
        break;
    case Shape::Flag:
        entry.value = flag(spec, *value, where);
        break;
    case Shape::Component:
        entry.value = component(spec, *value, where);
        break;
    case Shape::Record:
        break; // read by whoever knows its catalogue
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
            const std::string_view chosen = other.chosen();
            if (other.spec->key != when.substr(0, equals)) continue;
            bool applies = false;
            for (const std::string_view wanted : base::split(when.substr(equals + 1), '|'))
                applies = applies || wanted == chosen;
            if (applies) continue;
            const std::string place = where + "/" + entry.spec->key;
            base::Sentence what = chosen.empty() ? say(CORE_TR("core", "“{1}” is not used while “{2}” is a number."),
                                                       entry.spec->key, other.spec->key)
                                                 : say(CORE_TR("core", "“{1}” is not used while “{2}” is “{3}”."),
                                                       entry.spec->key, other.spec->key, chosen);
            m_faults.offer(place, what, offerToRemove(place));
            m_notices.push_back({place, std::move(what)});
        }
    }
}

void ValueReader::rejectUnknownKeys(const Json& object, const std::vector<std::string>& known, const std::string& where,
                                    std::span<const ParamSpec> below)
{
    const std::unordered_set<std::string_view> keys(known.begin(), known.end());
    std::vector<std::string> possible;
    Json taken; // none of those below may be had by another name here
    for (const auto& [key, value] : object.members()) {
        if (keys.contains(key)) continue;
        if (possible.empty()) { // at the first fault
            taken = object;
            for (const ParamSpec& spec : below) {
                possible.emplace_back(spec.key);
                taken[spec.key] = Json(true);
            }
            possible.insert(possible.end(), known.begin(), known.end());
        }
        m_faults.addUnknownKey(where + "/" + excerpt(key), key, possible, taken);
    }
}

} // namespace titer::model
