// The painting of a trend plot.
#include "ui/plot/trend/trend_picture.h"

#include "core/base/not_available.h"
#include "ui/plot/band_name.h"
#include "ui/plot/decimate.h"
#include "ui/plot/dense_line.h"
#include "ui/plot/trend/line_names.h"
#include "ui/plot/trend/trend_fan.h"
#include "ui/plot/trend/trend_limits.h"
#include "ui/plot/trend/trend_points.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace titer::plot {

using look::Look;
using look::Theme;
using look::Token;
using look::Type;

namespace {

QFont captionFont()
{
    return Theme::current().font(Type::Caption);
}

// Values of a log axis are drawn as powers of ten; what has no logarithm is a gap.
QVector<double> logOf(const QVector<double>& values)
{
    QVector<double> logs(values.size());
    std::transform(values.begin(), values.end(), logs.begin(),
                   [](double v) { return v > 0 ? std::log10(v) : base::notAvailable; });
    return logs;
}

QString unitsOf(const TrendModel& model, bool right)
{
    QStringList units;
    for (const Series& series : model.series)
        if (series.right == right && isShown(series, model) && !series.unit.isEmpty() && !units.contains(series.unit))
            units.append(series.unit);
    QString text = units.join(QStringLiteral(", "));
    if (!right && model.logLeft && !text.isEmpty()) text = QCoreApplication::translate("Plot", "%1, log").arg(text);
    return text;
}

QString nowWord()
{
    return QCoreApplication::translate("Plot", "now");
}

// Draws everything of a plot but the lines.
class Frame {
public:
    Frame(QPainter* painter, const QRectF& rect, const TrendModel& model, const TrendLayout& layout, Look look)
        : m_painter(painter)
        , m_rect(rect)
        , m_model(model)
        , m_layout(layout)
        , m_look(look)
        , m_metrics(captionFont())
    {
    }

    void paintBehindLines() const
    {
        m_painter->fillRect(m_rect, color(Token::Base));
        paintNormal();
        paintBands();
        paintMarks();
        if (m_layout.time.contains(m_model.now))
            paintHatching(m_painter,
                          QRectF(QPointF(m_layout.xOf(m_model.now), m_layout.area.top()), m_layout.area.bottomRight()),
                          color(Token::Grid));
        paintValueAxis(false);
        if (hasRightAxis(m_model)) paintValueAxis(true);
        paintTimeAxis();
        for (const Range& gap : m_model.refilled) paintGap(gap, true);
        for (const Range& gap : m_model.gaps) paintGap(gap, false);
        paintLimits(m_painter, m_model, m_layout, m_look);
    }

    void paintOverLines() const
    {
        for (const Series& series : m_model.series)
            if (isShown(series, m_model)) paintPoints(m_painter, series, m_model.normal, m_layout, m_look);
        if (m_layout.time.contains(m_model.now)) {
            const double x = m_layout.xOf(m_model.now);
            m_painter->setPen(QPen(color(Token::Text), 2));
            m_painter->drawLine(QPointF(x, m_layout.area.top()), QPointF(x, m_layout.area.bottom()));
            if (m_model.timeLabels) paintNow();
        }
        for (const Sign& sign : m_model.signs) paintSign(sign);
    }

private:
    QColor color(Token token) const { return Theme::color(token, m_look); }
    qreal u() const { return Theme::current().u(); }

    void text(const QRectF& rect, int flags, const QString& words, Token token = Token::Muted) const
    {
        m_painter->setFont(captionFont());
        m_painter->setPen(color(token));
        m_painter->drawText(rect, flags | Qt::TextDontClip, words);
    }

    void paintNormal() const
    {
        const Range& normal = m_model.normal;
        if (std::isnan(normal.from) && std::isnan(normal.to)) return;
        const QRectF& area = m_layout.area;
        const auto y = [&](double value, double open) {
            return std::isnan(value) ? open : std::clamp(m_layout.yOf(value, false), area.top(), area.bottom());
        };
        m_painter->fillRect(QRectF(QPointF(area.left(), y(normal.to, area.top())),
                                   QPointF(area.right(), y(normal.from, area.bottom()))),
                            color(Token::Band));
    }

    void paintBands() const
    {
        const QRectF& area = m_layout.area;
        const QString units = m_model.unitsOver ? unitsOf(m_model, false) : QString();
        qreal free = units.isEmpty() ? m_rect.left() : m_rect.left() + m_metrics.horizontalAdvance(units) + 2 * u();
        for (qsizetype i = 0; i < m_model.phases.size(); ++i) {
            const Phase& phase = m_model.phases[i];
            const qreal from = std::max(area.left(), m_layout.xOf(phase.from));
            const qreal to = std::min(endOfPhases(), m_layout.xOf(phase.to));
            if (to <= from) continue;
            if (i % 2) m_painter->fillRect(QRectF(from, area.top(), to - from, area.height()), color(Token::Band));
            if (!m_model.phaseNames) continue;
            const qreal left = std::max(from, free);
            const QString name = bandName(m_metrics, phase.name, to - left - u());
            if (to - left > 6 * u())
                text(QRectF(left, m_rect.top(), to - left, area.top() - m_rect.top()), Qt::AlignCenter, name);
            free = to;
        }
        if (m_model.ahead.isEmpty() || !m_model.phaseNames) return;
        const qreal left = std::max(endOfPhases(), free), room = area.right() - left;
        if (room > 6 * u())
            text(QRectF(left, m_rect.top(), room, area.top() - m_rect.top()), Qt::AlignCenter,
                 m_metrics.elidedText(m_model.ahead, Qt::ElideRight, room - u()));
    }

    // What lies ahead has words of its own there.
    qreal endOfPhases() const
    {
        const QRectF& area = m_layout.area;
        if (m_model.ahead.isEmpty() || !(m_model.now < m_layout.time.to)) return area.right();
        return std::max(area.left(), m_layout.xOf(m_model.now));
    }

    // Small triangles that point at the instant, as the timeline draws doses.
    void paintMarks() const
    {
        const QRectF& area = m_layout.area;
        const qreal size = 1.75 * u();
        m_painter->save();
        m_painter->setPen(Qt::NoPen);
        m_painter->setBrush(color(Token::Buffer));
        for (const double mark : m_model.marks) {
            const qreal x = m_layout.xOf(mark);
            if (x < area.left() || x > area.right()) continue;
            m_painter->drawPolygon(QPolygonF{QPointF(x - size / 2, area.top()), QPointF(x + size / 2, area.top()),
                                             QPointF(x, area.top() + size)});
        }
        m_painter->restore();
    }

    void paintValueAxis(bool right) const
    {
        const QRectF& area = m_layout.area;
        const bool log = !right && m_model.logLeft;
        const Range& range = right ? m_layout.right : m_layout.left;
        const double step = niceStep(range.span());
        const qreal height = m_metrics.lineSpacing();
        const double length = area.height();
        for (double tick : log ? logTicks(range, length, height) : niceTicks(range, length, height)) {
            const double y = m_layout.yOf(tick, right);
            if (!right) {
                m_painter->setPen(QPen(color(Token::Grid), 1));
                m_painter->drawLine(QPointF(area.left(), std::round(y) + 0.5),
                                    QPointF(area.right(), std::round(y) + 0.5));
            }
            const QString label = log ? shortValue(tick) : valueLabel(tick, step);
            const QRectF left(m_rect.left(), y - height / 2, area.left() - m_rect.left() - 1.5 * u(), height);
            const QRectF after(area.right() + 1.5 * u(), y - height / 2, m_rect.right() - area.right() - 1.5 * u(),
                               height);
            if (right && m_model.timeLabels && m_layout.time.contains(m_model.now) && nowPill().intersects(after))
                continue;
            text(right ? after : left, Qt::AlignVCenter | (right ? Qt::AlignLeft : Qt::AlignRight), label);
        }
        if (!m_model.unitsOver) return;
        // The title stands over the axis, so that nothing is read sideways.
        const QRectF strip(m_rect.left(), m_rect.top(), m_rect.width(), m_metrics.lineSpacing());
        text(strip, Qt::AlignVCenter | (right ? Qt::AlignRight : Qt::AlignLeft), unitsOf(m_model, right));
    }

    void paintTimeAxis() const
    {
        const QRectF& area = m_layout.area;
        const double span = m_layout.time.span();
        const QString widest = m_model.words.kind == TimeWords::Elapsed
                                   ? timeLabel(m_layout.time.to, timeUnit(span), 0)
                                   : timeLabel(m_layout.time.from, span, m_model.words);
        const qreal each = m_metrics.horizontalAdvance(widest) + 8 * u();
        const int max = std::clamp(static_cast<int>(area.width() / each), 2, 8);
        for (double tick : timeTicks(m_layout.time, max, m_model.words)) {
            const double x = std::round(m_layout.xOf(tick)) + 0.5;
            m_painter->setPen(QPen(color(Token::Grid), 1));
            m_painter->drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()));
            if (!m_model.timeLabels) continue;
            const QString label = timeLabel(tick, span, m_model.words);
            const qreal width = m_metrics.horizontalAdvance(label);
            const qreal left =
                std::clamp(x - width / 2, m_rect.left(), std::max(m_rect.left(), m_rect.right() - width));
            const QRectF place(left, area.bottom() + u(), width, m_metrics.lineSpacing());
            if (!m_layout.time.contains(m_model.now) || !nowPill().intersects(place))
                text(place, Qt::AlignCenter, label);
        }
    }

    // Between its ends nothing is known, or was not at first.
    void paintGap(const Range& gap, bool refilled) const
    {
        const QRectF& area = m_layout.area;
        const qreal from = m_layout.xOf(gap.from), to = m_layout.xOf(gap.to);
        if (to < area.left() || from > area.right()) return;
        QRectF box(area);
        box.setLeft(std::max(area.left(), from));
        box.setRight(std::min(area.right(), to));
        if (!refilled) m_painter->fillRect(box, color(Token::Base));
        paintHatching(m_painter, box, color(refilled ? Token::Grid : Token::Border));
        m_painter->setPen(QPen(color(Token::Control), 1, refilled ? Qt::DotLine : Qt::SolidLine));
        for (const qreal x : {from, to})
            if (x >= area.left() && x <= area.right())
                m_painter->drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()));
    }

    void paintSign(const Sign& sign) const
    {
        const qreal size = 4 * u();
        const QPointF at(m_layout.xOf(sign.time), m_layout.yOf(sign.value, sign.right));
        if (!m_layout.area.adjusted(-1, -1, 1, 1).contains(at)) return;
        const qreal right = m_rect.right() - size / 2;
        look::paintGlyph(m_painter, sign.glyph, {std::min(at.x(), right), at.y()}, size, m_look);
    }

    QRectF nowPill() const
    {
        const qreal width = m_metrics.horizontalAdvance(nowWord()) + 4 * u(), height = m_metrics.lineSpacing() + u();
        const qreal x = m_layout.xOf(m_model.now) - width / 2;
        const qreal left = std::clamp(x, m_rect.left(), std::max(m_rect.left(), m_rect.right() - width));
        return {left, m_layout.area.bottom() + 0.5 * u(), width, height};
    }

    void paintNow() const
    {
        const QRectF pill = nowPill();
        m_painter->setRenderHint(QPainter::Antialiasing);
        m_painter->setPen(Qt::NoPen);
        m_painter->setBrush(color(Token::Text));
        m_painter->drawRoundedRect(pill, u(), u());
        text(pill, Qt::AlignCenter, nowWord(), Token::Base);
    }

    QPainter* m_painter;
    QRectF m_rect;
    const TrendModel& m_model;
    const TrendLayout& m_layout;
    Look m_look;
    QFontMetricsF m_metrics;
};

} // namespace

void paintHatching(QPainter* painter, const QRectF& rect, const QColor& color)
{
    if (rect.isEmpty()) return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setClipRect(rect, Qt::IntersectClip);
    painter->setPen(QPen(color, 1.2));
    const qreal step = 2.5 * Theme::current().u(), h = rect.height();
    // Counted from a fixed origin, so that the lines stand still while now moves over them.
    for (qreal x = std::floor((rect.left() - h) / step) * step; x < rect.right(); x += step)
        painter->drawLine(QPointF(x, rect.bottom()), QPointF(x + h, rect.top()));
    painter->restore();
}

void TrendPicture::paint(QPainter* painter, const QRectF& rect, const TrendModel& model, Look look)
{
    const TrendLayout layout(rect, model);
    painter->save();
    const Frame frame(painter, rect, model, layout, look);
    frame.paintBehindLines();
    paintEnvelope(painter, model, layout, look);
    paintArounds(painter, model, layout, look);
    paintFans(painter, model, layout, look);
    paintLines(painter, model, layout, look);
    frame.paintOverLines();
    paintFanEnds(painter, model, layout, look);
    paintLineNames(painter, model, layout, look);
    painter->restore();
}

// Each continuous run is one line, of no more points than its pixels can show.
void TrendPicture::paintLines(QPainter* painter, const TrendModel& model, const TrendLayout& layout, Look look)
{
    const QRectF& area = layout.area;
    const auto draw = [&](const Series& series, const Range& time) {
        const bool log = !series.right && model.logLeft;
        const QVector<double> y = log ? logOf(series.y) : series.y;
        const Range& range = series.right ? layout.right : layout.left;
        const int columns = std::max(1, static_cast<int>(std::ceil(time.span() / layout.time.span() * area.width())));
        for (QList<QPointF>& run : decimate(series.x, y, time.from, time.to, columns)) {
            for (QPointF& p : run)
                p = {layout.xOf(p.x()), area.bottom() - (p.y() - range.from) / range.span() * area.height()};
            const bool dense = run.size() > columns;
            if (!dense || !paintDenseLine(painter, run, area)) painter->drawPolyline(run);
        }
    };
    const auto paint = [&](const Range& time, bool future) {
        painter->save();
        // The point beyond an edge is drawn to the edge only, or past and future would overlap.
        const qreal left = layout.xOf(time.from), right = layout.xOf(time.to);
        painter->setClipRect(QRectF(left, area.top() - 1, right - left, area.height() + 2), Qt::IntersectClip);
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setBrush(Qt::NoBrush);
        for (const Series& series : model.series) {
            if (series.kind == Series::Samples || series.kind == Series::Stems || !isShown(series, model)) continue;
            QPen pen = penOf(series, model, look);
            if (future) pen.setDashPattern({5 / pen.widthF(), 4 / pen.widthF()});
            painter->setPen(pen);
            draw(series, time);
        }
        painter->restore();
    };
    if (!layout.time.contains(model.now)) {
        paint(layout.time, model.now < layout.time.from);
        return;
    }
    paint({layout.time.from, model.now}, false);
    if (layout.time.to > model.now) paint({model.now, layout.time.to}, true);
}

} // namespace titer::plot
