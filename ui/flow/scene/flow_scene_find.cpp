// What lies under a point, and what is selected.
#include "ui/flow/scene/flow_scene.h"

#include <algorithm>

namespace titer::flow {

QString FlowScene::unitAt(QPointF at) const
{
    // The symbol goes before a label that reaches over it.
    for (const ZoneBox* box : m_boxes)
        if (box->face().box.contains(at)) return box->face().key;
    QString byLabel;
    for (const UnitItem* item : std::as_const(m_units)) {
        if (item->isAway()) continue;
        if (item->symbolRect().contains(at)) return item->id();
        if (item->shape().contains(item->mapFromScene(at))) byLabel = item->id();
    }
    return byLabel;
}

std::optional<PortHit> FlowScene::portAt(QPointF at, qreal reach) const
{
    std::optional<PortHit> best;
    qreal min = m_look.screen(reach);
    for (const UnitItem* item : std::as_const(m_units)) {
        if (item->isAway() || !item->face().shape || !item->symbolRect().adjusted(-min, -min, min, min).contains(at))
            continue;
        for (const PortShape& port : item->face().shape->ports)
            for (const Anchor& anchor : port.anchors) {
                const qreal away = QLineF(item->anchor(anchor), at).length();
                if (away <= min) {
                    min = away;
                    best = PortHit{item->id(), port.key};
                }
            }
    }
    return best;
}

int FlowScene::streamAt(QPointF at, qreal reach) const
{
    int best = -1;
    qreal min = m_look.screen(reach);
    for (const StreamItem* item : m_streams) {
        if (!item->boundingRect().contains(at)) continue;
        const qreal away = item->distanceTo(at);
        if (away <= min) {
            min = away;
            best = item->index();
        }
    }
    return best;
}

QString FlowScene::zoneAt(QPointF at) const
{
    for (const Zone& zone : m_zones)
        if (zoneTitle(zone, m_look).adjusted(-4, -4, 4, 4).contains(at)) return zone.label;
    return {};
}

QPointF FlowScene::portPlace(const PortHit& port) const
{
    const UnitItem* item = m_units.value(port.unit);
    if (const ZoneBox* box = boxOf(port.unit)) return box->face().box.center();
    const PortShape* shape = item && item->face().shape ? item->face().shape->port(port.port) : nullptr;
    return shape ? item->anchor(shape->anchors.first()) : QPointF();
}

QList<int> FlowScene::selectedStreams() const
{
    QList<int> chosen;
    for (const StreamItem* item : m_streams)
        if (item->isChosen()) chosen.append(item->index());
    return chosen;
}

void FlowScene::select(const QStringList& parts, const QList<int>& streams)
{
    QStringList known;
    for (const QString& id : parts)
        if (m_units.contains(id) && !known.contains(id)) known.append(id);
    bool changed = known != m_selectedUnits;
    const QSet<QString> chosen(known.begin(), known.end());
    m_selectedUnits = known;
    for (UnitItem* item : std::as_const(m_units)) {
        changed |= item->isChosen() != chosen.contains(item->id());
        item->setChosen(chosen.contains(item->id()));
    }
    for (int i = 0; i < m_notes.size(); ++i) {
        const bool taken = parts.contains(noteKey(i));
        changed |= m_notes[i]->isChosen() != taken;
        m_notes[i]->setChosen(taken);
    }
    for (StreamItem* item : std::as_const(m_streams)) {
        changed |= item->isChosen() != streams.contains(item->index());
        item->setChosen(streams.contains(item->index()));
    }
    if (!changed) return;
    placeZoneBoxes();
    syncLoops();
    emit selectionMoved();
}

} // namespace titer::flow
