// Legend entries in a flow.
#include "ui/plot/trend/trend_legend.h"

#include "core/base/not_available.h"
#include "ui/look/glyph.h"
#include "ui/plot/marker.h"
#include "ui/plot/trend/trend_picture.h"
#include "ui/plot/trend/trend_values.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QRegularExpression>
#include <QToolTip>

#include <algorithm>
#include <utility>

namespace titer::plot {

using look::Look;
using look::Theme;
using look::Token;
using look::Type;

namespace {

// Samples count for the cursor when they lie within this share of the time shown.
constexpr double reachShare = 0.015;

QString differenceOf(const Series& series, double from, double to, double reach, const TrendModel& model)
{
    const double a = valueAt(series, from, reach), b = valueAt(series, to, reach);
    if (!std::isfinite(a) || !std::isfinite(b) || from == to) return {};
    if (model.words.kind == TimeWords::Quantity) return TrendLegend::tr("Δ %1").arg(shortValue(b - a));
    static constexpr double lengths[] = {1, 60, 3600, 86400};
    static const char* const signs[] = {"s", "min", "h", "d"};
    const auto unit = static_cast<std::size_t>(timeUnit(model.time.span()));
    return TrendLegend::tr("Δ %1, %2 per %3")
        .arg(shortValue(b - a), shortValue((b - a) / (to - from) * lengths[unit]), QLatin1String(signs[unit]));
}

qreal legendRowHeight()
{
    return QFontMetricsF(Theme::current().font(Type::Body)).lineSpacing() + Theme::current().u();
}

qreal lineWidth()
{
    return 6 * Theme::current().u();
}

} // namespace

TrendLegend::TrendLegend(QWidget* parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::TabFocus);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAccessibleName(tr("Legend"));
    connect(&Theme::current(), &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

bool TrendLegend::setContent(const TrendModel& model, double cursor, double mark)
{
    const double reach = reachShare * model.time.span();
    QList<Entry> entries;
    for (const Series& series : model.series) {
        const auto same = std::find_if(entries.begin(), entries.end(), [&](const Entry& e) {
            return e.name == series.name && e.line.unit == series.unit && e.line.colourIndex == series.colourIndex;
        });
        // Model line and samples of one variable share an entry.
        if (same != entries.end()) {
            same->marker = same->marker || series.kind == Series::Samples;
            // Of a line that lies in several series, that which has a value there.
            if (std::isfinite(cursor) && std::isnan(mark) && same->value == shortValue(mark))
                same->value = shortValue(valueAt(series, cursor, reach));
            continue;
        }
        Entry entry;
        entry.name = series.name;
        entry.label = series.unit.isEmpty() ? series.name : tr("%1, %2", "series, unit").arg(series.name, series.unit);
        if (series.right) entry.label = tr("%1 (right)").arg(entry.label);
        if (entry.label.startsWith(series.name)) entry.tail = entry.label.mid(series.name.size());
        if (std::isfinite(cursor))
            entry.value = std::isfinite(mark) ? differenceOf(series, mark, cursor, reach, model)
                                              : shortValue(valueAt(series, cursor, reach));
        entry.line = series;
        entry.line.x.clear();
        entry.line.y.clear();
        entry.marker = series.kind == Series::Samples || series.kind == Series::Marked;
        entry.hidden = model.hidden.contains(series.name);
        entries.append(entry);
    }
    const auto takesTheSame = [](const Entry& one, const Entry& other) {
        return one.label == other.label && one.value.isEmpty() == other.value.isEmpty();
    };
    const bool other = !std::ranges::equal(entries, m_entries, takesTheSame);
    m_entries = entries;
    m_forecast = !std::isnan(model.now);
    m_current = std::clamp(m_current, 0, std::max(0, static_cast<int>(m_entries.size()) - 1));
    report();
    if (other || heightForWidth(width()) != height()) updateGeometry();
    update();
    return other;
}

void TrendLegend::report()
{
    QStringList words;
    for (const Entry& entry : std::as_const(m_entries))
        words.append(entry.value.isEmpty() ? entry.label : tr("%1: %2", "series: value").arg(entry.label, entry.value));
    setAccessibleDescription(words.join(QStringLiteral("; ")));
}

void TrendLegend::setMaxLines(int lines)
{
    if (std::exchange(m_maxLines, lines) == lines) return;
    updateGeometry();
    update();
}

int TrendLegend::linesNeeded(int width) const
{
    const QList<QRectF> boxes = placesWith(width, width);
    return boxes.isEmpty() ? 0 : qRound(boxes.last().bottom() / legendRowHeight());
}

qreal TrendLegend::heightOf(int lines) const
{
    return lines * legendRowHeight();
}

QList<QRectF> TrendLegend::places(qreal width) const
{
    const qreal u = Theme::current().u();
    qreal longest = width;
    QList<QRectF> boxes = placesWith(width, longest);
    while (m_maxLines > 0 && !boxes.isEmpty() && boxes.last().bottom() > heightOf(m_maxLines) + 0.5 && longest > u) {
        longest -= u;
        boxes = placesWith(width, longest);
    }
    return boxes;
}

// In a flow, with no name longer than that.
QList<QRectF> TrendLegend::placesWith(qreal width, qreal longestName) const
{
    const qreal u = Theme::current().u(), height = legendRowHeight();
    const QFontMetricsF body(Theme::current().font(Type::Body)), bold(Theme::current().font(Type::Strong));
    QList<QRectF> boxes;
    qreal x = 0, y = 0;
    for (const Entry& entry : m_entries) {
        const qreal tail = body.horizontalAdvance(entry.tail), name = body.horizontalAdvance(entry.label) - tail;
        qreal wide = lineWidth() + 2 * u + std::min(name, longestName) + tail;
        if (!entry.value.isEmpty())
            wide +=
                2 * u + std::max(bold.horizontalAdvance(entry.value), bold.horizontalAdvance(QStringLiteral("00.0")));
        wide = std::min(wide, width);
        if (x > 0 && x + wide > width) {
            x = 0;
            y += height;
        }
        boxes.append({x, y, wide, height});
        x += wide + 5 * u;
    }
    return boxes;
}

int TrendLegend::heightForWidth(int width) const
{
    const QList<QRectF> boxes = places(width);
    return boxes.isEmpty() ? 0 : qCeil(boxes.last().bottom());
}

QSize TrendLegend::sizeHint() const
{
    return {60 * Theme::current().u(), m_entries.isEmpty() ? 0 : qCeil(legendRowHeight())};
}

QSize TrendLegend::minimumSizeHint() const
{
    return {20 * Theme::current().u(), sizeHint().height()};
}

// The name gives way to the unit; of a name of which no more than two letters would be left nothing is.
QString TrendLegend::shortLabel(const Entry& entry, const QFontMetricsF& metrics, qreal room)
{
    constexpr qsizetype shortest = 3; // with the dots
    const QString name = metrics.elidedText(entry.name, Qt::ElideRight, room - metrics.horizontalAdvance(entry.tail));
    if (entry.tail.isEmpty() || name.size() > shortest) return name + entry.tail;
    static const QRegularExpression joint(QStringLiteral("^[,;:\\s]+"));
    return QString(entry.tail).remove(joint);
}

void TrendLegend::paintEntry(QPainter* painter, const Entry& entry, const QRectF& box, Look look) const
{
    const qreal u = Theme::current().u(), middle = box.center().y();
    TrendModel looks;
    looks.now = m_forecast ? 0 : base::notAvailable;
    const QPen pen = entry.hidden ? QPen(Theme::color(Token::Control, look), 1) : penOf(entry.line, looks, look);
    painter->setPen(pen);
    if (entry.line.kind != Series::Samples)
        painter->drawLine(QPointF(box.left(), middle), QPointF(box.left() + lineWidth(), middle));
    if (entry.marker)
        paintMarker(painter, Theme::series(entry.line.colourIndex).marker, {box.left() + lineWidth() / 2, middle},
                    2 * u, pen.color(), Theme::color(Token::Base, look));
    QRectF words = box.adjusted(lineWidth() + 2 * u, 0, 0, 0);
    if (!entry.value.isEmpty()) {
        const QFontMetricsF bold(Theme::current().font(Type::Strong));
        const qreal wide =
            std::max(bold.horizontalAdvance(entry.value), bold.horizontalAdvance(QStringLiteral("00.0")));
        painter->setFont(Theme::current().font(Type::Strong));
        painter->setPen(Theme::color(Token::Accent, look));
        painter->drawText(QRectF(box.right() - wide, box.top(), wide, box.height()), Qt::AlignLeft | Qt::AlignVCenter,
                          entry.value);
        words.setRight(box.right() - wide - 2 * u);
    }
    QFont font = Theme::current().font(Type::Body);
    font.setStrikeOut(entry.hidden);
    painter->setFont(font);
    painter->setPen(Theme::color(entry.hidden || entry.line.right ? Token::Muted : Token::Text, look));
    const QFontMetricsF metrics(font);
    const qreal room = words.width() + 1;
    const QString label =
        metrics.horizontalAdvance(entry.label) > room ? shortLabel(entry, metrics, room) : entry.label;
    painter->drawText(words, Qt::AlignLeft | Qt::AlignVCenter, metrics.elidedText(label, Qt::ElideRight, room));
}

void TrendLegend::paint(QPainter* painter, const QRectF& rect, Look look) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QList<QRectF> boxes = places(rect.width());
    for (int i = 0; i < boxes.size(); ++i) paintEntry(painter, m_entries[i], boxes[i].translated(rect.topLeft()), look);
    painter->restore();
}

void TrendLegend::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paint(&painter, rect(), Theme::current().look());
    if (hasFocus() && m_current < m_entries.size())
        look::paintFocus(&painter, places(width())[m_current], Theme::current().radius(look::Radius::Field));
}

void TrendLegend::mousePressEvent(QMouseEvent* event)
{
    const QList<QRectF> boxes = places(width());
    for (int i = 0; i < boxes.size(); ++i)
        if (boxes[i].contains(event->position())) {
            m_current = i;
            emit toggled(m_entries[i].name);
            return;
        }
}

void TrendLegend::keyPressEvent(QKeyEvent* event)
{
    const int last = static_cast<int>(m_entries.size()) - 1;
    if (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right) {
        m_current = std::clamp(m_current + (event->key() == Qt::Key_Right ? 1 : -1), 0, std::max(0, last));
        update();
    } else if (event->key() == Qt::Key_Space && m_current <= last) {
        emit toggled(m_entries[m_current].name);
    } else {
        QWidget::keyPressEvent(event);
    }
}

bool TrendLegend::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const QList<QRectF> boxes = places(width());
        for (int i = 0; i < boxes.size(); ++i)
            if (boxes[i].contains(help->pos())) QToolTip::showText(help->globalPos(), m_entries[i].label, this);
        return true;
    }
    return QWidget::event(event);
}

} // namespace titer::plot

#include "ui/plot/trend/moc_trend_legend.cpp"
