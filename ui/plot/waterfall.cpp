#include "ui/plot/waterfall.h"

#include "core/base/tables/csv_text.h"
#include "core/base/text.h"
#include "ui/look/glyph.h"
#include "ui/look/theme.h"
#include "ui/plot/axis_scale.h"
#include "ui/plot/legend.h"
#include "ui/plot/numbers.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace titer::plot {

using look::Theme;
using look::Token;
using look::Type;

namespace {

enum WaterfallColour { WholeColour, RiseColour, FallColour };

struct WaterfallRow {
    QString name, words;
    double from = 0.0, to = 0.0;
    int colour = WholeColour;
};

QString signedWords(double change)
{
    return change > 0.0 ? u'+' + shortValue(change) : shortValue(change);
}

QList<WaterfallRow> waterfallRows(const WaterfallModel& model)
{
    QList<WaterfallRow> rows{{model.from.name, shortValue(model.from.value), 0.0, model.from.value, WholeColour}};
    double at = model.from.value;
    for (const WaterfallModel::Bar& change : model.changes) {
        rows.append({change.name, signedWords(change.value), at, at + change.value,
                     change.value < 0.0 ? FallColour : RiseColour});
        at += change.value;
    }
    rows.append({model.to, shortValue(at), 0.0, at, WholeColour});
    return rows;
}

QFontMetricsF waterfallMetrics()
{
    return QFontMetricsF(Theme::current().font(Type::Caption));
}

qreal waterfallPitch()
{
    return waterfallMetrics().lineSpacing() + 2 * Theme::current().u();
}

} // namespace

double WaterfallModel::end() const
{
    double at = from.value;
    for (const Bar& change : changes) at += change.value;
    return at;
}

QString waterfallCsv(const WaterfallModel& model)
{
    if (!model.message.isEmpty()) return {};
    const auto row = [](const QString& name, double value) {
        return base::csvCell(name.toStdString()) + "," + base::writeShort(value, 6) + "\n";
    };
    std::string csv = "# " + model.axis.toStdString() + "\n" + base::csvCell(model.names.toStdString()) + "," +
                      base::csvCell(Waterfall::tr("Value").toStdString()) + "\n" +
                      row(model.from.name, model.from.value);
    for (const WaterfallModel::Bar& change : model.changes) csv += row(change.name, change.value);
    return QString::fromStdString(csv + row(model.to, model.end()));
}

Waterfall::Waterfall(QWidget* parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    offerNumbers(this, {.csv = [this] { return waterfallCsv(m_model); },
                        .over = this,
                        .picture = [this] { return grab().toImage(); }});
    connect(&Theme::current(), &Theme::changed, this, &QWidget::updateGeometry);
}

void Waterfall::setModel(const WaterfallModel& model)
{
    if (model == m_model) return;
    m_model = model;
    QStringList words;
    for (const WaterfallRow& row : waterfallRows(model))
        words.append(tr("%1: %2", "bar, value").arg(row.name, row.words));
    setAccessibleDescription(model.message.isEmpty()
                                 ? tr("%1. %2", "axis; values").arg(model.axis, words.join(QStringLiteral("; ")))
                                 : model.message);
    updateGeometry();
    update();
}

QSize Waterfall::sizeHint() const
{
    const int u = Theme::current().u();
    return {120 * u,
            qCeil(waterfallPitch() * double(m_model.changes.size() + 2) + waterfallMetrics().lineSpacing()) + 4 * u};
}

QSize Waterfall::minimumSizeHint() const
{
    return {60 * Theme::current().u(), sizeHint().height()};
}

void Waterfall::paintEvent(QPaintEvent*)
{
    const Theme& theme = Theme::current();
    const qreal u = theme.u(), edge = 0.5 * u;
    QPainter painter(this);
    painter.setRenderHint(QPainter::TextAntialiasing);
    const QRectF inside = QRectF(rect()).adjusted(edge, edge, -edge, -edge);
    if (!m_model.message.isEmpty()) {
        paintEmpty(&painter, inside, m_model.message);
    } else {
        const QFontMetricsF metrics = waterfallMetrics();
        const QList<WaterfallRow> rows = waterfallRows(m_model);
        Range value;
        value.include(0.0);
        qreal names = 0, words = 0;
        for (const WaterfallRow& row : rows) {
            value.include(row.from);
            value.include(row.to);
            names = std::max(names, metrics.horizontalAdvance(row.name));
            words = std::max(words, metrics.horizontalAdvance(row.words));
        }
        if (!value.isValid()) value = {0.0, 1.0};
        names = std::min(names, 0.35 * inside.width()) + 2 * u;
        const qreal left = inside.left() + names, width = std::max<qreal>(1, inside.width() - names - words - 3 * u);
        const auto xOf = [&](double v) { return left + (v - value.from) / value.span() * width; };
        painter.setFont(theme.font(Type::Caption));
        const qreal pitch = waterfallPitch();
        for (int i = 0; i < rows.size(); ++i) {
            const WaterfallRow& row = rows[i];
            const qreal top = inside.top() + i * pitch, low = xOf(std::min(row.from, row.to));
            const qreal high = std::max(xOf(std::max(row.from, row.to)), low + 1); // what changes nothing is a line
            painter.setPen(theme.color(Token::Text));
            painter.drawText(QRectF(inside.left(), top, names - 2 * u, pitch), Qt::AlignLeft | Qt::AlignVCenter,
                             metrics.elidedText(row.name, Qt::ElideRight, names - 2 * u));
            painter.fillRect(QRectF(low, top + pitch / 6, high - low, pitch * 2 / 3), seriesColour(row.colour));
            painter.drawText(QRectF(high + u, top, inside.right() - high - u, pitch), Qt::AlignLeft | Qt::AlignVCenter,
                             row.words);
            // Down to where the next one begins.
            if (i + 1 < rows.size()) {
                painter.setPen(QPen(theme.color(Token::Control), 1));
                const qreal x = std::round(xOf(row.to)) + 0.5;
                painter.drawLine(QPointF(x, top + pitch * 5 / 6), QPointF(x, top + pitch * 7 / 6));
            }
        }
        painter.setPen(theme.color(Token::Muted));
        const QRectF line(inside.left(), inside.top() + pitch * double(rows.size()) + u, inside.width(),
                          metrics.lineSpacing());
        painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter,
                         metrics.elidedText(m_model.axis, Qt::ElideRight, line.width()));
    }
    if (hasFocus()) look::paintFocus(&painter, rect(), theme.radius(look::Radius::Field));
}

} // namespace titer::plot

#include "ui/plot/moc_waterfall.cpp"
