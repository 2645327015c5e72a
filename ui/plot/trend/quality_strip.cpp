// The painting of quality strips.
#include "ui/plot/trend/quality_strip.h"

#include "ui/plot/trend/trend_picture.h"

#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace titer::plot {

using look::Theme;
using look::Token;
using look::Type;
using Kind = QualityRow::Kind;

namespace {

QFontMetricsF stripMetrics()
{
    return QFontMetricsF(Theme::current().font(Type::Caption));
}

} // namespace

QualityStrip::QualityStrip(TimeAxis* axis, QWidget* parent)
    : QWidget(parent)
    , m_axis(axis)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(axis, &TimeAxis::rangeChanged, this, qOverload<>(&QWidget::update));
    connect(axis, &TimeAxis::cursorMoved, this, qOverload<>(&QWidget::update));
    connect(&Theme::current(), &Theme::changed, this, &QWidget::updateGeometry);
    describe();
}

void QualityStrip::setRows(const QList<QualityRow>& rows)
{
    m_rows = rows;
    describe();
    updateGeometry();
    update();
}

void QualityStrip::setRoomAtRight(int room)
{
    m_room = room;
    update();
}

void QualityStrip::describe()
{
    setAccessibleName(tr("Quality"));
    QStringList words;
    for (const QualityRow& row : std::as_const(m_rows))
        words.append(tr("%1: %2 % of the time good").arg(row.name, QLocale().toString(100 * row.good, 'f', 1)));
    setAccessibleDescription(words.join(QStringLiteral("; ")));
}

int QualityStrip::rowHeight() const
{
    return int(stripMetrics().lineSpacing()) + Theme::current().u() / 2;
}

QSize QualityStrip::sizeHint() const
{
    return {90 * Theme::current().u(), (int(m_rows.size()) + 1) * rowHeight()};
}

QSize QualityStrip::minimumSizeHint() const
{
    return {40 * Theme::current().u(), sizeHint().height()};
}

// Where the lines of the plots lie.
QRectF QualityStrip::area() const
{
    TrendModel model;
    model.time = m_axis->range();
    model.timeLabels = false;
    return TrendLayout(QRectF(rect()).adjusted(0, 0, -m_room, 0), model).area;
}

void QualityStrip::paintSpan(QPainter* painter, const QRectF& box, Kind kind) const
{
    const Theme& theme = Theme::current();
    switch (kind) {
    case Kind::Good:
        return painter->fillRect(box, theme.color(Token::Phase2));
    case Kind::Uncertain:
        painter->setPen(QPen(theme.color(Token::PhaseEdge), 1.25, Qt::DotLine));
        painter->setBrush(Qt::NoBrush);
        return painter->drawRect(box.adjusted(0.5, 0.5, -0.5, -0.5));
    case Kind::Stale:
        painter->setPen(QPen(theme.color(Token::Muted), 1.75, Qt::DashLine));
        return painter->drawLine(QPointF(box.left(), box.center().y()), QPointF(box.right(), box.center().y()));
    case Kind::None:
        paintHatching(painter, box, theme.color(Token::Control));
        painter->setPen(theme.color(Token::Border));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(box.adjusted(0.5, 0.5, -0.5, -0.5));
    }
}

// What the bars mean, in the last row.
void QualityStrip::paintKey(QPainter* painter, qreal top) const
{
    const Theme& theme = Theme::current();
    const qreal u = theme.u();
    const QFontMetricsF font = stripMetrics();
    qreal x = area().left();
    const std::pair<Kind, QString> all[] = {{Kind::Good, tr("good")},
                                            {Kind::Uncertain, tr("uncertain")},
                                            {Kind::Stale, tr("stale")},
                                            {Kind::None, tr("bad or none")}};
    for (const auto& [kind, word] : all) {
        const qreal needed = 4 * u + u + font.horizontalAdvance(word) + 3 * u;
        if (x + needed > width()) break;
        paintSpan(painter, QRectF(x, top + (font.lineSpacing() - 2 * u) / 2, 4 * u, 2 * u), kind);
        painter->setPen(theme.color(Token::Muted));
        painter->drawText(QRectF(x + 5 * u, top, needed, font.lineSpacing()), Qt::AlignLeft | Qt::AlignVCenter, word);
        x += needed;
    }
    const QString words = tr("of the time good");
    if (x + font.horizontalAdvance(words) > width()) return;
    painter->setPen(theme.color(Token::Muted));
    painter->drawText(QRectF(x, top, width() - x, font.lineSpacing()), Qt::AlignRight | Qt::AlignVCenter, words);
}

void QualityStrip::paintEvent(QPaintEvent*)
{
    const Theme& theme = Theme::current();
    const qreal u = theme.u(), height = rowHeight();
    const QRectF lines = area();
    const Range range = m_axis->range();
    const QFontMetricsF font = stripMetrics();
    QPainter painter(this);
    painter.setFont(theme.font(Type::Caption));
    const auto xOf = [&](double t) { return lines.left() + (t - range.from) / range.span() * lines.width(); };
    for (int i = 0; i < m_rows.size(); ++i) {
        const QualityRow& row = m_rows[i];
        const qreal top = i * height;
        // The name stands on its bar, since the plots leave no room for words at their left.
        for (const QualityRow::Span& span : row.spans) {
            const qreal from = std::max(lines.left(), xOf(span.time.from)),
                        to = std::min(lines.right(), xOf(span.time.to));
            if (to > from)
                paintSpan(&painter, QRectF(from, top + u / 4, std::max(1.0, to - from), height - u / 2), span.kind);
        }
        const QString name = font.elidedText(row.name, Qt::ElideRight, lines.width() / 2);
        const QRectF place(lines.left() + 2 * u, top, lines.width() / 2, height);
        // Hatching would strike the word through.
        painter.fillRect(QRectF(place.left() - u / 2, top + u / 2, font.horizontalAdvance(name) + u, height - u),
                         theme.color(Token::Base));
        painter.setPen(theme.color(Token::Text));
        painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter, name);
        if (std::isnan(row.good)) continue;
        painter.drawText(QRectF(lines.right(), top, width() - lines.right(), height), Qt::AlignRight | Qt::AlignVCenter,
                         QLocale().toString(100 * row.good, 'f', 1) + QStringLiteral("\u00a0%"));
    }
    paintKey(&painter, m_rows.size() * height);
    if (!range.contains(m_axis->cursor())) return;
    painter.setPen(QPen(theme.color(Token::Accent), 1.5, Qt::DashLine));
    const qreal x = xOf(m_axis->cursor());
    painter.drawLine(QPointF(x, 0), QPointF(x, m_rows.size() * height));
}

} // namespace titer::plot

#include "ui/plot/trend/moc_quality_strip.cpp"
