// The loops of the selected unit, and where they stand.
#include "ui/flow/scene/flow_scene.h"

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

} // namespace

void FlowScene::setLoopOverlay(const QHash<QString, LoopOverlay>& loops)
{
    m_loopValues = loops;
    syncLoops();
}

// What a loop writes: a port's flow at the port, a set-point at the top of the unit.
QPointF FlowScene::loopTarget(const Loop& loop) const
{
    const UnitItem& unit = *m_units.value(loop.writeUnit);
    // The caption is at the far end of an arrow.
    if (unit.fold()) return unit.pos() + 0.4 * unit.fold()->port;
    const bool port = !loop.writePort.isEmpty() && unit.face().shape && unit.face().shape->port(loop.writePort);
    if (port) return portPlace({loop.writeUnit, loop.writePort});
    constexpr qreal inside = 6;
    return {unit.symbolRect().center().x(), unit.symbolRect().top() + inside};
}

void FlowScene::syncLoops()
{
    QList<LoopPlace> places;
    QHash<const UnitItem*, int> count;
    // What is folded onto a unit is shown with it.
    QSet<QString> shown;
    if (m_selectedUnits.size() == 1) shown.insert(m_selectedUnits.first());
    for (auto it = m_folded.cbegin(); it != m_folded.cend(); ++it)
        if (shown.contains(it->host)) shown.insert(it.key());
    if (!shown.isEmpty())
        for (const Loop& loop : loopsOf(m_document.flowsheet(), m_document.catalogue(), shown)) {
            const QString beside = loop.readUnit.isEmpty() ? loop.writeUnit : loop.readUnit;
            const UnitItem* host = m_units.value(isFolded(beside) ? m_folded.value(beside).host : beside);
            if (!host || host->isAway() || boxOf(loop.writeUnit) || !m_units.contains(loop.writeUnit)) continue;
            const int index = count[host]++;
            const bool left = index % 2;
            places.append({loop, m_loopValues.value(loop.id), host->symbolRect(), tapOf(*host, left), loopTarget(loop),
                           isFolded(loop.writeUnit), left, index / 2});
        }
    m_loops->setPlaces(places);
}

QStringList FlowScene::loopSentences() const
{
    QStringList sentences;
    if (m_loops->isShown())
        for (const LoopPlace& place : m_loops->places()) sentences << loopWords(place.loop, place.values);
    return sentences;
}

} // namespace titer::flow
