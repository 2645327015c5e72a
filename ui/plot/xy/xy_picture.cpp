// Words and labels are painted here, since Qt Charts shortens them to "...", knows no minus sign and turns titles; so are markers,
// of which it has four of our eight, and whiskers, of which it has none.
#include "ui/plot/xy/xy_picture.h"

#include "core/base/not_available.h"
#include "ui/look/elided.h"
#include "ui/look/presentation.h"
#include "ui/plot/marker.h"
#include "ui/plot/xy/xy_chart.h"
#include "ui/plot/xy/xy_layout.h"
#include "ui/plot/xy/xy_words.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace titer::plot {

using look::Theme;
using look::Token;
using look::Type;

namespace {

class XyPicture {
public:
    XyPicture(QPainter* painter, const QRectF& rect, const XyModel& model)
        : m_painter(painter)
        , m_model(model)
        , m_layout(rect, model)
        , m_caption(Theme::current().font(Type::Caption))
        , m_metrics(m_caption)
    {
    }

    void paint() const
    {
        paintWords();
        if (m_model.leftLabels) paintValues(false);
        if (m_layout.hasRight) paintValues(true);
        paintAcross();
        if (m_model.normal.isValid())
            m_painter->fillRect(QRectF(QPointF(m_layout.xOf(m_model.normal.from), area().top()),
                                       QPointF(m_layout.xOf(m_model.normal.to), area().bottom())),
                                Theme::current().color(Token::Band));
        paintChart(m_painter, m_layout, m_model);
        m_painter->setRenderHint(QPainter::Antialiasing);
        for (const XyLevel& level : m_model.levels) paintLevel(level);
        if (m_model.levelsBeside) paintNamesBeside();
        for (qsizetype i = m_model.curves.size(); i-- > 0;) paintPoints(m_model.curves[i]);
        paintLabels();
        if (m_model.selected.isValid()) paintRing(m_painter, m_layout.placeOf(m_model, m_model.selected));
        if (m_layout.across.contains(m_model.mark)) paintMark();
    }

private:
    const QRectF& area() const { return m_layout.area; }
    qreal u() const { return Theme::current().u(); }

    void text(const QRectF& rect, int flags, const QString& words, Token token = Token::Muted) const
    {
        m_painter->setFont(m_caption);
        m_painter->setPen(Theme::current().color(token));
        m_painter->drawText(rect, flags | Qt::TextDontClip, words);
    }

    void paintWords() const
    {
        if (!m_model.title.isEmpty()) {
            const QFont strong = Theme::current().font(Type::Strong);
            m_painter->setFont(strong);
            m_painter->setPen(Theme::current().color(Token::Text));
            m_painter->drawText(
                m_layout.title, Qt::AlignLeft | Qt::AlignVCenter,
                QFontMetricsF(strong).elidedText(m_model.title, Qt::ElideRight, m_layout.title.width()));
        }
        paintLegend(m_painter, m_layout.legend, m_layout.entries);
        text(m_layout.units, Qt::AlignLeft | Qt::AlignTop, m_model.leftUnit);
        if (m_layout.hasRight) text(m_layout.units, Qt::AlignRight | Qt::AlignTop, m_model.rightUnit);
        text(m_layout.acrossTitle, Qt::AlignCenter,
             m_metrics.elidedText(m_model.acrossTitle, Qt::ElideRight, area().width()));
    }

    void paintValues(bool right) const
    {
        const Range& range = right ? m_layout.right : m_layout.left;
        const double step = niceStep(range.span());
        const qreal line = m_metrics.lineSpacing();
        for (const double tick : niceTicks(range, area().height(), line)) {
            const double y = m_layout.yOf(tick, right);
            const QRectF place = right ? QRectF(area().right() + 1.5 * u(), y - line / 2, 100, line)
                                       : QRectF(m_layout.whole.left(), y - line / 2,
                                                area().left() - m_layout.whole.left() - 1.5 * u(), line);
            text(place, Qt::AlignVCenter | (right ? Qt::AlignLeft : Qt::AlignRight), valueLabel(tick, step));
        }
    }

    // The last one carries the unit and so goes before the others, where there is no room for all.
    void paintAcross() const
    {
        const auto [ticks, labels] = acrossLabels();
        const qreal line = m_metrics.lineSpacing(), top = area().bottom() + u();
        qreal free = m_layout.whole.left();
        for (qsizetype i = 0; i < ticks.size(); ++i) {
            const qreal width = m_metrics.horizontalAdvance(labels[i]);
            const qreal left = std::clamp(m_layout.xOf(ticks[i]) - width / 2, m_layout.whole.left(),
                                          std::max(m_layout.whole.left(), m_layout.whole.right() - width));
            const bool last = i + 1 == ticks.size();
            const qreal reserved = m_layout.xOf(ticks.last()) - m_metrics.horizontalAdvance(labels.last());
            if (left < free || (!last && left + width > reserved)) continue;
            text(QRectF(left, top, width, line), Qt::AlignCenter, labels[i]);
            free = left + width + 2 * u();
        }
    }

    std::pair<QList<double>, QStringList> acrossLabels() const
    {
        QList<double> ticks;
        QStringList labels;
        if (!m_model.places.isEmpty()) {
            const qreal room = area().width() / m_layout.across.span() - 2 * u();
            for (qsizetype i = 0; i < m_model.places.size(); ++i) ticks.append(double(i));
            return {ticks, look::elidedApart(m_model.places, m_metrics, room)};
        }
        ticks = niceTicks(m_layout.across);
        for (const double tick : std::as_const(ticks))
            labels.append(valueLabel(tick, niceStep(m_layout.across.span())));
        if (!labels.isEmpty() && !m_model.acrossUnit.isEmpty())
            labels.last() = XyWords::tr("%1 %2", "value, unit").arg(labels.last(), m_model.acrossUnit);
        return {ticks, labels};
    }

    void paintLevel(const XyLevel& level) const
    {
        if (!(level.across ? m_layout.across : m_layout.left).contains(level.value)) return;
        m_painter->setPen(QPen(Theme::current().color(Token::Text), 1.5, Qt::DotLine));
        const qreal line = m_metrics.lineSpacing();
        if (level.across) {
            const qreal x = m_layout.xOf(level.value);
            m_painter->drawLine(QPointF(x, area().top()), QPointF(x, area().bottom()));
            text(QRectF(x - 20 * u(), area().top() - line - 0.5 * u(), 40 * u(), line), Qt::AlignCenter, level.name);
            return;
        }
        const qreal y = m_layout.yOf(level.value);
        m_painter->drawLine(QPointF(area().left(), y), QPointF(area().right(), y));
        if (m_model.levelsBeside) return;
        const qreal top = y - line > area().top() ? y - line : y;
        text(QRectF(area().left() + u(), top, area().width() - u(), line), Qt::AlignLeft | Qt::AlignVCenter,
             m_metrics.elidedText(level.name, Qt::ElideRight, area().width() - u()));
    }

    void paintNamesBeside() const
    {
        const QRectF& beside = m_layout.beside;
        const qreal line = m_metrics.lineSpacing();
        for (const auto& [level, y] : m_layout.namesBeside(m_model))
            text(QRectF(beside.left(), y - line / 2, beside.width(), line), Qt::AlignLeft | Qt::AlignVCenter,
                 m_metrics.elidedText(m_model.levels[level].name, Qt::ElideRight, beside.width()));
    }

    void paintPoints(const XyCurve& curve) const
    {
        if (curve.kind == XyCurve::Points) paintWhiskers(curve);
        if (curve.kind == XyCurve::Points || curve.points) paintMarkers(curve, curve.x, curve.y);
        paintMarkers(curve, curve.measuredX, curve.measuredY);
    }

    void paintMarkers(const XyCurve& curve, const QVector<double>& x, const QVector<double>& y) const
    {
        const QRectF near = area().adjusted(-3, -3, 3, 3);
        for (qsizetype i = 0; i < std::min(x.size(), y.size()); ++i)
            if (const QPointF at(m_layout.xOf(x[i]), m_layout.yOf(y[i], curve.right)); near.contains(at))
                paintMarker(m_painter, markerOf(curve), at, 2 * u(), colourOf(curve),
                            Theme::current().color(Token::Base));
    }

    // From the low to the high value of each point, with its ends.
    void paintWhiskers(const XyCurve& curve) const
    {
        m_painter->setPen(QPen(colourOf(curve), look::lineWidth(curve.width), Qt::SolidLine, Qt::FlatCap));
        const auto draw = [&](QPointF from, QPointF to, QPointF end) {
            if (!std::isfinite(from.x() + from.y() + to.x() + to.y())) return;
            m_painter->drawLine(from, to);
            for (const QPointF& at : {from, to}) m_painter->drawLine(at - end, at + end);
        };
        for (qsizetype i = 0; i < std::min(curve.x.size(), curve.y.size()); ++i) {
            const double x = m_layout.xOf(curve.x[i]), y = m_layout.yOf(curve.y[i], curve.right);
            draw({x, m_layout.yOf(curve.low.value(i, base::notAvailable), curve.right)},
                 {x, m_layout.yOf(curve.high.value(i, base::notAvailable), curve.right)}, {1.25 * u(), 0});
            draw({m_layout.xOf(curve.lowX.value(i, base::notAvailable)), y},
                 {m_layout.xOf(curve.highX.value(i, base::notAvailable)), y}, {0, 1.25 * u()});
        }
    }

    // The last points of a curve are named first, each at the side where there is room.
    void paintLabels() const
    {
        QList<QRectF> taken;
        for (const XyCurve& curve : m_model.curves)
            for (qsizetype i = 0; curve.kind == XyCurve::Points && i < std::min(curve.x.size(), curve.y.size()); ++i)
                taken.append(QRectF(m_layout.xOf(curve.x[i]) - u(), m_layout.yOf(curve.y[i], curve.right) - u(),
                                    2 * u(), 2 * u()));
        const QFont strong = Theme::current().font(Type::Strong);
        const QFontMetricsF metrics(strong);
        m_painter->setFont(strong);
        m_painter->setPen(Theme::current().color(Token::Text));
        for (const XyCurve& curve : m_model.curves)
            for (qsizetype i = std::min(curve.labels.size(), curve.x.size()); i-- > 0;) {
                const QPointF at(m_layout.xOf(curve.x[i]), m_layout.yOf(curve.y[i], curve.right));
                const QSizeF size(metrics.horizontalAdvance(curve.labels[i]), metrics.height());
                for (const qreal left : {at.x() + 2 * u(), at.x() - 2 * u() - size.width()}) {
                    const QRectF place(QPointF(left, at.y() - size.height() / 2), size);
                    const auto meets = [&](const QRectF& other) { return other.intersects(place); };
                    if (place.right() > m_layout.whole.right() || left < area().left() ||
                        std::ranges::any_of(taken, meets))
                        continue;
                    m_painter->drawText(place, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip, curve.labels[i]);
                    taken.append(place);
                    break;
                }
            }
    }

    void paintMark() const
    {
        QPen pen(Theme::current().color(Token::Accent), 1.5);
        pen.setDashPattern({3, 3});
        m_painter->setPen(pen);
        const double x = m_layout.xOf(m_model.mark);
        m_painter->drawLine(QPointF(x, area().top()), QPointF(x, area().bottom()));
    }

    QPainter* m_painter;
    const XyModel& m_model;
    XyLayout m_layout;
    QFont m_caption;
    QFontMetricsF m_metrics;
};

} // namespace

void paintXy(QPainter* painter, const QRectF& rect, const XyModel& model)
{
    if (!model.message.isEmpty()) return paintEmpty(painter, rect, model.message);
    painter->save();
    XyPicture(painter, rect, model).paint();
    painter->restore();
}

void paintRing(QPainter* painter, QPointF at)
{
    const qreal radius = 1.75 * Theme::current().u();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(Theme::current().color(Token::Accent), 2));
    painter->setBrush(Qt::NoBrush);
    painter->drawEllipse(at, radius, radius);
}

} // namespace titer::plot
