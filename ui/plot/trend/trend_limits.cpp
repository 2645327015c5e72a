// Limits of trends.
#include "ui/plot/trend/trend_limits.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <array>
#include <limits>
#include <optional>

namespace titer::plot {

using look::Look;
using look::Theme;
using look::Token;
using look::Type;

namespace {

// How often the lines that are shown pass through a place.
int crossings(const QRectF& place, const TrendModel& model, const TrendLayout& layout)
{
    const auto timeAt = [&](qreal x) {
        return layout.time.from + (x - layout.area.left()) / layout.area.width() * layout.time.span();
    };
    int count = 0;
    for (const Series& series : model.series) {
        if (!isShown(series, model)) continue;
        const auto begin = std::lower_bound(series.x.begin(), series.x.end(), timeAt(place.left()));
        const auto end = std::upper_bound(begin, series.x.end(), timeAt(place.right()));
        // With the points next to it, whose lines lead into it.
        const qsizetype first = std::max<qsizetype>(0, begin - series.x.begin() - 1);
        const qsizetype last = std::min({series.x.size(), series.y.size(), end - series.x.begin() + 1});
        for (qsizetype i = first + 1; i < last; ++i) {
            const auto [high, low] =
                std::minmax({layout.yOf(series.y[i - 1], series.right), layout.yOf(series.y[i], series.right)});
            count += high <= place.bottom() && low >= place.top() ? 1 : 0;
        }
    }
    return count;
}

std::optional<QRectF> placeOfName(const Limit& limit, double y, const QSizeF& size, const QList<QRectF>& named,
                                  const TrendModel& model, const TrendLayout& layout)
{
    const QRectF& area = layout.area;
    const qreal u = Theme::current().u();
    const std::array lefts{limit.right ? area.right() - u - size.width() : area.left() + u,
                           area.center().x() - size.width() / 2};
    std::optional<QRectF> best;
    int fewest = std::numeric_limits<int>::max();
    for (const qreal left : lefts)
        for (const qreal top : {y - size.height(), y}) {
            const QRectF place(QPointF(left, top), size);
            const auto taken = [&](const QRectF& other) { return other.intersects(place); };
            if (!area.contains(place) || std::any_of(named.begin(), named.end(), taken)) continue;
            if (const int count = crossings(place, model, layout); count < fewest) {
                fewest = count;
                best = place;
            }
        }
    return best;
}

} // namespace

void paintLimits(QPainter* painter, const TrendModel& model, const TrendLayout& layout, Look look)
{
    const QFont font = Theme::current().font(Type::Caption);
    const QFontMetricsF metrics(font);
    const QRectF& area = layout.area;
    QPen dots(Theme::color(Token::Control, look), 1.25);
    dots.setDashPattern({2, 3});
    QList<QRectF> named;
    for (const Limit& limit : model.limits) {
        const double y = layout.yOf(limit.value, limit.right);
        if (!(y >= area.top() - 0.5 && y <= area.bottom() + 0.5)) continue;
        painter->setPen(dots);
        painter->drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
        const QSizeF size(metrics.horizontalAdvance(limit.name), metrics.lineSpacing());
        const std::optional<QRectF> place = placeOfName(limit, y, size, named, model, layout);
        if (!place) continue;
        named.append(*place);
        painter->setFont(font);
        painter->setPen(Theme::color(Token::Muted, look));
        painter->drawText(*place, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip, limit.name);
    }
}

} // namespace titer::plot
