#include "ui/study/profiler_places.h"

#include <QFontMetricsF>

#include <algorithm>

namespace titer::study {

using look::Theme;
using look::Type;

namespace {

qreal captionLine()
{
    return QFontMetricsF(Theme::current().font(Type::Caption)).lineSpacing();
}

constexpr qreal gap = 3.0, rowGap = 5.0; // between cells [u]

} // namespace

qreal ProfilerPlaces::footHeight()
{
    // Labels of the axes, fields, and names in up to two lines.
    return 3.0 * captionLine() + Theme::current().fieldHeight() + 2.0 * Theme::current().u();
}

QSize ProfilerPlaces::min(int columns, int rows)
{
    const int u = Theme::current().u();
    return QSize((26 + 18 * columns) * u, 20 * u * rows + int(footHeight()));
}

ProfilerPlaces::ProfilerPlaces(const QRectF& place, int columns, int rows, qreal labelWidth)
    : rect(place)
    , labels(labelWidth)
    , factors(std::max(1, columns))
    , responses(std::max(1, rows))
{
    const qreal u = Theme::current().u();
    words = std::clamp(0.16 * rect.width(), 20.0 * u, 36.0 * u);
    column = (rect.width() - words - labels - 2.0 * u) / factors;
    foot = rect.bottom() - footHeight();
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
