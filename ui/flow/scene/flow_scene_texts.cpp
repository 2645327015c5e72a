// Which pills, texts of streams and captions of folded units find room: from afar texts keep their size while the sheet shrinks, and what
// would lie over a symbol, a name or another text is left out until one comes nearer.
#include "ui/flow/scene/flow_scene.h"

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

} // namespace

bool FlowScene::meetsALine(const QRectF& rect, const StreamItem& own) const
{
    for (const StreamItem* item : std::as_const(m_streams)) {
        if (item == &own || !item->wayRect().intersects(rect)) continue;
        const QPolygonF& way = item->way();
        for (qsizetype i = 1; i < way.size(); ++i)
            if (QRectF(way[i - 1], way[i]).normalized().adjusted(-1, -1, 1, 1).intersects(rect)) return true;
    }
    return false;
}

// The middle of its line, or next to it where another stream crosses there.
qreal FlowScene::placeAlong(const StreamItem& item, const std::function<bool(const QRectF&)>& isFree) const
{
    constexpr qreal middle = 0.5;
    const auto suits = [&](qreal along) {
        for (const bool above : {true, false}) {
            const QRectF rect = item.textRect(above, along);
            if (!rect.isEmpty() && (!isFree(rect) || meetsALine(rect, item))) return false;
        }
        return true;
    };
    if (suits(middle)) return middle;
    for (const qreal along : {0.35, 0.65, 0.2, 0.8})
        if (item.hasRoomForTexts(along) && suits(along)) return along;
    return middle;
}

void FlowScene::placeTexts()
{
    if (m_look.detail == look::Detail::Overview) return; // has none
    Room room(m_look.screen(2));
    // On paper nobody comes nearer: there all stand.
    const auto fits = [&](const QRectF& rect) { return rect.isEmpty() || m_look.paper || room.takeIfFree(rect); };
    for (const UnitItem* item : std::as_const(m_units)) {
        if (item->isAway() || item->fold()) continue;
        room.take(item->symbolRect());
        room.take(item->wordsRect());
    }
    for (const ZoneBox* box : std::as_const(m_boxes)) room.take(box->face().box);
    if (m_look.zones)
        for (const Zone& zone : std::as_const(m_zones)) room.take(zoneTitle(zone, m_look) | zoneMark(zone, m_look));
    for (const QString& id : std::as_const(m_order)) {
        UnitItem* item = m_units.value(id);
        if (!item->isAway()) item->setPillShown(fits(item->pillRect()));
    }
    for (const QString& id : std::as_const(m_order)) {
        UnitItem* item = m_units.value(id);
        if (item->fold() && !item->isAway()) item->setCaptionShown(fits(item->nameRect()));
    }
    for (StreamItem* item : std::as_const(m_streams)) {
        item->setTextsAt(placeAlong(*item, [&](const QRectF& rect) { return room.isFree(rect); }));
        const bool above = fits(item->textRect(true));
        item->setTextsShown(above, fits(item->textRect(false)));
    }
}

} // namespace titer::flow
