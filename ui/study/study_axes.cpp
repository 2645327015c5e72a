#include "ui/study/study_axes.h"

#include "ui/plot/marker.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPolygonF>

#include <algorithm>
#include <cmath>

namespace titer::study {

using look::Theme;
using look::Token;
using look::Type;
using plot::Range;

namespace {

Range shownRange(const Range& range)
{
    return range.isValid() ? range : Range{0, 1};
}

} // namespace

qreal StudyAxes::labelWidth(const Range& up)
{
    const QFontMetricsF metrics(Theme::current().font(Type::Caption));
    qreal widest = 0;
    for (const double tick : plot::niceTicks(up))
        widest = std::max(widest, metrics.horizontalAdvance(plot::valueLabel(tick, plot::niceStep(up.span()))));
    return widest;
}

StudyAxes::StudyAxes(QPainter* painter, const QRectF& rect, const Axes& axes)
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
    m_area =
        QRectF(QPointF(rect.left() + left + 1.5 * u, rect.top() + (axes.upTitle.isEmpty() ? line / 2 : 1.5 * line)),
               QPointF(rect.right() - 2 * u, rect.bottom() - beneath));
    m_area.setSize(m_area.size().expandedTo(QSizeF(1, 1)));
}

double StudyAxes::xOf(double across) const
{
    return m_area.left() + (across - m_axes.across.from) / m_axes.across.span() * m_area.width();
}

double StudyAxes::yOf(double up) const
{
    return m_area.bottom() - (up - m_axes.up.from) / m_axes.up.span() * m_area.height();
}

void StudyAxes::paint() const
{
    m_painter->setFont(m_font);
    paintUp();
    paintAcross();
}

void StudyAxes::paintUp() const
{
    const Theme& theme = Theme::current();
    const QFontMetricsF metrics(m_font);
    const double step = plot::niceStep(m_axes.up.span());
    m_painter->setPen(theme.color(Token::Muted));
    m_painter->drawText(QRectF(m_rect.left(), m_rect.top(), m_rect.width(), metrics.height()), Qt::AlignLeft,
                        metrics.elidedText(m_axes.upTitle, Qt::ElideRight, m_rect.width()));
    qreal free = m_rect.bottom() + metrics.height();
    for (const double tick : plot::niceTicks(m_axes.up)) {
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
}

void StudyAxes::paintAcross() const
{
    const Theme& theme = Theme::current();
    const QFontMetricsF metrics(m_font);
    const double step = plot::niceStep(m_axes.across.span());
    m_painter->setPen(theme.color(Token::Muted));
    m_painter->drawText(
        QRectF(m_area.left(), m_rect.bottom() - metrics.lineSpacing(), m_area.width(), metrics.lineSpacing()),
        Qt::AlignCenter, metrics.elidedText(m_axes.acrossTitle, Qt::ElideRight, m_area.width()));
    qreal free = m_rect.left();
    for (const double tick : plot::niceTicks(m_axes.across)) {
        const double x = std::round(xOf(tick)) + 0.5;
        m_painter->setPen(QPen(theme.color(Token::Grid), 1));
        m_painter->drawLine(QPointF(x, m_area.top()), QPointF(x, m_area.bottom()));
        if (!m_axes.labelled) continue;
        const QString words = plot::valueLabel(tick, step);
        const qreal width = metrics.horizontalAdvance(words);
        const qreal left = std::clamp(x - width / 2, m_rect.left(), std::max(m_rect.left(), m_rect.right() - width));
        if (left < free) continue;
        free = left + width + 2 * theme.u();
        m_painter->setPen(theme.color(Token::Muted));
        m_painter->drawText(QRectF(left, m_area.bottom() + theme.u(), width, metrics.height()),
                            Qt::AlignCenter | Qt::TextDontClip, words);
    }
}

void StudyAxes::line(std::span<const double> x, std::span<const double> y, const QPen& pen) const
{
    QPolygonF shape;
    for (std::size_t i = 0; i < std::min(x.size(), y.size()); ++i) shape << QPointF(xOf(x[i]), yOf(y[i]));
    m_painter->save();
    m_painter->setRenderHint(QPainter::Antialiasing);
    m_painter->setClipRect(m_area.adjusted(-1, -1, 1, 1), Qt::IntersectClip);
    m_painter->setPen(pen);
    m_painter->drawPolyline(shape);
    m_painter->restore();
}

// Without one where the model leaves no degrees of freedom.
void StudyAxes::band(std::span<const double> x, std::span<const double> low, std::span<const double> high,
                     const QColor& color) const
{
    QPolygonF shape;
    for (std::size_t i = 0; i < x.size(); ++i) shape << QPointF(xOf(x[i]), yOf(low[i]));
    for (std::size_t i = x.size(); i-- > 0;) shape << QPointF(xOf(x[i]), yOf(high[i]));
    if (!std::ranges::all_of(shape, [](const QPointF& p) { return std::isfinite(p.x() + p.y()); })) return;
    m_painter->save();
    m_painter->setRenderHint(QPainter::Antialiasing);
    m_painter->setClipRect(m_area, Qt::IntersectClip);
    m_painter->setPen(Qt::NoPen);
    m_painter->setBrush(color);
    m_painter->drawPolygon(shape);
    m_painter->restore();
}

void StudyAxes::samples(std::span<const double> x, std::span<const double> y, look::Marker marker,
                        const QColor& color) const
{
    for (std::size_t i = 0; i < std::min(x.size(), y.size()); ++i)
        if (m_axes.across.contains(x[i]) && m_axes.up.contains(y[i]))
            plot::paintMarker(m_painter, marker, {xOf(x[i]), yOf(y[i])}, 2 * Theme::current().u(), color,
                              Theme::current().color(Token::Base));
}

void StudyAxes::level(double up, const QPen& pen) const
{
    if (!m_axes.up.contains(up)) return;
    m_painter->setPen(pen);
    const double y = std::round(yOf(up)) + 0.5;
    m_painter->drawLine(QPointF(m_area.left(), y), QPointF(m_area.right(), y));
}

} // namespace titer::study
