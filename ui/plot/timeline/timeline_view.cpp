// Gestures and frame of the timeline's lanes.
#include "ui/plot/timeline/timeline_view.h"

#include "ui/plot/timeline/timeline_painter.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>

namespace titer::plot {

using look::Theme;
using look::Token;
using look::Type;

namespace {

QFontMetricsF captionMetrics()
{
    return QFontMetricsF(Theme::current().font(Type::Caption));
}

} // namespace

TimelineView::TimelineView(QWidget* parent)
    : QAbstractScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setMouseTracking(true);
    setAccessibleName(tr("Timeline"));
    connect(&m_axis, &TimeAxis::rangeChanged, viewport(), qOverload<>(&QWidget::update));
    connect(&Theme::current(), &Theme::changed, this, &TimelineView::layOut);
}

void TimelineView::setLanes(const QList<TimelineLane>& lanes)
{
    m_lanes = lanes;
    Range extent;
    for (const TimelineLane& lane : lanes) {
        for (const TimelineBand& band : lane.bands) {
            extent.include(band.from);
            extent.include(band.to);
        }
        for (const TimelineMark& mark : lane.marks) extent.include(mark.at);
    }
    m_axis.setExtent(&m_lanes, extent);
    layOut();
    report();
}

void TimelineView::setExtent(const Range& extent)
{
    m_axis.setExtent(this, extent);
    viewport()->update();
}

void TimelineView::setScrubber(double seconds)
{
    m_scrubber = seconds;
    viewport()->update();
    report();
}

void TimelineView::setNow(double seconds)
{
    m_now = seconds;
    viewport()->update();
}

void TimelineView::setFolded(bool folded)
{
    m_folded = folded;
    layOut();
}

void TimelineView::setHead(int height)
{
    m_head = height;
    layOut();
}

int TimelineView::leftColumn() const
{
    const int u = Theme::current().u();
    if (m_folded) return u;
    qreal widest = 0;
    for (const TimelineLane& lane : m_lanes) widest = std::max(widest, captionMetrics().horizontalAdvance(lane.name));
    return qRound(std::clamp(widest + 8 * u, 38.0 * u, 52.0 * u));
}

int TimelineView::rulerHeight() const
{
    return m_folded ? 0 : qRound(captionMetrics().lineSpacing() + 5.5 * Theme::current().u());
}

qreal TimelineView::pitch() const
{
    const int u = Theme::current().u();
    return m_folded ? viewport()->height() - 2.0 * u : captionMetrics().lineSpacing() + u;
}

QRectF TimelineView::strip() const
{
    const int u = Theme::current().u();
    const qreal top = m_folded ? u : rulerHeight(), foot = m_folded ? u : 0;
    return {static_cast<qreal>(leftColumn()), top,
            std::max(1.0, viewport()->width() - leftColumn() - (m_folded ? 3.0 : 10.0) * u),
            std::max(1.0, viewport()->height() - top - foot)};
}

double TimelineView::xOf(double seconds) const
{
    return TimelineGeometry{strip(), m_axis.range()}.xOf(seconds);
}

double TimelineView::timeAt(double x) const
{
    const QRectF lanes = strip();
    const Range range = m_axis.range();
    return std::clamp(range.from + (x - lanes.left()) / lanes.width() * range.span(), range.from, range.to);
}

void TimelineView::layOut()
{
    const qreal content = m_folded ? 0 : m_lanes.size() * pitch() + std::max(0, m_head - rulerHeight());
    verticalScrollBar()->setPageStep(qRound(strip().height()));
    verticalScrollBar()->setSingleStep(qRound(pitch()));
    verticalScrollBar()->setRange(0, std::max(0, qCeil(content - strip().height())));
    setVerticalScrollBarPolicy(m_folded ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    viewport()->update();
}

void TimelineView::report()
{
    const QString where = std::isnan(m_scrubber) ? QString() : cursorLabel(m_scrubber, m_axis.full().span());
    QStringList running;
    for (const TimelineLane& lane : std::as_const(m_lanes))
        for (const TimelineBand& band : lane.bands)
            if (m_scrubber >= band.from && m_scrubber < band.to)
                running.append(tr("%1: %2", "lane: phase").arg(lane.name, band.name));
    setAccessibleDescription(
        running.isEmpty() ? where : tr("%1; %2", "time; phases").arg(where, running.join(QStringLiteral(", "))));
}

void TimelineView::resizeEvent(QResizeEvent*)
{
    layOut();
}

void TimelineView::paintEvent(QPaintEvent*)
{
    const Theme& theme = Theme::current();
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), theme.color(Token::Base));
    // Lanes begin under the transport, where that is taller than the ruler.
    const qreal below = m_folded ? 0 : std::max(0, m_head - rulerHeight());
    TimelineGeometry geometry{strip(), m_axis.range(), m_now, pitch(), verticalScrollBar()->value() - below};
    if (m_folded) {
        // One line: the phases of the first lane that has any, and all notices.
        TimelineLane line;
        for (const TimelineLane& lane : std::as_const(m_lanes)) {
            if (line.bands.isEmpty()) line.bands = lane.bands;
            for (TimelineMark mark : lane.marks)
                if (mark.kind == TimelineMark::Notice) {
                    mark.text.clear();
                    line.marks.append(mark);
                }
        }
        paintLanes(&painter, geometry, {line}, false);
        paintTimePointer(&painter, geometry, {m_now, {}, -2.0 * theme.u(), false});
        paintTimePointer(&painter, geometry, {m_scrubber, {}, -2.0 * theme.u(), true});
    } else {
        const double span = m_axis.full().span();
        const bool together = std::abs(geometry.xOf(m_now) - geometry.xOf(m_scrubber)) < 1;
        const QString here = cursorLabel(m_scrubber, span);
        const TimePointer now{m_now, tr("now"), 0.5 * theme.u(), false};
        const TimePointer scrub{m_scrubber, together ? tr("%1 now", "time, at present").arg(here) : here,
                                0.5 * theme.u(), true};
        QList<TimePointer> pointers{scrub};
        if (!together) pointers.prepend(now);
        paintRuler(&painter, geometry, 0, pointers);
        paintLanes(&painter, geometry, lanesAsDragged(), true);
        for (const TimePointer& pointer : std::as_const(pointers)) paintTimePointer(&painter, geometry, pointer);
    }
    if (m_drag == Drag::Zoom) {
        QColor veil = theme.color(Token::Accent);
        veil.setAlphaF(0.15F);
        painter.fillRect(
            QRectF(QPointF(m_pressed.x(), geometry.strip.top()), QPointF(m_at.x(), geometry.strip.bottom()))
                .normalized(),
            veil);
    }
    if (hasFocus()) look::paintFocus(&painter, viewport()->rect(), theme.radius(look::Radius::Field));
}

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
        if (m_drag == Drag::Scrub) scrubTo(timeAt(m_pressed.x()));
    }
}

void TimelineView::mouseMoveEvent(QMouseEvent* event)
{
    m_at = event->position();
    switch (m_drag) {
    case Drag::None:
        viewport()->setCursor(isOnMovable(m_at) ? Qt::SizeHorCursor : Qt::ArrowCursor);
        break;
    case Drag::Press:
        if (std::abs(m_at.x() - m_pressed.x()) > 2 * Theme::current().u()) m_drag = m_mayMove ? Drag::Move : Drag::Zoom;
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
    if (const double by = std::exchange(m_moved, 0.0); drag == Drag::Move && by != 0.0) emit moved(by);
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
    if (sideways && (event->modifiers() & Qt::AltModifier) && hasMovable()) {
        constexpr int steps = 100, fine = 10;
        const double step =
            timeStep(m_axis.range().span(), steps) / (event->modifiers() & Qt::ShiftModifier ? fine : 1);
        return emit moved(event->key() == Qt::Key_Left ? -step : step);
    }
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
        if (m_drag != Drag::Move) return QAbstractScrollArea::keyPressEvent(event);
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
    for (const TimelineBand& band : m_lanes[lane].bands)
        if (at.x() >= xOf(band.from) && at.x() <= xOf(band.to))
            return tr("%1, %2 to %3", "phase, times")
                .arg(band.name, cursorLabel(band.from, span), cursorLabel(band.to, span));
    return m_lanes[lane].name;
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
