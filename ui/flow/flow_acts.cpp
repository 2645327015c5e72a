// Which action can be performed hangs on the selection and on whether the sheet may be changed.
#include "ui/flow/flow_acts.h"

#include "app/common/actions.h"
#include "app/document/step_change.h"
#include "app/fit/column/column_calibration.h"
#include "app/run/columns/column_rescale.h"
#include "app/run/screening/screening_fit.h"
#include "core/model/flat_params.h"
#include "core/model/types/column_types.h"
#include "ui/flow/flow_canvas.h"
#include "ui/look/icons.h"

#include <QAction>

#include <algorithm>

namespace titer::flow {

FlowActs::FlowActs(FlowCanvas& canvas, const std::function<void(const QString& id)>& perform)
    : m_canvas(canvas)
{
    for (const app::ActionSpec& spec : app::actions()) {
        if (spec.scope != app::ActionScope::Flowsheet) continue;
        auto* action = new QAction(&canvas);
        const QString id = QString::fromLatin1(spec.id);
        action->setObjectName(id);
        action->setShortcuts(app::actionShortcuts(spec));
        action->setShortcutContext(Qt::WidgetShortcut);
        if (*spec.icon) action->setIcon(look::icon(QStringLiteral("i-") + QString::fromLatin1(spec.icon)));
        QObject::connect(action, &QAction::triggered, &canvas, [perform, id] { perform(id); });
        m_acts.append(action);
    }
    retranslate();
    refresh();
}

void FlowActs::retranslate()
{
    for (const app::ActionSpec& spec : app::actions())
        if (QAction* known = action(QString::fromLatin1(spec.id))) {
            known->setText(app::actionText(spec));
            known->setToolTip(app::actionTip(spec));
        }
}

QAction* FlowActs::action(const QString& id) const
{
    const auto found = std::find_if(m_acts.begin(), m_acts.end(), [&](QAction* a) { return a->objectName() == id; });
    return found == m_acts.end() ? nullptr : *found;
}

void FlowActs::refresh()
{
    const FlowScene& sheet = m_canvas.sheet();
    const bool units = !m_canvas.selection().isEmpty(), streams = !sheet.selectedStreams().isEmpty(),
               edit = !m_canvas.isReadOnly();
    const app::Document& document = sheet.document();
    const bool fits = units && app::screeningOf(document.flowsheet(), document.catalogue(),
                                                m_canvas.current().toStdString()) != app::ScreeningKind::None;
    const bool parts = units || !sheet.notes().chosen().isEmpty();
    const bool first = !parts && !streams && !sheet.flowOrder().isEmpty(); // is taken where nothing is selected
    const model::UnitEntry* unit = document.flowsheet().unit(m_canvas.current().toStdString());
    const QHash<QString, bool> enabled{
        {"edit.cut", parts && edit},
        {"edit.copy", parts},
        {"edit.paste", edit},
        {"edit.duplicate", parts && edit},
        {"edit.rename", parts && edit},
        {"edit.delete", (parts || streams) && edit},
        {"edit.move", parts && edit},
        {"edit.group", units && edit},
        {"edit.arrange", edit && !sheet.flowOrder().isEmpty()},
        {"edit.ungroup", units && edit},
        {"insert.unit", edit},
        {"insert.stream", units && edit},
        {"insert.recipe", units && edit},
        {"insert.note", edit},
        {"view.inspector", units || first},
        {"view.ports", units || first},
        {"study.unit", units},
        {"fit.unit", fits && edit},
        {"study.pool", unit && model::holdsOneBed(unit->type)},
        {"column.scale", edit && unit && app::canRescale(document.flowsheet(), unit->id)},
        {"fit.parameters", edit && !unitToFit().isEmpty()},
        {"fit.column", edit && !columnToCalibrate().isEmpty()},
        {"run.curves", units},
        {"step.state", edit && unit && app::isModelledStep(unit->type)},
        {"step.model", edit && unit && app::isPerformanceStep(unit->type)},
        {"step.save", units && edit},
        {"view.fold", sheet.folds().isFoldable(m_canvas.current()) || sheet.zones().boxOf(m_canvas.current())},
        {"view.fold_zone", !sheet.zones().zoneOf(m_canvas.current()).isEmpty()},
        {"view.fit_selection", parts || streams}};
    for (QAction* act : std::as_const(m_acts)) act->setEnabled(enabled.value(act->objectName(), true));
}

QString FlowActs::columnToCalibrate() const
{
    const auto plant = m_canvas.sheet().document().plant();
    if (!plant) return {};
    const std::vector<std::string> columns = app::ColumnCalibration::columnsOf(*plant);
    const QString selected = m_canvas.current();
    if (columns.empty()) return {};
    if (m_canvas.selection().isEmpty()) return QString::fromStdString(columns.front());
    return std::ranges::find(columns, selected.toStdString()) == columns.end() ? QString() : selected;
}

QString FlowActs::unitToFit() const
{
    const FlowScene& sheet = m_canvas.sheet();
    if (!m_canvas.selection().isEmpty()) return m_canvas.current();
    const QStringList order = sheet.flowOrder();
    const auto hasLaw = [&](const QString& id) {
        const model::UnitEntry* unit = sheet.document().flowsheet().unit(id.toStdString());
        return unit &&
               (unit->type == model::equationsType || unit->params.find("kinetics") || unit->params.find("binding"));
    };
    const auto first = std::ranges::find_if(order, hasLaw);
    return first == order.end() ? QString() : *first;
}

} // namespace titer::flow
