// Walking by keyboard; connect mode and move mode: flow_keys_modes.cpp.
#include "ui/flow/flow_keys.h"

#include "ui/flow/flow_accessible.h"
#include "ui/flow/flow_acts.h"
#include "ui/flow/flow_canvas.h"
#include "ui/flow/flow_mouse.h"

#include <QAction>
#include <QKeyEvent>
#include <QUndoStack>

#include <cmath>

namespace titer::flow {

namespace {

bool isEnter(int key)
{
    return key == Qt::Key_Return || key == Qt::Key_Enter;
}

} // namespace

bool FlowKeys::isArrow(int key)
{
    return key >= Qt::Key_Left && key <= Qt::Key_Down;
}

// The action of a key, from the table of actions; Enter and Backspace are further keys of two of them.
QAction* FlowKeys::actionOf(const QKeyEvent* event) const
{
    if (isEnter(event->key()) && !(event->modifiers() & Qt::ShiftModifier)) {
        const QString unit = m_canvas.current();
        const bool folds = m_canvas.sheet().folds().isFoldable(unit) || m_canvas.sheet().zones().boxOf(unit);
        return m_acts.action(folds ? QStringLiteral("view.fold") : QStringLiteral("edit.rename"));
    }
    if (event->key() == Qt::Key_Backspace) return m_acts.action(QStringLiteral("edit.delete"));
    return shortcutOf(event);
}

QAction* FlowKeys::shortcutOf(const QKeyEvent* event) const
{
    const QKeySequence typed(QKeyCombination(event->modifiers() & ~Qt::KeypadModifier, Qt::Key(event->key())));
    for (QAction* action : m_acts.all())
        if (action->shortcuts().contains(typed)) return action;
    return nullptr;
}

bool FlowKeys::pressBeside(const QKeyEvent* event)
{
    QAction* action = shortcutOf(event);
    if (!action || !action->isEnabled()) return false;
    m_canvas.setFocus(Qt::OtherFocusReason);
    action->trigger();
    return true;
}

bool FlowKeys::wants(const QKeyEvent* event) const
{
    if (event->key() == Qt::Key_Escape) return isBusy() || m_mouse.isBusy();
    return isArrow(event->key()) || isBusy() || actionOf(event);
}

bool FlowKeys::press(QKeyEvent* event)
{
    m_canvas.showFocus(true);
    if (m_mode == Mode::Walk) m_canvas.setHint({});
    switch (m_mode) {
    case Mode::Connect:
        return pressConnecting(event);
    case Mode::Move:
        return pressMoving(event);
    case Mode::Walk:
        return pressWalking(event);
    }
    return false;
}

bool FlowKeys::pressWalking(QKeyEvent* event)
{
    const int key = event->key();
    const bool control = event->modifiers() & Qt::ControlModifier, shift = event->modifiers() & Qt::ShiftModifier;
    if (isArrow(key)) {
        if (control) return nudge(key, shift);
        const QString next = along(key);
        if (!next.isEmpty()) go(next);
        return true;
    }
    if (key == Qt::Key_Tab || key == Qt::Key_Backtab) return tab(key == Qt::Key_Tab && !shift);
    if (control && (key == Qt::Key_Z || key == Qt::Key_Y) && !m_canvas.isReadOnly()) {
        QUndoStack* undo = m_canvas.sheet().document().undoStack();
        key == Qt::Key_Y || shift ? undo->redo() : undo->undo();
        return true;
    }
    QAction* action = actionOf(event);
    if (!action) return false;
    action->trigger();
    return true;
}

void FlowKeys::go(const QString& unit)
{
    m_canvas.walkTo(unit);
    m_canvas.select(m_canvas.sheet().zones().together(unit));
    reportFocus(m_canvas, unit);
    m_canvas.bringIntoSight(m_canvas.sheet().placeOf(unit).adjusted(-32, -32, 32, 64));
}

bool FlowKeys::staysInside(bool forward) const
{
    if (m_mode != Mode::Walk) return true;
    const QStringList order = m_canvas.sheet().walkOrder();
    const qsizetype at = order.indexOf(m_canvas.sheet().zones().standIn(m_canvas.walkedTo()));
    if (order.isEmpty()) return false;
    return at < 0 || (forward ? at + 1 < order.size() : at > 0);
}

bool FlowKeys::tab(bool forward)
{
    const QStringList order = m_canvas.sheet().walkOrder();
    if (!staysInside(forward)) return false;
    const qsizetype at = order.indexOf(m_canvas.sheet().zones().standIn(m_canvas.walkedTo()));
    go(at < 0 ? (forward ? order.first() : order.last()) : order[forward ? at + 1 : at - 1]);
    return true;
}

// Left and right follow the streams; where several lead on, the straightest one. A folded zone counts as one.
QString FlowKeys::along(int key) const
{
    const FlowScene& sheet = m_canvas.sheet();
    if (!sheet.unit(m_canvas.walkedTo())) return sheet.flowOrder().isEmpty() ? QString() : sheet.flowOrder().first();
    if (key == Qt::Key_Up || key == Qt::Key_Down) return beside(key == Qt::Key_Up);
    const QString own = sheet.zones().standIn(m_canvas.walkedTo());
    QString best;
    qreal min = 1e9;
    for (const model::StreamEntry& stream : sheet.document().flowsheet().streams) {
        const QString from = sheet.zones().standIn(QString::fromStdString(stream.from.unit));
        const QString to = sheet.zones().standIn(QString::fromStdString(stream.to.unit));
        const QString& next = key == Qt::Key_Right ? to : from;
        if ((key == Qt::Key_Right ? from : to) != own || !sheet.unit(next) || next == own) continue;
        const qreal off = std::abs(sheet.placeOf(next).center().y() - sheet.placeOf(own).center().y());
        if (off < min) {
            min = off;
            best = next;
        }
    }
    return best;
}

// At a fork: what shares a neighbour with this unit, or is joined to it, above or below.
QString FlowKeys::beside(bool up) const
{
    const FlowScene& sheet = m_canvas.sheet();
    const QString id = sheet.zones().standIn(m_canvas.walkedTo());
    QList<std::pair<QString, QString>> links;
    for (const model::StreamEntry& stream : sheet.document().flowsheet().streams)
        links.append({sheet.zones().standIn(QString::fromStdString(stream.from.unit)),
                      sheet.zones().standIn(QString::fromStdString(stream.to.unit))});
    QSet<QString> near;
    for (const auto& [from, to] : std::as_const(links)) {
        if (from == id) near.insert(to);
        if (to == id) near.insert(from);
        for (const auto& [otherFrom, otherTo] : std::as_const(links)) {
            if (from == id && otherTo == to) near.insert(otherFrom);
            if (to == id && otherFrom == from) near.insert(otherTo);
        }
    }
    near.remove(id);
    QString best;
    qreal min = 1e9;
    for (const QString& unit : std::as_const(near)) {
        if (!sheet.unit(unit)) continue;
        const QPointF away = sheet.placeOf(unit).center() - sheet.placeOf(id).center();
        if (up ? away.y() >= 0 : away.y() <= 0) continue;
        if (away.manhattanLength() < min) {
            min = away.manhattanLength();
            best = unit;
        }
    }
    return best;
}

QPoint FlowKeys::offsetOf(int key, bool far)
{
    const int steps = far ? 5 : 1;
    switch (key) {
    case Qt::Key_Left:
        return {-steps, 0};
    case Qt::Key_Right:
        return {steps, 0};
    case Qt::Key_Up:
        return {0, -steps};
    default:
        return {0, steps};
    }
}

bool FlowKeys::nudge(int key, bool far)
{
    if (m_canvas.isReadOnly()) return false;
    QHash<QString, QPointF> corners = m_canvas.sheet().folds().movable(m_canvas.sheet().selectedParts());
    for (QPointF& corner : corners) corner += QPointF(offsetOf(key, far)) * step;
    if (!corners.isEmpty()) m_canvas.edits().move(corners);
    return true;
}

} // namespace titer::flow
