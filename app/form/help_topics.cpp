// Topics of the help, read from the specs.
#include "app/form/help_topics.h"

#include "app/common/actions.h"
#include "app/common/sentence.h"
#include "app/document/references.h"
#include "app/form/form.h"
#include "app/form/form_values.h"
#include "app/form/help_glossary.h"
#include "app/form/help_terms.h"
#include "core/base/not_available.h"
#include "core/base/units/units.h"
#include "core/model/equations/described.h"
#include "core/model/types/environment.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace titer::app {

namespace {

using model::ParamSpec;
using model::Shape;

QString word(const char* text)
{
    return QCoreApplication::translate("Help", text);
}

QStringList listed(std::span<const char* const> ids)
{
    QStringList words;
    for (const char* id : ids) words << choiceName(id);
    return words;
}

// Unit, range and default, as a form shows them.
void addNumber(HelpTopic& topic, const std::string& siUnit, double defaultValue, double min, double max,
               const char* displayUnit)
{
    FormRow row;
    row.siUnit = siUnit;
    row.defaultSi = defaultValue;
    row.min = min;
    row.max = max;
    if (base::findUnit(siUnit)) showNumber(row, {}, QLocale());
    topic.unit = QString::fromStdString(*displayUnit ? std::string(displayUnit) : row.unit);
    topic.range = row.range;
    topic.defaultValue = row.defaultValue;
}

void fill(HelpTopic& topic, const ParamSpec& spec)
{
    topic.title = label(spec.label);
    topic.meaning = label(spec.help);
    topic.choices = listed(spec.choices).join(QStringLiteral(", "));
    switch (spec.shape) {
    case Shape::Value:
    case Shape::PerComponent:
        addNumber(topic, model::unitFor(spec, model::Basis::Mass), *spec.oneOf ? base::notAvailable : spec.defaultValue,
                  spec.min, spec.max, spec.displayUnit);
        if (spec.shape == Shape::PerComponent)
            topic.place += QStringLiteral(" · ") + word(QT_TRANSLATE_NOOP("Help", "one value for each component"));
        break;
    case Shape::Choice:
        if (!spec.choices.empty()) topic.defaultValue = choiceName(spec.choices.front());
        break;
    case Shape::Flag:
        topic.defaultValue = spec.defaultValue != 0.0 ? label(CORE_TR("core", "yes")) : label(CORE_TR("core", "no"));
        break;
    case Shape::Record:
    case Shape::Component:
        break;
    }
}

// "key/rest" -> "key", and the rest.
std::string_view part(std::string_view& path)
{
    const std::size_t slash = path.find('/');
    const std::string_view first = path.substr(0, slash);
    path = slash == std::string_view::npos ? std::string_view() : path.substr(slash + 1);
    return first;
}

// What a port carries, and who decides how much.
QString meaningOf(const model::PortSpec& port)
{
    const bool in = port.direction == model::Direction::In, gas = port.phase == model::Phase::Gas;
    QString meaning =
        in ? word(gas ? QT_TRANSLATE_NOOP("Help", "Inlet for gas.") : QT_TRANSLATE_NOOP("Help", "Inlet for liquid."))
           : word(gas ? QT_TRANSLATE_NOOP("Help", "Outlet for gas.") : QT_TRANSLATE_NOOP("Help", "Outlet for liquid."));
    const auto add = [&meaning](const char* sentence) { meaning += u' ' + word(sentence); };
    switch (port.rule) {
    case model::FlowRule::Set:
        add(QT_TRANSLATE_NOOP("Help", "Its flow is a set-point: 0 unless the recipe or a controller writes it."));
        break;
    case model::FlowRule::Follows:
        add(QT_TRANSLATE_NOOP("Help", "The outflow follows from the inflow."));
        break;
    case model::FlowRule::Draws:
        add(QT_TRANSLATE_NOOP("Help", "The unit computes the flow that it takes."));
        break;
    case model::FlowRule::Pumps:
        add(QT_TRANSLATE_NOOP("Help", "This unit sets the flow on both its sides."));
        break;
    case model::FlowRule::Free:
        break;
    }
    if (port.required) add(QT_TRANSLATE_NOOP("Help", "A stream must be connected here."));
    if (port.many) add(QT_TRANSLATE_NOOP("Help", "Takes any number of streams."));
    if (*port.help) meaning += u' ' + label(port.help);
    return meaning;
}

// How a key figure is reckoned, and what it is reckoned from means.
QString meaningOf(const model::KpiSpec& kpi, const model::UnitType& type)
{
    const std::string_view named = kpi.variable;
    const auto variable = std::find_if(type.variables.begin(), type.variables.end(),
                                       [&](const model::VariableSpec& v) { return named == v.key; });
    const bool known = variable != type.variables.end();
    const QString name = known ? label(variable->label)
                         : named.starts_with("role:")
                             ? word(QT_TRANSLATE_NOOP("Help", "the concentration of the component with the role “%1”"))
                                   .arg(QString::fromUtf8(named.substr(5).data()).replace(u'_', u' '))
                             : QString::fromUtf8(kpi.variable);
    QString meaning;
    switch (kpi.kind) {
    case model::KpiSpec::Kind::Last:
        meaning =
            word(QT_TRANSLATE_NOOP("Help", "Value at the end of the run, or just before the unit is emptied, of: %1."));
        break;
    case model::KpiSpec::Kind::Peak:
        meaning = word(QT_TRANSLATE_NOOP("Help", "Largest value while the unit runs of: %1."));
        break;
    case model::KpiSpec::Kind::PeakTime:
        meaning = word(QT_TRANSLATE_NOOP("Help", "Time from the start of the unit until the largest value of: %1."));
        break;
    case model::KpiSpec::Kind::Least:
        meaning = word(QT_TRANSLATE_NOOP("Help", "Smallest value while the unit runs of: %1."));
        break;
    }
    meaning = meaning.arg(name);
    if (known && *variable->help) meaning += u' ' + label(variable->help);
    return meaning;
}

} // namespace

HelpTopics::HelpTopics(const model::Catalogue& catalogue)
    : m_catalogue(catalogue)
{
    addUnits();
    addLaws();
    addBindings();
    addControllers();
    for (HelpTopic& topic : termTopics()) add(std::move(topic));
    // What Titer says of a term goes before what is known of it elsewhere.
    for (HelpTopic& topic : glossaryTopics())
        if (!find(topic.id)) add(std::move(topic));
}

void HelpTopics::addParams(const Owner& owner, std::span<const ParamSpec> specs)
{
    for (const ParamSpec& spec : specs) {
        HelpTopic topic{.id = owner.id + '/' + spec.key, .kind = word(QT_TRANSLATE_NOOP("Help", "Parameter"))};
        topic.place = owner.label;
        topic.source = owner.source;
        fill(topic, spec);
        add(std::move(topic));
    }
}

void HelpTopics::addPorts(const Owner& owner, const model::UnitType& type)
{
    // Set-points and tags may have the same key.
    const auto say = [&](const char* folder, const char* key, const char* name, const char* unit,
                         const char* displayUnit, QString meaning, QString kind) {
        HelpTopic topic{.id = owner.id + folder + key, .title = label(name), .kind = std::move(kind)};
        topic.place = owner.label;
        topic.meaning = std::move(meaning);
        topic.source = owner.source;
        if (*unit) addNumber(topic, unit, base::notAvailable, -model::unbounded, model::unbounded, displayUnit);
        add(std::move(topic));
    };
    for (const model::PortSpec& port : type.ports)
        say("/port/", port.key, port.label, "", "", meaningOf(port), word(QT_TRANSLATE_NOOP("Help", "Port")));
    for (const model::VariableSpec& variable : type.variables)
        say("/tag/", variable.key, variable.label, variable.unit, variable.displayUnit, label(variable.help),
            word(QT_TRANSLATE_NOOP("Help", "Tag of the model")));
    for (const model::KpiSpec& kpi : type.kpis)
        say("/figure/", kpi.key, kpi.label, kpi.unit, kpi.displayUnit, meaningOf(kpi, type),
            word(QT_TRANSLATE_NOOP("Help", "Key figure")));
}

void HelpTopics::addUnits()
{
    for (const model::UnitType* type : m_catalogue.units) {
        const Owner owner{std::string("unit/") + type->id, label(type->label), label(type->source)};
        add({.id = owner.id,
             .title = owner.label,
             .kind = word(QT_TRANSLATE_NOOP("Help", "Unit operation")),
             .place = label(type->category),
             .meaning = label(type->help),
             .source = owner.source});
        addParams(owner, type->params);
        addParams(owner, type->setPoints);
        addPorts(owner, *type);
    }
}

void HelpTopics::addLaws()
{
    for (const model::RateLaw* law : m_catalogue.laws) {
        const Owner owner{std::string("law/") + law->id, label(law->label), label(law->source)};
        add({.id = owner.id,
             .title = owner.label,
             .kind = word(QT_TRANSLATE_NOOP("Help", "Rate law")),
             .meaning = label(law->help),
             .source = owner.source});
        addParams(owner, law->params);
        for (ParamSpec condition : model::environmentSpecs()) {
            if (std::isnan(condition.defaultValue))
                condition.defaultValue = model::environmentDefault(*law, condition.key);
            addParams(owner, {&condition, 1});
        }
    }
}

void HelpTopics::addBindings()
{
    for (const model::BindingModel* binding : m_catalogue.bindings) {
        const Owner owner{std::string("binding/") + binding->id, label(binding->label), label(binding->source)};
        add({.id = owner.id,
             .title = owner.label,
             .kind = word(QT_TRANSLATE_NOOP("Help", "Binding model")),
             .place = QString::fromUtf8(binding->equation),
             .meaning = label(binding->help),
             .source = owner.source});
        if (!binding->params.empty()) addParams(owner, model::commonBindingSpecs());
        addParams(owner, binding->params);
    }
}

void HelpTopics::addControllers()
{
    for (const model::ControllerType* type : m_catalogue.controllers) {
        const Owner owner{std::string("controller/") + type->id, label(type->label), label(type->source)};
        add({.id = owner.id,
             .title = owner.label,
             .kind = word(QT_TRANSLATE_NOOP("Help", "Controller")),
             .meaning = label(type->help),
             .source = owner.source});
        addParams(owner, type->params);
    }
}

const HelpTopic* HelpTopics::find(std::string_view id) const
{
    const auto found =
        std::find_if(m_topics.begin(), m_topics.end(), [id](const HelpTopic& topic) { return topic.id == id; });
    return found == m_topics.end() ? nullptr : &*found;
}

const HelpTopic* HelpTopics::ofPath(const model::Flowsheet& flowsheet, std::string_view path) const
{
    const std::string_view kind = part(path), id = part(path);
    if (kind == "units") {
        const model::UnitEntry* unit = flowsheet.unit(id);
        const model::UnitType* type = unit ? model::typeOf(m_catalogue, *unit) : nullptr;
        if (!type) return nullptr;
        const std::string owner = std::string("unit/") + type->id;
        if (part(path) != "params" || path.empty()) return find(owner);
        const std::string_view key = part(path);
        for (const char* record : {"kinetics", "binding"}) {
            const base::Json* entry = key == record ? unit->params.find(key) : nullptr;
            if (!entry) continue;
            const std::string what = (key == "kinetics" ? "law/" : "binding/") + recordType(*entry);
            const HelpTopic* topic = path.empty() ? nullptr : find(what + '/' + std::string(part(path)));
            return topic ? topic : find(what);
        }
        return find(owner + '/' + std::string(key));
    }
    if (kind != "controllers") return nullptr;
    for (const auto& entry : flowsheet.controllers) {
        if (entry.id != id) continue;
        const std::string owner = "controller/" + entry.type;
        const HelpTopic* topic = part(path) == "params" ? find(owner + '/' + std::string(part(path))) : nullptr;
        return topic ? topic : find(owner);
    }
    return nullptr;
}

HelpTopic topicOf(const FormRow& row)
{
    HelpTopic topic{.title = row.label, .kind = word("Parameter"), .place = row.group, .meaning = row.help};
    topic.unit = QString::fromStdString(row.unit);
    topic.range = row.range;
    topic.defaultValue = row.defaultValue;
    QStringList choices;
    for (const FormChoice& choice : row.choices) choices << choice.label;
    topic.choices = choices.join(QStringLiteral(", "));
    return topic;
}

HelpTopic topicOf(const connect::SettingSpec& spec)
{
    using Kind = connect::SettingSpec::Kind;
    HelpTopic topic{.title = label(spec.label), .kind = word(QT_TRANSLATE_NOOP("Help", "Setting"))};
    topic.place = label(spec.group);
    topic.meaning = label(spec.help);
    if (spec.kind == Kind::Quantity) addNumber(topic, spec.unit, base::notAvailable, spec.min, spec.max, spec.bare);
    topic.defaultValue =
        spec.kind == Kind::Choice ? choiceName(spec.defaultValue) : QString::fromUtf8(spec.defaultValue);
    topic.choices = listed(spec.choices).join(QStringLiteral(", "));
    return topic;
}

HelpTopic topicOfAction(std::string_view id)
{
    const ActionSpec& spec = *findAction(id);
    const QList<QKeySequence> keys = actionShortcuts(spec);
    HelpTopic topic{.id = "action/" + std::string(id), .title = actionText(spec)};
    topic.kind = word(QT_TRANSLATE_NOOP("Help", "Action"));
    if (*spec.tip) topic.meaning = QCoreApplication::translate("Actions", spec.tip);
    if (!keys.isEmpty()) topic.key = keys.first().toString(QKeySequence::NativeText);
    return topic;
}

} // namespace titer::app
