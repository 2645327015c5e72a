// Rows of parts, with a legend above and one axis beneath.
#include "ui/plot/stacked_bars.h"

#include "core/base/tables/csv_text.h"
#include "core/base/text.h"
#include "ui/look/glyph.h"
#include "ui/look/theme.h"
#include "ui/plot/axis_scale.h"
#include "ui/plot/legend.h"
#include "ui/plot/numbers.h"

#include <QFontMetricsF>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace titer::plot {

using look::Theme;
using look::Token;
using look::Type;

namespace {

QFontMetricsF barMetrics()
{
    return QFontMetricsF(Theme::current().font(Type::Caption));
}

double sumOfParts(const QList<double>& parts)
{
    return std::accumulate(parts.begin(), parts.end(), 0.0);
}

// Where everything lies in a rectangle.
struct StackedPlan {
    QRectF lines; // of the bars
    Range value;
    qreal pitch = 0;

    double xOf(double v) const { return lines.left() + (v - value.from) / value.span() * lines.width(); }
    QRectF rowOf(int bar) const { return {lines.left(), lines.top() + bar * pitch, lines.width(), pitch}; }
    // The part of a bar, from where those before it end.
    QRectF partOf(const StackedBarsModel& model, int bar, int part) const
    {
        const QList<double>& parts = model.bars[bar].parts;
        double from = 0.0;
        for (int i = 0; i < part; ++i)
            if ((parts[i] < 0.0) == (parts[part] < 0.0)) from += parts[i];
        const double a = xOf(from), b = xOf(from + parts[part]);
        const qreal gap = pitch / 6;
        return {std::min(a, b), rowOf(bar).top() + gap, std::abs(b - a), pitch - 2 * gap};
    }
};

QList<LegendEntry> legendOf(const StackedBarsModel& model)
{
    QList<LegendEntry> entries;
    for (int i = 0; i < model.classes.size(); ++i) {
        double sum = 0.0;
        for (const StackedBarsModel::Bar& bar : model.bars) sum += bar.parts[i];
        LegendEntry entry;
        entry.name = model.classes[i];
        entry.fill = seriesColour(i);
        entry.value = shortValue(sum);
        entries.append(entry);
    }
    return entries;
}

Range valueRange(const StackedBarsModel& model)
{
    Range range;
    range.include(0.0);
    for (const StackedBarsModel::Bar& bar : model.bars) {
        double above = 0.0, below = 0.0;
        for (const double part : bar.parts) (part < 0.0 ? below : above) += part;
        range.include(above);
        range.include(below);
    }
    return range.isValid() ? niceRange(range) : Range{0.0, 1.0};
}

qreal axisHeight()
{
    return 2 * barMetrics().lineSpacing() + 2 * Theme::current().u();
}

qreal rowPitch()
{
    return barMetrics().lineSpacing() + 2 * Theme::current().u();
}

StackedPlan planOf(const StackedBarsModel& model, const QRectF& rect)
{
    const qreal u = Theme::current().u();
    const QFontMetricsF metrics = barMetrics();
    qreal names = 0, sums = 0;
    for (const StackedBarsModel::Bar& bar : model.bars) {
        names = std::max(names, metrics.horizontalAdvance(bar.name));
        sums = std::max(sums, metrics.horizontalAdvance(shortValue(sumOfParts(bar.parts))));
    }
    names = std::min(names, 0.35 * rect.width()) + 2 * u;
    const qreal top = rect.top() + paintLegend(nullptr, rect, legendOf(model)) + u;
    StackedPlan plan;
    plan.lines = QRectF(QPointF(rect.left() + names, top),
                        QPointF(std::max(rect.left() + names + 1, rect.right() - sums - 2 * u),
                                std::max(top + 1, rect.bottom() - axisHeight())));
    plan.value = valueRange(model);
    plan.pitch = std::min(plan.lines.height() / std::max<qreal>(1, qreal(model.bars.size())), 1.5 * rowPitch());
    plan.lines.setHeight(std::max<qreal>(1, plan.pitch * qreal(model.bars.size())));
    return plan;
}

void paintAxis(QPainter* painter, const StackedPlan& plan, const QRectF& rect, const QString& title)
{
    const Theme& theme = Theme::current();
    const qreal u = theme.u();
    const QFontMetricsF metrics = barMetrics();
    const double step = niceStep(plan.value.span());
    const qreal each = metrics.horizontalAdvance(valueLabel(plan.value.to, step)) + 4 * u;
    const qreal top = plan.lines.bottom() + u;
    for (const double tick : niceTicks(plan.value, plan.lines.width(), each)) {
        const qreal x = std::round(plan.xOf(tick)) + 0.5;
        painter->setPen(QPen(theme.color(Token::Grid), 1));
        painter->drawLine(QPointF(x, plan.lines.top()), QPointF(x, plan.lines.bottom()));
        painter->setPen(theme.color(Token::Muted));
        painter->drawText(QRectF(x - each, top, 2 * each, metrics.lineSpacing()), Qt::AlignCenter,
                          valueLabel(tick, step));
    }
    painter->setPen(theme.color(Token::Muted));
    const QRectF line(rect.left(), top + metrics.lineSpacing(), rect.width(), metrics.lineSpacing());
    painter->drawText(line, Qt::AlignRight | Qt::AlignVCenter, metrics.elidedText(title, Qt::ElideRight, line.width()));
}

void paintRows(QPainter* painter, const StackedPlan& plan, const QRectF& rect, const StackedBarsModel& model)
{
    const Theme& theme = Theme::current();
    const qreal u = theme.u();
    const QFontMetricsF metrics = barMetrics();
    for (int bar = 0; bar < model.bars.size(); ++bar) {
        const QRectF row = plan.rowOf(bar);
        const QRectF name(rect.left(), row.top(), row.left() - rect.left() - 2 * u, row.height());
        painter->setPen(theme.color(Token::Text));
        painter->drawText(name, Qt::AlignLeft | Qt::AlignVCenter,
                          metrics.elidedText(model.bars[bar].name, Qt::ElideRight, name.width()));
        qreal end = plan.xOf(0.0);
        for (int part = 0; part < model.classes.size(); ++part) {
            const QRectF box = plan.partOf(model, bar, part);
            end = std::max(end, box.right());
            // A hair of the ground between parts tells them apart where colours do not.
            if (box.width() > 0) painter->fillRect(box.adjusted(0, 0, box.width() > 3 ? -1 : 0, 0), seriesColour(part));
        }
        painter->setPen(theme.color(Token::Text));
        painter->drawText(QRectF(end + u, row.top(), rect.right() - end - u, row.height()),
                          Qt::AlignLeft | Qt::AlignVCenter, shortValue(sumOfParts(model.bars[bar].parts)));
    }
    painter->setPen(QPen(theme.color(Token::Control), 1));
    const qreal zero = std::round(plan.xOf(0.0)) + 0.5;
    painter->drawLine(QPointF(zero, plan.lines.top()), QPointF(zero, plan.lines.bottom()));
}

QRectF insideOf(const QWidget* widget)
{
    const qreal edge = 0.5 * Theme::current().u();
    return QRectF(widget->rect()).adjusted(edge, edge, -edge, -edge);
}

} // namespace

qreal stackedBarsHeight(const StackedBarsModel& model, qreal width)
{
    const qreal u = Theme::current().u();
    return paintLegend(nullptr, QRectF(0, 0, width, 1), legendOf(model)) + 3 * u +
           rowPitch() * std::max<qreal>(3, qreal(model.bars.size())) + axisHeight();
}

void paintStackedBars(QPainter* painter, const QRectF& rect, const StackedBarsModel& model)
{
    if (!model.message.isEmpty()) return paintEmpty(painter, rect, model.message);
    paintLegend(painter, rect, legendOf(model));
    painter->setFont(Theme::current().font(Type::Caption));
    const StackedPlan plan = planOf(model, rect);
    paintAxis(painter, plan, rect, model.axis);
    paintRows(painter, plan, rect, model);
}

QString stackedBarsCsv(const StackedBarsModel& model)
{
    if (!model.message.isEmpty()) return {};
    const auto cell = [](const QString& text) { return base::csvCell(text.toStdString()); };
    const auto number = [](double value) { return "," + base::writeShort(value, 6); };
    std::string csv = "# " + model.axis.toStdString() + "\n" + cell(model.names);
    for (const QString& name : model.classes) csv += "," + cell(name);
    csv += "," + cell(StackedBars::tr("Sum")) + "\n";
    QList<double> sums(model.classes.size(), 0.0);
    const auto row = [&](const QString& name, const QList<double>& parts) {
        csv += cell(name);
        for (const double part : parts) csv += number(part);
        csv += number(sumOfParts(parts)) + "\n";
    };
    for (const StackedBarsModel::Bar& bar : model.bars) {
        row(bar.name, bar.parts);
        for (int i = 0; i < sums.size(); ++i) sums[i] += bar.parts[i];
    }
    row(StackedBars::tr("Sum"), sums);
    return QString::fromStdString(csv);
}

StackedBars::StackedBars(QWidget* parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    offerNumbers(this, {.csv = [this] { return stackedBarsCsv(m_model); },
                        .over = this,
                        .picture = [this] { return grab().toImage(); }});
    connect(&Theme::current(), &Theme::changed, this, &QWidget::updateGeometry);
}

void StackedBars::setModel(const StackedBarsModel& model)
{
    if (model == m_model) return;
    m_model = model;
    QStringList words;
    for (const StackedBarsModel::Bar& bar : model.bars)
        words.append(tr("%1: %2", "bar, value").arg(bar.name, shortValue(sumOfParts(bar.parts))));
    setAccessibleDescription(model.message.isEmpty()
                                 ? tr("%1. %2", "axis; values").arg(model.axis, words.join(QStringLiteral("; ")))
                                 : model.message);
    updateGeometry();
    update();
}

QSize StackedBars::sizeHint() const
{
    const int u = Theme::current().u();
    return {120 * u, qCeil(stackedBarsHeight(m_model, std::max(width(), 60 * u)) + u)};
}

QSize StackedBars::minimumSizeHint() const
{
    return {60 * Theme::current().u(), sizeHint().height()};
}

void StackedBars::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    updateGeometry();
}

bool StackedBars::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip || !m_model.message.isEmpty()) return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const StackedPlan plan = planOf(m_model, insideOf(this));
    for (int bar = 0; bar < m_model.bars.size(); ++bar) {
        if (!plan.rowOf(bar).adjusted(-width(), 0, width(), 0).contains(help->pos())) continue;
        QString words =
            tr("%1: %2", "bar, value").arg(m_model.bars[bar].name, shortValue(sumOfParts(m_model.bars[bar].parts)));
        for (int part = 0; part < m_model.classes.size(); ++part)
            if (plan.partOf(m_model, bar, part).contains(help->pos()))
                words =
                    tr("%1, %2: %3", "bar, part of it, value")
                        .arg(m_model.bars[bar].name, m_model.classes[part], shortValue(m_model.bars[bar].parts[part]));
        QToolTip::showText(help->globalPos(), words, this);
        return true;
    }
    QToolTip::hideText();
    return true;
}

void StackedBars::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::TextAntialiasing);
    paintStackedBars(&painter, insideOf(this), m_model);
    if (hasFocus()) look::paintFocus(&painter, rect(), Theme::current().radius(look::Radius::Field));
}

} // namespace titer::plot

#include "ui/plot/moc_stacked_bars.cpp"
