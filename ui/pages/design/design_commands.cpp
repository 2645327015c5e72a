#include "ui/pages/design/design_commands.h"

#include "app/common/sentence.h"
#include "app/common/shown_units.h"
#include "app/document/document.h"
#include "app/equations/equation_lines.h"
#include "app/form/controller_tags.h"
#include "app/form/form_model.h"
#include "app/form/help_glossary.h"
#include "app/form/library_rows.h"
#include "app/form/numbers/recipe_form.h"
#include "core/model/equations/described.h"
#include "core/model/library/step_template.h"
#include "ui/flow/flow_view.h"
#include "ui/pages/design/inspector_side.h"
#include "ui/pages/design/own_step_shelf.h"
#include "ui/pages/design/step_inserter.h"
#include "ui/shown/run_values.h"
#include "ui/shown/run_variables.h"

#include <QRegularExpression>

#include <algorithm>

namespace titer::pages {

using widgets::CommandGroup;
using widgets::CommandKind;
using widgets::matches;

namespace {

QString shownName(const model::UnitEntry& unit)
{
    return QString::fromStdString(unit.label.empty() ? unit.id : unit.label);
}

QString symbolOf(const model::UnitType* type)
{
    return type ? QStringLiteral("u-") + QLatin1String(type->symbol) : QString();
}

// What stands in a field, or is chosen there.
QString presentOf(const app::FormRow& row)
{
    for (const app::FormChoice& choice : row.choices)
        if (choice.id == row.chosen) return choice.label;
    return row.text.isEmpty() ? QString() : row.text + u' ' + shown::unitText(row.unit);
}

QString portName(const model::UnitType* type, const std::string& key)
{
    if (type)
        for (const model::PortSpec& port : type->ports)
            if (port.key == key) return app::label(port.label);
    return QString::fromStdString(key);
}

// Whether a variable is one of a port: "production.feed.flow".
bool isOf(const model::PortRef& port, const std::string& variable)
{
    return variable.starts_with(port.unit + "." + port.port + ".");
}

// What else a field is called, as people look for it.
QString alsoCalled(const app::FormRow& row)
{
    return row.path.ends_with("/params/kinetics") ? DesignCommands::tr("Rate law") : QString();
}

} // namespace

DesignCommands::DesignCommands(const app::Document& document, flow::FlowView& view, InspectorSide& inspectors,
                               StepInserter& steps, OwnStepShelf& shelf)
    : m_document(document)
    , m_view(view)
    , m_inspectors(inspectors)
    , m_steps(steps)
    , m_shelf(shelf)
{
    QObject::connect(&app::ShownUnits::current(), &app::ShownUnits::changed, &view, [this] { m_fields.reset(); });
}

QList<CommandGroup> DesignCommands::find(const QString& typed) const
{
    if (typed.isEmpty()) return {units(typed), streams(typed)};
    return {types(typed), fields(typed), equations(typed), units(typed), streams(typed)};
}

CommandGroup DesignCommands::units(const QString& typed) const
{
    const model::Flowsheet& flowsheet = m_document.flowsheet();
    CommandGroup group{CommandKind::Unit, typed.isEmpty() ? int(flowsheet.units.size()) : 12, {}};
    for (const model::UnitEntry& unit : flowsheet.units) {
        const model::UnitType* type = model::typeOf(m_document.catalogue(), unit);
        const QString name = shownName(unit);
        const int score = std::max(matches(name, typed), matches(QString::fromStdString(unit.id), typed));
        if (score > 0) {
            const auto show = [this, id = QString::fromStdString(unit.id)] { m_inspectors.showUnit(id); };
            group.found.append({score, {name, tr("Unit"), {}, {}, symbolOf(type), show, [this, show] {
                                            m_inspectors.keepShown(), show();
                                        }}});
        }
    }
    for (const model::TagEntry& tag : flowsheet.tags) {
        const QString text = QStringLiteral("%1: %2").arg(QString::fromStdString(tag.tag),
                                                          shown::variableText(m_document.plant().get(), tag.variable));
        const int score = std::max(matches(text, typed), matches(QString::fromStdString(tag.variable), typed));
        if (score > 0)
            group.found.append({score,
                                {text,
                                 tr("Tag"),
                                 {},
                                 QStringLiteral("i-link"),
                                 {},
                                 [this, id = QString::fromStdString(tag.variable).section(u'.', 0, 0)] {
                                     m_inspectors.showUnit(id);
                                 }}});
    }
    return group;
}

// By the units that they join, and by the tags that are tied to a value of them, such as "FIC-101" to the flow of a port.
CommandGroup DesignCommands::streams(const QString& typed) const
{
    const model::Flowsheet& flowsheet = m_document.flowsheet();
    CommandGroup group{CommandKind::Stream, typed.isEmpty() ? int(flowsheet.streams.size()) : 8, {}};
    for (std::size_t i = 0; i < flowsheet.streams.size(); ++i) {
        const model::StreamEntry& stream = flowsheet.streams[i];
        const model::UnitEntry *from = flowsheet.unit(stream.from.unit), *to = flowsheet.unit(stream.to.unit);
        if (!from || !to) continue;
        QString text = tr("%1 → %2 (%3)", "a stream: from, to, the port by which it leaves")
                           .arg(shownName(*from), shownName(*to),
                                portName(model::typeOf(m_document.catalogue(), *from), stream.from.port));
        int score = matches(text, typed);
        for (const model::TagEntry& tag : flowsheet.tags) {
            if (!isOf(stream.from, tag.variable) && !isOf(stream.to, tag.variable)) continue;
            const QString name = QString::fromStdString(tag.tag);
            if (const int other = matches(name, typed); other > score) {
                score = other;
                text = QStringLiteral("%1: %2").arg(name, text);
            }
        }
        // A unit that is called so goes before what begins with it.
        if (score > 0)
            group.found.append({std::min(score, widgets::beginsMatch - 1),
                                {text, tr("Stream"), {}, QStringLiteral("i-split"), {}, [this, place = int(i)] {
                                     m_view.revealStream(place);
                                 }}});
    }
    return group;
}

// Of all units; from one key to the next the plant is the same.
const std::vector<DesignCommands::UnitFields>& DesignCommands::allFields() const
{
    const std::pair of{m_document.edit(), m_document.plant()};
    if (m_fields && m_fieldsOf == of) return *m_fields;
    m_fieldsOf = of;
    m_fields.emplace();
    for (const model::UnitEntry& unit : m_document.flowsheet().units)
        if (const model::UnitType* type = model::typeOf(m_document.catalogue(), unit))
            m_fields->push_back({shownName(unit), symbolOf(type), fieldsOf(unit.id)});
    return *m_fields;
}

// Its parameters with what is chosen from the library, and the numbers of its phases, which are named with them.
std::vector<app::FormRow> DesignCommands::fieldsOf(const std::string& unit) const
{
    std::vector<app::FormRow> rows = app::unitForm(m_document.flowsheet(), m_document.catalogue(), unit);
    app::addLibraryRows(rows, m_document.flowsheet(), m_document.catalogue(), unit);
    for (app::FormRow& row : app::recipeNumbers(m_document, unit))
        if (row.path.starts_with("recipe/phases/")) rows.push_back(std::move(row));
    return rows;
}

// "bioreactor temp 34": a field of a unit, and what shall stand in it.
CommandGroup DesignCommands::fields(const QString& typed) const
{
    CommandGroup group{CommandKind::Field, 12, {}};
    if (typed.size() < 3) return group;
    static const QRegularExpression tail(QStringLiteral("^(.*\\D)\\s+([-+]?[\\d.,]+(?:\\s*\\S+)?)$"));
    const QRegularExpressionMatch split = tail.match(typed);
    const QString words = split.hasMatch() ? split.captured(1).trimmed() : typed;
    const QString value = split.hasMatch() ? split.captured(2) : QString();
    for (const auto& [name, symbol, rows] : allFields()) {
        // The field itself has to be named, not the unit alone.
        if (matches(name, words) > 0) continue;
        for (const app::FormRow& row : rows) {
            // What is chosen from a list takes no value from here; it is shown.
            const bool isNumber = row.kind == app::FormRow::Kind::Number;
            if (!row.applies || (!isNumber && !value.isEmpty())) continue;
            const QString text = tr("%1: %2").arg(name, row.label);
            // Its group last: "initial volume" is the volume among the initial contents.
            const QString also = alsoCalled(row);
            const int own = std::max(matches(text, words), also.isEmpty() ? 0 : matches(name + u' ' + also, words));
            const int score = own > 0 ? own : std::min(1, matches(text + u' ' + row.group, words));
            if (score == 0) continue;
            const QString present = presentOf(row);
            const auto show = [this, path = row.path, value] { m_inspectors.jump(path, value); };
            group.found.append({score,
                                {value.isEmpty() ? text : tr("%1 = %2").arg(text, value),
                                 value.isEmpty() ? present : tr("now %1").arg(present),
                                 {},
                                 {},
                                 symbol,
                                 show,
                                 [this, show] { m_inspectors.keepShown(), show(); }}});
        }
    }
    return group;
}

// "law": the equations of a unit at full size.
CommandGroup DesignCommands::equations(const QString& typed) const
{
    CommandGroup group{CommandKind::Field, 12, {}};
    for (const model::UnitEntry& unit : m_document.flowsheet().units) {
        const std::string record = app::equationRecordOf(m_document.flowsheet(), unit.id);
        if (record.empty()) continue;
        const QString text = (record.ends_with("/kinetics") ? tr("%1: Equations of the rate law") : tr("%1: Equations"))
                                 .arg(shownName(unit));
        const int score = matches(shownName(unit), typed) > 0 ? 0 : matches(text, typed);
        if (score == 0) continue;
        group.found.append({score,
                            {text,
                             tr("Open"),
                             {},
                             {},
                             symbolOf(model::typeOf(m_document.catalogue(), unit)),
                             [this, id = QString::fromStdString(unit.id)] {
                                 m_inspectors.showUnit(id);
                                 m_inspectors.following().openEquations();
                             }}});
    }
    return group;
}

// "insert ufdf", and "remove" for those of one's own.
void DesignCommands::addSteps(CommandGroup& group, const QString& typed) const
{
    const auto offer = [&](const QString& text, const QStringList& names, const QString& kind,
                           const std::function<void()>& act) {
        if (const int score = matches(text, names, typed); score > 0)
            group.found.append({score, {text, kind, {}, {}, {}, act}});
    };
    for (const auto* steps : {&model::stepTemplates(), &m_shelf.steps()})
        for (const model::StepTemplate& step : *steps) {
            const bool isOwn = steps == &m_shelf.steps();
            const QString name = app::label(step.label), id = QString::fromStdString(step.id),
                          kind = isOwn ? tr("Whole step, own") : tr("Whole step");
            offer(tr("Insert the whole step: %1").arg(name), app::calledNames(step), kind,
                  [this, id] { m_steps.insertBehindSelected(id, m_view); });
            if (isOwn)
                offer(tr("Remove the whole step: %1").arg(name), {}, kind,
                      [this, id] { m_shelf.removeAsked(id, m_view.window()); });
        }
}

// "add dep": a unit operation is placed after the selected one; "add pid": a controller for the selected one. Where a step and a unit
// are called alike, the step brings the unit with what it needs.
CommandGroup DesignCommands::types(const QString& typed) const
{
    CommandGroup group{CommandKind::Type, 8, {}};
    addSteps(group, typed);
    for (const model::UnitType* type : m_document.catalogue().units) {
        const QString name = app::label(type->label), text = tr("Add %1").arg(name);
        if (const int score = matches(text, app::calledNames(*type), typed); score > 0)
            group.found.append(
                {score,
                 {text, app::label(type->category), {}, {}, symbolOf(type), [this, id = QString::fromLatin1(type->id)] {
                      m_view.add(id);
                  }}});
    }
    for (const model::ControllerType* type : m_document.catalogue().controllers) {
        const QString name = app::label(type->label), text = tr("Add controller: %1").arg(name);
        if (const int score = matches(text, QStringList{name}, typed);
            score > 0 &&
            app::addController(m_document.flowsheet(), m_document.catalogue(), m_document.plant().get(), type->id))
            group.found.append({score, {text, tr("Controller"), {}, {}, {}, [this, id = std::string(type->id)] {
                                            const std::string unit = m_view.selection().value(0).toStdString();
                                            m_inspectors.showPlant();
                                            m_inspectors.following().addController(id, unit);
                                        }}});
    }
    return group;
}

} // namespace titer::pages
