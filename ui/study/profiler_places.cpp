#include "ui/study/profiler_places.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace titer::study {

using look::Theme;
using look::Type;

namespace {

qreal captionLine()
{
    return QFontMetricsF(Theme::current().font(Type::Caption)).lineSpacing();
}

constexpr qreal gap = 3.0, rowGap = 5.0; // between cells [u]

// Of names in columns of this width.
qreal nameHeight(const QStringList& names, qreal width)
{
    const QFontMetricsF metrics(Theme::current().font(Type::Caption));
    qreal height = 2 * metrics.lineSpacing();
    for (const QString& name : names)
        height = std::max(height, metrics
                                      .boundingRect(QRectF(0, 0, width, 1000), // more than any name needs
                                                    Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, name)
                                      .height());
    return height;
}

} // namespace

QSize ProfilerPlaces::min(const QStringList& names, int rows, qreal width, qreal labelWidth)
{
    const int u = Theme::current().u(), least = (26 + 18 * int(names.size())) * u;
    const ProfilerPlaces places(QRectF(0, 0, std::max<qreal>(width, least), 0), names, rows, labelWidth);
    return {least, 20 * u * rows + int(std::ceil(places.rect.bottom() - places.foot))};
}

ProfilerPlaces::ProfilerPlaces(const QRectF& place, const QStringList& names, int rows, qreal labelWidth)
    : rect(place)
    , labels(labelWidth)
    , factors(std::max(1, int(names.size())))
    , responses(std::max(1, rows))
{
    const qreal u = Theme::current().u();
    words = std::clamp(0.16 * rect.width(), 20.0 * u, 36.0 * u);
    column = (rect.width() - words - labels - 2.0 * u) / factors;
    // Labels of the axes, fields, and names.
    foot = rect.bottom() - captionLine() - qreal(Theme::current().fieldHeight()) -
           nameHeight(names, column - (gap - 2.0) * u) - 2.0 * u;
    row = (foot - rect.top()) / responses;
}

QRectF ProfilerPlaces::area(int response, int factor) const
{
    const qreal u = Theme::current().u();
    const qreal left = rect.left() + words + labels + 2.0 * u + factor * column;
    return {left, rect.top() + u + response * row, std::max(1.0, column - gap * u), std::max(1.0, row - rowGap * u)};
}

QRectF ProfilerPlaces::chart(int response, int factor) const
{
    // The margins that StudyAxes leaves.
    const qreal u = Theme::current().u(), half = 0.5 * captionLine();
    return area(response, factor).adjusted(-1.5 * u - (factor == 0 ? labels : 0.0), -half, 2.0 * u, half);
}

QRectF ProfilerPlaces::wordsOf(int response) const
{
    const qreal u = Theme::current().u();
    return {rect.left(), rect.top() + u + response * row, words - u, std::max(1.0, row - rowGap * u)};
}

QRectF ProfilerPlaces::field(int factor) const
{
    const qreal u = Theme::current().u();
    const QRectF cell = area(0, factor);
    const qreal width = std::min(cell.width(), 22.0 * u);
    return {cell.center().x() - width / 2, foot + captionLine() - u, width, qreal(Theme::current().fieldHeight())};
}

QRectF ProfilerPlaces::name(int factor) const
{
    const QRectF cell = area(0, factor);
    const qreal top = field(factor).bottom() + Theme::current().u();
    return {cell.left() - Theme::current().u(), top, cell.width() + 2.0 * Theme::current().u(), rect.bottom() - top};
}

} // namespace titer::study
