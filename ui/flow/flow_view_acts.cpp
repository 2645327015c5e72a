// What can be done on the canvas, as actions for menus, and the fields and lists that it opens.
#include "ui/flow/flow_view.h"

#include "app/common/actions.h"
#include "app/common/sentence.h"
#include "app/document/step_change.h"
#include "app/fit/column/column_calibration.h"
#include "app/run/column_rescale.h"
#include "app/run/screening_fit.h"
#include "ui/flow/flow_keys.h"
#include "ui/flow/flow_mouse.h"
#include "ui/flow/name_field.h"
#include "ui/flow/note_field.h"
#include "ui/flow/scene/flow_words.h"
#include "ui/look/icons.h"

#include <QAction>
#include <QContextMenuEvent>
#include <QMenu>
#include <QMetaMethod>

#include <algorithm>

namespace titer::flow {

namespace {

constexpr qreal dropReach = 24; // screen px from its line within which a unit is dropped on a stream

} // namespace

void FlowView::makeActs()
{
    for (const app::ActionSpec& spec : app::actions()) {
        if (spec.scope != app::ActionScope::Flowsheet) continue;
        auto* action = new QAction(this);
        const QString id = QString::fromLatin1(spec.id);
        action->setObjectName(id);
        action->setShortcuts(app::actionShortcuts(spec));
        action->setShortcutContext(Qt::WidgetShortcut);
        if (*spec.icon) action->setIcon(look::icon(QStringLiteral("i-") + QString::fromLatin1(spec.icon)));
        connect(action, &QAction::triggered, this, [this, id] { perform(id); });
        m_acts.append(action);
    }
    nameActs();
    refreshActs();
}

void FlowView::nameActs()
{
    for (const app::ActionSpec& spec : app::actions())
        if (QAction* known = action(QString::fromLatin1(spec.id))) {
            known->setText(app::actionText(spec));
            known->setToolTip(app::actionTip(spec));
        }
}

QAction* FlowView::action(const QString& id) const
{
    const auto found = std::find_if(m_acts.begin(), m_acts.end(), [&](QAction* a) { return a->objectName() == id; });
    return found == m_acts.end() ? nullptr : *found;
}

void FlowView::refreshActs()
{
    const bool units = !selection().isEmpty(), streams = !m_scene->selectedStreams().isEmpty(), edit = !m_readOnly;
    const app::Document& document = m_scene->document();
    const bool fits = units && app::screeningOf(document.flowsheet(), document.catalogue(), current().toStdString()) !=
                                   app::ScreeningKind::None;
    const bool parts = units || !m_scene->notes().chosen().isEmpty();
    const bool first = !parts && !streams && !m_scene->flowOrder().isEmpty(); // is taken where nothing is selected
    const model::UnitEntry* unit = document.flowsheet().unit(current().toStdString());
    const QHash<QString, bool> enabled{
        {"edit.cut", parts && edit},
        {"edit.copy", parts},
        {"edit.paste", edit},
        {"edit.duplicate", parts && edit},
        {"edit.rename", parts && edit},
        {"edit.delete", (parts || streams) && edit},
        {"edit.move", parts && edit},
        {"edit.group", units && edit},
        {"edit.arrange", edit && !m_scene->flowOrder().isEmpty()},
        {"edit.ungroup", units && edit},
        {"insert.unit", edit},
        {"insert.stream", units && edit},
        {"insert.recipe", units && edit},
        {"insert.note", edit},
        {"view.inspector", units || first},
        {"view.ports", units || first},
        {"study.unit", units},
        {"fit.unit", fits && edit},
        {"study.pool", unit && app::canRescale(document.flowsheet(), unit->id)},
        {"column.scale", edit && unit && app::canRescale(document.flowsheet(), unit->id)},
        {"fit.parameters", units && edit},
        {"fit.column", edit && !columnToCalibrate().isEmpty()},
        {"run.curves", units},
        {"step.state", edit && unit && app::isModelledStep(unit->type)},
        {"step.model", edit && unit && app::isPerformanceStep(unit->type)},
        {"view.fold", m_scene->folds().isFoldable(current()) || m_scene->zones().boxOf(current())},
        {"view.fold_zone", !m_scene->zones().zoneOf(current()).isEmpty()},
        {"view.fit_selection", parts || streams}};
    for (QAction* act : std::as_const(m_acts)) act->setEnabled(enabled.value(act->objectName(), true));
}

// That which is selected; the first one where nothing is.
QString FlowView::columnToCalibrate() const
{
    const auto plant = m_scene->document().plant();
    if (!plant) return {};
    const std::vector<std::string> columns = app::ColumnCalibration::columnsOf(*plant);
    const QString selected = current();
    if (columns.empty()) return {};
    if (selection().isEmpty()) return QString::fromStdString(columns.front());
    return std::ranges::find(columns, selected.toStdString()) == columns.end() ? QString() : selected;
}

void FlowView::perform(const QString& id)
{
    using Act = std::function<void()>;
    const QStringList units = selection(), parts = m_scene->selectedParts();
    const auto selectMade = [this](const QStringList& made) {
        if (made.isEmpty()) return;
        select(made);
        setHint(m_edits.remark());
    };
    const auto takeOne = [&] {
        if (units.isEmpty()) select({m_scene->flowOrder().constFirst()});
    };
    const QHash<QString, Act> acts{
        {"edit.cut", [&] { m_edits.copy(parts), m_edits.remove(parts, {}); }},
        {"edit.copy", [&] { m_edits.copy(parts); }},
        {"edit.paste", [&] { selectMade(m_edits.paste()); }},
        {"edit.duplicate", [&] { selectMade(m_edits.duplicate(parts)); }},
        {"edit.delete", [&] { m_edits.remove(parts, m_scene->selectedStreams()); }},
        {"edit.all", [&] { select(m_scene->flowOrder() + m_scene->notes().keys()); }},
        {"edit.rename", [&] { renameCurrent(); }},
        {"edit.move", [&] { m_keys->startMove(); }},
        {"edit.arrange", [&] { arrange(); }},
        {"edit.group", [&] { m_edits.group(units); }},
        {"edit.ungroup", [&] { ungroupCurrent(); }},
        {"insert.unit", [&] { emit addRequested(); }},
        {"insert.stream", [&] { m_keys->startConnect(); }},
        {"insert.note", [&] { startNote(); }},
        {"view.inspector", [&] { takeOne(), emit unitActivated(current()); }},
        {"view.ports", [&] { takeOne(), showPorts(); }},
        {"insert.recipe", [&] { emit recipeAsked(current()); }},
        {"study.unit", [&] { emit studyAsked(current()); }},
        {"fit.unit", [&] { emit fitAsked(current()); }},
        {"column.scale", [&] { emit scaleAsked(current()); }},
        {"study.pool", [&] { emit poolStudyAsked(current()); }},
        {"fit.parameters", [&] { emit parametersFitAsked(current()); }},
        {"fit.column", [&] { emit calibrationAsked(columnToCalibrate()); }},
        {"run.curves", [&] { emit curvesAsked(current()); }},
        {"step.state", [&] { emit stepAsked(current()); }},
        {"step.model", [&] { emit stepAsked(current()); }},
        {"view.fold", [&] { foldCurrent(); }},
        {"view.fold_zone", [&] { foldZone(m_scene->zones().zoneOf(current()), !m_scene->zones().boxOf(current())); }},
        {"view.fit", [&] { fit(); }},
        {"view.fit_selection", [&] { fitSelection(); }},
        {"view.zoom_in", [&] { setZoom(zoom() * 1.25); }},
        {"view.zoom_out", [&] { setZoom(zoom() / 1.25); }},
    };
    if (const auto act = acts.constFind(id); act != acts.constEnd()) (*act)();
}

// The sheet is shown as a whole: what was in sight lies elsewhere now.
void FlowView::arrange()
{
    if (m_edits.arrange()) fit();
}

void FlowView::ungroupCurrent()
{
    const std::string unit = current().toStdString();
    for (const model::ZoneEntry& zone : m_scene->document().flowsheet().zones)
        if (std::find(zone.units.begin(), zone.units.end(), unit) != zone.units.end()) {
            m_edits.ungroup(QString::fromStdString(zone.label));
            return;
        }
}

void FlowView::foldCurrent()
{
    const QString unit = current();
    if (m_scene->zones().boxOf(unit))
        foldZone(m_scene->zones().zoneOf(unit), false);
    else
        m_scene->folds().setFolded(unit, !m_scene->folds().isFolded(unit));
}

// What was folded stays selected, so that the same key takes it back.
void FlowView::foldZone(const QString& zone, bool folded)
{
    m_scene->zones().setFolded(zone, folded);
    select(m_scene->zones().unitsOf(zone));
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
    const UnitItem* item = m_scene->unit(current());
    if (item) portMenu(current())->popup(viewport()->mapToGlobal(mapFromScene(item->symbolRect().bottomLeft())));
}

QString FlowView::add(const QString& type, std::optional<QPointF> corner)
{
    if (m_readOnly) return {};
    // A unit that is dropped somewhere is not meant to follow the selected one. On a stream it goes into it, as it does where a stream
    // alone is selected.
    const QList<int> streams = m_scene->selectedStreams();
    const int into = corner ? m_scene->streamAt(*corner + QPointF(symbolSize, symbolSize) / 2, dropReach)
                     : streams.size() == 1 && m_scene->selectedUnits().isEmpty() ? streams.front()
                                                                                 : -1;
    const QStringList made = m_edits.add(type, corner ? QString() : current(), corner, into);
    if (made.isEmpty()) return {};
    select(made);
    m_keys->setCurrent(made.first());
    const UnitItem* item = m_scene->unit(made.first());
    bringIntoSight(item->mapRectToScene(item->boundingRect()));
    return made.first();
}

// --- names -----------------------------------------------------------------------------------------------------------

void FlowView::rename(const QString& unit)
{
    const UnitItem* item = m_scene->unit(unit);
    if (!item || m_readOnly) return;
    editName(item->nameRect(), item->face().name, [this, unit](const QString& name) { m_edits.rename(unit, name); });
}

void FlowView::renameZone(const QString& zone)
{
    for (const Zone& known : m_scene->zones().plates())
        if (known.label == zone)
            editName(zoneTitle(known, m_scene->look()), zone,
                     [this, zone](const QString& name) { m_edits.renameZone(zone, name); });
}

void FlowView::renameCurrent()
{
    if (m_scene->notes().item(currentPart()))
        editNote(currentPart());
    else
        rename(current());
}

// --- notes -----------------------------------------------------------------------------------------------------------

// Where the menu was asked for; else under the label of the unit at hand, else in the middle.
void FlowView::startNote()
{
    if (m_readOnly) return;
    QPointF corner = mapToScene(viewport()->rect().center()) - QPointF(NoteItem::width / 2, 0);
    if (const UnitItem* item = m_scene->unit(current()); item && !item->isAway())
        corner = QPointF(item->symbolRect().left(), item->mapRectToScene(item->boundingRect()).bottom() + step);
    if (m_menuAt) corner = *m_menuAt;
    showNoteField({}, QRectF(corner, QSizeF(NoteItem::width, 0)), [this, corner](const QString& text) {
        if (m_edits.addNote(text, corner)) select({noteKey(m_scene->notes().count() - 1)});
    });
}

void FlowView::editNote(const QString& note)
{
    const NoteItem* item = m_scene->notes().item(note);
    if (!item || m_readOnly) return;
    showNoteField(item->text(), item->box(), [this, note](const QString& text) { m_edits.setNote(note, text); });
}

void FlowView::showNoteField(const QString& text, const QRectF& place, const std::function<void(const QString&)>& done)
{
    delete m_noteField;
    m_noteField = new NoteField(text, viewport(), this, done);
    const int u = look::Theme::current().u();
    const QRect at = mapFromScene(place).boundingRect();
    QRect field(at.topLeft(), at.size().expandedTo(QSize(60 * u, 20 * u)));
    // As a whole in sight, or nobody sees what is written.
    const QRect room = viewport()->rect().adjusted(u, u, -u, -u);
    field.moveRight(std::min(field.right(), room.right()));
    field.moveBottom(std::min(field.bottom(), room.bottom()));
    field.moveTopLeft({std::max(field.left(), room.left()), std::max(field.top(), room.top())});
    m_noteField->setGeometry(field);
    m_noteField->show();
    m_noteField->setFocus();
}

void FlowView::editName(const QRectF& place, const QString& text, const std::function<void(const QString&)>& done)
{
    delete m_nameField;
    auto* field = new NameField(text, viewport(), this, done);
    m_nameField = field;
    const int u = look::Theme::current().u();
    const QRect at = mapFromScene(place).boundingRect();
    const int width = std::max(at.width(), 40 * u);
    field->setGeometry(at.center().x() - width / 2, at.top() - u, width, field->sizeHint().height());
    field->show();
    field->setFocus();
}

// --- menus -----------------------------------------------------------------------------------------------------------

// The ports of a unit with what they are joined to: choosing one goes to the other end.
QMenu* FlowView::portMenu(const QString& unit)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const UnitItem* item = m_scene->unit(unit);
    if (!item || !item->face().shape) return menu;
    for (const PortShape& port : item->face().shape->ports) {
        QAction* row = menu->addAction(portWords(*m_scene, unit, port));
        row->setEnabled(false);
        for (const model::StreamEntry& stream : m_scene->document().flowsheet().streams) {
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
    const QString part = m_scene->partAt(at);
    if (event->reason() == QContextMenuEvent::Mouse) {
        const int stream = part.isEmpty() ? m_scene->streamAt(at, 6) : -1;
        if (!part.isEmpty() && !m_scene->selectedParts().contains(part)) select(m_scene->zones().together(part));
        if (part.isEmpty()) m_scene->select({}, stream >= 0 ? QList<int>{stream} : QList<int>{});
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
    add({"edit.cut", "edit.copy", "edit.paste", "edit.duplicate", "edit.delete"});
    add({"edit.arrange", "view.fit", "view.fit_selection"});
    if (part.isEmpty() && event->reason() == QContextMenuEvent::Mouse) m_menuAt = at;
    menu.exec(event->globalPos());
    m_menuAt.reset();
}

} // namespace titer::flow
