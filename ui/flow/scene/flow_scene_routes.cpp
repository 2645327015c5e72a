// Places of units, ways of streams, and gaps at crossings.
#include "ui/flow/scene/flow_scene.h"

#include <algorithm>
#include <cmath>

namespace titer::flow {

namespace {

constexpr qreal sheetBlock = 1024; // the scene grows by whole blocks, so that it rarely does
constexpr qreal farAway = 1e4;

} // namespace

void FlowScene::preview(const QHash<QString, QPointF>& corners)
{
    m_previewed = corners;
    place();
}

void FlowScene::place()
{
    bool moved = false;
    for (UnitItem* item : std::as_const(m_units)) {
        if (isFolded(item->id())) continue;
        moved |= item->fold().has_value();
        item->setFold({});
        moved |= putAt(*item, cornerOf(item->id()));
    }
    moved |= placeFolds();
    moved |= placeNotes();
    placeZoneBoxes();
    syncZones();
    syncConnections();
    if (moved) syncRoom();
    syncRoutes();
    syncLoops();
    if (moved) extendSceneRect();
    placeTexts();
}

bool FlowScene::putAt(UnitItem& item, QPointF at)
{
    if (item.pos() == at) return false;
    item.putAt(at);
    return true;
}

// Ways are kept while both ends stay: moving a unit reroutes its own streams alone.
void FlowScene::syncRoutes()
{
    for (int i = 0; i < m_streams.size(); ++i) {
        StreamItem* item = m_streams[i];
        const StreamEnds ends = isInside(i) ? StreamEnds() : endsOf(i);
        if (!item->way().isEmpty() && ends == item->ends()) continue;
        m_rerouted.append(item->wayRect());
        if (isInside(i))
            item->setWay(ends, {});
        else if (isFolded(m_links[i].from) || isFolded(m_links[i].to))
            item->setWay(ends, {ends.from.at, ends.to.at});
        else
            item->setWay(ends, route(ends.from, ends.to, fieldFor(item, m_links[i].from, m_links[i].to)).points);
        m_rerouted.append(item->wayRect());
    }
    syncGaps();
}

// A gap lies in the later of two streams, and only where ways came, went or changed.
void FlowScene::syncGaps()
{
    if (m_rerouted.isEmpty()) return;
    for (int later = 0; later < m_streams.size(); ++later) {
        StreamItem* item = m_streams[later];
        const auto touches = [item](const QRectF& area) { return area.intersects(item->wayRect()); };
        if (std::none_of(m_rerouted.begin(), m_rerouted.end(), touches)) continue;
        QList<std::pair<QPointF, qreal>> gaps;
        for (int earlier = 0; earlier < later; ++earlier)
            if (item->wayRect().intersects(m_streams[earlier]->wayRect()))
                for (QPointF at : crossings(item->way(), m_streams[earlier]->way()))
                    gaps.append({at, penOf(m_streams[earlier]->content()).width});
        item->setGaps(gaps);
    }
    m_rerouted.clear();
}

Anchor FlowScene::anchorOf(const UnitItem& unit, const QString& port, bool in, int share, const UnitItem* other) const
{
    const PortShape* shape = unit.face().shape ? unit.face().shape->port(port) : nullptr;
    if (!shape) return strayAnchor(in);
    if (in) return shape->anchors[share % shape->anchors.size()];
    // A second outlet of the drawing lies at the bottom: it serves what stands below.
    const QPointF way = other && !other->fold() ? other->pos() - unit.pos() : QPointF();
    const bool below = way.y() > symbolSize && std::abs(way.x()) < symbolSize;
    return below ? shape->anchors.last() : shape->anchors.first();
}

StreamEnds FlowScene::endsOf(int index) const
{
    const model::StreamEntry& stream = m_document.flowsheet().streams[size_t(index)];
    const int share = m_shares[index];
    const UnitItem* from = m_units.value(QString::fromStdString(stream.from.unit));
    const UnitItem* to = m_units.value(QString::fromStdString(stream.to.unit));
    const auto end = [](const UnitItem& unit, const Anchor& anchor, QPolygonF& stub) {
        if (!unit.fold()) stub = anchor.stub.translated(unit.pos());
        return RouteEnd{unit.anchor(anchor), anchor.side, unit.symbolRect()};
    };
    StreamEnds ends;
    const Anchor leaves =
        from ? anchorOf(*from, QString::fromStdString(stream.from.port), false, 0, to) : strayAnchor(false);
    const Anchor enters =
        to ? anchorOf(*to, QString::fromStdString(stream.to.port), true, share, from) : strayAnchor(true);
    if (from) ends.from = end(*from, leaves, ends.fromStub);
    if (to) ends.to = end(*to, enters, ends.toStub);
    if (from && from->isAway()) ends.from = endAtBox(*m_boxOf.value(from->id()), index, false), ends.fromStub.clear();
    if (to && to->isAway()) ends.to = endAtBox(*m_boxOf.value(to->id()), index, true), ends.toStub.clear();
    // A stream whose other end is missing ends in the open.
    if (!from) ends.from = {ends.to.at - QPointF(4 * step, 0), Side::Right, {}};
    if (!to) ends.to = {ends.from.at + QPointF(4 * step, 0), Side::Left, {}};
    return ends;
}

RouteField FlowScene::fieldFor(const StreamItem* stream, const QString& from, const QString& to) const
{
    RouteField field;
    for (const ZoneBox* box : std::as_const(m_boxes))
        if (box != m_boxOf.value(from) && box != m_boxOf.value(to)) field.symbols.append(box->face().box);
    for (const UnitItem* item : std::as_const(m_units)) {
        if (item->isAway()) continue;
        if (item->id() != from && item->id() != to && !item->fold()) field.symbols.append(item->symbolRect());
        field.labels.append(item->labelRect());
    }
    for (const NoteItem* note : m_notes) field.labels.append(note->box());
    for (const Zone& zone : m_zones) field.zones.append(zone.rect);
    for (int i = 0; i < m_streams.size(); ++i) {
        const StreamItem* other = m_streams[i];
        if (other == stream) continue;
        const QPolygonF& way = other->way();
        for (qsizetype p = 1; p < way.size(); ++p) field.lines.append(QLineF(way[p - 1], way[p]));
    }
    return field;
}

// How far the next symbols are: value badges stand next to a unit or not, and labels wrap before they meet.
void FlowScene::syncRoom()
{
    constexpr qreal labelHeight = 96, minLabel = 72, between = 8;
    QList<std::pair<UnitItem*, QRectF>> places; // asked for once: every unit is held against every other
    for (UnitItem* item : std::as_const(m_units))
        if (!item->fold() && !item->isAway()) places.append({item, item->symbolRect()});
    for (const auto& [item, own] : std::as_const(places)) {
        qreal left = farAway, right = farAway, half = farAway, under = farAway;
        for (const auto& [other, box] : std::as_const(places)) {
            if (other == item) continue;
            const qreal away = std::abs(box.center().x() - own.center().x()), down = box.top() - own.top();
            if (std::abs(down) <= symbolSize) {
                if (box.left() >= own.right()) right = std::min(right, box.left() - own.right());
                if (box.right() <= own.left()) left = std::min(left, own.left() - box.right());
            }
            // Two labels side by side share what is between them; a symbol next to the label keeps its place.
            if (std::abs(down) < labelHeight) half = std::min(half, (away - between) / 2);
            if (down > 0 && down < symbolSize + labelGap + labelHeight && away > symbolSize / 2)
                half = std::min(half, away - symbolSize / 2 - between);
            if (down > 0 && away < symbolSize) under = std::min(under, box.top() - item->labelRect().top() - between);
        }
        item->setRoom(left, right, {std::max(minLabel, 2 * half), under});
    }
}

void FlowScene::extendSceneRect()
{
    QRectF need = contentRect().adjusted(-sheetBlock, -sheetBlock, sheetBlock, sheetBlock) | sceneRect();
    need.setLeft(std::floor(need.left() / sheetBlock) * sheetBlock);
    need.setTop(std::floor(need.top() / sheetBlock) * sheetBlock);
    need.setRight(std::ceil(need.right() / sheetBlock) * sheetBlock);
    need.setBottom(std::ceil(need.bottom() / sheetBlock) * sheetBlock);
    if (need != sceneRect()) setSceneRect(need);
}

QRectF FlowScene::contentRect() const
{
    QRectF all;
    for (const UnitItem* item : std::as_const(m_units))
        if (!item->isAway()) all |= item->mapRectToScene(item->boundingRect());
    for (const ZoneBox* box : std::as_const(m_boxes)) all |= box->boundingRect();
    for (const StreamItem* item : std::as_const(m_streams))
        if (!item->way().isEmpty()) all |= item->boundingRect();
    for (const NoteItem* note : std::as_const(m_notes)) all |= note->mapRectToScene(note->boundingRect());
    if (m_look.zones)
        for (const Zone& zone : std::as_const(m_zones)) all |= zone.rect;
    return all;
}

} // namespace titer::flow
