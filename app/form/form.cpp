// Rows by the specs of parameters.
#include "app/form/form.h"

#include "app/common/sentence.h"
#include "app/form/form_values.h"
#include "app/form/typed_number.h"
#include "core/base/not_available.h"

#include "core/base/units/units.h"
#include "core/model/types/values.h"

#include <algorithm>

namespace titer::app {

using base::Json;
using model::Component;
using model::ParamSpec;
using model::Shape;

namespace {

const Json none;

// Ids of choices that are no words by themselves, and what they stand for.
constexpr std::pair<std::string_view, const char*> choiceNames[] = {
    {"chung_wen", CORE_TR("core", "Chung and Wen")},
    {"film_and_pores", CORE_TR("core", "film and pores in series")},
    {"general_rate", CORE_TR("core", "general rate model")},
    {"gunn", CORE_TR("core", "Gunn")},
    {"lumped_rate", CORE_TR("core", "lumped rate model")},
    {"lumped_rate_with_pores", CORE_TR("core", "lumped rate model with pores")},
    {"van_t_riet", CORE_TR("core", "van 't Riet")},
    {"wilson_geankoplis", CORE_TR("core", "Wilson and Geankoplis")},
};

std::vector<FormChoice> choicesOf(const ParamSpec& spec)
{
    std::vector<FormChoice> choices;
    for (const char* id : spec.choices) choices.push_back({id, choiceName(id)});
    return choices;
}

// As ParamSet::Entry::chosen().
std::string chosen(const ParamSpec& spec, const Json& value)
{
    if (spec.shape == Shape::Flag)
        return (value.isBool() ? value.boolean() : spec.defaultValue != 0.0) ? "true" : "false";
    if (value.isString()) return value.string();
    return spec.shape == Shape::Choice ? spec.choices.front() : "";
}

} // namespace

const Json& memberOf(const Json& object, std::string_view key)
{
    const Json* found = object.find(key);
    return found ? *found : none;
}

QString nameOf(const Component& c)
{
    return label(c.label.empty() ? c.id : c.label);
}

QString choiceName(const char* id)
{
    const auto named =
        std::ranges::find(choiceNames, std::string_view(id), &std::pair<std::string_view, const char*>::first);
    return named != std::end(choiceNames) ? label(named->second) : QString(label(id)).replace(u'_', u' ');
}

Form::Form(const model::Flowsheet& flowsheet, const QLocale& locale)
    : m_components(componentsOf(flowsheet))
    , m_locale(locale)
{
}

void Form::setPlaces(const std::string& reads, const std::string& writes, const std::string& writesShown)
{
    m_reads = reads;
    m_writes = writes;
    m_writesShown = writesShown;
}

void Form::number(const std::string& path, const QString& group, const QString& name, std::string_view siUnit,
                  const Json& value, double defaultValue, double min, double max, const Component* component,
                  std::string_view displayUnit)
{
    FormRow row;
    row.path = path;
    row.group = group;
    row.label = name;
    row.siUnit = siUnit;
    row.displayUnit = displayUnit;
    row.defaultSi = defaultValue;
    row.min = min;
    row.max = max;
    if (component) row.component = *component;
    showNumber(row, value, m_locale);
    m_rows.push_back(std::move(row));
}

void Form::choice(const std::string& path, const QString& group, const QString& name, std::vector<FormChoice> choices,
                  const std::string& defaultValue, const Json& value, FormRow::Kind kind)
{
    FormRow row;
    row.kind = kind;
    row.path = path;
    row.group = group;
    row.label = name;
    row.choices = std::move(choices);
    row.chosen = defaultValue;
    for (const FormChoice& c : row.choices)
        if (c.id == defaultValue) row.defaultValue = c.label;
    showChoice(row, value);
    m_rows.push_back(std::move(row));
}

void Form::param(const ParamSpec& spec, const Json& object, const std::string& path, const QString& group,
                 double defaultValue)
{
    const std::string place = path + "/" + spec.key;
    const Json& value = memberOf(object, spec.key);
    const std::size_t first = m_rows.size();
    switch (spec.shape) {
    case Shape::Choice:
        choice(place, group, label(spec.label), choicesOf(spec), spec.choices.empty() ? "" : spec.choices.front(),
               value);
        break;
    case Shape::Flag:
        choice(place, group, label(spec.label),
               {{"true", label(CORE_TR("core", "yes"))}, {"false", label(CORE_TR("core", "no"))}},
               defaultValue != 0.0 ? "true" : "false", value);
        break;
    case Shape::Component:
        choice(place, group, label(spec.label), componentChoices(true), "", value);
        break;
    case Shape::PerComponent:
        perComponent(spec, place, value, group, defaultValue);
        break;
    case Shape::Value:
        if (const std::string unit = unitOf(spec); base::findUnit(unit)) {
            if (words(spec, place, value, group, CORE_TR("core", "a value"))) break;
            number(place, group, label(spec.label), unit, value, *spec.oneOf ? base::notAvailable : defaultValue,
                   spec.min, spec.max, nullptr, displayUnitOf(spec));
        }
        break;
    case Shape::Record:
        break; // has a part of the form to itself
    }
    for (std::size_t i = first; i < m_rows.size(); ++i) {
        m_rows[i].help = label(spec.help);
        m_rows[i].decimals = spec.decimals;
        m_rows[i].applies = applies(spec, object);
    }
    if (!spec.choices.empty() || spec.shape == Shape::Flag) m_choices.push_back(&spec);
}

void Form::params(std::initializer_list<std::span<const ParamSpec>> lists, const Json& object, const std::string& path,
                  const QString& group)
{
    m_choices.clear();
    for (const std::span<const ParamSpec>& specs : lists)
        for (const ParamSpec& spec : specs)
            param(spec, object, path, *spec.group ? label(spec.group) : group, spec.defaultValue);
}

std::vector<FormChoice> Form::componentChoices(bool withNone) const
{
    std::vector<FormChoice> choices;
    if (withNone) choices.push_back({"", label(CORE_TR("core", "none"))});
    for (const Component& c : m_components) choices.push_back({c.id, nameOf(c)});
    return choices;
}

// The choice between numbers and words in their place. True while a word stands there, or what is no word either.
bool Form::words(const ParamSpec& spec, const std::string& place, const Json& value, const QString& group,
                 const char* numbers)
{
    if (spec.choices.empty()) return false;
    const bool word = value.isString() && !splitTyped(QString::fromStdString(value.string()), QLocale::c());
    std::vector<FormChoice> choices = choicesOf(spec);
    choices.insert(choices.begin(), {"", label(numbers)});
    choice(place, group, label(spec.label), std::move(choices), "", word ? value : none);
    return word;
}

void Form::perComponent(const ParamSpec& spec, const std::string& place, const Json& value, const QString& group,
                        double defaultValue)
{
    if (words(spec, place, value, label(spec.label), CORE_TR("core", "a value for each component"))) return;
    if (value.isNumber() || value.isString())
        return number(place, group, label(spec.label), model::unitFor(spec, basisOf(spec, value)), value, defaultValue,
                      spec.min, spec.max, nullptr, spec.displayUnit);
    const bool own = std::string_view(spec.unit) == "basis"; // a concentration, which other bases convert into
    for (const Component& c : m_components)
        number(place + "/" + c.id, label(spec.label), nameOf(c), model::unitFor(spec, c.basis), memberOf(value, c.id),
               defaultValue, spec.min, spec.max, own ? &c : nullptr, spec.displayUnit);
}

// The basis in which one value for all components stands.
model::Basis Form::basisOf(const ParamSpec& spec, const Json& value) const
{
    for (const model::Basis basis : {model::Basis::Mass, model::Basis::Amount, model::Basis::Count})
        if (value.isString() && base::readQuantity(value.string(), model::unitFor(spec, basis))) return basis;
    return m_components.empty() ? model::Basis::Mass : m_components.front().basis;
}

// "kla_model=power", "oxygen_control=ideal|open", "kinetic=true"; a choice that is not in this form makes no condition.
bool Form::applies(const ParamSpec& spec, const Json& object) const
{
    const std::string_view when = spec.when;
    const std::size_t equals = when.find('=');
    if (equals == std::string_view::npos) return true;
    for (const ParamSpec* choice : m_choices) {
        if (when.substr(0, equals) != choice->key) continue;
        const std::string wanted = "|" + std::string(when.substr(equals + 1)) + "|";
        return wanted.find("|" + chosen(*choice, memberOf(object, choice->key)) + "|") != std::string::npos;
    }
    return true;
}

std::string Form::unitOf(const ParamSpec& spec) const
{
    return model::placedUnit(spec.unit, m_reads, m_writes);
}

std::string Form::displayUnitOf(const ParamSpec& spec) const
{
    return std::string_view(spec.unit) == "writes" ? m_writesShown : spec.displayUnit;
}

} // namespace titer::app
