// Bands of a timeline one by one: where they lie, what is said of them, and how one is chosen and moved within its room.
#include "ui/plot/timeline/timeline_painter.h"
#include "ui/plot/timeline/timeline_view.h"

#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <cmath>

namespace titer::plot {

using look::Theme;
using look::Token;

void TimelineView::setRooms(const Rooms& rooms)
{
    m_rooms = rooms;
    m_chosen = {};
    viewport()->update();
}

const TimelineBand* TimelineView::bandOf(Place place) const
{
    if (place.lane < 0 || place.lane >= m_lanes.size()) return nullptr;
    const QList<TimelineBand>& bands = m_lanes[place.lane].bands;
    return place.band >= 0 && place.band < bands.size() ? &bands[place.band] : nullptr;
}

TimelineView::Place TimelineView::bandAt(QPointF at) const
{
    const int lane = laneAt(at);
    if (lane < 0 || at.x() < leftColumn()) return {};
    const QList<TimelineBand>& bands = m_lanes[lane].bands;
    for (int band = 0; band < bands.size(); ++band)
        if (at.x() >= xOf(bands[band].from) && at.x() <= xOf(bands[band].to)) return {lane, band};
    return {};
}

Range TimelineView::roomOf(Place place) const
{
    return m_rooms && bandOf(place) ? m_rooms(place.lane, place.band) : Range{};
}

// Lane by lane, without what is no such band.
void TimelineView::chooseNext(int step)
{
    QList<Place> places;
    for (int lane = 0; lane < m_lanes.size(); ++lane)
        for (int band = 0; band < m_lanes[lane].bands.size(); ++band) places.append({lane, band});
    qsizetype at = places.indexOf(m_chosen);
    if (at < 0 && step < 0) at = places.size();
    for (at += step; at >= 0 && at < places.size(); at += step) {
        if (std::isnan(roomOf(places[at]).from)) continue;
        m_chosen = places[at];
        QScrollBar* bar = verticalScrollBar();
        const int top = qRound(m_chosen.lane * pitch()), bottom = top + qRound(pitch());
        bar->setValue(std::min(top, std::max(bar->value(), bottom - bar->pageStep())));
        scrubTo(bandOf(m_chosen)->from);
        break;
    }
    report();
    viewport()->update();
}

void TimelineView::moveChosen(double by)
{
    const TimelineBand* band = bandOf(m_chosen);
    const Range room = roomOf(m_chosen);
    if (!band || !room.isValid()) return;
    const double from = std::clamp(band->from + by, room.from, room.to);
    if (from != band->from) emit bandMoved(m_chosen.lane, m_chosen.band, from);
}

void TimelineView::paintChosen(QPainter* painter, const TimelineGeometry& geometry) const
{
    const TimelineBand* band = bandOf(m_chosen);
    if (!band) return;
    const Theme& theme = Theme::current();
    const qreal u = theme.u();
    const double by = m_drag == Drag::Band ? m_moved : 0.0;
    const QRectF row = geometry.rowOf(m_chosen.lane);
    const QRectF box(QPointF(geometry.xOf(band->from + by), row.top() + 0.5 * u),
                     QPointF(geometry.xOf(band->to + by), row.bottom() - 0.5 * u));
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setClipRect(geometry.strip);
    painter->setPen(QPen(theme.color(Token::Accent), 2));
    painter->setBrush(Qt::NoBrush);
    painter->drawRoundedRect(box, u / 2.0, u / 2.0);
    painter->restore();
}

QString TimelineView::bandWords(const TimelineBand& band) const
{
    const double span = m_axis.full().span();
    const QString words =
        tr("%1, %2 to %3", "phase, times").arg(band.name, cursorLabel(band.from, span), cursorLabel(band.to, span));
    return band.tip.isEmpty() ? words : words + QStringLiteral("; ") + band.tip;
}

} // namespace titer::plot
