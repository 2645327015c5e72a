// What the command palette offers: actions, units, fields, types of units, examples.
#include "app/common/actions.h"
#include "app/common/sentence.h"
#include "app/document/plant_files.h"
#include "app/form/form_model.h"
#include "ui/flow/flow_view.h"
#include "ui/form/inspector_stack.h"
#include "ui/pages/design/design_page.h"
#include "ui/shown/run_values.h"
#include "ui/window/command_palette.h"
#include "ui/window/main_window.h"

#include <QAction>
#include <QRegularExpression>

#include <algorithm>

namespace titer::window {

namespace {

QString unitName(const model::UnitEntry& unit)
{
    return QString::fromStdString(unit.label.empty() ? unit.id : unit.label);
}

QString symbolOf(const model::UnitType* type)
{
    return type ? QStringLiteral("u-") + QLatin1String(type->symbol) : QString();
}

QString keyOf(const app::ActionSpec& spec)
{
    const QList<QKeySequence> keys = app::actionShortcuts(spec);
    return keys.isEmpty() ? QString() : keys.first().toString(QKeySequence::NativeText);
}

} // namespace

QList<Command> MainWindow::commands(const QString& typed)
{
    QList<Command> list;
    addTypeCommands(list, typed);
    addFieldCommands(list, typed);
    addUnitCommands(list, typed);
    addStudyCommands(list, typed);
    addBoardCommands(list, typed);
    addRunCommands(list, typed);
    addActionCommands(list, typed);
    addSettingCommands(list, typed);
    addTagCommands(list, typed);
    addHelpCommands(list, typed);
    return list;
}

void MainWindow::addActionCommands(QList<Command>& list, const QString& typed)
{
    QList<RankedCommand> found;
    for (const app::ActionSpec& spec : app::actions()) {
        // Those of the flowsheet belong to its view.
        QAction* act = action(spec.id);
        const bool sheet = !act;
        if (sheet) act = m_design->view().action(QLatin1String(spec.id));
        if (!act || !act->isEnabled() || std::string_view(spec.id) == "view.palette") continue;
        const int score = std::max(matches(act->text(), typed), matches(act->toolTip(), typed) / 2);
        if (score == 0) continue;
        const QString icon = *spec.icon ? QStringLiteral("i-") + QLatin1String(spec.icon) : QString();
        found.append({score, {act->text(), tr("Action"), keyOf(spec), icon, {}, [this, act, sheet] {
                                  if (sheet) showPage(QStringLiteral("design"));
                                  act->trigger();
                              }}});
    }
    for (const app::ExampleEntry& example : app::exampleList()) {
        const QString text = tr("New from example: %1").arg(QString::fromStdString(example.name));
        if (const int score = matches(text, typed); score > 0 && !typed.isEmpty())
            found.append({score, {text, tr("Example"), {}, QStringLiteral("i-flag"), {}, [this, id = example.id] {
                                      openExample(id);
                                  }}});
    }
    takeBest(list, found, 30);
}

void MainWindow::addUnitCommands(QList<Command>& list, const QString& typed)
{
    if (typed.isEmpty()) return;
    QList<RankedCommand> found;
    const model::Flowsheet& flowsheet = m_work.document.flowsheet();
    for (const model::UnitEntry& unit : flowsheet.units) {
        const model::UnitType* type = m_work.document.catalogue().unit(unit.type);
        const QString name = unitName(unit);
        const int score = std::max(matches(name, typed), matches(QString::fromStdString(unit.id), typed));
        if (score > 0) {
            const auto show = [this, id = QString::fromStdString(unit.id)] {
                showPage(QStringLiteral("design"));
                m_design->showUnit(id);
            };
            found.append({score, {name, tr("Unit"), {}, {}, symbolOf(type), show, [this, show] { beside(show); }}});
        }
    }
    for (const model::TagEntry& tag : flowsheet.tags) {
        const QString text =
            QStringLiteral("%1: %2").arg(QString::fromStdString(tag.tag), QString::fromStdString(tag.variable));
        if (const int score = matches(text, typed); score > 0)
            found.append({score,
                          {text,
                           tr("Tag"),
                           {},
                           QStringLiteral("i-link"),
                           {},
                           [this, id = QString::fromStdString(tag.variable).section(u'.', 0, 0)] {
                               showPage(QStringLiteral("design"));
                               m_design->showUnit(id);
                           }}});
    }
    takeBest(list, found, 12);
}

// "bioreactor temp 34": a field of a unit, and what shall stand in it.
void MainWindow::addFieldCommands(QList<Command>& list, const QString& typed)
{
    if (typed.size() < 3) return;
    static const QRegularExpression tail(QStringLiteral("^(.*\\D)\\s+([-+]?[\\d.,]+(?:\\s*\\S+)?)$"));
    const QRegularExpressionMatch split = tail.match(typed);
    const QString words = split.hasMatch() ? split.captured(1).trimmed() : typed;
    const QString value = split.hasMatch() ? split.captured(2) : QString();
    QList<RankedCommand> found;
    const model::Flowsheet& flowsheet = m_work.document.flowsheet();
    for (const model::UnitEntry& unit : flowsheet.units) {
        const model::UnitType* type = m_work.document.catalogue().unit(unit.type);
        if (!type) continue;
        const QString name = unitName(unit);
        for (const app::FormRow& row : app::unitForm(flowsheet, m_work.document.catalogue(), unit.id)) {
            if (!row.applies || row.kind != app::FormRow::Kind::Number) continue;
            const QString text = tr("%1: %2").arg(name, row.label);
            const int score = matches(text, words);
            if (score == 0) continue;
            // The field itself has to be named, not the unit alone.
            if (matches(name, words) > 0) continue;
            const QString present = row.text.isEmpty() ? QString() : row.text + u' ' + shown::unitText(row.unit);
            const auto show = [this, path = row.path, value] {
                showPage(QStringLiteral("design"));
                m_design->jump(path, value);
            };
            found.append({score,
                          {value.isEmpty() ? text : tr("%1 = %2").arg(text, value),
                           value.isEmpty() ? present : tr("now %1").arg(present),
                           {},
                           {},
                           symbolOf(type),
                           show,
                           [this, show] { beside(show); }}});
        }
    }
    takeBest(list, found, 12);
}

// What the inspector shows stays, and the next one stands under it.
void MainWindow::beside(const std::function<void()>& show)
{
    showPage(QStringLiteral("design"));
    form::InspectorStack& stack = m_design->inspectors();
    const std::string& unit = stack.following().unit();
    const bool kept = std::any_of(stack.pinned().begin(), stack.pinned().end(),
                                  [&](const form::Inspector* pin) { return pin->unit() == unit; });
    if (!unit.empty() && !kept) stack.togglePin();
    show();
}

// "add dep": a unit operation is placed after the selected one.
void MainWindow::addTypeCommands(QList<Command>& list, const QString& typed)
{
    if (typed.isEmpty()) return;
    QList<RankedCommand> found;
    for (const model::UnitType* type : m_work.document.catalogue().units) {
        const QString text = tr("Add %1").arg(app::label(type->label));
        if (const int score = matches(text, typed); score > 0)
            found.append(
                {score,
                 {text, app::label(type->category), {}, {}, symbolOf(type), [this, id = QString::fromLatin1(type->id)] {
                      showPage(QStringLiteral("design"));
                      m_design->view().add(id);
                  }}});
    }
    takeBest(list, found, 8);
}

} // namespace titer::window
