// Painting the difference of two groups.
#include "ui/study/sheets/equivalence_chart.h"

#include "ui/look/glyph.h"
#include "ui/look/theme.h"
#include "ui/plot/numbers.h"
#include "ui/plot/trend/tile_chart.h"
#include "ui/study/study_words.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace titer::study {

using look::Theme;
using look::Token;
using look::Type;

EquivalenceChart::EquivalenceChart(QWidget* parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setAccessibleName(tr("Difference of the groups"));
    plot::offerNumbers(this,
                       {.csv = [this] { return csv(); }, .over = this, .picture = [this] { return grab().toImage(); }});
    connect(&Theme::current(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void EquivalenceChart::show(const std::optional<studies::ScaleComparison>& comparison, const QString& title,
                            const QString& sentence)
{
    m_comparison = comparison;
    m_title = title;
    setAccessibleDescription(sentence);
    update();
}

QString EquivalenceChart::csv() const
{
    if (!m_comparison) return {};
    const studies::ScaleComparison& made = *m_comparison;
    const auto line = [](const QString& name, double value) {
        return name + u',' + QString::number(value, 'g', 9) + u'\n';
    };
    return tr("Value", "head of a table") + u',' + QString::fromStdString(made.unit) + u'\n' +
           line(tr("Difference"), made.test.difference) + line(tr("Lower end of the 90 % interval"), made.test.low) +
           line(tr("Upper end of the 90 % interval"), made.test.high) + line(tr("Margin"), made.margin);
}

QSize EquivalenceChart::sizeHint() const
{
    return QSize(90, 44) * Theme::current().u();
}

QSize EquivalenceChart::minimumSizeHint() const
{
    return QSize(60, 32) * Theme::current().u();
}

void EquivalenceChart::focusInEvent(QFocusEvent*)
{
    update();
}

void EquivalenceChart::focusOutEvent(QFocusEvent*)
{
    update();
}

void EquivalenceChart::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Theme& theme = Theme::current();
    const qreal u = theme.u();
    painter.setRenderHint(QPainter::Antialiasing);
    if (hasFocus()) look::paintFocus(&painter, rect(), theme.radius(look::Radius::Field));
    if (!m_comparison)
        return plot::paintEmpty(&painter, rect(), tr("The difference is drawn here as soon as it is known."));
    const studies::ScaleComparison& made = *m_comparison;
    const double reach = 1.2 * std::max({made.margin, std::abs(made.test.low), std::abs(made.test.high)});
    plot::TileChart::Axes axes;
    axes.across = {-reach, reach};
    axes.up = {0.0, 1.0};
    axes.acrossTitle = m_title;
    axes.upLabelled = false;
    axes.levels = {axes.up.from}; // heights mean nothing
    const plot::TileChart chart(&painter, QRectF(rect()).adjusted(u, 4 * u, -u, -u), axes);
    chart.paintAxes();
    const QRectF area = chart.area();
    const qreal low = chart.xOf(-made.margin), high = chart.xOf(made.margin), middle = area.center().y();
    painter.fillRect(QRectF(low, area.top(), high - low, area.height()), theme.color(Token::Band));
    QPen limit(theme.color(Token::Text), 1.5, Qt::DotLine);
    painter.setPen(limit);
    for (const qreal x : {low, high}) painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()));
    painter.setPen(QPen(theme.color(Token::Control), 1));
    painter.drawLine(QPointF(chart.xOf(0), area.top()), QPointF(chart.xOf(0), area.bottom()));
    // The interval with its ends, and the difference in it.
    const Token token = made.test.equivalent ? Token::Accent : Token::Warn;
    const qreal from = chart.xOf(made.test.low), to = chart.xOf(made.test.high);
    painter.setPen(QPen(theme.color(token), 2.5));
    painter.drawLine(QPointF(from, middle), QPointF(to, middle));
    for (const qreal x : {from, to}) painter.drawLine(QPointF(x, middle - 2 * u), QPointF(x, middle + 2 * u));
    painter.setPen(QPen(theme.color(Token::Base), 1.5));
    painter.setBrush(theme.color(token));
    painter.drawEllipse(QPointF(chart.xOf(made.test.difference), middle), 1.5 * u, 1.5 * u);
    painter.setFont(theme.font(Type::Caption));
    painter.setPen(theme.color(Token::Muted));
    const qreal line = painter.fontMetrics().lineSpacing();
    const auto name = [&](qreal x, const QString& words, qreal y) {
        painter.drawText(QRectF(x - 20 * u, y, 40 * u, line), Qt::AlignCenter, words);
    };
    const QString margin = valueText(made.margin, 2 * reach);
    name(low, QStringLiteral("−%1").arg(margin), area.top() - line - 0.5 * u);
    name(high, QStringLiteral("+%1").arg(margin), area.top() - line - 0.5 * u);
    name((from + to) / 2, tr("90 % interval"), middle + 2.5 * u);
}

} // namespace titer::study
