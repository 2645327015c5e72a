// Layout, ranges and pens of trend plots.
#include "ui/plot/trend/trend_layout.h"

#include "core/base/not_available.h"
#include "ui/look/presentation.h"

#include <QFontMetricsF>

#include <algorithm>

namespace titer::plot {

using look::Look;
using look::Theme;
using look::Token;
using look::Type;

bool isShown(const Series& series, const TrendModel& model)
{
    return !model.hidden.contains(series.name);
}

TrendLayout::TrendLayout(const QRectF& rect, const TrendModel& model)
    : time(model.time)
    , left(model.left)
    , right(model.right)
    , logLeft(model.logLeft)
{
    const QFontMetricsF metrics(Theme::current().font(Type::Caption));
    const qreal u = Theme::current().u();
    // Room for the widest label there may be, so that nothing jumps when a value grows.
    const qreal label = metrics.horizontalAdvance(QStringLiteral("−000,000")) + 2 * u;
    const bool strip = model.unitsOver || (model.phaseNames && !(model.phases.isEmpty() && model.ahead.isEmpty()));
    const qreal top = strip ? metrics.lineSpacing() + u : 0.6 * metrics.lineSpacing();
    const qreal bottom = model.timeLabels ? metrics.lineSpacing() + 2 * u : 1.5 * u;
    // Alike in all plots of a column, whether they name ends or not.
    const bool fans = !model.ahead.isEmpty() || namesFanEnds(model);
    const qreal atRight = fans ? std::max(label, widthOfFanEnds() + 2 * u) : label;
    const bool axis = hasRightAxis(model) || namesFanEnds(model) || model.roomAtRight;
    const qreal after = axis ? atRight : namesLines(model) ? widthOfLineNames(model) + 4 * u : 3 * u;
    area = rect.adjusted(label, top, -after, -bottom);
    area.setSize(area.size().expandedTo(QSizeF(1, 1)));
}

double TrendLayout::yOf(double value, bool onRight) const
{
    const Range& range = onRight ? right : left;
    if (!onRight && logLeft) value = value > 0 ? std::log10(value) : base::notAvailable;
    return area.bottom() - (value - range.from) / range.span() * area.height();
}

double TrendLayout::valueAt(double y, bool onRight) const
{
    const Range& range = onRight ? right : left;
    const double value = range.from + (area.bottom() - y) / area.height() * range.span();
    return !onRight && logLeft ? std::pow(10.0, value) : value;
}

Range dataRange(const TrendModel& model, bool right)
{
    const bool log = !right && model.logLeft;
    double min = std::numeric_limits<double>::infinity(), greatest = -min;
    for (const Series& series : model.series) {
        if (series.right != right || !isShown(series, model)) continue;
        const qsizetype count = std::min(series.x.size(), series.y.size());
        const double *x = series.x.constData(), *y = series.y.constData();
        // Comparisons with NaN are false, so gaps drop out by themselves.
        for (qsizetype i = 0; i < count; ++i)
            if (x[i] >= model.time.from && x[i] <= model.time.to && (!log || y[i] > 0)) {
                if (y[i] < min) min = y[i];
                if (y[i] > greatest) greatest = y[i];
            }
        const Fan& fan = series.fan;
        for (qsizetype i = 0; i < std::min({fan.x.size(), fan.low80.size(), fan.high80.size()}); ++i) {
            if (!model.time.contains(fan.x[i]) || (log && !(fan.low80[i] > 0))) continue;
            if (fan.low80[i] < min) min = fan.low80[i];
            if (fan.high80[i] > greatest) greatest = fan.high80[i];
        }
    }
    Range range;
    for (const QVector<double>* edge : {&model.envelope.low, &model.envelope.high})
        for (const double value : *edge)
            if (!right && !log) range.include(value);
    if (min <= greatest) {
        range.include(log ? std::log10(min) : min);
        range.include(log ? std::log10(greatest) : greatest);
    }
    for (const Limit& limit : model.limits)
        if (limit.right == right && (!log || limit.value > 0))
            range.include(log ? std::log10(limit.value) : limit.value);
    return range;
}

bool hasRightAxis(const TrendModel& model)
{
    return std::any_of(model.series.begin(), model.series.end(),
                       [&](const Series& series) { return series.right && isShown(series, model); });
}

QPen penOf(const Series& series, const TrendModel& model, Look look)
{
    const look::SeriesLook& looks = Theme::series(series.colourIndex);
    QColor color = Theme::color(looks.color, look);
    const auto lines = std::count_if(model.series.begin(), model.series.end(), [](const Series& s) {
        return s.kind == Series::Line || s.kind == Series::Marked;
    });
    qreal width = lines > 3 ? 1.5 : 2;
    if (series.kind == Series::Ghost) {
        const QColor grey = Theme::color(Token::Control, look);
        color = QColor((color.red() + grey.red()) / 2, (color.green() + grey.green()) / 2,
                       (color.blue() + grey.blue()) / 2);
        width = 1.25;
    }
    // From 4 m a line needs more.
    if (look == Look::Wall) width *= 1.75;
    width = look::lineWidth(width);
    if (series.kind == Series::Grey) return {Theme::color(Token::Control, look), width / 2};
    if (series.kind == Series::Middle) {
        QPen pen(Theme::color(Token::Text, look), 0.75 * width, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin);
        pen.setDashPattern({4, 3});
        return pen;
    }
    if (series.kind == Series::Online) return {color, look::lineWidth(1), Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin};
    QPen pen(color, width, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin);
    // Where the future is shown, a dash means future; else it distinguishes the series.
    if (std::isnan(model.now) && !looks.dash.isEmpty()) {
        QList<qreal> dash = looks.dash;
        for (qreal& length : dash) length /= width;
        pen.setDashPattern(dash);
    }
    return pen;
}

const Series* onlyFan(const TrendModel& model)
{
    const Series* one = nullptr;
    for (const Series& series : model.series) {
        if (series.fan.isEmpty() || !isShown(series, model)) continue;
        if (one) return nullptr;
        one = &series;
    }
    return one;
}

bool namesFanEnds(const TrendModel& model)
{
    return onlyFan(model) && !hasRightAxis(model);
}

// Those that the legend has switched off keep their room.
bool namesLines(const TrendModel& model)
{
    return !hasRightAxis(model) && std::ranges::any_of(model.series, [](const Series& series) {
        return series.kind == Series::Marked && !series.endName.isEmpty();
    });
}

qreal widthOfLineNames(const TrendModel& model)
{
    const QFontMetricsF metrics(Theme::current().font(Type::Caption));
    qreal widest = 0;
    for (const Series& series : model.series) widest = std::max(widest, metrics.horizontalAdvance(series.endName));
    return std::min(widest, qreal(28 * Theme::current().u()));
}

qreal widthOfFanEnds()
{
    QFont bold = Theme::current().font(Type::Caption);
    bold.setBold(true);
    return QFontMetricsF(bold).horizontalAdvance(QStringLiteral("P90 0.0000"));
}

} // namespace titer::plot
