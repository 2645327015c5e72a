// What a hand does on the lanes of a timeline: scrub, zoom, pan, drag a movable lane, by mouse, wheel and keys.
#include "ui/plot/timeline/timeline_view.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QScrollBar>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>
#include <utility>

namespace titer::plot {

using look::Theme;

void TimelineView::scrubTo(double seconds)
{
    if (seconds == m_scrubber) return;
    setScrubber(seconds);
    emit scrubbed(seconds);
}

void TimelineView::mousePressEvent(QMouseEvent* event)
{
    m_pressed = m_at = event->position();
    m_pannedFrom = m_axis.range();
    const bool onHandle = std::abs(xOf(m_scrubber) - m_pressed.x()) <= 1.5 * Theme::current().u();
    if (m_pressed.x() < leftColumn() - Theme::current().u()) return;
    if (event->button() == Qt::MiddleButton || (event->modifiers() & Qt::ShiftModifier)) {
        m_drag = Drag::Pan;
    } else if (event->button() == Qt::LeftButton) {
        m_drag = m_folded || onHandle || m_pressed.y() < rulerHeight() ? Drag::Scrub : Drag::Press;
        m_mayMove = m_drag == Drag::Press && isOnMovable(m_pressed);
        m_bandRoom = {};
        if (const Place place = bandAt(m_pressed); m_drag == Drag::Press && !std::isnan(roomOf(place).from)) {
            m_bandRoom = roomOf(place);
            m_chosen = place;
        }
        if (m_drag == Drag::Scrub) scrubTo(timeAt(m_pressed.x()));
    }
}

void TimelineView::mouseMoveEvent(QMouseEvent* event)
{
    m_at = event->position();
    switch (m_drag) {
    case Drag::None:
        viewport()->setCursor(isOnMovable(m_at) || roomOf(bandAt(m_at)).isValid() ? Qt::SizeHorCursor
                                                                                  : Qt::ArrowCursor);
        break;
    case Drag::Press:
        if (std::abs(m_at.x() - m_pressed.x()) > 2 * Theme::current().u())
            m_drag = m_mayMove ? Drag::Move : m_bandRoom.isValid() ? Drag::Band : Drag::Zoom;
        break;
    case Drag::Band:
        if (const TimelineBand* band = bandOf(m_chosen)) {
            const double by = (m_at.x() - m_pressed.x()) / strip().width() * m_axis.range().span();
            m_moved = std::clamp(band->from + by, m_bandRoom.from, m_bandRoom.to) - band->from;
        }
        break;
    case Drag::Move:
        m_moved = snapped((m_at.x() - m_pressed.x()) / strip().width() * m_axis.range().span());
        break;
    case Drag::Scrub:
        scrubTo(timeAt(m_at.x()));
        break;
    case Drag::Zoom:
        break;
    case Drag::Pan: {
        const double shift = (m_pressed.x() - m_at.x()) / strip().width() * m_pannedFrom.span();
        m_axis.setRange({m_pannedFrom.from + shift, m_pannedFrom.to + shift});
        break;
    }
    }
    viewport()->update();
}

void TimelineView::mouseReleaseEvent(QMouseEvent* event)
{
    const Drag drag = std::exchange(m_drag, Drag::None);
    if (drag == Drag::Press) scrubTo(timeAt(event->position().x()));
    const double by = std::exchange(m_moved, 0.0);
    if (drag == Drag::Move && by != 0.0) emit moved(by);
    if (drag == Drag::Band && by != 0.0) moveChosen(by);
    if (drag == Drag::Zoom) {
        const double a = timeAt(m_pressed.x()), b = timeAt(event->position().x());
        m_axis.zoom({std::min(a, b), std::max(a, b)});
    }
    viewport()->update();
}

int TimelineView::laneAt(QPointF at) const
{
    if (m_folded || at.y() < strip().top()) return -1;
    const double below = at.y() - strip().top() + verticalScrollBar()->value() - std::max(0, m_head - rulerHeight());
    const int lane = below < 0 ? -1 : static_cast<int>(below / pitch());
    return lane < m_lanes.size() ? lane : -1;
}

bool TimelineView::isOnMovable(QPointF at) const
{
    const int lane = laneAt(at);
    if (lane < 0 || !m_lanes[lane].movable) return false;
    const QList<TimelineBand>& bands = m_lanes[lane].bands;
    return std::any_of(bands.begin(), bands.end(),
                       [&](const TimelineBand& band) { return at.x() >= xOf(band.from) && at.x() <= xOf(band.to); });
}

bool TimelineView::hasMovable() const
{
    return std::any_of(m_lanes.begin(), m_lanes.end(), [](const TimelineLane& lane) { return lane.movable; });
}

// So that its begin falls on the begin of a band that is near.
double TimelineView::snapped(double moved) const
{
    constexpr double near = 2.0; // [u]
    const auto own = std::find_if(m_lanes.begin(), m_lanes.end(),
                                  [](const TimelineLane& lane) { return lane.movable && !lane.bands.isEmpty(); });
    if (own == m_lanes.end()) return moved;
    const double begin = own->bands.first().from + moved;
    double least = near * Theme::current().u() / strip().width() * m_axis.range().span(), found = moved;
    for (const TimelineLane& lane : m_lanes) {
        if (lane.movable) continue;
        for (const TimelineBand& band : lane.bands)
            if (const double off = std::abs(band.from - begin); off < least) {
                least = off;
                found = moved + band.from - begin;
            }
    }
    return found;
}

QList<TimelineLane> TimelineView::lanesAsDragged() const
{
    QList<TimelineLane> lanes = m_lanes;
    if (m_drag == Drag::Band && bandOf(m_chosen)) {
        TimelineBand& band = lanes[m_chosen.lane].bands[m_chosen.band];
        band.from += m_moved;
        band.to += m_moved;
    }
    if (m_drag != Drag::Move) return lanes;
    for (TimelineLane& lane : lanes) {
        if (!lane.movable) continue;
        for (TimelineBand& band : lane.bands) {
            band.from += m_moved;
            band.to += m_moved;
        }
        for (TimelineMark& mark : lane.marks) mark.at += m_moved;
    }
    return lanes;
}

void TimelineView::mouseDoubleClickEvent(QMouseEvent*)
{
    m_axis.showAll();
}

void TimelineView::wheelEvent(QWheelEvent* event)
{
    const double steps = event->angleDelta().y() / 120.0;
    // Over the names of the lanes the wheel scrolls.
    if (event->position().x() < leftColumn() || steps == 0) return QAbstractScrollArea::wheelEvent(event);
    const double factor = std::pow(1.25, -steps), fixed = timeAt(event->position().x());
    const Range range = m_axis.range();
    m_axis.zoom({fixed + (range.from - fixed) * factor, fixed + (range.to - fixed) * factor});
    event->accept();
}

QList<double> TimelineView::stops() const
{
    QList<double> times{m_axis.full().from, m_axis.full().to};
    if (std::isfinite(m_now)) times.append(m_now);
    for (const TimelineLane& lane : m_lanes) {
        for (const TimelineBand& band : lane.bands) times << band.from << band.to;
        for (const TimelineMark& mark : lane.marks) times.append(mark.at);
    }
    std::sort(times.begin(), times.end());
    return times;
}

void TimelineView::keyPressEvent(QKeyEvent* event)
{
    const bool sideways = event->key() == Qt::Key_Left || event->key() == Qt::Key_Right;
    const bool hasRooms = m_rooms != nullptr;
    if (sideways && (event->modifiers() & Qt::AltModifier) && (hasMovable() || hasRooms)) {
        constexpr int steps = 100, fine = 10;
        const double step =
            timeStep(m_axis.range().span(), steps) / (event->modifiers() & Qt::ShiftModifier ? fine : 1);
        const double by = event->key() == Qt::Key_Left ? -step : step;
        if (hasRooms) return moveChosen(by);
        return emit moved(by);
    }
    if (hasRooms && (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down))
        return chooseNext(event->key() == Qt::Key_Up ? -1 : 1);
    const QList<double> times = stops();
    const double here = std::isnan(m_scrubber) ? times.first() : m_scrubber;
    switch (event->key()) {
    case Qt::Key_Right:
        if (const auto next = std::upper_bound(times.begin(), times.end(), here); next != times.end()) scrubTo(*next);
        break;
    case Qt::Key_Left:
        if (const auto next = std::lower_bound(times.begin(), times.end(), here); next != times.begin())
            scrubTo(*(next - 1));
        break;
    case Qt::Key_Home:
        scrubTo(times.first());
        break;
    case Qt::Key_End:
        scrubTo(times.last());
        break;
    case Qt::Key_Backspace:
        m_axis.back();
        break;
    case Qt::Key_Escape:
        if (m_drag != Drag::Move && m_drag != Drag::Band) return QAbstractScrollArea::keyPressEvent(event);
        m_drag = Drag::None;
        m_moved = 0.0;
        viewport()->update();
        break;
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

QString TimelineView::toolTipAt(QPointF at) const
{
    const int lane = laneAt(at);
    if (lane < 0) return {};
    const double span = m_axis.full().span();
    for (const TimelineMark& mark : m_lanes[lane].marks)
        if (std::abs(xOf(mark.at) - at.x()) < 2 * Theme::current().u())
            return mark.text.isEmpty() ? cursorLabel(mark.at, span)
                                       : tr("%1, %2", "event, time").arg(mark.text, cursorLabel(mark.at, span));
    const TimelineBand* band = bandOf(bandAt(at));
    return band ? bandWords(*band) : m_lanes[lane].name;
}

bool TimelineView::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        QToolTip::showText(help->globalPos(), toolTipAt(help->pos()), this);
        return true;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

} // namespace titer::plot
