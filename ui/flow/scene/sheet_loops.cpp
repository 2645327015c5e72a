// A loop stands next to the unit that it reads, or that it writes where it reads nothing.
#include "ui/flow/scene/sheet_loops.h"

#include "ui/look/symbols.h"

namespace titer::flow {

using look::findSymbol;
using look::Symbol;

namespace {

// Where the process is tapped: the side of the body, above the line of the train.
QPointF tapOf(const UnitItem& unit, bool left)
{
    constexpr qreal height = 36;
    const QRectF box = unit.symbolRect();
    if (unit.fold()) return {left ? box.left() : box.right(), box.center().y()};
    const Symbol* symbol = unit.face().shape ? findSymbol(unit.face().shape->symbol) : nullptr;
    const QRectF body =
        symbol && symbol->vessel >= 0 ? symbol->layers[symbol->vessel].path.boundingRect() : QRectF(24, 24, 48, 48);
    return box.topLeft() + QPointF(left ? body.left() : body.right(), height);
}

// What a loop writes: a port's flow at the port, a set-point at the top of the unit.
QPointF targetOf(const Loop& loop, const UnitItem& unit)
{
    // The caption is at the far end of an arrow.
    if (unit.fold()) return unit.pos() + 0.4 * unit.fold()->port;
    const PortShape* port =
        !loop.writePort.isEmpty() && unit.face().shape ? unit.face().shape->port(loop.writePort) : nullptr;
    if (port) return unit.anchor(port->anchors.first());
    constexpr qreal inside = 6;
    return {unit.symbolRect().center().x(), unit.symbolRect().top() + inside};
}

} // namespace

SheetLoops::SheetLoops(QGraphicsScene& scene, const FlowLook& look)
    : m_item(new LoopItem(look))
{
    scene.addItem(m_item);
}

void SheetLoops::sync(const app::Document& document, const SheetUnits& units, const SheetFolds& folds,
                      const SheetZones& zones, const QStringList& selected)
{
    QList<LoopPlace> places;
    QHash<const UnitItem*, int> count;
    QSet<QString> shown;
    if (selected.size() == 1) {
        shown.insert(selected.first());
        for (const QString& guest : folds.guestsOf(selected.first())) shown.insert(guest);
    }
    QSet<QString> looked = shown;
    for (const model::ControllerEntry& controller : document.flowsheet().controllers)
        if (!m_values.value(QString::fromStdString(controller.id)).armed.isEmpty())
            looked.insert(QString::fromStdString(controller.writes).section(u'.', 0, 0));
    if (!looked.isEmpty())
        for (const Loop& loop : loopsOf(document.flowsheet(), document.catalogue(), looked)) {
            const LoopOverlay values = m_values.value(loop.id);
            if (values.armed.isEmpty() && !shown.contains(loop.readUnit) && !shown.contains(loop.writeUnit)) continue;
            const QString beside = loop.readUnit.isEmpty() ? loop.writeUnit : loop.readUnit;
            const UnitItem* host = units.item(folds.isFolded(beside) ? folds.hostOf(beside) : beside);
            const UnitItem* written = units.item(loop.writeUnit);
            if (!host || host->isAway() || zones.boxOf(loop.writeUnit) || !written) continue;
            const int index = count[host]++;
            const bool left = index % 2;
            places.append({loop, values, host->symbolRect(), tapOf(*host, left), targetOf(loop, *written),
                           folds.isFolded(loop.writeUnit), left, index / 2});
        }
    m_item->setPlaces(places);
}

QStringList SheetLoops::sentences() const
{
    QStringList sentences;
    if (m_item->isShown())
        for (const LoopPlace& place : m_item->places())
            if (m_item->isShown(place)) sentences << loopWords(place.loop, place.values);
    return sentences;
}

} // namespace titer::flow
