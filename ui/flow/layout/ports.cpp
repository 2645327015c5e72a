// Ports of a type laid onto the places of its drawing.
#include "ui/flow/layout/ports.h"

#include "ui/flow/layout/flow_types.h"
#include "ui/look/symbols.h"

#include <QHash>

#include <algorithm>
#include <memory>

namespace titer::flow {

using look::findSymbol;
using look::Layer;
using look::Pen;
using look::Symbol;
using look::SymbolPort;
using look::symbolStub;

namespace {

Side sideOf(QPointF at)
{
    if (at.x() <= 0) return Side::Left;
    if (at.x() >= symbolSize) return Side::Right;
    return at.y() < symbolSize / 2 ? Side::Top : Side::Bottom;
}

// The pipe of the drawing as points from the anchor to the body.
QPolygonF stubFrom(const QString& symbol, const QString& name, QPointF anchor)
{
    const QPainterPath path = symbolStub(symbol, name);
    QPolygonF points;
    for (int i = 0; i < path.elementCount(); ++i) points.append(path.elementAt(i));
    if (points.size() > 1 && QLineF(points.last(), anchor).length() < QLineF(points.first(), anchor).length())
        std::reverse(points.begin(), points.end());
    return points;
}

// Lays the ports of one type; places of the drawing are given away once.
class Laying {
public:
    explicit Laying(const Symbol& symbol)
        : m_symbol(symbol)
    {
    }

    void byName(PortShape& port)
    {
        for (const SymbolPort& place : m_symbol.ports) {
            const bool same = place.name == port.key;
            const bool second = place.name.startsWith(port.key) && place.name == port.key + QLatin1Char('2');
            if (same || (second && !port.anchors.isEmpty())) take(port, place);
        }
    }

    // A type may call its ports otherwise than the drawing ("out1" for "a"): the main sides are filled in order.
    void bySide(PortShape& port, bool all)
    {
        for (const SymbolPort& place : m_symbol.ports) {
            if (m_taken.contains(place.name) || sideOf(place.at) != (port.in ? Side::Left : Side::Right)) continue;
            take(port, place);
            if (!all) return;
        }
    }

    void anywhere(PortShape& port)
    {
        const Side side = port.in ? Side::Top : Side::Bottom;
        const QRectF body = bodyBox();
        qreal best = body.center().x(), bestRoom = -1;
        for (qreal x = std::ceil((body.left() + 2) / 8) * 8; x <= body.right() - 2; x += 8) {
            qreal room = symbolSize;
            for (const auto& [at, taken] : m_places)
                if (taken == side) room = std::min(room, std::abs(at.x() - x));
            // Outlets prefer the right, inlets the left, so that streams do not cross under the unit.
            if (room > bestRoom || (room == bestRoom && !port.in)) {
                best = x;
                bestRoom = room;
            }
        }
        const QPointF at(best, side == Side::Top ? 0 : symbolSize);
        port.anchors.append({at, side, {}, {at, QPointF(best, edgeAt(best, side))}});
        m_places.append({at, side});
    }

private:
    void take(PortShape& port, const SymbolPort& place)
    {
        port.anchors.append({place.at, sideOf(place.at), place.name, stubFrom(m_symbol.id, place.name, place.at)});
        m_taken.append(place.name);
        m_places.append({place.at, sideOf(place.at)});
    }

    QRectF bodyBox() const
    {
        return m_symbol.vessel >= 0 ? m_symbol.layers[m_symbol.vessel].path.boundingRect() : QRectF(24, 24, 48, 48);
    }

    // Where a vertical line from the top or bottom meets the body.
    qreal edgeAt(qreal x, Side side) const
    {
        qreal top = symbolSize, bottom = 0;
        for (const Layer& layer : m_symbol.layers) {
            if (layer.pen != Pen::Body) continue;
            for (const QPolygonF& polygon : layer.path.toSubpathPolygons())
                for (qsizetype i = 1; i < polygon.size(); ++i) {
                    const QPointF a = polygon[i - 1], b = polygon[i];
                    if (std::min(a.x(), b.x()) > x || std::max(a.x(), b.x()) < x) continue;
                    const qreal share = a.x() == b.x() ? 0 : (x - a.x()) / (b.x() - a.x());
                    const qreal y = a.y() + share * (b.y() - a.y());
                    top = std::min(top, y);
                    bottom = std::max(bottom, y);
                }
        }
        if (top > bottom) return symbolSize / 2;
        return side == Side::Top ? top : bottom;
    }

    const Symbol& m_symbol;
    QStringList m_taken;
    QList<std::pair<QPointF, Side>> m_places;
};

Symbol plainBox()
{
    Symbol box;
    QPainterPath path;
    path.addRoundedRect(QRectF(16, 16, 64, 64), 4, 4);
    box.layers.append({Pen::Body, path, {}});
    box.vessel = 0;
    return box;
}

UnitShape make(const model::UnitType* type)
{
    UnitShape shape;
    const QString id = type ? QStringLiteral("u-") + QString::fromUtf8(type->symbol) : QString();
    const Symbol* found = findSymbol(id);
    static const Symbol box = plainBox();
    const Symbol& symbol = found ? *found : box;
    if (found) shape.symbol = id;
    if (!type) return shape;
    for (const model::PortSpec& spec : type->ports)
        shape.ports.append({QString::fromUtf8(spec.key),
                            spec.direction == model::Direction::In,
                            spec.phase == model::Phase::Gas,
                            &spec,
                            {}});
    Laying laying(symbol);
    for (PortShape& port : shape.ports) laying.byName(port);
    for (PortShape& port : shape.ports)
        if (port.anchors.isEmpty() && !port.gas) laying.bySide(port, port.spec->many);
    for (PortShape& port : shape.ports)
        if (port.anchors.isEmpty()) laying.anywhere(port);
    return shape;
}

} // namespace

const PortShape* UnitShape::port(const QString& key) const
{
    const auto found = std::find_if(ports.begin(), ports.end(), [&](const PortShape& p) { return p.key == key; });
    return found == ports.end() ? nullptr : &*found;
}

const UnitShape& shapeOf(const model::UnitType* type)
{
    static QHash<const model::UnitType*, std::shared_ptr<UnitShape>> shapes;
    std::shared_ptr<UnitShape>& shape = shapes[type];
    if (!shape) shape = std::make_shared<UnitShape>(make(type));
    return *shape;
}

Anchor strayAnchor(bool in)
{
    const QPointF at(in ? 0 : symbolSize, symbolSize / 2);
    return {at, in ? Side::Left : Side::Right, {}, {at, QPointF(in ? 16 : 80, symbolSize / 2)}};
}

} // namespace titer::flow
