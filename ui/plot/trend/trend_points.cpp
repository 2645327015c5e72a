// Points of trends.
#include "ui/plot/trend/trend_points.h"

#include "ui/plot/marker.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace titer::plot {

using look::Look;
using look::Theme;
using look::Token;
using look::Type;

namespace {

constexpr qsizetype maxStemMarkers = 200;

qreal u()
{
    return Theme::current().u();
}

// From where a sample was drawn to a tick where it was reported.
void paintLeader(QPainter* painter, const QPointF& drawn, double reported, const QRectF& area, const QColor& ink)
{
    const qreal to = std::min(reported, area.right());
    // One that is hidden by its marker says nothing.
    if (!(to - drawn.x() > 2 * u())) return;
    painter->setPen(QPen(ink, 1.25, Qt::DotLine));
    painter->drawLine(drawn, QPointF(to, drawn.y()));
    painter->setPen(QPen(ink, 1.25));
    if (to == reported) painter->drawLine(QPointF(to, drawn.y() - u()), QPointF(to, drawn.y() + u()));
}

void paintSamples(QPainter* painter, const Series& series, const TrendLayout& layout, Look look)
{
    const look::SeriesLook& looks = Theme::series(series.colourIndex);
    const QColor ink = Theme::color(looks.color, look), ground = Theme::color(Token::Base, look);
    const QRectF near = layout.area.adjusted(-1, -1, 1, 1);
    double last = -1e9;
    for (qsizetype i = 0; i < std::min(series.x.size(), series.y.size()); ++i) {
        const QPointF at(layout.xOf(series.x[i]), layout.yOf(series.y[i], series.right));
        // More than one marker per pixel only costs time.
        if (!near.contains(at) || std::abs(at.x() - last) < 1) continue;
        last = at.x();
        if (i < series.reported.size()) paintLeader(painter, at, layout.xOf(series.reported[i]), layout.area, ink);
        paintMarker(painter, looks.marker, at, 2 * u(), ink, ground);
    }
}

// So far apart that they report the lines from each other and hide none; those of other series stand next to them.
void paintMarkers(QPainter* painter, const Series& series, const TrendLayout& layout, Look look)
{
    const look::SeriesLook& looks = Theme::series(series.colourIndex);
    const QColor ink = Theme::color(looks.color, look), ground = Theme::color(Token::Base, look);
    const QRectF near = layout.area.adjusted(-1, -1, 1, 1);
    const qreal apart = 24 * u();
    qreal next = layout.area.left() + (2 + 3 * series.colourIndex) * u();
    for (qsizetype i = 0; i < std::min(series.x.size(), series.y.size()); ++i) {
        const QPointF at(layout.xOf(series.x[i]), layout.yOf(series.y[i], series.right));
        if (at.x() < next || !near.contains(at)) continue;
        next = at.x() + apart;
        paintMarker(painter, looks.marker, at, 2 * u(), ink, ground);
    }
}

// So many markers would hide each other: then there are none.
void paintStems(QPainter* painter, const Series& series, const Range& normal, const TrendLayout& layout, Look look)
{
    const look::SeriesLook& looks = Theme::series(series.colourIndex);
    const QColor usual = Theme::color(looks.color, look), outside = Theme::color(Token::Warn, look);
    const QRectF near = layout.area.adjusted(-1, -1, 1, 1);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    for (qsizetype i = 0; i < std::min(series.x.size(), series.y.size()); ++i) {
        const QPointF tip(layout.xOf(series.x[i]), layout.yOf(series.y[i], series.right));
        if (!near.contains(tip)) continue;
        const QColor ink = normal.contains(series.y[i]) ? usual : outside;
        painter->setPen(QPen(ink, 1));
        painter->drawLine(QPointF(tip.x(), layout.yOf(0, series.right)), tip);
        if (series.x.size() <= maxStemMarkers)
            paintMarker(painter, looks.marker, tip, 1.75 * u(), ink, Theme::color(Token::Base, look));
    }
    painter->restore();
}

void paintHold(QPainter* painter, const Hold& hold, double y, const TrendLayout& layout, Look look)
{
    const QRectF& area = layout.area;
    const qreal from = std::max(area.left(), layout.xOf(hold.time.from));
    const qreal to = std::min(area.right(), layout.xOf(hold.time.to));
    if (!(to > from && y >= area.top() && y <= area.bottom())) return;
    QPen dashes(Theme::color(Token::Muted, look), 1.75);
    dashes.setDashPattern({4, 3});
    painter->setPen(dashes);
    painter->drawLine(QPointF(from, y), QPointF(to, y));
}

// At its place, or at the edge where that lies beyond the values shown; what it was stands next to it.
void paintOutlier(QPainter* painter, const QPointF& place, double value, const TrendLayout& layout, Look look)
{
    const QRectF& area = layout.area;
    const qreal r = 1.25 * u();
    if (place.x() < area.left() || place.x() > area.right() || !std::isfinite(place.y())) return;
    const QPointF at(place.x(), std::clamp(place.y(), area.top() + r, std::max(area.top() + r, area.bottom() - r)));
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(Theme::color(Token::Text, look), 1.25));
    painter->setBrush(Theme::color(Token::Base, look));
    painter->drawEllipse(at, r, r);
    const qreal d = 0.6 * r;
    painter->drawLine(at + QPointF(-d, -d), at + QPointF(d, d));
    painter->drawLine(at + QPointF(-d, d), at + QPointF(d, -d));
    painter->setFont(Theme::current().font(Type::Caption));
    painter->setPen(Theme::color(Token::Muted, look));
    const QFontMetricsF metrics(painter->font());
    const QString words = shortValue(value);
    const qreal width = metrics.horizontalAdvance(words), height = metrics.lineSpacing();
    const bool fits = at.x() + 2 * r + width < area.right();
    painter->drawText(
        QRectF(fits ? at.x() + 1.75 * r : at.x() - 1.75 * r - width, at.y() - height / 2, width + 1, height),
        Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip, words);
    painter->restore();
}

} // namespace

void paintPoints(QPainter* painter, const Series& series, const Range& normal, const TrendLayout& layout, Look look)
{
    for (const Hold& hold : series.holds) paintHold(painter, hold, layout.yOf(hold.value, series.right), layout, look);
    if (series.kind == Series::Samples) paintSamples(painter, series, layout, look);
    if (series.kind == Series::Marked) paintMarkers(painter, series, layout, look);
    if (series.kind == Series::Stems) paintStems(painter, series, normal, layout, look);
    for (const QPointF& outlier : series.outliers)
        paintOutlier(painter, {layout.xOf(outlier.x()), layout.yOf(outlier.y(), series.right)}, outlier.y(), layout,
                     look);
}

} // namespace titer::plot
