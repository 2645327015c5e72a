// Layout and axis ranges of a chromatogram.
#include "ui/plot/chromatogram/chromatogram_layout.h"

#include "ui/look/theme.h"

#include <QFontMetricsF>

#include <algorithm>

namespace titer::plot {

using look::Theme;
using look::Type;

namespace {

constexpr qreal minArea = 64; // [u]; below it the axes at the right go, since the legend reports the values too

// Room for the widest label there may be and the unit above, so that nothing jumps when a value grows.
qreal widthOf(const QFontMetricsF& metrics, const QString& widest, const QString& unit)
{
    return std::max(metrics.horizontalAdvance(widest), metrics.horizontalAdvance(unit)) + 2.5 * Theme::current().u();
}

} // namespace

ChromatogramLayout::ChromatogramLayout(const QRectF& rect, const ChromatogramModel& model)
    : across(model.shownAcross())
{
    // Nothing has flowed yet, or nothing is known.
    if (!across.isValid()) across = std::isnan(across.from) ? Range{0, 1} : Range{across.from, across.from + 1};
    const QFontMetricsF metrics(Theme::current().font(Type::Caption));
    const qreal u = Theme::current().u(), line = metrics.lineSpacing();
    const qreal left = widthOf(metrics, QStringLiteral("0,000"), signalUnit(Signal::Uv));
    const std::array<qreal, 3> wide{left, widthOf(metrics, QStringLiteral("000"), signalUnit(Signal::Conductivity)),
                                    widthOf(metrics, QStringLiteral("00.0"), signalName(Signal::Ph))};
    const bool roomy = rect.width() - wide[0] - wide[1] - wide[2] >= minArea * u;
    qreal right = 0;
    for (const Signal signal : {Signal::Conductivity, Signal::Ph})
        if (roomy && model.hasAxis(signal)) right += wide[static_cast<std::size_t>(signal)];
    const qreal strip = model.data.fractions.isEmpty() ? 0 : line + u;
    area = rect.adjusted(left, line + 2 * u, -std::max(right, 3 * u), -(strip + line + 2 * u));
    area.setSize(area.size().expandedTo(QSizeF(1, 1)));
    phases = QRectF(area.left(), rect.top(), area.width(), line + u);
    if (strip > 0) fractions = QRectF(area.left(), area.bottom() + 0.5 * u, area.width(), line + 0.5 * u);
    axis = QRectF(rect.left(), area.bottom() + strip + u, rect.width(), line);
    labels[0] = QRectF(rect.left(), area.top(), left - 1.5 * u, area.height());
    qreal x = area.right();
    for (const Signal signal : {Signal::Conductivity, Signal::Ph}) {
        if (!roomy || !model.hasAxis(signal)) continue;
        const auto i = static_cast<std::size_t>(signal);
        labels[i] = QRectF(x + 1.5 * u, area.top(), wide[i] - 1.5 * u, area.height());
        x += wide[i];
    }
}

Range scaleOf(const ChromatogramModel& model, Signal signal)
{
    Range values;
    const QVector<double>& y = model.data.of(signal);
    for (qsizetype i = 0; i < std::min(y.size(), model.data.time.size()); ++i)
        if (model.time.contains(model.data.time[i])) values.include(y[i]);
    if (const MeasuredLine* measured = model.data.measuredOf(signal))
        for (qsizetype i = 0; i < measured->time.size(); ++i)
            if (model.time.contains(measured->time[i])) values.include(measured->values[i]);
    // A pH is no amount: what is in sight counts, in whole steps and at least two of them.
    if (signal == Signal::Ph && values.from <= values.to) {
        Range whole{std::floor(values.from), std::ceil(values.to)};
        while (whole.span() < 2) whole = {whole.from - 1, whole.to + 1};
        return whole;
    }
    // Ripples of rounding are no signal.
    if (signal == Signal::Uv && values.to < 1e-3) values = {0, 10};
    return niceRange(values);
}

} // namespace titer::plot
