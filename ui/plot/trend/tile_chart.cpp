#include "ui/plot/trend/tile_chart.h"

#include "ui/look/presentation.h"
#include "ui/plot/decimate.h"
#include "ui/plot/marker.h"
#include "ui/plot/trend/trend_picture.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace titer::plot {

using look::Theme;
using look::Token;
using look::Type;
using plot::Range;

namespace {

bool isWall()
{
    return Theme::current().look() == look::Look::Wall;
}

Range shownRange(const Range& range)
{
    return range.isValid() ? range : Range{0, 1};
}

} // namespace

qreal TileChart::labelWidth(const Range& up)
{
    const QFontMetricsF metrics(Theme::current().font(Type::Caption));
    const Range range = shownRange(up);
    qreal widest = 0;
    for (const double tick : plot::niceTicks(range))
        widest = std::max(widest, metrics.horizontalAdvance(plot::valueLabel(tick, plot::niceStep(range.span()))));
    return widest;
}

TileChart::TileChart(QPainter* painter, const QRectF& rect, const Axes& axes)
    : m_painter(painter)
    , m_axes(axes)
    , m_rect(rect)
    , m_font(Theme::current().font(Type::Caption))
{
    m_axes.across = shownRange(axes.across);
    m_axes.up = shownRange(axes.up);
    const qreal u = Theme::current().u(), line = QFontMetricsF(m_font).lineSpacing();
    const qreal left = !axes.upLabelled ? 0 : axes.labelWidth > 0 ? axes.labelWidth : labelWidth(m_axes.up);
    const qreal beneath = (axes.labelled ? line + 1.5 * u : line / 2) + (axes.acrossTitle.isEmpty() ? 0 : line);
    m_area = QRectF(QPointF(rect.left() + left + 1.5 * u, rect.top() + (axes.upUnit.isEmpty() ? line / 2 : 1.5 * line)),
                    QPointF(rect.right() - 2 * u, rect.bottom() - beneath));
    m_area.setSize(m_area.size().expandedTo(QSizeF(1, 1)));
}

double TileChart::xOf(double across) const
{
    return m_area.left() + (across - m_axes.across.from) / m_axes.across.span() * m_area.width();
}

double TileChart::yOf(double up) const
{
    return m_area.bottom() - (up - m_axes.up.from) / m_axes.up.span() * m_area.height();
}

void TileChart::paintAxes() const
{
    const Theme& theme = Theme::current();
    const QFontMetricsF metrics(m_font);
    const double step = plot::niceStep(m_axes.up.span());
    m_painter->setFont(m_font);
    m_painter->setPen(theme.color(Token::Muted));
    m_painter->drawText(QRectF(m_rect.left(), m_rect.top(), m_rect.width(), metrics.height()), Qt::AlignLeft,
                        metrics.elidedText(m_axes.upUnit, Qt::ElideRight, m_rect.width()));
    qreal free = m_rect.bottom() + metrics.height();
    for (const double tick : m_axes.levels.isEmpty() ? plot::niceTicks(m_axes.up) : m_axes.levels) {
        if (!m_axes.up.contains(tick)) continue;
        const double y = std::round(yOf(tick)) + 0.5;
        m_painter->setPen(QPen(theme.color(Token::Grid), 1));
        m_painter->drawLine(QPointF(m_area.left(), y), QPointF(m_area.right(), y));
        // Labels of a low plot leave some out.
        if (!m_axes.upLabelled || y + metrics.height() / 2 > free) continue;
        free = y - metrics.height() / 2;
        m_painter->setPen(theme.color(Token::Muted));
        m_painter->drawText(QRectF(m_rect.left(), y - metrics.height() / 2,
                                   m_area.left() - m_rect.left() - 1.5 * theme.u(), metrics.height()),
                            Qt::AlignRight | Qt::AlignVCenter | Qt::TextDontClip, plot::valueLabel(tick, step));
    }
    paintAcross();
}

QString TileChart::acrossLabel(double value) const
{
    const Range& across = m_axes.across;
    switch (m_axes.words) {
    case Words::Elapsed:
        return plot::timeLabel(value, plot::timeUnit(across.span()));
    case Words::Ago: {
        const double since = value - m_axes.now;
        if (std::abs(since) < 1e-6 * across.span()) return QCoreApplication::translate("tiles", "now");
        // Before now in days, not the day of a batch.
        const plot::TimeUnit unit = plot::timeUnit(across.span());
        if (unit != plot::TimeUnit::Day) return plot::timeLabel(since, unit);
        return QCoreApplication::translate("tiles", "%1 d", "days before now")
            .arg(plot::valueLabel(since / 86400.0, 1));
    }
    case Words::Number:
        break;
    }
    return plot::valueLabel(value, plot::niceStep(across.span()));
}

void TileChart::paintAcross() const
{
    const Theme& theme = Theme::current();
    const Range& across = m_axes.across;
    QList<double> ticks;
    if (m_axes.words == Words::Number)
        ticks = plot::niceTicks(across);
    else if (m_axes.words == Words::Elapsed)
        ticks = plot::timeTicks(across, 7);
    else
        for (const double tick : plot::timeTicks({across.from - m_axes.now, across.to - m_axes.now}, 7))
            ticks.append(tick + m_axes.now);
    const QFontMetricsF metrics(m_font);
    m_painter->setPen(theme.color(Token::Muted));
    m_painter->drawText(
        QRectF(m_area.left(), m_rect.bottom() - metrics.lineSpacing(), m_area.width(), metrics.lineSpacing()),
        Qt::AlignCenter, metrics.elidedText(m_axes.acrossTitle, Qt::ElideRight, m_area.width()));
    qreal free = m_rect.left();
    for (qsizetype i = 0; i < ticks.size(); ++i) {
        const double x = std::round(xOf(ticks[i])) + 0.5;
        m_painter->setPen(QPen(theme.color(Token::Grid), 1));
        m_painter->drawLine(QPointF(x, m_area.top()), QPointF(x, m_area.bottom()));
        if (!m_axes.labelled) continue;
        QString words = acrossLabel(ticks[i]);
        if (i + 1 == ticks.size() && !m_axes.acrossUnit.isEmpty()) words += QChar(0x00a0) + m_axes.acrossUnit;
        const qreal width = metrics.horizontalAdvance(words);
        const qreal left = std::clamp(x - width / 2, m_rect.left(), std::max(m_rect.left(), m_rect.right() - width));
        if (left < free) continue;
        free = left + width + 2 * theme.u();
        m_painter->setPen(theme.color(Token::Muted));
        m_painter->drawText(QRectF(left, m_area.bottom() + theme.u(), width, metrics.height()),
                            Qt::AlignCenter | Qt::TextDontClip, words);
    }
}

void TileChart::line(std::span<const double> x, std::span<const double> y, const QPen& pen) const
{
    m_painter->save();
    m_painter->setRenderHint(QPainter::Antialiasing);
    m_painter->setClipRect(m_area.adjusted(-1, -1, 1, 1), Qt::IntersectClip);
    m_painter->setBrush(Qt::NoBrush);
    m_painter->setPen(pen);
    for (const QList<QPointF>& run :
         plot::decimate(x, y, m_axes.across.from, m_axes.across.to, int(std::ceil(m_area.width())))) {
        QPolygonF shape;
        shape.reserve(run.size());
        for (const QPointF& p : run) shape << QPointF(xOf(p.x()), yOf(p.y()));
        m_painter->drawPolyline(shape);
    }
    m_painter->restore();
}

void TileChart::band(std::span<const double> x, std::span<const double> low, std::span<const double> high,
                     const QColor& color) const
{
    const std::size_t count = std::min({x.size(), low.size(), high.size()});
    const auto isKnown = [&](std::size_t i) { return std::isfinite(low[i]) && std::isfinite(high[i]); };
    m_painter->save();
    m_painter->setRenderHint(QPainter::Antialiasing);
    m_painter->setClipRect(m_area, Qt::IntersectClip);
    m_painter->setPen(Qt::NoPen);
    m_painter->setBrush(color);
    for (std::size_t begin = 0; begin < count;) {
        if (!isKnown(begin)) {
            ++begin;
            continue;
        }
        std::size_t end = begin;
        while (end < count && isKnown(end)) ++end;
        QPolygonF shape;
        for (std::size_t i = begin; i < end; ++i) shape << QPointF(xOf(x[i]), yOf(low[i]));
        for (std::size_t i = end; i-- > begin;) shape << QPointF(xOf(x[i]), yOf(high[i]));
        m_painter->drawPolygon(shape);
        begin = end;
    }
    m_painter->restore();
}

void TileChart::samples(std::span<const double> x, std::span<const double> y, look::Marker marker,
                        const QColor& color) const
{
    m_painter->save();
    m_painter->setRenderHint(QPainter::Antialiasing);
    for (std::size_t i = 0; i < std::min(x.size(), y.size()); ++i)
        if (std::isfinite(y[i]) && m_axes.across.contains(x[i]) && m_axes.up.contains(y[i]))
            plot::paintMarker(m_painter, marker, {xOf(x[i]), yOf(y[i])}, 2 * Theme::current().u(), color,
                              Theme::current().color(Token::Base));
    m_painter->restore();
}

void TileChart::upright(double across, const QPen& pen) const
{
    if (!m_axes.across.contains(across)) return;
    m_painter->setPen(pen);
    const double x = xOf(across);
    m_painter->drawLine(QPointF(x, m_area.top() - Theme::current().u()), QPointF(x, m_area.bottom()));
}

void TileChart::level(double up, const QPen& pen, const QString& name) const
{
    if (!m_axes.up.contains(up)) return;
    m_painter->setPen(pen);
    const double y = std::round(yOf(up)) + 0.5;
    m_painter->drawLine(QPointF(m_area.left(), y), QPointF(m_area.right(), y));
    if (name.isEmpty()) return;
    const QFontMetricsF metrics(m_font);
    const bool above = y - metrics.height() > m_area.top();
    m_painter->setFont(m_font);
    m_painter->setPen(Theme::current().color(Token::Muted));
    m_painter->drawText(QRectF(m_area.left() + Theme::current().u(), above ? y - metrics.height() : y,
                               m_area.width() - Theme::current().u(), metrics.height()),
                        Qt::AlignLeft | Qt::AlignVCenter, metrics.elidedText(name, Qt::ElideRight, m_area.width()));
}

void TileChart::hatch(double from, double to) const
{
    const double left = std::max(from, m_axes.across.from), right = std::min(to, m_axes.across.to);
    if (!(left < right)) return;
    const QColor color = Theme::current().color(Token::Control);
    const QRectF place(QPointF(xOf(left), m_area.top()), QPointF(xOf(right), m_area.bottom()));
    plot::paintHatching(m_painter, place, color);
    m_painter->setPen(QPen(color, 1));
    m_painter->drawLine(place.topLeft(), place.bottomLeft());
    m_painter->drawLine(place.topRight(), place.bottomRight());
}

namespace {

QFont legendFont(bool bold)
{
    QFont font = Theme::current().font(Type::Caption);
    if (bold) font.setBold(true);
    return font;
}

qreal legendMark()
{
    return 6 * Theme::current().u();
}

void paintEntry(QPainter* painter, const LegendEntry& entry, const QRectF& box, const QString& name)
{
    const Theme& theme = Theme::current();
    const qreal u = theme.u(), mark = legendMark();
    const QPointF middle(box.left() + mark / 2, box.center().y());
    if (entry.fill.isValid()) painter->fillRect(QRectF(box.left(), middle.y() - 1.25 * u, mark, 2.5 * u), entry.fill);
    if (entry.pen.style() != Qt::NoPen) {
        painter->setPen(entry.pen);
        painter->drawLine(QPointF(box.left(), middle.y()), QPointF(box.left() + mark, middle.y()));
    }
    if (entry.marker)
        plot::paintMarker(painter, *entry.marker, middle, 2 * u, entry.pen.color(), theme.color(Token::Base));
    if (entry.sign) entry.sign(painter, QRectF(box.left(), box.top(), mark, box.height()));
    painter->setFont(legendFont(false));
    painter->setPen(theme.color(Token::Text));
    painter->drawText(box.adjusted(mark + u, 0, u, 0), Qt::AlignLeft | Qt::AlignVCenter, name);
    painter->setFont(legendFont(true));
    painter->drawText(box, Qt::AlignRight | Qt::AlignVCenter, entry.value);
}

} // namespace

qreal paintLegend(QPainter* painter, const QRectF& rect, const QList<LegendEntry>& entries)
{
    const qreal u = Theme::current().u(), mark = legendMark();
    const QFontMetricsF metrics(legendFont(false)), strong(legendFont(true));
    const qreal line = metrics.lineSpacing() + u / 2;
    qreal x = rect.left(), y = rect.top();
    if (painter) painter->setRenderHint(QPainter::Antialiasing);
    for (const LegendEntry& entry : entries) {
        const qreal value = entry.value.isEmpty() ? 0 : strong.horizontalAdvance(entry.value) + 1.5 * u;
        const qreal most = rect.width() - mark - u - value;
        const QString name = metrics.elidedText(entry.name, Qt::ElideRight, most);
        const qreal width = mark + u + metrics.horizontalAdvance(name) + value;
        if (x > rect.left() && x + width > rect.right()) {
            x = rect.left();
            y += line;
        }
        if (painter) paintEntry(painter, entry, QRectF(x, y, width, line), name);
        x += width + 4 * u;
    }
    return entries.isEmpty() ? 0 : y + line - rect.top();
}

QColor seriesColour(int index)
{
    const Theme& theme = Theme::current();
    if (isWall()) return theme.color(index == 0 ? Token::Ink : Token::Muted);
    return theme.color(Theme::series(index).color);
}

QPen linePen(const QColor& color, qreal width, bool dashed)
{
    QPen pen(color, isWall() ? 1.5 * width : look::lineWidth(width), Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin);
    if (dashed) pen.setDashPattern({4, 3});
    return pen;
}

void paintEmpty(QPainter* painter, const QRectF& rect, const QString& words)
{
    painter->setFont(Theme::current().font(Type::Body));
    painter->setPen(Theme::current().color(Token::Muted));
    painter->drawText(rect, Qt::AlignCenter | Qt::TextWordWrap, words);
}

} // namespace titer::plot
