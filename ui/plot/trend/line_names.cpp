// Names at the ends of lines.
#include "ui/plot/trend/line_names.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <optional>

namespace titer::plot {

using look::Look;
using look::Theme;
using look::Token;
using look::Type;

namespace {

struct LineEnd {
    const Series* series;
    QPointF at;       // of the last value that is shown
    double nameY = 0; // the middle of its name
};

std::optional<QPointF> endOf(const Series& series, const TrendLayout& layout)
{
    const qsizetype after = std::upper_bound(series.x.begin(), series.x.end(), layout.time.to) - series.x.begin();
    for (qsizetype i = std::min(after, series.y.size()); i-- > 0 && series.x[i] >= layout.time.from;) {
        const double y = layout.yOf(series.y[i], series.right);
        if (!std::isfinite(y)) continue;
        return QPointF(layout.xOf(series.x[i]), std::clamp(y, layout.area.top(), layout.area.bottom()));
    }
    return std::nullopt;
}

// Each as near to its line as the others allow.
void spread(QList<LineEnd>& ends, qreal high, const QRectF& area)
{
    std::ranges::stable_sort(ends, {}, [](const LineEnd& end) { return end.at.y(); });
    double free = area.top() - high;
    for (LineEnd& end : ends) {
        end.nameY = std::max(end.at.y(), free + high);
        free = end.nameY;
    }
    double below = area.bottom() + high;
    for (qsizetype i = ends.size(); i-- > 0;) {
        ends[i].nameY = std::min(ends[i].nameY, below - high);
        below = ends[i].nameY;
    }
}

} // namespace

void paintLineNames(QPainter* painter, const TrendModel& model, const TrendLayout& layout, Look look)
{
    const QFont font = Theme::current().font(Type::Caption);
    const QFontMetricsF metrics(font);
    const QRectF& area = layout.area;
    const qreal high = metrics.lineSpacing(), u = Theme::current().u();
    const qsizetype room = qsizetype(area.height() / high) + 1;
    const bool inMargin = namesLines(model);
    QList<LineEnd> ends;
    for (const Series& series : model.series)
        if (!series.endName.isEmpty() && isShown(series, model) && ends.size() < room)
            if (const auto at = endOf(series, layout)) ends.append({&series, *at});
    spread(ends, high, area);
    painter->save();
    painter->setFont(font);
    painter->setRenderHint(QPainter::Antialiasing);
    for (const LineEnd& end : std::as_const(ends)) {
        const qreal most = inMargin ? widthOfLineNames(model) : area.width() / 2;
        const QString name = metrics.elidedText(end.series->endName, Qt::ElideMiddle, most);
        QRectF place(area.right() + 3 * u, end.nameY - high / 2, metrics.horizontalAdvance(name), high);
        if (inMargin) {
            painter->setPen(QPen(penOf(*end.series, model, look).color(), 1));
            painter->drawPolyline(QPolygonF{end.at, QPointF(std::max(end.at.x(), area.right()), end.at.y()),
                                            QPointF(place.left() - u / 2, end.nameY)});
        } else {
            place.moveBottomRight({std::max(end.at.x(), area.left() + place.width()), end.at.y() - u / 2});
            place.moveTop(std::max(place.top(), area.top()));
        }
        painter->setPen(Theme::color(inMargin ? Token::Text : Token::Muted, look));
        painter->drawText(place, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip, name);
    }
    painter->restore();
}

} // namespace titer::plot
