// Connect mode and move mode of the keyboard.
#include "app/common/sentence.h"
#include "app/form/plant_words.h"
#include "ui/flow/flow_canvas.h"
#include "ui/flow/flow_keys.h"
#include "ui/flow/flow_mouse.h"

#include <QAction>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace titer::flow {

namespace {

bool isReturn(int key)
{
    return key == Qt::Key_Return || key == Qt::Key_Enter;
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
    return FlowCanvas::tr("%1, %2").arg(item->face().name, app::label(shape->spec->label));
}

} // namespace

// --- connect mode ----------------------------------------------------------------------------------------------------

void FlowKeys::startConnect()
{
    if (m_canvas.isReadOnly() || !m_canvas.sheet().unit(m_canvas.current())) return;
    cancel();
    const app::Document& document = m_canvas.sheet().document();
    for (const model::PortRef& port :
         app::fittingPorts(document.flowsheet(), document.catalogue(), m_canvas.current().toStdString()))
        m_ports.push_back(hitOf(port));
    if (m_ports.empty()) {
        m_canvas.setHint(
            FlowCanvas::tr("%1 has no free port.").arg(m_canvas.sheet().unit(m_canvas.current())->face().name));
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
    const app::Document& document = m_canvas.sheet().document();
    m_targets = app::portTargets(document.flowsheet(), document.catalogue(),
                                 {port.unit.toStdString(), port.port.toStdString()});
    // Nearest first, in the order of flow: what a stream usually leads to.
    const QStringList& order = m_canvas.sheet().flowOrder();
    const qsizetype own = order.indexOf(port.unit), count = order.size();
    std::stable_sort(m_targets.begin(), m_targets.end(), [&](const app::PortTarget& a, const app::PortTarget& b) {
        const auto rank = [&](const app::PortTarget& t) {
            return (order.indexOf(QString::fromStdString(t.port.unit)) - own + count) % count;
        };
        return rank(a) < rank(b);
    });
    m_end = m_canvas.edits().endFor(port);
    m_target = -1;
    nextTarget(1);
}

void FlowKeys::nextTarget(int by)
{
    const int known = int(m_targets.size()), count = known + (m_end ? 1 : 0);
    QString skipped;
    for (int i = 0, at = m_target; i < count; ++i) {
        at = at < 0 ? (by > 0 ? 0 : count - 1) : (at + by + count) % count;
        if (at == known || !m_targets[size_t(at)].refusal) {
            m_target = at;
            break;
        }
        // The first refusal is said: it usually is the one that was meant.
        if (skipped.isEmpty())
            skipped = app::inPlantWords(app::sentence(*m_targets[size_t(at)].refusal), m_canvas.sheet().document(), {});
    }
    showTarget(skipped);
}

void FlowKeys::showTarget(const QString& skipped)
{
    const FlowScene& sheet = m_canvas.sheet();
    const PortHit& port = m_ports[size_t(m_port)];
    const std::optional<PortHit> chosen = target();
    markTargets(m_canvas.sheet(), port, m_targets, chosen);
    const QString name = chosen ? nameOf(sheet, *chosen) : m_target >= 0 ? app::sentence(m_end->label) : QString();
    QString hint =
        name.isEmpty()
            ? FlowCanvas::tr("Nothing fits %1. Next port: C. New unit: A. End: Esc.").arg(nameOf(sheet, port))
            : FlowCanvas::tr("Connect %1 to %2: Enter. Next target: Tab. Next port: C. New unit: A. End: Esc.")
                  .arg(nameOf(sheet, port), name);
    if (!skipped.isEmpty()) hint += QLatin1Char(' ') + FlowCanvas::tr("Skipped: %1").arg(skipped);
    m_canvas.setHint(hint);
    if (chosen) m_canvas.bringIntoSight(sheet.placeOf(chosen->unit));
    m_canvas.viewport()->update();
}

std::optional<PortHit> FlowKeys::target() const
{
    if (m_target < 0 || m_target == int(m_targets.size())) return std::nullopt;
    return hitOf(m_targets[size_t(m_target)].port);
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
    if (QAction* act = actionOf(event); act && act->objectName() == QLatin1String("insert.unit")) {
        const PortHit port = m_ports[size_t(m_port)];
        finish();
        m_canvas.select({port.unit});
        m_canvas.sheet().choosePort(port);
        act->trigger();
        return true;
    }
    if (isReturn(key)) {
        if (m_target < 0) return true;
        const PortHit from = m_ports[size_t(m_port)];
        const std::optional<PortHit> to = target();
        const std::optional<model::Offer> end = m_end;
        finish();
        if (to)
            m_canvas.edits().connectPorts(from, *to);
        else
            m_canvas.edits().connectToEnd(*end);
        return true;
    }
    return true;
}

// --- move mode -------------------------------------------------------------------------------------------------------

void FlowKeys::startMove()
{
    if (m_canvas.isReadOnly() || m_canvas.sheet().selectedParts().isEmpty()) return;
    cancel();
    m_corners = m_canvas.sheet().folds().movable(m_canvas.sheet().selectedParts());
    if (m_corners.isEmpty())
        return m_canvas.setHint(FlowCanvas::tr("A collapsed unit moves with the unit that it "
                                               "serves."));
    m_mode = Mode::Move;
    m_offset = {};
    m_canvas.setHint(
        FlowCanvas::tr("Move by arrows, with Shift by 5 steps. Enter confirms the position, Esc cancels."));
}

bool FlowKeys::pressMoving(QKeyEvent* event)
{
    const int key = event->key();
    if (key == Qt::Key_Escape) return cancel();
    if (isArrow(key)) {
        m_offset += offsetOf(key, event->modifiers() & Qt::ShiftModifier);
        QHash<QString, QPointF> corners;
        for (auto it = m_corners.cbegin(); it != m_corners.cend(); ++it)
            corners.insert(it.key(), it.value() + QPointF(m_offset) * step);
        m_canvas.sheet().preview(corners);
    } else if (isReturn(key)) {
        QHash<QString, QPointF> corners;
        for (auto it = m_corners.cbegin(); it != m_corners.cend(); ++it)
            corners.insert(it.key(), it.value() + QPointF(m_offset) * step);
        finish();
        if (corners == m_corners || !m_canvas.edits().move(corners)) m_canvas.sheet().preview({});
        m_canvas.edits().endMove();
    }
    return true;
}

bool FlowKeys::cancel()
{
    if (m_mode == Mode::Walk) return false;
    if (m_mode == Mode::Move) m_canvas.sheet().preview({});
    finish();
    return true;
}

void FlowKeys::finish()
{
    if (m_mode == Mode::Connect) m_canvas.sheet().restPorts();
    m_mode = Mode::Walk;
    m_ports.clear();
    m_targets.clear();
    m_end.reset();
    m_target = -1;
    m_canvas.setHint({});
    m_canvas.viewport()->update();
}

void FlowKeys::paint(QPainter* painter) const
{
    const std::optional<PortHit> to = m_mode == Mode::Connect ? target() : std::nullopt;
    if (!to) return;
    const FlowScene& sheet = m_canvas.sheet();
    painter->setPen(QPen(look::Theme::current().color(look::Token::Accent), sheet.look().screen(1.5), Qt::DashLine));
    painter->drawLine(sheet.portPlace(m_ports[size_t(m_port)]), sheet.portPlace(*to));
}

} // namespace titer::flow
