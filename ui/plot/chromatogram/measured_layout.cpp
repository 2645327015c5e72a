// Layout and axes of a measured chromatogram.
#include "ui/plot/chromatogram/measured_layout.h"

#include "ui/look/theme.h"
#include "ui/plot/trend/trend_layout.h"

#include <QFontMetricsF>

#include <algorithm>

namespace titer::plot {

using look::Theme;
using look::Type;

namespace {

constexpr qreal minCurves = 64; // [u]; below it the axes at the right go, since the legend reports the values too

// Of its labels and of what stands over them.
qreal widthOfAxis(const QFontMetricsF& metrics, const MeasuredModel::Axis& axis)
{
    const double step = niceStep(axis.scale.span());
    qreal widest = metrics.horizontalAdvance(axis.name);
    for (const double tick : niceTicks(axis.scale))
        widest = std::max(widest, metrics.horizontalAdvance(valueLabel(tick, step)));
    return widest + 3 * Theme::current().u();
}

} // namespace

void scaleAxes(MeasuredModel& model)
{
    for (int i = 0; i < int(model.axes.size()); ++i) {
        MeasuredModel::Axis& axis = model.axes[i];
        TrendModel own;
        own.hidden = model.curves.hidden;
        own.time = model.curves.time;
        axis.isShown = false;
        for (int k = 0; k < int(model.curves.series.size()); ++k) {
            if (model.axisOf[k] != i) continue;
            own.series.append(model.curves.series[k]);
            own.series.last().right = false;
            axis.isShown = axis.isShown || isShown(own.series.constLast(), own);
        }
        axis.scale = niceRange(dataRange(own, false));
    }
}

MeasuredLayout::MeasuredLayout(const QRectF& rect, const MeasuredModel& model)
    : across(model.curves.time)
{
    if (!across.isValid()) across = {0, 1};
    const QFontMetricsF metrics(Theme::current().font(Type::Caption));
    const qreal u = Theme::current().u(), line = metrics.lineSpacing();
    QList<qreal> wide;
    qreal right = 0;
    for (int i = 0; i < int(model.axes.size()); ++i) {
        const bool shown = model.axes[i].isShown || i == 0;
        wide.append(shown ? widthOfAxis(metrics, model.axes[i]) : 0);
        if (i > 0) right += wide.constLast();
    }
    const qreal left = wide.isEmpty() ? 8 * u : wide.constFirst();
    if (rect.width() - left - right < minCurves * u) {
        right = 0;
        for (int i = 1; i < int(wide.size()); ++i) wide[i] = 0;
    }
    const qreal strip = model.fractions.isEmpty() ? 0 : line + 2 * u; // marks over names
    area = rect.adjusted(left, line + 2 * u, -std::max(right, 3 * u), -(strip + line + 2 * u));
    area.setSize(area.size().expandedTo(QSizeF(1, 1)));
    phases = QRectF(area.left(), rect.top(), area.width(), line + u);
    if (strip > 0) fractions = QRectF(area.left(), area.bottom() + 0.5 * u, area.width(), line + 1.5 * u);
    axis = QRectF(rect.left(), area.bottom() + strip + u, rect.width(), line);
    qreal x = area.right();
    for (int i = 0; i < int(wide.size()); ++i) {
        if (i == 0)
            labels.append(QRectF(rect.left(), area.top(), left - 1.5 * u, area.height()));
        else
            labels.append(wide[i] > 0 ? QRectF(x + 1.5 * u, area.top(), wide[i] - 1.5 * u, area.height()) : QRectF());
        if (i > 0) x += wide[i];
    }
}

} // namespace titer::plot
