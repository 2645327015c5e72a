// What the acts do, and the menus.
#include "ui/flow/flow_view.h"

#include "ui/flow/flow_acts.h"
#include "ui/flow/flow_fields.h"
#include "ui/flow/flow_keys.h"
#include "ui/flow/flow_mouse.h"
#include "ui/flow/scene/flow_words.h"

#include <QAction>
#include <QContextMenuEvent>
#include <QMenu>
#include <QMetaMethod>

#include <algorithm>
#include <functional>

namespace titer::flow {

namespace {

constexpr qreal dropReach = 24; // screen px from its line within which a unit is dropped on a stream

} // namespace

void FlowView::perform(const QString& id)
{
    using Act = std::function<void()>;
    const QStringList units = selection(), parts = sheet().selectedParts();
    const auto selectMade = [this](const QStringList& made) {
        if (made.isEmpty()) return;
        select(made);
        setHint(edits().remark());
    };
    const auto takeOne = [&] {
        if (units.isEmpty()) select({sheet().flowOrder().constFirst()});
    };
    const QHash<QString, Act> acts{
        {"edit.cut",
         [&] {
             edits().copy(parts);
             const QString left = edits().remark();
             edits().remove(parts, {});
             setHint(left);
         }},
        {"edit.copy", [&] { edits().copy(parts), setHint(edits().remark()); }},
        {"edit.paste", [&] { selectMade(edits().paste()); }},
        {"edit.duplicate", [&] { selectMade(edits().duplicate(parts)); }},
        {"edit.delete", [&] { edits().remove(parts, sheet().selectedStreams()); }},
        {"edit.all", [&] { select(sheet().flowOrder() + sheet().notes().keys()); }},
        {"edit.rename", [&] { m_fields->renameCurrent(); }},
        {"edit.move", [&] { m_keys->startMove(); }},
        {"edit.arrange",
         [&] {
             // The sheet is shown as a whole: what was in sight lies elsewhere now.
             if (edits().arrange()) fit();
         }},
        {"edit.group", [&] { edits().group(units); }},
        {"edit.ungroup", [&] { ungroupCurrent(); }},
        {"insert.unit", [&] { emit addRequested(); }},
        {"insert.stream", [&] { m_keys->startConnect(); }},
        {"insert.note", [&] { m_fields->startNote(m_menuAt); }},
        {"view.inspector", [&] { takeOne(), emit unitActivated(current()); }},
        {"view.ports", [&] { takeOne(), showPorts(); }},
        {"insert.recipe", [&] { emit recipeAsked(current()); }},
        {"study.unit", [&] { emit studyAsked(current()); }},
        {"fit.unit", [&] { emit fitAsked(current()); }},
        {"column.scale", [&] { emit scaleAsked(current()); }},
        {"study.pool", [&] { emit poolStudyAsked(current()); }},
        {"fit.parameters", [&] { emit parametersFitAsked(m_acts->unitToFit()); }},
        {"fit.column", [&] { emit calibrationAsked(m_acts->columnToCalibrate()); }},
        {"run.curves", [&] { emit curvesAsked(current()); }},
        {"step.state", [&] { emit stepAsked(current()); }},
        {"step.model", [&] { emit stepAsked(current()); }},
        {"step.save", [&] { emit stepSaveAsked(units); }},
        {"view.fold", [&] { foldCurrent(); }},
        {"view.fold_zone", [&] { foldZone(sheet().zones().zoneOf(current()), !sheet().zones().boxOf(current())); }},
        {"view.fit", [&] { fit(); }},
        {"view.fit_selection", [&] { fitSelection(); }},
        {"view.zoom_in", [&] { setZoom(zoom() * 1.25); }},
        {"view.zoom_out", [&] { setZoom(zoom() / 1.25); }},
    };
    if (const auto act = acts.constFind(id); act != acts.constEnd()) (*act)();
}

void FlowView::ungroupCurrent()
{
    const std::string unit = current().toStdString();
    for (const model::ZoneEntry& zone : sheet().document().flowsheet().zones)
        if (std::find(zone.units.begin(), zone.units.end(), unit) != zone.units.end()) {
            edits().ungroup(QString::fromStdString(zone.label));
            return;
        }
}

void FlowView::foldCurrent()
{
    const QString unit = current();
    if (sheet().zones().boxOf(unit))
        foldZone(sheet().zones().zoneOf(unit), false);
    else
        sheet().folds().setFolded(unit, !sheet().folds().isFolded(unit));
}

// What was folded stays selected, so that the same key takes it back.
void FlowView::foldZone(const QString& zone, bool folded)
{
    sheet().zones().setFolded(zone, folded);
    select(sheet().zones().unitsOf(zone));
}

void FlowView::showZone(const QString& zone)
{
    foldZone(zone, false);
    fitSelection();
}

void FlowView::showPorts()
{
    if (isSignalConnected(QMetaMethod::fromSignal(&FlowView::portsRequested))) {
        emit portsRequested(current());
        return;
    }
    const UnitItem* item = sheet().unit(current());
    if (item) portMenu(current())->popup(viewport()->mapToGlobal(mapFromScene(item->symbolRect().bottomLeft())));
}

QString FlowView::add(const QString& type, std::optional<QPointF> corner)
{
    if (isReadOnly()) return {};
    // A unit that is dropped somewhere is not meant to follow the selected one. On a stream it goes into it, as it does where a stream
    // alone is selected.
    const QList<int> streams = sheet().selectedStreams();
    const int into = corner ? sheet().streamAt(*corner + QPointF(symbolSize, symbolSize) / 2, dropReach)
                     : streams.size() == 1 && sheet().selectedUnits().isEmpty() ? streams.front()
                                                                                : -1;
    const QStringList made =
        corner ? edits().add(type, {}, corner, into) : edits().add(type, current(), {}, into, currentPort());
    if (made.isEmpty()) return {};
    select(made);
    walkTo(made.first());
    const UnitItem* item = sheet().unit(made.first());
    bringIntoSight(item->mapRectToScene(item->boundingRect()));
    return made.first();
}

// --- menus -----------------------------------------------------------------------------------------------------------

// The ports of a unit with what they are joined to: choosing one goes to the other end.
QMenu* FlowView::portMenu(const QString& unit)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const UnitItem* item = sheet().unit(unit);
    if (!item || !item->face().shape) return menu;
    for (const PortShape& port : item->face().shape->ports) {
        QAction* row = menu->addAction(portWords(sheet(), unit, port));
        row->setEnabled(false);
        for (const model::StreamEntry& stream : sheet().document().flowsheet().streams) {
            const model::PortRef &own = port.in ? stream.to : stream.from, &other = port.in ? stream.from : stream.to;
            if (own.unit != unit.toStdString() || own.port != port.key.toStdString()) continue;
            row->setEnabled(true);
            connect(row, &QAction::triggered, this, [this, id = QString::fromStdString(other.unit)] { reveal(id); });
            break;
        }
    }
    return menu;
}

void FlowView::contextMenuEvent(QContextMenuEvent* event)
{
    m_mouse->cancel();
    const QPointF at = mapToScene(event->pos());
    const QString part = sheet().partAt(at);
    if (event->reason() == QContextMenuEvent::Mouse) {
        const int stream = part.isEmpty() ? sheet().streamAt(at, 6) : -1;
        if (!part.isEmpty() && !sheet().selectedParts().contains(part)) select(sheet().zones().together(part));
        if (part.isEmpty()) sheet().select({}, stream >= 0 ? QList<int>{stream} : QList<int>{});
    }
    QMenu menu(this);
    const auto add = [&](std::initializer_list<const char*> ids) {
        for (const char* id : ids)
            if (QAction* one = action(QString::fromLatin1(id)); one->isEnabled()) menu.addAction(one);
        menu.addSeparator();
    };
    add({"view.inspector", "view.ports", "view.fold", "view.fold_zone"});
    // What other pages answer, where there are any.
    if (isSignalConnected(QMetaMethod::fromSignal(&FlowView::studyAsked)))
        add({"run.curves", "study.unit", "fit.column", "fit.parameters", "fit.unit", "study.pool", "column.scale",
             "step.state", "step.model"});
    add({"insert.unit", "insert.stream", "insert.recipe", "insert.note", "edit.rename", "edit.move", "edit.group",
         "edit.ungroup"});
    if (isSignalConnected(QMetaMethod::fromSignal(&FlowView::stepSaveAsked))) add({"step.save"});
    add({"edit.cut", "edit.copy", "edit.paste", "edit.duplicate", "edit.delete"});
    add({"edit.arrange", "view.fit", "view.fit_selection"});
    if (part.isEmpty() && event->reason() == QContextMenuEvent::Mouse) m_menuAt = at;
    menu.exec(event->globalPos());
    m_menuAt.reset();
}

} // namespace titer::flow
