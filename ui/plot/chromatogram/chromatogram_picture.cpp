// The painting of a chromatogram.
#include "ui/plot/chromatogram/chromatogram_picture.h"

#include "ui/look/presentation.h"
#include "ui/plot/band_name.h"
#include "ui/plot/decimate.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace titer::plot {

using look::Look;
using look::Theme;
using look::Token;
using look::Type;

namespace {

QString translated(const char* text)
{
    return QCoreApplication::translate("Chromatogram", text);
}

// On the wall colour is left to alarms; the dash distinguishes the signals.
QPen penOf(Signal signal, Look look)
{
    const look::SeriesLook& looks = Theme::series(signalColour(signal));
    const qreal width = look::lineWidth(2);
    QPen pen(Theme::color(look == Look::Wall ? Token::Ink : looks.color, look), width, Qt::SolidLine, Qt::FlatCap,
             Qt::RoundJoin);
    QList<qreal> dash = looks.dash;
    for (qreal& length : dash) length /= width;
    if (!dash.isEmpty()) pen.setDashPattern(dash);
    return pen;
}

class ChromatogramPicture {
public:
    ChromatogramPicture(QPainter* painter, const QRectF& rect, const ChromatogramModel& model, Look look)
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
        if (m_model.data.isEmpty()) return m_painter->restore();
        paintPhases();
        for (const Signal signal : allSignals)
            if (m_model.hasAxis(signal)) paintScale(signal);
        paintAcross();
        paintFractions();
        m_painter->setClipRect(m_layout.area.adjusted(0, -1, 0, 1), Qt::IntersectClip);
        m_painter->setRenderHint(QPainter::Antialiasing);
        for (const Signal signal : {Signal::Ph, Signal::Conductivity, Signal::Uv}) {
            if (m_model.shows(signal)) paintLine(signal);
            if (m_model.showsMeasured(signal)) paintMeasuredLine(signal);
        }
        m_painter->restore();
    }

private:
    QColor color(Token token) const { return Theme::color(token, m_look); }
    qreal u() const { return Theme::current().u(); }
    double xOf(double seconds) const { return m_layout.xOf(m_model.across(seconds)); }

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
        for (qsizetype i = 0; i < m_model.data.phases.size(); ++i) {
            const Phase& phase = m_model.data.phases[i];
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

    void paintScale(Signal signal) const
    {
        const auto i = static_cast<std::size_t>(signal);
        const Range& scale = m_model.scales[i];
        const QRectF& place = m_layout.labels[i];
        const bool left = signal == Signal::Uv;
        const double step = niceStep(scale.span());
        const qreal line = m_metrics.lineSpacing();
        for (const double tick : niceTicks(scale, m_layout.area.height(), line)) {
            const double y = m_layout.yOf(tick, scale);
            if (left) {
                m_painter->setPen(QPen(color(Token::Grid), 1));
                m_painter->drawLine(QPointF(m_layout.area.left(), std::round(y) + 0.5),
                                    QPointF(m_layout.area.right(), std::round(y) + 0.5));
            }
            if (place.isEmpty()) continue;
            text(QRectF(place.left(), y - line / 2, place.width(), line),
                 Qt::AlignVCenter | (left ? Qt::AlignRight : Qt::AlignLeft), valueLabel(tick, step));
        }
        if (place.isEmpty()) return;
        const QString unit = signal == Signal::Ph ? signalName(signal) : signalUnit(signal);
        text(QRectF(place.left(), m_rect.top(), place.width(), line),
             Qt::AlignVCenter | (left ? Qt::AlignRight : Qt::AlignLeft), unit, left ? Token::Text : Token::Muted);
    }

    void paintAcross() const
    {
        const Range& range = m_layout.across;
        const QRectF& area = m_layout.area;
        const double step = niceStep(range.span());
        const TimeUnit unit = timeUnit(range.span());
        const auto label = [&](double tick) {
            return m_model.overVolume
                       ? translated(QT_TRANSLATE_NOOP("Chromatogram", "%1 CV")).arg(valueLabel(tick, step))
                       : timeLabel(tick, unit);
        };
        const qreal each = m_metrics.horizontalAdvance(label(range.to)) + 8 * u();
        const int max = std::clamp(static_cast<int>(area.width() / each), 2, 8);
        const QList<double> ticks = m_model.overVolume ? niceTicks(range) : timeTicks(range, max);
        // Volumes have ticks by the span alone; where they stand too close, every other one is named.
        const int every = std::max(1, static_cast<int>(std::ceil(double(ticks.size()) / max)));
        for (qsizetype i = 0; i < ticks.size(); ++i) {
            const double x = std::round(m_layout.xOf(ticks[i])) + 0.5;
            m_painter->setPen(QPen(color(Token::Grid), 1));
            m_painter->drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()));
            if (i % every) continue;
            const QString name = label(ticks[i]);
            const qreal width = m_metrics.horizontalAdvance(name);
            const qreal left =
                std::clamp(x - width / 2, m_rect.left(), std::max(m_rect.left(), m_rect.right() - width));
            text(QRectF(left, m_layout.axis.top(), width, m_layout.axis.height()), Qt::AlignCenter, name);
        }
    }

    void paintFractions() const
    {
        const QRectF& strip = m_layout.fractions;
        if (strip.isEmpty()) return;
        m_painter->save();
        m_painter->setRenderHint(QPainter::Antialiasing);
        qreal first = strip.right();
        for (qsizetype i = 0; i < m_model.data.fractions.size(); ++i) {
            const Range& fraction = m_model.data.fractions[i];
            const qreal from = std::max(strip.left(), xOf(fraction.from));
            const qreal to = std::min(strip.right(), xOf(fraction.to));
            if (to - from < 2) continue;
            first = std::min(first, from);
            const double middle = (fraction.from + fraction.to) / 2;
            const bool pooled = m_model.cut.isValid() && m_model.cut.contains(middle);
            const QRectF box = QRectF(from, strip.top(), to - from, strip.height()).adjusted(0.5, 0.5, -0.5, -0.5);
            m_painter->setPen(QPen(color(pooled ? Token::Accent : Token::Border), 1));
            m_painter->setBrush(color(m_look == Look::Wall ? Token::Base : pooled ? Token::Soft : Token::Alternate));
            m_painter->drawRoundedRect(box, 2, 2);
            const QString number = QLocale().toString(i + 1);
            if (m_metrics.horizontalAdvance(number) + 2 <= box.width())
                text(box, Qt::AlignCenter, number, pooled ? Token::Text : Token::Muted);
        }
        m_painter->restore();
        const QString name = m_model.data.fractionVolume > 0
                                 ? translated(QT_TRANSLATE_NOOP("Chromatogram", "Fractions, %1 CV"))
                                       .arg(valueLabel(m_model.data.fractionVolume, m_model.data.fractionVolume))
                                 : translated(QT_TRANSLATE_NOOP("Chromatogram", "Fractions"));
        if (m_metrics.horizontalAdvance(name) < first - strip.left() - 2 * u())
            text(QRectF(strip.left() + u(), strip.top(), first - strip.left(), strip.height()),
                 Qt::AlignLeft | Qt::AlignVCenter, name);
    }

    void paintLine(Signal signal) const
    {
        paintValues(signal, m_model.overVolume ? m_model.data.volume : m_model.data.time, m_model.data.of(signal),
                    penOf(signal, m_look));
    }

    // Thin, as measured values are next to those of a model.
    void paintMeasuredLine(Signal signal) const
    {
        const MeasuredLine& line = *m_model.data.measuredOf(signal);
        QPen pen = penOf(signal, m_look);
        pen.setStyle(Qt::SolidLine);
        pen.setWidthF(look::lineWidth(1));
        paintValues(signal, m_model.overVolume ? line.volume : line.time, line.values, pen);
    }

    void paintValues(Signal signal, const QVector<double>& x, const QVector<double>& values, const QPen& pen) const
    {
        const Range& scale = m_model.scales[static_cast<std::size_t>(signal)];
        m_painter->setPen(pen);
        m_painter->setBrush(Qt::NoBrush);
        const int columns = std::max(1, static_cast<int>(m_layout.area.width()));
        for (const QList<QPointF>& run : decimate(x, values, m_layout.across.from, m_layout.across.to, columns)) {
            QPolygonF line;
            for (const QPointF& p : run) line.append({m_layout.xOf(p.x()), m_layout.yOf(p.y(), scale)});
            m_painter->drawPolyline(line);
        }
    }

    QPainter* m_painter;
    QRectF m_rect;
    const ChromatogramModel& m_model;
    ChromatogramLayout m_layout;
    Look m_look;
    QFont m_font;
    QFontMetricsF m_metrics;
};

} // namespace

void paintChromatogram(QPainter* painter, const QRectF& rect, const ChromatogramModel& model, Look look)
{
    ChromatogramPicture(painter, rect, model, look).paint();
}

void paintPool(QPainter* painter, const ChromatogramLayout& layout, const ChromatogramModel& model, Look look)
{
    if (!model.cut.isValid()) return;
    const qreal from = std::max(layout.area.left(), layout.xOf(model.across(model.cut.from)));
    const qreal to = std::min(layout.area.right(), layout.xOf(model.across(model.cut.to)));
    if (to <= from) return;
    QColor veil = Theme::color(look == Look::Wall ? Token::Ink : Token::Series1, look);
    veil.setAlphaF(0.16F);
    painter->fillRect(QRectF(from, layout.area.top(), to - from, layout.area.height()), veil);
}

} // namespace titer::plot
