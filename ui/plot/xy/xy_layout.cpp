#include "ui/plot/xy/xy_layout.h"

#include "ui/plot/xy/xy_words.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace titer::plot {

using look::Theme;
using look::Token;
using look::Type;

namespace {

bool isLaid(const XyCurve& curve)
{
    return curve.kind == XyCurve::Bars || curve.kind == XyCurve::Boxes;
}

Range acrossOf(const XyModel& model)
{
    if (!model.places.isEmpty()) return {-0.5, double(model.places.size()) - 0.5};
    Range range;
    for (const XyCurve& curve : model.curves) {
        for (const QVector<double>* values : {&curve.x, &curve.measuredX, &curve.lowX, &curve.highX})
            for (const double v : *values) range.include(v);
        if (!isLaid(curve) || curve.x.isEmpty()) continue;
        const double half = 0.5 * stepOf(curve);
        range.include(curve.x.first() - half);
        range.include(curve.x.last() + half);
    }
    return range.isValid() ? range : Range{0, 1};
}

Range valuesOf(const XyModel& model, bool right)
{
    Range range;
    for (const XyCurve& curve : model.curves) {
        if (curve.right != right) continue;
        for (const QVector<double>* values : {&curve.y, &curve.measuredY, &curve.low, &curve.high})
            for (const double v : *values) range.include(v);
        if (curve.kind == XyCurve::Bars) range.include(0);
    }
    return niceRange(range);
}

LegendEntry entryOf(const XyCurve& curve)
{
    LegendEntry entry{.name = curve.right ? XyWords::tr("%1 (right)", "name of a curve").arg(curve.name) : curve.name,
                      .pen = penOf(curve)};
    if (curve.kind != XyCurve::Line) entry.pen.setStyle(Qt::NoPen);
    if (curve.kind == XyCurve::Points || curve.points || !curve.measuredX.isEmpty()) entry.marker = markerOf(curve);
    if (isLaid(curve) || (curve.kind == XyCurve::Line && !curve.low.isEmpty())) entry.fill = bandColourOf(curve);
    return entry;
}

qreal labelRoom(const Range& values)
{
    const QFontMetricsF caption(Theme::current().font(Type::Caption));
    qreal widest = caption.horizontalAdvance(QStringLiteral("0,000"));
    for (const double tick : niceTicks(values))
        widest = std::max(widest, caption.horizontalAdvance(valueLabel(tick, niceStep(values.span()))));
    return widest + 2 * Theme::current().u();
}

// Of names right of the curves, at most a third of the whole.
qreal besideRoom(const XyModel& model, qreal width)
{
    qreal widest = 0;
    const QFontMetricsF caption(Theme::current().font(Type::Caption));
    for (const XyLevel& level : model.levels)
        if (model.levelsBeside && !level.across) widest = std::max(widest, caption.horizontalAdvance(level.name));
    return std::min(widest, width / 3);
}

} // namespace

XyLayout::XyLayout(const QRectF& rect, const XyModel& model)
    : whole(rect)
    , across(model.across.isValid() ? model.across : acrossOf(model))
    , left(model.left.isValid() ? model.left : valuesOf(model, false))
    , right(model.right.isValid() ? model.right : valuesOf(model, true))
{
    const QFontMetricsF caption(Theme::current().font(Type::Caption)), strong(Theme::current().font(Type::Strong));
    const qreal u = Theme::current().u(), line = caption.lineSpacing();
    for (const XyCurve& curve : model.curves) {
        hasRight = hasRight || curve.right;
        if (!curve.name.isEmpty()) entries.append(entryOf(curve));
    }
    const bool named =
        std::ranges::any_of(model.levels, [](const XyLevel& l) { return l.across && !l.name.isEmpty(); });
    qreal y = rect.top();
    const auto row = [&](qreal height) {
        const QRectF place(rect.left(), y, rect.width(), height);
        y += height;
        return place;
    };
    title = row(model.title.isEmpty() ? 0 : strong.lineSpacing() + u);
    legend = row(entries.isEmpty() ? 0 : paintLegend(nullptr, rect, entries) + u / 2);
    units = row(model.leftUnit.isEmpty() && !hasRight && !named ? line / 2 : 1.5 * line);
    const qreal beneath = line + 1.5 * u + (model.acrossTitle.isEmpty() ? 0 : line);
    area = QRectF(QPointF(rect.left() + (model.leftLabels ? labelRoom(left) : 1.5 * u), y),
                  QPointF(rect.right() - (hasRight ? labelRoom(right) : 3 * u), rect.bottom() - beneath));
    if (const qreal names = besideRoom(model, rect.width()); names > 0) {
        beside = QRectF(rect.right() - names, area.top(), names, area.height());
        area.setRight(beside.left() - (hasRight ? labelRoom(right) : u));
    }
    area.setSize(area.size().expandedTo(QSizeF(1, 1)));
    acrossTitle = QRectF(area.left(), rect.bottom() - line, area.width(), line);
}

double XyLayout::yOf(double value, bool onRight) const
{
    const Range& range = onRight ? right : left;
    return area.bottom() - (value - range.from) / range.span() * area.height();
}

QList<std::pair<int, double>> XyLayout::namesBeside(const XyModel& model) const
{
    QList<std::pair<int, double>> names;
    for (int i = 0; i < model.levels.size(); ++i)
        if (const XyLevel& level = model.levels[i]; !level.across && left.contains(level.value))
            names.append({i, yOf(level.value)});
    std::ranges::stable_sort(names, {}, &std::pair<int, double>::second);
    const qreal line = QFontMetricsF(Theme::current().font(Type::Caption)).lineSpacing();
    // Down from the top, then up from the bottom where that led too far.
    for (qsizetype i = 1; i < names.size(); ++i)
        names[i].second = std::max(names[i].second, names[i - 1].second + line);
    qreal free = area.bottom() + line / 2;
    for (qsizetype i = names.size(); i-- > 0; free = names[i].second - line)
        names[i].second = std::min(names[i].second, free);
    return names;
}

QPointF XyLayout::placeOf(const XyModel& model, const XyPoint& point) const
{
    const XyCurve& curve = model.curves[point.curve];
    return {xOf(curve.x[point.point]), yOf(curve.y[point.point], curve.right)};
}

XyPoint XyLayout::pointAt(const XyModel& model, QPointF at) const
{
    XyPoint nearest;
    qreal distance = 2 * Theme::current().u();
    for (int c = 0; c < model.curves.size(); ++c) {
        const XyCurve& curve = model.curves[c];
        if (curve.kind != XyCurve::Points) continue;
        for (int i = 0; i < std::min(curve.x.size(), curve.y.size()); ++i) {
            const qreal apart = (placeOf(model, {c, i}) - at).manhattanLength();
            if (!(apart < distance)) continue;
            distance = apart;
            nearest = {c, i};
        }
    }
    return nearest;
}

double stepOf(const XyCurve& curve)
{
    return curve.x.size() < 2 ? 1.0 : (curve.x.last() - curve.x.first()) / double(curve.x.size() - 1);
}

QColor colourOf(const XyCurve& curve)
{
    const Theme& theme = Theme::current();
    const QColor own = curve.token ? theme.color(*curve.token) : seriesColour(curve.colourIndex);
    return curve.faded > 0 ? mixed(own, theme.color(Token::Grid), curve.faded) : own;
}

look::Marker markerOf(const XyCurve& curve)
{
    return curve.marker.value_or(Theme::series(curve.colourIndex).marker);
}

QPen penOf(const XyCurve& curve)
{
    return linePen(colourOf(curve), curve.width, curve.dashed);
}

QColor bandColourOf(const XyCurve& curve)
{
    return mixed(Theme::current().color(Token::Base), colourOf(curve), 0.25);
}

} // namespace titer::plot
