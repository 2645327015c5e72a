// Symbols and names go first, then pills, captions, and the texts of streams in the order of the flowsheet.
#include "ui/flow/scene/text_places.h"

#include "ui/flow/scene/sheet_streams.h"
#include "ui/flow/scene/sheet_units.h"
#include "ui/flow/scene/sheet_zones.h"

#include <algorithm>

namespace titer::flow {

namespace {

// What is taken, and whether there is room next to it.
class Room {
public:
    explicit Room(qreal slack)
        : m_slack(slack)
    {
    }

    bool isFree(const QRectF& rect) const
    {
        return std::none_of(m_taken.begin(), m_taken.end(),
                            [&](const QRectF& other) { return other.intersects(rect); });
    }
    void take(const QRectF& rect) { m_taken.append(rect.adjusted(m_slack, m_slack, -m_slack, -m_slack)); }
    bool takeIfFree(const QRectF& rect)
    {
        if (!isFree(rect)) return false;
        take(rect);
        return true;
    }

private:
    QList<QRectF> m_taken;
    qreal m_slack; // by which two may graze each other
};

// That of another stream.
bool meetsALine(const QRectF& rect, const StreamItem& own, const SheetStreams& streams)
{
    for (const StreamItem* item : streams.items()) {
        if (item == &own || !item->wayRect().intersects(rect)) continue;
        const QPolygonF& way = item->way();
        for (qsizetype i = 1; i < way.size(); ++i)
            if (QRectF(way[i - 1], way[i]).normalized().adjusted(-1, -1, 1, 1).intersects(rect)) return true;
    }
    return false;
}

// The middle of its line, or next to it where another stream crosses there.
qreal placeAlong(const StreamItem& item, const SheetStreams& streams, const Room& room)
{
    constexpr qreal middle = 0.5;
    const auto suits = [&](qreal along) {
        for (const bool above : {true, false}) {
            const QRectF rect = item.textRect(above, along);
            if (!rect.isEmpty() && (!room.isFree(rect) || meetsALine(rect, item, streams))) return false;
        }
        return true;
    };
    if (suits(middle)) return middle;
    for (const qreal along : {0.35, 0.65, 0.2, 0.8})
        if (item.hasRoomForTexts(along) && suits(along)) return along;
    return middle;
}

} // namespace

void placeTexts(const FlowLook& look, const SheetUnits& units, const SheetStreams& streams, const SheetZones& zones)
{
    if (look.detail == look::Detail::Overview) return; // has none
    Room room(look.screen(2));
    // On paper nobody comes nearer: there all stand.
    const auto fits = [&](const QRectF& rect) { return rect.isEmpty() || look.paper || room.takeIfFree(rect); };
    for (const UnitItem* item : units.items()) {
        if (item->isAway() || item->fold()) continue;
        room.take(item->symbolRect());
        room.take(item->wordsRect());
    }
    for (const ZoneBox* box : zones.boxes()) room.take(box->face().box);
    if (look.zones)
        for (const Zone& zone : zones.plates())
            if (showsTitle(zone, look)) room.take(zoneTitle(zone, look) | zoneMark(zone, look));
    for (const QString& id : units.order()) {
        UnitItem* item = units.item(id);
        if (!item->isAway()) item->setPillShown(fits(item->pillRect()));
    }
    for (const QString& id : units.order()) {
        UnitItem* item = units.item(id);
        if (item->fold() && !item->isAway()) item->setCaptionShown(fits(item->nameRect()));
    }
    for (StreamItem* item : streams.items()) {
        item->setTextsAt(placeAlong(*item, streams, room));
        const bool above = fits(item->textRect(true));
        item->setTextsShown(above, fits(item->textRect(false)));
    }
}

} // namespace titer::flow
