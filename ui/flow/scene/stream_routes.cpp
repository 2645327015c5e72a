// A stream ends at a port, at the side of the box that hides its unit, or in the open.
#include "ui/flow/scene/stream_routes.h"

#include <tuple>

namespace titer::flow {

namespace {

bool isInside(const SheetStreams::Link& link, const SheetZones& zones)
{
    const ZoneBox* from = zones.boxOf(link.from);
    return from && from == zones.boxOf(link.to);
}

// The end of a stream at the box that hides its unit; streams share its sides.
RouteEnd endAtBox(const ZoneBox& box, int stream, bool in, const SheetStreams& streams, const SheetZones& zones)
{
    int index = 0, count = 0;
    for (int i = 0; i < streams.count(); ++i) {
        const ZoneBox *from = zones.boxOf(streams.link(i).from), *to = zones.boxOf(streams.link(i).to);
        if (from == to || (in ? to : from) != &box) continue;
        if (i < stream) ++index;
        ++count;
    }
    return {box.port(in, index, count), in ? Side::Left : Side::Right, box.face().box};
}

StreamEnds endsOf(int index, const model::StreamEntry& stream, const SheetStreams& streams, const RouteGround& ground)
{
    const UnitItem* from = ground.units.item(QString::fromStdString(stream.from.unit));
    const UnitItem* to = ground.units.item(QString::fromStdString(stream.to.unit));
    const auto end = [](const UnitItem& unit, const Anchor& anchor, QPolygonF& stub) {
        if (!unit.fold()) stub = anchor.stub.translated(unit.pos());
        return RouteEnd{unit.anchor(anchor), anchor.side, unit.symbolRect()};
    };
    const auto boxEnd = [&](const UnitItem& unit, bool in) {
        return endAtBox(*ground.zones.boxOf(unit.id()), index, in, streams, ground.zones);
    };
    StreamEnds ends;
    const Anchor leaves =
        from ? anchorOf(*from, QString::fromStdString(stream.from.port), false, 0, to) : strayAnchor(false);
    const Anchor enters = to ? anchorOf(*to, QString::fromStdString(stream.to.port), true, streams.shareOf(index), from)
                             : strayAnchor(true);
    if (from) ends.from = end(*from, leaves, ends.fromStub);
    if (to) ends.to = end(*to, enters, ends.toStub);
    if (from && from->isAway()) ends.from = boxEnd(*from, false), ends.fromStub.clear();
    if (to && to->isAway()) ends.to = boxEnd(*to, true), ends.toStub.clear();
    // A stream whose other end is missing ends in the open.
    if (!from) ends.from = {ends.to.at - QPointF(4 * step, 0), Side::Right, {}};
    if (!to) ends.to = {ends.from.at + QPointF(4 * step, 0), Side::Left, {}};
    return ends;
}

RouteField fieldFor(const StreamItem* stream, const SheetStreams::Link& link, const SheetStreams& streams,
                    const RouteGround& ground)
{
    RouteField field;
    for (const ZoneBox* box : ground.zones.boxes())
        if (box != ground.zones.boxOf(link.from) && box != ground.zones.boxOf(link.to))
            field.symbols.append(box->face().box);
    for (const UnitItem* item : ground.units.items()) {
        if (item->isAway()) continue;
        if (item->id() != link.from && item->id() != link.to && !item->fold()) field.symbols.append(item->symbolRect());
        field.labels.append(item->labelRect());
    }
    for (const NoteItem* note : ground.notes.items()) field.labels.append(note->box());
    for (const Zone& zone : ground.zones.plates()) field.zones.append(zone.rect);
    for (const StreamItem* other : streams.items()) {
        if (other == stream) continue;
        const QPolygonF& way = other->way();
        for (qsizetype p = 1; p < way.size(); ++p) field.lines.append(QLineF(way[p - 1], way[p]));
    }
    return field;
}

} // namespace

void routeStreams(SheetStreams& streams, const std::vector<model::StreamEntry>& entries, const RouteGround& ground)
{
    for (int i = 0; i < streams.count(); ++i) {
        const StreamItem* item = streams.item(i);
        const SheetStreams::Link& link = streams.link(i);
        const bool inside = isInside(link, ground.zones);
        const StreamEnds ends = inside ? StreamEnds() : endsOf(i, entries[size_t(i)], streams, ground);
        if (!item->way().isEmpty() && ends == item->ends()) continue;
        if (inside)
            streams.setWay(i, ends, {});
        else if (ground.folds.isFolded(link.from) || ground.folds.isFolded(link.to))
            streams.setWay(i, ends, {ends.from.at, ends.to.at});
        else
            streams.setWay(i, ends, route(ends.from, ends.to, fieldFor(item, link, streams, ground)).points);
    }
    streams.syncGaps();
}

void joinSymbols(const SheetUnits& units, const SheetStreams& streams, const std::vector<model::StreamEntry>& entries)
{
    QHash<UnitItem*, std::pair<QSet<QString>, bool>> joined;
    const auto add = [&](UnitItem* item, const std::string& port, bool in, int share, const UnitItem* other) {
        if (!item) return;
        const QString key = QString::fromStdString(port);
        const Anchor anchor = anchorOf(*item, key, in, share, other);
        joined[item].first.insert(anchor.stubName.isEmpty() ? key : anchor.stubName);
        joined[item].second |= anchor.side == Side::Bottom;
    };
    for (int i = 0; i < streams.count(); ++i) {
        UnitItem *from = units.item(streams.link(i).from), *to = units.item(streams.link(i).to);
        add(from, entries[size_t(i)].from.port, false, 0, to);
        add(to, entries[size_t(i)].to.port, true, streams.shareOf(i), from);
    }
    for (UnitItem* item : units.items()) {
        UnitFace face = item->face();
        std::tie(face.connected, face.underflow) = joined.value(item);
        item->setFace(face);
    }
}

} // namespace titer::flow
