// Frame and picture of the timeline's lanes. What a hand does on them: timeline_gestures.cpp.
#include "ui/plot/timeline/timeline_view.h"

#include "ui/plot/timeline/timeline_painter.h"

#include <QPainter>
#include <QScrollBar>

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
    qreal remark = 0; // gets room of its own
    for (const TimelineLane& lane : m_lanes) {
        widest = std::max(widest, captionMetrics().horizontalAdvance(lane.name));
        if (!lane.remark.isEmpty()) remark = std::max(remark, captionMetrics().horizontalAdvance(lane.remark) + 2 * u);
    }
    return qRound(std::clamp(widest + remark + 8 * u, 38.0 * u, 52.0 * u + remark));
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
    const QString where = clockWords(m_scrubber, m_axis.full().span());
    QStringList running;
    for (const TimelineLane& lane : std::as_const(m_lanes))
        for (const TimelineBand& band : lane.bands)
            if (m_scrubber >= band.from && m_scrubber < band.to)
                running.append(tr("%1: %2", "lane: phase").arg(lane.name, band.name));
    if (const TimelineBand* band = bandOf(m_chosen))
        running = {tr("%1: %2", "lane: phase").arg(m_lanes[m_chosen.lane].name, bandWords(*band))};
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
        const bool together = std::abs(geometry.xOf(m_now) - geometry.xOf(m_scrubber)) < 1;
        const QString here = clockWords(m_scrubber, m_axis.full().span(), m_axis.range().span());
        const TimePointer now{m_now, tr("now"), 0.5 * theme.u(), false};
        const TimePointer scrub{m_scrubber, together ? tr("%1 now", "time, at present").arg(here) : here,
                                0.5 * theme.u(), true};
        QList<TimePointer> pointers{scrub};
        if (!together) pointers.prepend(now);
        paintRuler(&painter, geometry, 0, pointers);
        paintLanes(&painter, geometry, lanesAsDragged(), true);
        paintChosen(&painter, geometry);
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

} // namespace titer::plot

#include "ui/plot/timeline/moc_timeline_view.cpp"
