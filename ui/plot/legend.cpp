#include "ui/plot/legend.h"

#include "ui/look/elided.h"
#include "ui/look/presentation.h"
#include "ui/plot/marker.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace titer::plot {

using look::Theme;
using look::Token;
using look::Type;

namespace {

bool isWall()
{
    return Theme::current().look() == look::Look::Wall;
}

QFont legendFont(bool bold)
{
    QFont font = Theme::current().font(Type::Caption);
    if (bold) font.setBold(true);
    return font;
}

qreal legendMark()
{
    return 6 * Theme::current().u();
}

void paintEntry(QPainter* painter, const LegendEntry& entry, const QRectF& box, const QString& name)
{
    const Theme& theme = Theme::current();
    const qreal u = theme.u(), mark = legendMark();
    const QPointF middle(box.left() + mark / 2, box.center().y());
    if (entry.fill.isValid()) painter->fillRect(QRectF(box.left(), middle.y() - 1.25 * u, mark, 2.5 * u), entry.fill);
    if (entry.pen.style() != Qt::NoPen) {
        painter->setPen(entry.pen);
        painter->drawLine(QPointF(box.left(), middle.y()), QPointF(box.left() + mark, middle.y()));
    }
    if (entry.marker)
        plot::paintMarker(painter, *entry.marker, middle, 2 * u, entry.pen.color(), theme.color(Token::Base));
    if (entry.sign) entry.sign(painter, QRectF(box.left(), box.top(), mark, box.height()));
    painter->setFont(legendFont(false));
    painter->setPen(theme.color(Token::Text));
    painter->drawText(box.adjusted(mark + u, 0, u, 0), Qt::AlignLeft | Qt::AlignVCenter, name);
    painter->setFont(legendFont(true));
    painter->drawText(box, Qt::AlignRight | Qt::AlignVCenter, entry.value);
}

} // namespace

qreal paintLegend(QPainter* painter, const QRectF& rect, const QList<LegendEntry>& entries)
{
    const qreal u = Theme::current().u(), mark = legendMark();
    const QFontMetricsF metrics(legendFont(false)), strong(legendFont(true));
    const qreal line = metrics.lineSpacing() + u / 2;
    qreal x = rect.left(), y = rect.top(), widest = 0;
    if (painter) painter->setRenderHint(QPainter::Antialiasing);
    const auto valueWidth = [&](const LegendEntry& entry) {
        return entry.value.isEmpty() ? 0 : strong.horizontalAdvance(entry.value) + 1.5 * u;
    };
    QStringList names;
    for (const LegendEntry& entry : entries) {
        names.append(entry.name);
        widest = std::max(widest, valueWidth(entry));
    }
    names = look::elidedApart(names, metrics, rect.width() - mark - u - widest);
    for (qsizetype i = 0; i < entries.size(); ++i) {
        const LegendEntry& entry = entries[i];
        const QString& name = names[i];
        const qreal value = valueWidth(entry);
        const qreal width = mark + u + metrics.horizontalAdvance(name) + value;
        if (x > rect.left() && x + width > rect.right()) {
            x = rect.left();
            y += line;
        }
        if (painter) paintEntry(painter, entry, QRectF(x, y, width, line), name);
        x += width + 4 * u;
    }
    return entries.isEmpty() ? 0 : y + line - rect.top();
}

QColor seriesColour(int index)
{
    const Theme& theme = Theme::current();
    if (isWall()) return theme.color(index == 0 ? Token::Ink : Token::Muted);
    return theme.color(Theme::series(index).color);
}

QColor mixed(const QColor& from, const QColor& to, double share)
{
    const auto mix = [share](float a, float b) { return a + float(share) * (b - a); };
    return QColor::fromRgbF(mix(from.redF(), to.redF()), mix(from.greenF(), to.greenF()),
                            mix(from.blueF(), to.blueF()));
}

QPen linePen(const QColor& color, qreal width, bool dashed)
{
    QPen pen(color, isWall() ? 1.5 * width : look::lineWidth(width), Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin);
    if (dashed) pen.setDashPattern({4, 3});
    return pen;
}

void paintEmpty(QPainter* painter, const QRectF& rect, const QString& words)
{
    painter->setFont(Theme::current().font(Type::Body));
    painter->setPen(Theme::current().color(Token::Muted));
    painter->drawText(rect, Qt::AlignCenter | Qt::TextWordWrap, words);
}

} // namespace titer::plot
