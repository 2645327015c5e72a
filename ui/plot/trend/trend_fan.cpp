// Envelopes, fans and their last values.
#include "ui/plot/trend/trend_fan.h"

#include "ui/plot/axis_scale.h"

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

constexpr double outerShade = 0.18, innerShade = 0.35; // of the colour of the line
constexpr float envelopeShade = 0.55F;

// Each stretch without a gap is one area.
void paintBand(QPainter* painter, const QVector<double>& x, const QVector<double>& low, const QVector<double>& high,
               const TrendLayout& layout, bool right)
{
    QPolygonF there;
    QList<QPointF> back;
    const auto close = [&] {
        for (qsizetype i = back.size(); i-- > 0;) there.append(back[i]);
        if (there.size() > 2) painter->drawPolygon(there);
        there.clear();
        back.clear();
    };
    for (qsizetype i = 0; i < std::min({x.size(), low.size(), high.size()}); ++i) {
        const double above = layout.yOf(high[i], right), below = layout.yOf(low[i], right);
        if (!std::isfinite(above) || !std::isfinite(below)) {
            close();
            continue;
        }
        there.append({layout.xOf(x[i]), above});
        back.append({layout.xOf(x[i]), below});
    }
    close();
}

} // namespace

QColor envelopeColour(Look look)
{
    if (look == Look::Wall) return Theme::color(Token::Band, look);
    QColor color = Theme::color(Token::Border, look);
    color.setAlphaF(envelopeShade);
    return color;
}

void paintEnvelope(QPainter* painter, const TrendModel& model, const TrendLayout& layout, Look look)
{
    const Envelope& envelope = model.envelope;
    if (envelope.x.isEmpty()) return;
    painter->save();
    painter->setClipRect(layout.area, Qt::IntersectClip);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(envelopeColour(look));
    paintBand(painter, envelope.x, envelope.low, envelope.high, layout, false);
    painter->restore();
}

void paintArounds(QPainter* painter, const TrendModel& model, const TrendLayout& layout, Look look)
{
    painter->save();
    painter->setClipRect(layout.area, Qt::IntersectClip);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    for (const Series& series : model.series) {
        if (series.around.isEmpty() || !isShown(series, model)) continue;
        QColor shade = Theme::color(Theme::series(series.colourIndex).color, look);
        shade.setAlphaF(outerShade);
        painter->setBrush(shade);
        paintBand(painter, series.x, series.around.low, series.around.high, layout, series.right);
    }
    painter->restore();
}

void paintFans(QPainter* painter, const TrendModel& model, const TrendLayout& layout, Look look)
{
    if (!(model.now < layout.time.to)) return;
    painter->save();
    const QRectF& area = layout.area;
    const qreal left = std::max(area.left(), layout.xOf(model.now));
    painter->setClipRect(QRectF(QPointF(left, area.top()), area.bottomRight()), Qt::IntersectClip);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    for (const Series& series : model.series) {
        if (series.fan.isEmpty() || !isShown(series, model)) continue;
        QColor shade = Theme::color(Theme::series(series.colourIndex).color, look);
        shade.setAlphaF(outerShade);
        painter->setBrush(shade);
        paintBand(painter, series.fan.x, series.fan.low80, series.fan.high80, layout, series.right);
        shade.setAlphaF(innerShade);
        painter->setBrush(shade);
        paintBand(painter, series.fan.x, series.fan.low50, series.fan.high50, layout, series.right);
    }
    painter->restore();
}

void paintFanEnds(QPainter* painter, const TrendModel& model, const TrendLayout& layout, Look look)
{
    if (!namesFanEnds(model) || !(model.now < layout.time.to)) return;
    const Series& series = *onlyFan(model);
    const Fan& fan = series.fan;
    // At the end of what is shown.
    const auto after = std::upper_bound(fan.x.begin(), fan.x.end(), layout.time.to);
    const qsizetype at = after - fan.x.begin() - 1;
    if (at < 0 || at >= std::min(fan.low80.size(), fan.high80.size()) || series.y.isEmpty()) return;
    const auto point = std::upper_bound(series.x.begin(), series.x.end(), fan.x[at]) - series.x.begin() - 1;
    if (point < 0 || !std::isfinite(fan.high80[at])) return;
    const double values[] = {fan.high80[at], series.y[point], fan.low80[at]};
    static constexpr const char* const names[] = {"P90", "P50", "P10"};
    QFont font = Theme::current().font(Type::Caption);
    const qreal high = QFontMetricsF(font).lineSpacing(), u = Theme::current().u();
    const QRectF& area = layout.area;
    // The middle keeps its place, the others make room.
    const double middle = std::clamp(layout.yOf(values[1], series.right), area.top() + high, area.bottom() - high);
    const double ys[] = {std::min(layout.yOf(values[0], series.right), middle - high), middle,
                         std::max(layout.yOf(values[2], series.right), middle + high)};
    painter->save();
    for (int i = 0; i < 3; ++i) {
        font.setBold(i == 1);
        painter->setFont(font);
        painter->setPen(Theme::color(i == 1 ? Token::Text : Token::Muted, look));
        const double y = std::clamp(ys[i], area.top(), area.bottom());
        painter->drawText(QRectF(area.right() + 1.5 * u, y - high / 2, widthOfFanEnds(), high),
                          Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip,
                          QStringLiteral("%1 %2").arg(QLatin1String(names[i]), shortValue(values[i])));
    }
    painter->restore();
}

} // namespace titer::plot
