// The places of units: the folded ones stand where their arrows end.
#include "ui/flow/scene/sheet_folds.h"

namespace titer::flow {

namespace {

bool putAt(UnitItem& item, QPointF at)
{
    if (item.pos() == at) return false;
    item.putAt(at);
    return true;
}

} // namespace

void SheetFolds::setFolded(const QString& unit, bool folded)
{
    if (isFoldable(unit)) m_document.folding().setUnfolded(unit, !folded);
}

QStringList SheetFolds::guestsOf(const QString& host) const
{
    QStringList guests;
    for (auto it = m_folded.cbegin(); it != m_folded.cend(); ++it)
        if (it->host == host) guests.append(it.key());
    return guests;
}

void SheetFolds::sync(const FlowGraph& graph)
{
    m_foldable = foldable(m_document.flowsheet(), graph, m_document.catalogue());
    m_folded.clear();
    for (auto it = m_foldable.cbegin(); it != m_foldable.cend(); ++it)
        if (!m_document.folding().isUnfolded(it.key())) m_folded.insert(it.key(), it.value());
    QSet<int> captioned;
    for (const FoldEnd& end : std::as_const(m_folded)) captioned.insert(end.stream);
    for (StreamItem* item : m_streams.items()) item->setCaptioned(captioned.contains(item->index()));
}

void SheetFolds::hide(const QStringList& units)
{
    for (const QString& id : units) m_folded.remove(id);
}

bool SheetFolds::place()
{
    bool moved = false;
    for (UnitItem* item : m_units.items()) {
        if (isFolded(item->id())) continue;
        moved |= item->fold().has_value();
        item->setFold({});
        moved |= putAt(*item, m_corners.of(item->id()));
    }
    moved |= placeArrows();
    return moved;
}

bool SheetFolds::placeArrows()
{
    QHash<std::pair<QString, int>, QList<FoldPlace>> sides;
    for (const QString& id : m_units.order()) {
        const auto end = m_folded.constFind(id);
        const UnitItem* host = end == m_folded.constEnd() ? nullptr : m_units.item(end->host);
        if (!host || host->isAway()) continue;
        const bool in = m_streams.link(end->stream).to == end->host;
        const Anchor anchor = anchorOf(*host, end->port, in, in ? m_streams.shareOf(end->stream) : 0, nullptr);
        FoldPlace place{id, anchor.at, anchor.side, {}};
        place.arrow.value = m_streams.item(end->stream)->overlay().above;
        sides[{end->host, int(anchor.side)}].append(place);
    }
    bool moved = false;
    QHash<QString, int> beneath;
    for (auto it = sides.begin(); it != sides.end(); ++it) {
        const int lines = arrangeFolds(it.value());
        if (it.key().second == int(Side::Bottom)) beneath[it.key().first] = lines;
        for (const FoldPlace& place : std::as_const(it.value())) {
            UnitItem& item = *m_units.item(place.unit);
            moved |= !item.fold();
            item.setFold(place.arrow);
            moved |= putAt(item, m_corners.of(it.key().first) + place.port - place.arrow.port);
        }
    }
    for (UnitItem* item : m_units.items()) {
        if (item->face().beneath == beneath.value(item->id())) continue;
        UnitFace face = item->face();
        face.beneath = beneath.value(item->id());
        item->setFace(face);
    }
    return moved;
}

// A folded unit goes with the one that it serves, so that it still stands next to it when it is unfolded.
QHash<QString, QPointF> SheetFolds::movable(const QStringList& parts) const
{
    QHash<QString, QPointF> corners;
    for (const QString& id : parts)
        if (!isFolded(id)) corners.insert(id, m_corners.of(id));
    for (auto it = m_folded.cbegin(); it != m_folded.cend(); ++it)
        if (corners.contains(it->host)) corners.insert(it.key(), m_corners.of(it.key()));
    return corners;
}

} // namespace titer::flow
