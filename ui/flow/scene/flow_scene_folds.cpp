// Folded inlets and outlets: which they are, where their arrows stand, and what moves with a unit.
#include "ui/flow/scene/flow_scene.h"

namespace titer::flow {

void FlowScene::setFolded(const QString& unit, bool folded)
{
    if (isFoldable(unit)) m_document.folding().setUnfolded(unit, !folded);
}

void FlowScene::syncFolds(const FlowGraph& graph)
{
    m_foldable = foldable(m_document.flowsheet(), graph, m_document.catalogue());
    m_folded.clear();
    for (auto it = m_foldable.cbegin(); it != m_foldable.cend(); ++it)
        if (!m_document.folding().isUnfolded(it.key())) m_folded.insert(it.key(), it.value());
    QSet<int> captioned;
    for (const FoldEnd& end : std::as_const(m_folded)) captioned.insert(end.stream);
    for (StreamItem* item : std::as_const(m_streams)) item->setCaptioned(captioned.contains(item->index()));
}

// The hosts have their places already. True where something moved.
bool FlowScene::placeFolds()
{
    QHash<std::pair<QString, int>, QList<FoldPlace>> sides;
    for (const QString& id : std::as_const(m_order)) {
        const auto end = m_folded.constFind(id);
        const UnitItem* host = end == m_folded.constEnd() ? nullptr : m_units.value(end->host);
        if (!host || host->isAway()) continue;
        const bool in = m_links[end->stream].to == end->host;
        const Anchor anchor = anchorOf(*host, end->port, in, in ? m_shares[end->stream] : 0, nullptr);
        FoldPlace place{id, anchor.at, anchor.side, {}};
        place.arrow.value = m_streams[end->stream]->overlay().above;
        sides[{end->host, int(anchor.side)}].append(place);
    }
    bool moved = false;
    QHash<QString, int> beneath;
    for (auto it = sides.begin(); it != sides.end(); ++it) {
        const int lines = arrangeFolds(it.value());
        if (it.key().second == int(Side::Bottom)) beneath[it.key().first] = lines;
        for (const FoldPlace& place : std::as_const(it.value())) {
            UnitItem& item = *m_units.value(place.unit);
            moved |= !item.fold();
            item.setFold(place.arrow);
            moved |= putAt(item, cornerOf(it.key().first) + place.port - place.arrow.port);
        }
    }
    for (UnitItem* item : std::as_const(m_units)) {
        if (item->face().beneath == beneath.value(item->id())) continue;
        UnitFace face = item->face();
        face.beneath = beneath.value(item->id());
        item->setFace(face);
    }
    return moved;
}

// A folded unit goes with the one that it serves, so that it still stands next to it when it is unfolded.
QHash<QString, QPointF> FlowScene::movable(const QStringList& parts) const
{
    QHash<QString, QPointF> corners;
    for (const QString& id : parts)
        if (!isFolded(id)) corners.insert(id, cornerOf(id));
    for (auto it = m_folded.cbegin(); it != m_folded.cend(); ++it)
        if (corners.contains(it->host)) corners.insert(it.key(), cornerOf(it.key()));
    return corners;
}

} // namespace titer::flow
