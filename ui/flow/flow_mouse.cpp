// A press arms; the gesture begins after a few pixels, so that a click never moves anything.
#include "ui/flow/flow_mouse.h"

#include "app/common/sentence.h"
#include "app/form/plant_words.h"
#include "ui/flow/flow_canvas.h"
#include "ui/flow/flow_fields.h"
#include "ui/flow/scene/flow_words.h"

#include <QApplication>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>

#include <cmath>

namespace titer::flow {

using look::Theme;
using look::Token;

namespace {

constexpr qreal portReach = 9, streamReach = 6; // screen px

PortHit portHit(const model::PortRef& ref)
{
    return {QString::fromStdString(ref.unit), QString::fromStdString(ref.port)};
}

// Whether a point lies on the sign of what is wrong with a unit.
bool isAtSign(const UnitItem& item, QPointF at)
{
    if (item.fold() || item.isAway() || (!item.condition().errors && !item.condition().notices)) return false;
    return QLineF(item.pos() + QPointF(symbolSize + 2, 2), at).length() <= 12 * item.look().text;
}

// A stream begins at a free place, not at the far end of an arrow.
std::optional<PortHit> portToBegin(const FlowCanvas& canvas, QPointF at)
{
    const std::optional<PortHit> port = canvas.isReadOnly() ? std::nullopt : canvas.sheet().portAt(at, portReach);
    return port && canvas.sheet().folds().isFolded(port->unit) ? std::nullopt : port;
}

} // namespace

void markTargets(FlowScene& scene, const PortHit& from, const std::vector<app::PortTarget>& targets,
                 const std::optional<PortHit>& chosen)
{
    QHash<QString, QHash<QString, PortMark>> marks;
    marks[from.unit][from.port] = PortMark::Chosen;
    for (const app::PortTarget& target : targets) {
        const PortHit hit = portHit(target.port);
        marks[hit.unit][hit.port] = chosen == hit ? PortMark::Chosen : target.refusal ? PortMark::None : PortMark::Fits;
    }
    for (const QString& id : scene.flowOrder())
        if (UnitItem* item = scene.unit(id)) item->setPortMarks(marks.value(id));
}

bool FlowMouse::press(QMouseEvent* event)
{
    if (isBusy()) return true;
    m_canvas.setHint({});
    m_pressed = m_panned = event->pos();
    m_from = m_at = m_canvas.mapToScene(event->pos());
    if (event->button() == Qt::MiddleButton) {
        m_kind = Kind::Pan;
        m_canvas.viewport()->setCursor(Qt::ClosedHandCursor);
        return true;
    }
    if (event->button() != Qt::LeftButton) return false;
    m_add = event->modifiers() & (Qt::ControlModifier | Qt::ShiftModifier);
    m_part = m_canvas.sheet().partAt(m_from);
    const std::optional<PortHit> port = portToBegin(m_canvas, m_from);
    m_kind = Kind::Armed;
    if (const QString zone = m_part.isEmpty() ? m_canvas.sheet().zones().markAt(m_from) : QString(); !zone.isEmpty()) {
        m_kind = Kind::None;
        m_canvas.sheet().zones().setFolded(zone, true);
        m_canvas.select(m_canvas.sheet().zones().unitsOf(zone));
    } else if (port) {
        m_part.clear();
        startConnect(*port);
    } else if (!m_part.isEmpty() && !m_add && !m_canvas.sheet().selectedParts().contains(m_part)) {
        m_canvas.select(m_canvas.sheet().zones().together(m_part));
    }
    return true;
}

bool FlowMouse::move(QMouseEvent* event)
{
    m_at = m_canvas.mapToScene(event->pos());
    if (m_kind == Kind::None) {
        hover(m_at);
        return false;
    }
    if (m_kind == Kind::Armed && (event->pos() - m_pressed).manhattanLength() >= QApplication::startDragDistance()) {
        if (m_part.isEmpty()) {
            m_kind = Kind::Band;
            m_before = m_add ? m_canvas.sheet().selectedParts() : QStringList();
        } else if (!m_canvas.isReadOnly()) {
            startMove();
        }
    }
    switch (m_kind) {
    case Kind::Move:
        moveTo(m_at);
        break;
    case Kind::Band:
        bandTo(m_at);
        break;
    case Kind::Connect:
        connectTo(m_at);
        break;
    case Kind::Pan: {
        const QPoint by = event->pos() - m_panned;
        m_panned = event->pos();
        m_canvas.horizontalScrollBar()->setValue(m_canvas.horizontalScrollBar()->value() - by.x());
        m_canvas.verticalScrollBar()->setValue(m_canvas.verticalScrollBar()->value() - by.y());
        break;
    }
    default:
        break;
    }
    return true;
}

bool FlowMouse::release(QMouseEvent* event)
{
    const Kind kind = m_kind;
    if (kind == Kind::None) return false;
    if (kind == Kind::Armed) clickAt(m_from, m_add);
    if (kind == Kind::Move) {
        QHash<QString, QPointF> corners;
        for (auto it = m_corners.cbegin(); it != m_corners.cend(); ++it)
            if (m_canvas.sheet().has(it.key())) corners.insert(it.key(), m_canvas.sheet().cornerOf(it.key()));
        const bool moved = corners != m_corners;
        if (!moved || !m_canvas.edits().move(corners)) m_canvas.sheet().preview({});
        m_canvas.edits().endMove();
    }
    if (kind == Kind::Connect) {
        endConnect((event->pos() - m_pressed).manhattanLength() >= QApplication::startDragDistance());
        return true;
    }
    finish();
    return true;
}

bool FlowMouse::doubleClick(QMouseEvent* event)
{
    const QPointF at = m_canvas.mapToScene(event->pos());
    const QString unit = m_canvas.sheet().unitAt(at);
    if (!unit.isEmpty()) {
        m_canvas.select(m_canvas.sheet().zones().together(unit));
        const UnitItem* item = m_canvas.sheet().unit(unit);
        const bool onName = item && !item->isAway() && item->nameRect().contains(at);
        if (onName && !m_canvas.isReadOnly())
            m_fields.rename(unit);
        else if (m_canvas.sheet().zones().boxOf(unit))
            m_canvas.sheet().zones().setFolded(m_canvas.sheet().zones().zoneOf(unit), false);
        else if (m_canvas.sheet().folds().isFoldable(unit))
            m_canvas.sheet().folds().setFolded(unit, !m_canvas.sheet().folds().isFolded(unit));
        else
            emit m_canvas.unitActivated(unit);
        return true;
    }
    if (m_canvas.isReadOnly()) return false;
    if (const QString note = m_canvas.sheet().notes().at(at); !note.isEmpty()) {
        m_canvas.select({note});
        m_fields.editNote(note);
        return true;
    }
    const QString zone = m_canvas.sheet().zones().at(at);
    if (zone.isEmpty()) return false;
    m_fields.renameZone(zone);
    return true;
}

bool FlowMouse::cancel()
{
    if (m_kind == Kind::None) return false;
    if (m_kind == Kind::Move) m_canvas.sheet().preview({});
    if (m_kind == Kind::Band) m_canvas.select(m_before);
    finish();
    return true;
}

void FlowMouse::finish()
{
    if (m_kind == Kind::Connect) {
        m_canvas.sheet().restPorts();
        m_canvas.setHint({});
    }
    m_kind = Kind::None;
    m_target.reset();
    m_end.reset();
    m_overEmpty = false;
    m_targets.clear();
    m_canvas.viewport()->unsetCursor();
    m_canvas.viewport()->update();
}

void FlowMouse::startMove()
{
    m_kind = Kind::Move;
    if (!m_canvas.sheet().selectedParts().contains(m_part)) m_canvas.select(m_canvas.sheet().selectedParts() << m_part);
    m_corners = m_canvas.sheet().folds().movable(m_canvas.sheet().selectedParts());
    if (m_corners.isEmpty()) m_canvas.setHint(FlowCanvas::tr("A collapsed unit moves with the unit that it serves."));
}

void FlowMouse::moveTo(QPointF at)
{
    const QPointF by = (at - m_from) / step;
    const QPointF snapped = QPointF(std::round(by.x()), std::round(by.y())) * step;
    QHash<QString, QPointF> corners;
    for (auto it = m_corners.cbegin(); it != m_corners.cend(); ++it) corners.insert(it.key(), it.value() + snapped);
    m_canvas.sheet().preview(corners);
}

void FlowMouse::startConnect(const PortHit& port)
{
    m_kind = Kind::Connect;
    m_port = port;
    m_targets = app::portTargets(m_canvas.sheet().document().flowsheet(), m_canvas.sheet().document().catalogue(),
                                 {port.unit.toStdString(), port.port.toStdString()});
    m_end = m_canvas.edits().endFor(port);
    markTargets(m_canvas.sheet(), port, m_targets, {});
}

// A stream that is drawn ends at the target, or over the empty sheet in a new outlet or inlet. A click selects the unit with its port.
void FlowMouse::endConnect(bool drawn)
{
    const std::optional<PortHit> target = m_target;
    const std::optional<model::Offer> end = m_overEmpty ? m_end : std::nullopt;
    const PortHit from = m_port;
    finish();
    if (target) {
        if (m_canvas.edits().connectPorts(from, *target)) m_canvas.setHint(m_canvas.edits().remark());
    } else if (!drawn) {
        clickPort(from);
    } else if (end && m_canvas.edits().connectToEnd(*end, m_at - QPointF(symbolSize, symbolSize) / 2)) {
        m_canvas.select({QString::fromStdString(m_canvas.sheet().document().flowsheet().units.back().id)});
    }
}

void FlowMouse::clickPort(const PortHit& port)
{
    FlowScene& sheet = m_canvas.sheet();
    m_part = sheet.partAt(m_from);
    if (m_part.isEmpty() && sheet.streamAt(m_from, streamReach) < 0) m_part = port.unit;
    clickAt(m_from, m_add);
    if (sheet.selectedParts() != QStringList{port.unit} || !sheet.selectedStreams().isEmpty()) return;
    sheet.choosePort(port);
    const UnitItem* item = sheet.unit(port.unit);
    if (const PortShape* shape = item->face().shape->port(port.port))
        m_canvas.setHint(
            FlowCanvas::tr("The next unit is connected here: %1", "a port").arg(portWords(sheet, port.unit, *shape)));
}

void FlowMouse::connectTo(QPointF at)
{
    const std::optional<PortHit> hit = m_canvas.sheet().portAt(at, 2 * portReach);
    m_target.reset();
    QString why;
    for (const app::PortTarget& target : m_targets) {
        if (!hit || portHit(target.port) != *hit) continue;
        const auto gone =
            target.refusal ? m_canvas.edits().displacedBy(m_port, *hit) : std::vector<model::StreamEntry>();
        if (!gone.empty())
            why = FlowCanvas::tr("Let go here to replace: %1", "streams").arg(m_canvas.edits().wordsOf(gone));
        if (target.refusal && gone.empty())
            why = app::inPlantWords(app::sentence(*target.refusal), m_canvas.sheet().document(), {});
        else
            m_target = hit;
    }
    if (!hit) m_target = targetOf(m_canvas.sheet().unitAt(at), at);
    m_overEmpty = !hit && !m_target && m_canvas.sheet().partAt(at).isEmpty();
    if (m_overEmpty && m_end)
        why = FlowCanvas::tr("Let go here for: %1", "new outlet").arg(app::sentence(m_end->label));
    markTargets(m_canvas.sheet(), m_port, m_targets, m_target);
    m_canvas.setHint(why);
    m_canvas.viewport()->update();
}

// Over a unit, away from its ports, the nearest of those that take the stream.
std::optional<PortHit> FlowMouse::targetOf(const QString& unit, QPointF at) const
{
    std::optional<PortHit> nearest;
    if (unit.isEmpty() || unit == m_port.unit) return nearest;
    qreal least = 0.0;
    for (const app::PortTarget& target : m_targets) {
        const PortHit port = portHit(target.port);
        if (target.refusal || port.unit != unit) continue;
        const qreal away = QLineF(m_canvas.sheet().portPlace(port), at).length();
        if (nearest && away >= least) continue;
        nearest = port;
        least = away;
    }
    return nearest;
}

void FlowMouse::bandTo(QPointF at)
{
    const QRectF band = QRectF(m_from, at).normalized();
    QStringList parts = m_before;
    const auto take = [&](const QString& part) {
        if (!parts.contains(part) && m_canvas.sheet().placeOf(part).intersects(band)) parts.append(part);
    };
    for (const QString& part : m_canvas.sheet().flowOrder() + m_canvas.sheet().notes().keys()) take(part);
    m_canvas.select(parts);
    m_canvas.viewport()->update();
}

void FlowMouse::hover(QPointF at)
{
    const QString unit = m_canvas.isReadOnly() ? QString() : m_canvas.sheet().unitAt(at);
    if (unit != m_hovered) {
        if (UnitItem* item = m_canvas.sheet().unit(m_hovered)) item->setHovered(false);
        if (UnitItem* item = m_canvas.sheet().unit(unit)) item->setHovered(true);
        m_hovered = unit;
    }
    m_canvas.viewport()->setCursor(portToBegin(m_canvas, at) ? Qt::CrossCursor : Qt::ArrowCursor);
}

void FlowMouse::clickAt(QPointF at, bool add)
{
    FlowScene& sheet = m_canvas.sheet();
    sheet.choosePort({});
    QStringList parts = add ? sheet.selectedParts() : QStringList();
    QList<int> streams = add ? sheet.selectedStreams() : QList<int>();
    if (!m_part.isEmpty()) {
        const bool taken = parts.contains(m_part);
        for (const QString& id : sheet.zones().together(m_part)) taken ? parts.removeAll(id) : (parts.append(id), 1);
        if (const UnitItem* item = sheet.unit(m_part); item && isAtSign(*item, at))
            emit m_canvas.showPath(QStringLiteral("units/") + m_part);
    } else if (const int stream = sheet.streamAt(at, streamReach); stream >= 0) {
        if (streams.contains(stream))
            streams.removeAll(stream);
        else
            streams.append(stream);
    }
    sheet.select(parts, streams);
}

void FlowMouse::paint(QPainter* painter) const
{
    const Theme& theme = Theme::current();
    const qreal line = m_canvas.sheet().look().screen(1.5);
    painter->setPen(QPen(theme.color(Token::Accent), line, Qt::DashLine));
    if (m_kind == Kind::Band) {
        QColor fill = theme.color(Token::Selection);
        fill.setAlphaF(0.35F);
        painter->setBrush(fill);
        painter->drawRect(QRectF(m_from, m_at).normalized());
    }
    if (m_kind == Kind::Connect) {
        const QPointF to = m_target ? m_canvas.sheet().portPlace(*m_target) : m_at;
        painter->drawLine(m_canvas.sheet().portPlace(m_port), to);
    }
}

} // namespace titer::flow
