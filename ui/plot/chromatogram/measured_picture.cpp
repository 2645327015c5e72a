// The painting of a measured chromatogram.
#include "ui/plot/chromatogram/measured_picture.h"

#include "ui/plot/band_name.h"
#include "ui/plot/decimate.h"
#include "ui/plot/trend/trend_layout.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace titer::plot {

using look::Look;
using look::Theme;
using look::Token;
using look::Type;

namespace {

class MeasuredPicture {
public:
    MeasuredPicture(QPainter* painter, const QRectF& rect, const MeasuredModel& model, Look look)
        : m_painter(painter)
        , m_rect(rect)
        , m_model(model)
        , m_layout(rect, model)
        , m_look(look)
        , m_font(Theme::current().font(Type::Caption))
        , m_metrics(m_font)
    {
    }

    void paint() const
    {
        m_painter->save();
        m_painter->fillRect(m_rect, color(Token::Base));
        if (m_model.isEmpty()) return m_painter->restore();
        paintPhases();
        for (int i = 0; i < int(m_model.axes.size()); ++i) paintScale(i);
        paintAcross();
        paintFractions();
        m_painter->setClipRect(m_layout.area.adjusted(0, -1, 0, 1), Qt::IntersectClip);
        paintSaturated();
        paintPeaks();
        m_painter->setRenderHint(QPainter::Antialiasing);
        // The first lies on top.
        for (int i = int(m_model.curves.series.size()) - 1; i >= 0; --i) paintCurve(i);
        paintInjections();
        paintPeakNames();
        m_painter->restore();
    }

private:
    QColor color(Token token) const { return Theme::color(token, m_look); }
    qreal u() const { return Theme::current().u(); }
    double xOf(double across) const { return m_layout.xOf(across); }
    bool isSeen(double across) const { return m_layout.across.contains(across); }

    void text(const QRectF& rect, int flags, const QString& words, Token token = Token::Muted) const
    {
        m_painter->setFont(m_font);
        m_painter->setPen(color(token));
        m_painter->drawText(rect, flags | Qt::TextDontClip, words);
    }

    void paintPhases() const
    {
        const QRectF& strip = m_layout.phases;
        const Token fills[] = {Token::Phase1, Token::Phase2};
        for (qsizetype i = 0; i < m_model.curves.phases.size(); ++i) {
            const Phase& phase = m_model.curves.phases[i];
            const qreal from = std::max(strip.left(), xOf(phase.from)), to = std::min(strip.right(), xOf(phase.to));
            if (to - from < 1) continue;
            const QRectF band(from, strip.top(), to - from, strip.height() - 0.5 * u());
            m_painter->fillRect(band.adjusted(0, 0, -1, 0), color(fills[i % 2]));
            if (i % 2)
                m_painter->fillRect(QRectF(from, m_layout.area.top(), to - from, m_layout.area.height()),
                                    color(Token::Band));
            text(band, Qt::AlignCenter, bandName(m_metrics, phase.name, band.width() - u()), Token::Text);
        }
    }

    void paintScale(int i) const
    {
        const MeasuredModel::Axis& axis = m_model.axes[i];
        const QRectF& place = m_layout.labels[i];
        const bool left = i == 0;
        if (place.isEmpty()) return;
        const double step = niceStep(axis.scale.span());
        const qreal line = m_metrics.lineSpacing();
        const int flags = Qt::AlignVCenter | (left ? Qt::AlignRight : Qt::AlignLeft);
        for (const double tick : niceTicks(axis.scale, m_layout.area.height(), line)) {
            const double y = m_layout.yOf(tick, axis.scale);
            if (left) {
                m_painter->setPen(QPen(color(Token::Grid), 1));
                m_painter->drawLine(QPointF(m_layout.area.left(), std::round(y) + 0.5),
                                    QPointF(m_layout.area.right(), std::round(y) + 0.5));
            }
            text(QRectF(place.left(), y - line / 2, place.width(), line), flags, valueLabel(tick, step));
        }
        text(QRectF(place.left(), m_rect.top(), place.width(), line), flags, axis.name,
             left ? Token::Text : Token::Muted);
    }

    void paintAcross() const
    {
        const Range& range = m_layout.across;
        const QRectF& area = m_layout.area;
        const auto label = [&](double tick) { return timeLabel(tick, range.span(), m_model.curves.words); };
        const qreal each =
            std::max(m_metrics.horizontalAdvance(label(range.to)), m_metrics.horizontalAdvance(label(range.from))) +
            8 * u();
        const int max = std::clamp(static_cast<int>(area.width() / each), 2, 10);
        for (const double tick : timeTicks(range, max, m_model.curves.words)) {
            const double x = std::round(xOf(tick)) + 0.5;
            m_painter->setPen(QPen(color(Token::Grid), 1));
            m_painter->drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()));
            const QString name = label(tick);
            const qreal width = m_metrics.horizontalAdvance(name);
            const qreal left =
                std::clamp(x - width / 2, m_rect.left(), std::max(m_rect.left(), m_rect.right() - width));
            text(QRectF(left, m_layout.axis.top(), width, m_layout.axis.height()), Qt::AlignCenter, name);
        }
    }

    // Marks where each begins and the last one ends, and its name behind the mark: of as many as have room.
    void paintFractions() const
    {
        const QRectF& strip = m_layout.fractions;
        if (strip.isEmpty()) return;
        m_painter->save();
        m_painter->setClipRect(strip.adjusted(-1, 0, 1, 0), Qt::IntersectClip);
        qreal free = strip.left();
        for (const Phase& fraction : m_model.fractions) {
            const qreal from = xOf(fraction.from), to = xOf(fraction.to);
            if (to < strip.left() || from > strip.right()) continue;
            m_painter->setPen(QPen(color(Token::Border), 1));
            m_painter->drawLine(QPointF(std::max(from, strip.left()), strip.top() + 0.5),
                                QPointF(std::min(to, strip.right()), strip.top() + 0.5));
            m_painter->setPen(QPen(color(Token::Text), 1));
            for (const qreal x : {from, to})
                m_painter->drawLine(QPointF(std::round(x) + 0.5, strip.top()),
                                    QPointF(std::round(x) + 0.5, strip.top() + 1.5 * u()));
            const qreal wide = m_metrics.horizontalAdvance(fraction.name);
            if (from < free) continue;
            text(QRectF(from + u(), strip.top(), wide, strip.height()), Qt::AlignLeft | Qt::AlignBottom, fraction.name,
                 Token::Text);
            free = from + wide + 3 * u();
        }
        m_painter->restore();
    }

    void paintSaturated() const
    {
        for (const Range& range : m_model.saturated) {
            const QRectF band(xOf(range.from), m_layout.area.top(), xOf(range.to) - xOf(range.from),
                              m_layout.area.height());
            m_painter->fillRect(band, color(Token::WarnSoft));
            m_painter->setPen(Qt::NoPen);
            m_painter->setBrush(QBrush(color(Token::Warn), Qt::BDiagPattern));
            m_painter->drawRect(band);
        }
    }

    // Where each begins and ends.
    void paintPeaks() const
    {
        QPen pen(color(Token::Control), 1);
        pen.setDashPattern({2, 3});
        m_painter->setPen(pen);
        for (const MeasuredModel::Peak& peak : m_model.peaks)
            for (const double edge : {peak.extent.from, peak.extent.to})
                if (isSeen(edge)) {
                    const double x = std::round(xOf(edge)) + 0.5;
                    m_painter->drawLine(QPointF(x, m_layout.area.top()), QPointF(x, m_layout.area.bottom()));
                }
    }

    void paintPeakNames() const
    {
        if (m_model.axes.isEmpty() || !m_model.axes.constFirst().isShown) return;
        const qreal line = m_metrics.lineSpacing();
        for (const MeasuredModel::Peak& peak : m_model.peaks) {
            if (!isSeen(peak.apex)) continue;
            const double x = xOf(peak.apex);
            const double top = m_layout.yOf(peak.height, m_model.axes.constFirst().scale) - line - 0.5 * u();
            const qreal wide = m_metrics.horizontalAdvance(peak.name) + 2 * u();
            // Next to the apex where there is no room above.
            const bool above = top >= m_layout.area.top();
            const QRectF box(above ? x - wide / 2 : x + 2 * u(), std::max(m_layout.area.top(), top), wide, line);
            text(box, Qt::AlignCenter, peak.name, Token::Text);
        }
    }

    // A triangle at the lower edge and a line upwards.
    void paintInjections() const
    {
        const QRectF& area = m_layout.area;
        for (const double at : m_model.injections) {
            if (!isSeen(at)) continue;
            const double x = xOf(at);
            m_painter->setPen(QPen(color(Token::Accent), 1));
            m_painter->drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()));
            m_painter->setPen(Qt::NoPen);
            m_painter->setBrush(color(Token::Accent));
            m_painter->drawPolygon(QPolygonF{QPointF(x - 1.5 * u(), area.bottom()),
                                             QPointF(x + 1.5 * u(), area.bottom()),
                                             QPointF(x, area.bottom() - 2.5 * u())});
        }
    }

    void paintCurve(int i) const
    {
        const Series& series = m_model.curves.series[i];
        if (!isShown(series, m_model.curves)) return;
        const Range& scale = m_model.axes[m_model.axisOf[i]].scale;
        m_painter->setPen(penOf(series, m_model.curves, m_look));
        m_painter->setBrush(Qt::NoBrush);
        const int columns = std::max(1, static_cast<int>(m_layout.area.width()));
        for (const QList<QPointF>& run :
             decimate(series.x, series.y, m_layout.across.from, m_layout.across.to, columns)) {
            QPolygonF line;
            for (const QPointF& p : run) line.append({m_layout.xOf(p.x()), m_layout.yOf(p.y(), scale)});
            m_painter->drawPolyline(line);
        }
    }

    QPainter* m_painter;
    QRectF m_rect;
    const MeasuredModel& m_model;
    MeasuredLayout m_layout;
    Look m_look;
    QFont m_font;
    QFontMetricsF m_metrics;
};

} // namespace

void paintMeasured(QPainter* painter, const QRectF& rect, const MeasuredModel& model, Look look)
{
    MeasuredPicture(painter, rect, model, look).paint();
}

} // namespace titer::plot
