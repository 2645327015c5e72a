// Keys of design.md section 4.
#include "ui/flow/flow_keys.h"

#include "app/sentence.h"
#include "ui/flow/flow_mouse.h"
#include "ui/flow/flow_view.h"

#include <QAction>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace titer::flow {

namespace {

constexpr int farSteps = 5;

bool isArrow(int key)
{
    return key >= Qt::Key_Left && key <= Qt::Key_Down;
}
bool isEnter(int key)
{
    return key == Qt::Key_Return || key == Qt::Key_Enter;
}

QPoint offsetOf(int key, int steps)
{
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

PortHit hitOf(const model::PortRef& ref)
{
    return {QString::fromStdString(ref.unit), QString::fromStdString(ref.port)};
}

QString nameOf(const FlowScene& sheet, const PortHit& port)
{
    const UnitItem* item = sheet.unit(port.unit);
    const PortShape* shape = item && item->face().shape ? item->face().shape->port(port.port) : nullptr;
    if (!shape) return port.unit;
    //: A unit and one of its ports.
    return FlowView::tr("%1, %2").arg(item->face().name, app::label(shape->spec->label));
}

} // namespace

bool FlowKeys::wants(const QKeyEvent* event) const
{
    if (event->modifiers() & (Qt::ControlModifier | Qt::AltModifier)) return isArrow(event->key());
    switch (event->key()) {
    case Qt::Key_A:
    case Qt::Key_C:
    case Qt::Key_F:
    case Qt::Key_I:
    case Qt::Key_M:
    case Qt::Key_P:
    case Qt::Key_F2:
    case Qt::Key_Insert:
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return true;
    case Qt::Key_Escape:
        return isBusy() || m_view.mouse().isBusy();
    default:
        return isArrow(event->key());
    }
}

bool FlowKeys::press(QKeyEvent* event)
{
    showFocus(true);
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
    if (control) {
        static const QHash<int, Act> acts{{Qt::Key_C, Act::Copy},
                                          {Qt::Key_X, Act::Cut},
                                          {Qt::Key_V, Act::Paste},
                                          {Qt::Key_D, Act::Duplicate},
                                          {Qt::Key_G, Act::Group}};
        if (key == Qt::Key_Z || key == Qt::Key_Y) {
            QUndoStack* undo = m_view.sheet().document().undoStack();
            if (m_view.isReadOnly()) return false;
            key == Qt::Key_Y || shift ? undo->redo() : undo->undo();
            return true;
        }
        if (key == Qt::Key_A) {
            m_view.select(m_view.sheet().flowOrder());
            return true;
        }
        if (key == Qt::Key_G && shift) {
            m_view.act(Act::Ungroup)->trigger();
            return true;
        }
        if (!acts.contains(key)) return false;
        m_view.act(acts[key])->trigger();
        return true;
    }
    static const QHash<int, Act> acts{
        {Qt::Key_A, Act::Add},         {Qt::Key_Insert, Act::Add},      {Qt::Key_C, Act::Connect},
        {Qt::Key_M, Act::Move},        {Qt::Key_F2, Act::Rename},       {Qt::Key_Return, Act::Rename},
        {Qt::Key_Enter, Act::Rename},  {Qt::Key_I, Act::Inspect},       {Qt::Key_P, Act::Ports},
        {Qt::Key_Delete, Act::Delete}, {Qt::Key_Backspace, Act::Delete}};
    if (key == Qt::Key_F) {
        shift ? m_view.fitSelection() : m_view.fit();
        return true;
    }
    if (key == Qt::Key_Plus || key == Qt::Key_Minus) {
        m_view.setZoom(m_view.zoom() * (key == Qt::Key_Plus ? 1.25 : 0.8));
        return true;
    }
    if (!acts.contains(key)) return false;
    m_view.act(acts[key])->trigger();
    return true;
}

void FlowKeys::setCurrent(const QString& unit)
{
    if (UnitItem* before = m_view.sheet().unit(m_current)) before->setFocusShown(false);
    m_current = unit;
    showFocus(m_focusShown);
}

void FlowKeys::showFocus(bool shown)
{
    m_focusShown = shown;
    if (UnitItem* item = m_view.sheet().unit(m_current)) item->setFocusShown(shown && m_view.hasFocus());
}

void FlowKeys::go(const QString& unit)
{
    setCurrent(unit);
    m_view.select({unit});
    if (const UnitItem* item = m_view.sheet().unit(unit))
        m_view.ensureVisible(item->symbolRect().adjusted(-32, -32, 32, 64), 8, 8);
}

bool FlowKeys::staysInside(bool forward) const
{
    if (m_mode != Mode::Walk) return true;
    const QStringList& order = m_view.sheet().flowOrder();
    const qsizetype at = order.indexOf(m_current);
    if (order.isEmpty()) return false;
    return at < 0 || (forward ? at + 1 < order.size() : at > 0);
}

bool FlowKeys::tab(bool forward)
{
    const QStringList& order = m_view.sheet().flowOrder();
    if (!staysInside(forward)) return false;
    const qsizetype at = order.indexOf(m_current);
    go(at < 0 ? (forward ? order.first() : order.last()) : order[forward ? at + 1 : at - 1]);
    return true;
}

// Left and right follow the streams; where several lead on, the straightest one.
QString FlowKeys::along(int key) const
{
    const FlowScene& sheet = m_view.sheet();
    const UnitItem* own = sheet.unit(m_current);
    if (!own) return sheet.flowOrder().isEmpty() ? QString() : sheet.flowOrder().first();
    if (key == Qt::Key_Up || key == Qt::Key_Down) return beside(key == Qt::Key_Up);
    QString best;
    qreal least = 1e9;
    for (const model::StreamEntry& stream : sheet.document().flowsheet().streams) {
        const QString from = QString::fromStdString(stream.from.unit), to = QString::fromStdString(stream.to.unit);
        const QString& next = key == Qt::Key_Right ? to : from;
        if ((key == Qt::Key_Right ? from : to) != m_current || !sheet.unit(next) || next == m_current) continue;
        const qreal off = std::abs(sheet.unit(next)->pos().y() - own->pos().y());
        if (off < least) {
            least = off;
            best = next;
        }
    }
    return best;
}

// At a fork: what shares a neighbour with this unit, or is joined to it, above or below.
QString FlowKeys::beside(bool up) const
{
    const FlowScene& sheet = m_view.sheet();
    const QPointF own = sheet.unit(m_current)->pos();
    const auto& streams = sheet.document().flowsheet().streams;
    const std::string id = m_current.toStdString();
    QSet<QString> near;
    for (const auto& a : streams) {
        if (a.from.unit == id) near.insert(QString::fromStdString(a.to.unit));
        if (a.to.unit == id) near.insert(QString::fromStdString(a.from.unit));
        for (const auto& b : streams) {
            if (a.from.unit == id && b.to.unit == a.to.unit) near.insert(QString::fromStdString(b.from.unit));
            if (a.to.unit == id && b.from.unit == a.from.unit) near.insert(QString::fromStdString(b.to.unit));
        }
    }
    QString best;
    qreal least = 1e9;
    for (const QString& unit : std::as_const(near)) {
        if (!sheet.unit(unit)) continue;
        const QPointF away = sheet.unit(unit)->pos() - own;
        if (up ? away.y() >= 0 : away.y() <= 0) continue;
        if (away.manhattanLength() < least) {
            least = away.manhattanLength();
            best = unit;
        }
    }
    return best;
}

bool FlowKeys::nudge(int key, bool far)
{
    if (m_view.isReadOnly()) return false;
    QHash<QString, QPointF> corners;
    const QPointF by = QPointF(offsetOf(key, far ? farSteps : 1)) * step;
    for (const QString& id : m_view.selection()) corners.insert(id, m_view.sheet().unit(id)->pos() + by);
    if (!corners.isEmpty()) m_view.edits().move(corners);
    return true;
}

// --- connect mode ----------------------------------------------------------------------------------------------------

void FlowKeys::startConnect()
{
    if (m_view.isReadOnly() || !m_view.sheet().unit(m_view.current())) return;
    cancel();
    const app::Document& document = m_view.sheet().document();
    for (const model::PortRef& port :
         app::fittingPorts(document.flowsheet(), document.catalogue(), m_view.current().toStdString()))
        m_ports.push_back(hitOf(port));
    if (m_ports.empty()) {
        m_view.setHint(FlowView::tr("%1 has no free port.").arg(m_view.sheet().unit(m_view.current())->face().name));
        return;
    }
    m_mode = Mode::Connect;
    m_port = -1;
    nextPort();
}

void FlowKeys::nextPort()
{
    m_port = (m_port + 1) % int(m_ports.size());
    const PortHit& port = m_ports[size_t(m_port)];
    const app::Document& document = m_view.sheet().document();
    m_targets = app::portTargets(document.flowsheet(), document.catalogue(),
                                 {port.unit.toStdString(), port.port.toStdString()});
    // Nearest first, in the order of flow: what a stream usually leads to.
    const QStringList& order = m_view.sheet().flowOrder();
    const qsizetype own = order.indexOf(port.unit), count = order.size();
    std::stable_sort(m_targets.begin(), m_targets.end(), [&](const app::PortTarget& a, const app::PortTarget& b) {
        const auto rank = [&](const app::PortTarget& t) {
            return (order.indexOf(QString::fromStdString(t.port.unit)) - own + count) % count;
        };
        return rank(a) < rank(b);
    });
    m_target = -1;
    nextTarget(1);
}

void FlowKeys::nextTarget(int by)
{
    const int count = int(m_targets.size());
    QString skipped;
    for (int i = 0, at = m_target; i < count; ++i) {
        at = at < 0 ? (by > 0 ? 0 : count - 1) : (at + by + count) % count;
        const app::PortTarget& target = m_targets[size_t(at)];
        if (!target.refusal) {
            m_target = at;
            break;
        }
        // The first refusal is said: it usually is the one that was meant.
        if (skipped.isEmpty()) skipped = app::sentence(*target.refusal);
    }
    showTarget(skipped);
}

void FlowKeys::showTarget(const QString& skipped)
{
    const FlowScene& sheet = m_view.sheet();
    const PortHit& port = m_ports[size_t(m_port)];
    std::optional<PortHit> chosen;
    if (m_target >= 0) chosen = hitOf(m_targets[size_t(m_target)].port);
    markTargets(m_view.sheet(), port, m_targets, chosen);
    QString hint = chosen ? FlowView::tr("Connect %1 to %2: Enter. Next target: Tab. Next port: C. End: Esc.")
                                .arg(nameOf(sheet, port), nameOf(sheet, *chosen))
                          : FlowView::tr("Nothing fits %1. Next port: C. End: Esc.").arg(nameOf(sheet, port));
    if (!skipped.isEmpty()) hint += QLatin1Char(' ') + FlowView::tr("Skipped: %1").arg(skipped);
    m_view.setHint(hint);
    if (chosen) m_view.ensureVisible(sheet.unit(chosen->unit)->symbolRect(), 16, 16);
    m_view.viewport()->update();
}

bool FlowKeys::pressConnecting(QKeyEvent* event)
{
    const int key = event->key();
    if (key == Qt::Key_Escape) return cancel();
    if (key == Qt::Key_Tab || key == Qt::Key_Backtab || isArrow(key)) {
        const bool back = key == Qt::Key_Backtab || key == Qt::Key_Left || key == Qt::Key_Up ||
                          (key == Qt::Key_Tab && (event->modifiers() & Qt::ShiftModifier));
        nextTarget(back ? -1 : 1);
        return true;
    }
    if (key == Qt::Key_C) {
        nextPort();
        return true;
    }
    if (isEnter(key)) {
        if (m_target < 0) return true;
        const PortHit from = m_ports[size_t(m_port)], to = hitOf(m_targets[size_t(m_target)].port);
        finish();
        m_view.edits().connectPorts(from, to);
        return true;
    }
    return true;
}

// --- move mode -------------------------------------------------------------------------------------------------------

void FlowKeys::startMove()
{
    if (m_view.isReadOnly() || m_view.selection().isEmpty()) return;
    cancel();
    m_mode = Mode::Move;
    m_offset = {};
    m_corners.clear();
    for (const QString& id : m_view.selection()) m_corners.insert(id, m_view.sheet().unit(id)->pos());
    m_view.setHint(FlowView::tr("Move by arrows, with Shift by 5 steps. Enter keeps the place, Esc goes back."));
}

bool FlowKeys::pressMoving(QKeyEvent* event)
{
    const int key = event->key();
    if (key == Qt::Key_Escape) return cancel();
    if (isArrow(key)) {
        m_offset += offsetOf(key, event->modifiers() & Qt::ShiftModifier ? farSteps : 1);
        QHash<QString, QPointF> corners;
        for (auto it = m_corners.cbegin(); it != m_corners.cend(); ++it)
            corners.insert(it.key(), it.value() + QPointF(m_offset) * step);
        m_view.sheet().preview(corners);
    } else if (isEnter(key)) {
        QHash<QString, QPointF> corners;
        for (auto it = m_corners.cbegin(); it != m_corners.cend(); ++it)
            corners.insert(it.key(), it.value() + QPointF(m_offset) * step);
        finish();
        if (corners == m_corners || !m_view.edits().move(corners)) m_view.sheet().preview({});
        m_view.edits().endMove();
    }
    return true;
}

bool FlowKeys::cancel()
{
    if (m_mode == Mode::Walk) return false;
    if (m_mode == Mode::Move) m_view.sheet().preview({});
    finish();
    return true;
}

void FlowKeys::finish()
{
    if (m_mode == Mode::Connect) clearMarks(m_view.sheet());
    m_mode = Mode::Walk;
    m_ports.clear();
    m_targets.clear();
    m_target = -1;
    m_view.setHint({});
    m_view.viewport()->update();
}

void FlowKeys::paint(QPainter* painter) const
{
    if (m_mode != Mode::Connect || m_target < 0) return;
    const FlowScene& sheet = m_view.sheet();
    painter->setPen(QPen(shell::Theme::current().color(shell::Token::Accent), sheet.look().screen(1.5), Qt::DashLine));
    painter->drawLine(sheet.portPlace(m_ports[size_t(m_port)]),
                      sheet.portPlace(hitOf(m_targets[size_t(m_target)].port)));
}

} // namespace titer::flow
