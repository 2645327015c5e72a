// Which pills, texts of streams and captions of folded units find room: from afar texts keep their size while the sheet shrinks, and what
// would lie over a symbol, a name or another text is left out until one comes nearer.
#include "ui/flow/scene/flow_scene.h"

#include <algorithm>

namespace titer::flow {

namespace {

// What is taken, and whether there is room beside it.
class Room {
public:
    explicit Room(qreal slack)
        : m_slack(slack)
    {
    }

    void take(const QRectF& rect) { m_taken.append(rect.adjusted(m_slack, m_slack, -m_slack, -m_slack)); }
    bool takeIfFree(const QRectF& rect)
    {
        const auto meets = [&](const QRectF& other) { return other.intersects(rect); };
        if (std::any_of(m_taken.begin(), m_taken.end(), meets)) return false;
        take(rect);
        return true;
    }

private:
    QList<QRectF> m_taken;
    qreal m_slack; // by which two may graze each other
};

} // namespace

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
        for (const Zone& zone : std::as_const(m_zones)) room.take(zoneTitle(zone, m_look));
    for (const QString& id : std::as_const(m_order)) {
        UnitItem* item = m_units.value(id);
        if (!item->isAway()) item->setPillShown(fits(item->pillRect()));
    }
    for (const QString& id : std::as_const(m_order)) {
        UnitItem* item = m_units.value(id);
        if (item->fold() && !item->isAway()) item->setCaptionShown(fits(item->nameRect()));
    }
    for (StreamItem* item : std::as_const(m_streams)) {
        const bool above = fits(item->textRect(true));
        item->setTextsShown(above, fits(item->textRect(false)));
    }
}

} // namespace titer::flow
