// The painting of sparklines.
#include "ui/tiles/parts/sparkline.h"

#include "ui/look/presentation.h"
#include "ui/plot/decimate.h"

#include <QPainter>
#include <QPolygonF>

#include <algorithm>
#include <cmath>

namespace titer::tiles {

using app::FeedValue;
using look::Theme;
using look::Token;
using plot::Range;

namespace {

struct Scales {
    QRectF rect;
    Range time, values;

    QPointF at(double x, double y) const
    {
        return {rect.left() + (x - time.from) / time.span() * rect.width(),
                rect.bottom() - (y - values.from) / values.span() * rect.height()};
    }
};

Scales scalesOf(const QRectF& rect, const Sparkline& content)
{
    const app::DataTrace& line = *content.line;
    Scales scales{rect, content.time, {}};
    if (!line.x.empty()) {
        if (!std::isfinite(scales.time.from)) scales.time.from = line.x.front();
        if (!std::isfinite(scales.time.to)) scales.time.to = line.x.back();
    }
    for (std::size_t i = 0; i < std::min(line.x.size(), line.y.size()); ++i)
        if (scales.time.contains(line.x[i])) scales.values.include(line.y[i]);
    scales.values.include(content.normal.from);
    scales.values.include(content.normal.to);
    const double min = 1e-6 * std::max(std::abs(scales.values.from), 1e-12);
    const double room = std::max(0.12 * scales.values.span(), min);
    scales.values = {scales.values.from - room, scales.values.to + room};
    return scales;
}

void paintNormal(QPainter* painter, const Scales& scales, const Range& normal)
{
    if (std::isnan(normal.from) && std::isnan(normal.to)) return;
    const auto y = [&](double value, double otherwise) {
        return std::isfinite(value) ? scales.at(0, value).y() : otherwise;
    };
    const QRectF& rect = scales.rect;
    const QRectF band(QPointF(rect.left(), y(normal.to, rect.top())),
                      QPointF(rect.right(), y(normal.from, rect.bottom())));
    const Theme& theme = Theme::current();
    painter->fillRect(band, theme.color(Token::Band));
    painter->setPen(QPen(theme.color(Token::Border), 1));
    if (std::isfinite(normal.from)) painter->drawLine(band.bottomLeft(), band.bottomRight());
    if (std::isfinite(normal.to)) painter->drawLine(band.topLeft(), band.topRight());
}

void paintRuns(QPainter* painter, const Scales& scales, const app::DataTrace& line, const Range& time, const QPen& pen)
{
    painter->setPen(pen);
    painter->setBrush(Qt::NoBrush);
    for (const QList<QPointF>& run : plot::decimate(line.x, line.y, time.from, time.to, int(scales.rect.width()))) {
        QPolygonF points;
        points.reserve(run.size());
        for (const QPointF& point : run) points.append(scales.at(point.x(), point.y()));
        painter->drawPolyline(points);
    }
}

// From the newest good value on: its hold while it is stale, hatching where the connection is gone.
void paintEnd(QPainter* painter, const Scales& scales, const Sparkline& content, const QColor& ink)
{
    const app::DataTrace& line = *content.line;
    const double now = std::isfinite(content.now) ? content.now : scales.time.to;
    const auto newest = newestOf(line, now);
    const bool bad = content.quality == FeedValue::Quality::Bad, stale = content.quality == FeedValue::Quality::Stale;
    const QPointF end = newest ? scales.at(line.x[*newest], line.y[*newest]) : scales.rect.bottomLeft();
    const double right = scales.at(now, 0).x();
    if (bad) return paintUnknown(painter, {QPointF(end.x(), scales.rect.top()), QPointF(right, scales.rect.bottom())});
    if (!newest || !scales.rect.adjusted(-1, -1, 1, 1).contains(end)) return;
    const Theme& theme = Theme::current();
    const qreal size = 1.5 * theme.u();
    if (stale) {
        painter->setPen(holdPen());
        painter->drawLine(end, QPointF(right, end.y()));
    }
    painter->setPen(QPen(stale ? ink : Qt::transparent, 1.5));
    painter->setBrush(stale ? theme.color(Token::Base) : content.alarm ? theme.color(tokenOf(*content.alarm)) : ink);
    painter->drawEllipse(end, size / 2, size / 2);
}

} // namespace

std::optional<std::size_t> newestOf(const app::DataTrace& line, double now)
{
    std::size_t i = std::min(line.x.size(), line.y.size());
    while (i > 0) {
        --i;
        if (!(line.x[i] > now) && std::isfinite(line.y[i])) return i;
    }
    return {};
}

void paintSparkline(QPainter* painter, const QRectF& rect, const Sparkline& content)
{
    if (!content.line || rect.width() < 4 || rect.height() < 4) return;
    const Scales scales = scalesOf(rect, content);
    const Theme& theme = Theme::current();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool bad = content.quality == FeedValue::Quality::Bad;
    if (scales.time.isValid() && scales.values.isValid()) {
        painter->setClipRect(rect.adjusted(-theme.u(), -theme.u(), theme.u(), theme.u()));
        paintNormal(painter, scales, content.normal);
        const QColor ink = theme.color(bad ? Token::Muted : content.ink);
        const qreal width = content.quality == FeedValue::Quality::Uncertain ? 0.75 : 1.5;
        QPen pen(ink, theme.look() == look::Look::Wall ? 2 * width : look::lineWidth(width), Qt::SolidLine, Qt::FlatCap,
                 Qt::RoundJoin);
        const double now = std::isfinite(content.now) ? content.now : scales.time.to;
        paintRuns(painter, scales, *content.line, {scales.time.from, std::min(now, scales.time.to)}, pen);
        pen.setDashPattern({3, 2.5});
        if (now < scales.time.to) paintRuns(painter, scales, *content.line, {now, scales.time.to}, pen);
        paintEnd(painter, scales, content, ink);
    } else if (bad) {
        paintUnknown(painter, rect);
    }
    painter->restore();
}

} // namespace titer::tiles
