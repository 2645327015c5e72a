// Axes, lines and mark of a small plot.
#include "ui/plot/xy_plot.h"

#include "ui/look/glyph.h"
#include "ui/look/presentation.h"
#include "ui/look/theme.h"
#include "ui/plot/marker.h"
#include "ui/plot/numbers.h"
#include "ui/plot/xy_csv.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace titer::plot {

using look::Theme;
using look::Token;
using look::Type;

namespace {

QColor colourOf(const XyCurve& curve)
{
    const Theme& theme = Theme::current();
    // On the wall colour is left to alarms.
    if (theme.look() == look::Look::Wall) return theme.color(curve.colourIndex ? Token::Muted : Token::Ink);
    return theme.color(Theme::series(curve.colourIndex).color);
}

bool hasRight(const XyModel& model)
{
    return std::any_of(model.curves.begin(), model.curves.end(), [](const XyCurve& c) { return c.right; });
}

// Title, legend and value axis above, the axis across beneath.
struct Places {
    QRectF whole, title, legend, units, area;

    Places(const QRectF& rect, const XyModel& model)
        : whole(rect)
    {
        const QFontMetricsF caption(Theme::current().font(Type::Caption)), strong(Theme::current().font(Type::Strong));
        const qreal u = Theme::current().u();
        const auto room = [&](const Range& values) {
            qreal widest = caption.horizontalAdvance(QStringLiteral("0,000"));
            for (const double tick : niceTicks(values))
                widest = std::max(widest, caption.horizontalAdvance(valueLabel(tick, niceStep(values.span()))));
            return widest + 2 * u;
        };
        qreal y = rect.top();
        const auto row = [&](qreal height) {
            const QRectF place(rect.left(), y, rect.width(), height);
            y += height;
            return place;
        };
        title = row(model.title.isEmpty() ? 0 : strong.lineSpacing() + u);
        legend = row(caption.lineSpacing() + u);
        units = row(1.5 * caption.lineSpacing());
        area = QRectF(QPointF(rect.left() + room(model.left), y),
                      QPointF(rect.right() - (hasRight(model) ? room(model.right) : 3 * u),
                              rect.bottom() - caption.lineSpacing() - 1.5 * u));
        area.setSize(area.size().expandedTo(QSizeF(1, 1)));
    }
};

class Painting {
public:
    Painting(QPainter* painter, const QRectF& rect, const XyModel& model)
        : m_painter(painter)
        , m_model(model)
        , m_places(rect, model)
        , m_caption(Theme::current().font(Type::Caption))
        , m_metrics(m_caption)
    {
    }

    void paint() const
    {
        paintWords();
        paintValues(false);
        if (hasRight(m_model)) paintValues(true);
        paintAcross();
        m_painter->save();
        m_painter->setRenderHint(QPainter::Antialiasing);
        m_painter->setClipRect(area().adjusted(-3, -3, 3, 3), Qt::IntersectClip);
        for (const XyCurve& curve : m_model.curves) paintCurve(curve);
        for (const XyCurve& curve : m_model.curves) paintMeasured(curve);
        if (m_model.across.contains(m_model.mark)) {
            QPen pen(Theme::current().color(Token::Accent), 1.5);
            pen.setDashPattern({3, 3});
            m_painter->setPen(pen);
            const double x = xOf(m_model.mark);
            m_painter->drawLine(QPointF(x, area().top()), QPointF(x, area().bottom()));
        }
        m_painter->restore();
    }

private:
    const QRectF& area() const { return m_places.area; }
    qreal u() const { return Theme::current().u(); }
    double xOf(double v) const
    {
        return area().left() + (v - m_model.across.from) / m_model.across.span() * area().width();
    }
    double yOf(double v, bool right) const
    {
        const Range& range = right ? m_model.right : m_model.left;
        return area().bottom() - (v - range.from) / range.span() * area().height();
    }

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
                m_places.title, Qt::AlignLeft | Qt::AlignVCenter,
                QFontMetricsF(strong).elidedText(m_model.title, Qt::ElideRight, m_places.title.width()));
        }
        // What fits stands side by side; names give way evenly.
        const auto count = std::max<qsizetype>(1, m_model.curves.size());
        const qreal mark = 5 * u(), most = m_places.legend.width() / static_cast<qreal>(count) - mark - 3 * u();
        qreal x = m_places.legend.left();
        for (const XyCurve& curve : m_model.curves) {
            const qreal middle = m_places.legend.center().y();
            m_painter->setPen(penOf(curve));
            m_painter->drawLine(QPointF(x, middle), QPointF(x + mark - u(), middle));
            const QString name = m_metrics.elidedText(curve.name, Qt::ElideRight, most);
            text(QRectF(x + mark, m_places.legend.top(), most, m_places.legend.height()),
                 Qt::AlignLeft | Qt::AlignVCenter, name, curve.right ? Token::Muted : Token::Text);
            x += mark + m_metrics.horizontalAdvance(name) + 3 * u();
        }
        text(m_places.units, Qt::AlignLeft | Qt::AlignTop, m_model.leftUnit);
        if (hasRight(m_model)) text(m_places.units, Qt::AlignRight | Qt::AlignTop, m_model.rightUnit);
    }

    void paintValues(bool right) const
    {
        const Range& range = right ? m_model.right : m_model.left;
        const double step = niceStep(range.span());
        const qreal line = m_metrics.lineSpacing();
        for (const double tick : niceTicks(range)) {
            const double y = yOf(tick, right);
            if (!right) {
                m_painter->setPen(QPen(Theme::current().color(Token::Grid), 1));
                m_painter->drawLine(QPointF(area().left(), std::round(y) + 0.5),
                                    QPointF(area().right(), std::round(y) + 0.5));
            }
            const QRectF place = right ? QRectF(area().right() + 1.5 * u(), y - line / 2, 100, line)
                                       : QRectF(m_places.whole.left(), y - line / 2,
                                                area().left() - m_places.whole.left() - 1.5 * u(), line);
            text(place, Qt::AlignVCenter | (right ? Qt::AlignLeft : Qt::AlignRight), valueLabel(tick, step));
        }
    }

    // The last tick carries the unit, and the name of the quantity stands before the axis' end where there is room.
    void paintAcross() const
    {
        const double step = niceStep(m_model.across.span());
        const QList<double> ticks = niceTicks(m_model.across);
        const qreal line = m_metrics.lineSpacing(), top = area().bottom() + 1.0 * u();
        const auto label = [&](qsizetype i) {
            const QString number = valueLabel(ticks[i], step);
            return i + 1 == ticks.size() && !m_model.acrossUnit.isEmpty()
                       ? XyPlot::tr("%1 %2", "value, unit").arg(number, m_model.acrossUnit)
                       : number;
        };
        qreal free = m_places.whole.left();
        for (qsizetype i = 0; i < ticks.size(); ++i) {
            const double x = std::round(xOf(ticks[i])) + 0.5;
            m_painter->setPen(QPen(Theme::current().color(Token::Grid), 1));
            m_painter->drawLine(QPointF(x, area().top()), QPointF(x, area().bottom()));
            const QString name = label(i);
            const qreal width = m_metrics.horizontalAdvance(name);
            const qreal left = std::clamp(x - width / 2, m_places.whole.left(), m_places.whole.right() - width);
            // The last one tells the unit and so goes before.
            const bool last = i + 1 == ticks.size();
            const qreal reserved = last ? 0 : xOf(ticks.last()) - m_metrics.horizontalAdvance(label(ticks.size() - 1));
            if (left < free || (!last && left + width > reserved)) continue;
            text(QRectF(left, top, width, line), Qt::AlignCenter, name);
            free = left + width + 2 * u();
        }
    }

    QPen penOf(const XyCurve& curve) const
    {
        QPen pen(colourOf(curve), look::lineWidth(2), Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin);
        if (curve.dashed) pen.setDashPattern({4, 2});
        return pen;
    }

    void paintCurve(const XyCurve& curve) const
    {
        QPolygonF line;
        const auto flush = [&] {
            m_painter->setPen(penOf(curve));
            m_painter->setBrush(Qt::NoBrush);
            m_painter->drawPolyline(line);
            if (curve.points)
                for (const QPointF& p : std::as_const(line))
                    paintMarker(m_painter, Theme::series(curve.colourIndex).marker, p, 2 * u(), colourOf(curve),
                                Theme::current().color(Token::Base));
            line.clear();
        };
        for (qsizetype i = 0; i < std::min(curve.x.size(), curve.y.size()); ++i) {
            if (std::isfinite(curve.y[i]))
                line.append({xOf(curve.x[i]), yOf(curve.y[i], curve.right)});
            else
                flush();
        }
        flush();
    }

    void paintMeasured(const XyCurve& curve) const
    {
        for (qsizetype i = 0; i < std::min(curve.measuredX.size(), curve.measuredY.size()); ++i)
            paintMarker(m_painter, Theme::series(curve.colourIndex).marker,
                        {xOf(curve.measuredX[i]), yOf(curve.measuredY[i], curve.right)}, 2 * u(), colourOf(curve),
                        Theme::current().color(Token::Base));
    }

    QPainter* m_painter;
    const XyModel& m_model;
    Places m_places;
    QFont m_caption;
    QFontMetricsF m_metrics;
};

} // namespace

XyPlot::XyPlot(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    connect(&Theme::current(), &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
    setFocusPolicy(Qt::StrongFocus); // its numbers can be asked for
    setModel({});
    offerNumbers(
        this, {.csv = [this] { return xyCsv(m_model); }, .over = this, .picture = [this] { return grab().toImage(); }});
}

void XyPlot::setModel(const XyModel& model)
{
    m_model = model;
    Range across, left, right;
    for (const XyCurve& curve : model.curves) {
        for (const QVector<double>* values : {&curve.x, &curve.measuredX})
            for (const double v : *values) across.include(v);
        for (const QVector<double>* values : {&curve.y, &curve.measuredY})
            for (const double v : *values) (curve.right ? right : left).include(v);
    }
    if (!m_model.across.isValid()) m_model.across = across.isValid() ? across : Range{0, 1};
    if (!m_model.left.isValid()) m_model.left = niceRange(left);
    if (!m_model.right.isValid()) m_model.right = niceRange(right);
    tell();
    update();
}

void XyPlot::setMarkable(const QString& name)
{
    m_markName = name;
    setCursor(name.isEmpty() ? Qt::ArrowCursor : Qt::SizeHorCursor);
    tell();
}

void XyPlot::setMark(double across)
{
    m_model.mark = across;
    tell();
    update();
}

void XyPlot::tell()
{
    setAccessibleName(m_model.title);
    QStringList words;
    for (const XyCurve& curve : std::as_const(m_model.curves)) {
        Range range;
        for (const double v : curve.y) range.include(v);
        if (std::isnan(range.from)) continue;
        words.append(tr("%1: %2 to %3 %4", "curve, least, largest, unit")
                         .arg(curve.name, shortValue(range.from), shortValue(range.to),
                              curve.right ? m_model.rightUnit : m_model.leftUnit));
    }
    if (!m_markName.isEmpty() && std::isfinite(m_model.mark))
        words.append(tr("%1 %2 %3", "name, value, unit").arg(m_markName, shortValue(m_model.mark), m_model.acrossUnit));
    setAccessibleDescription(words.join(QStringLiteral("; ")));
}

QSize XyPlot::sizeHint() const
{
    const int u = Theme::current().u();
    return {72 * u, 48 * u};
}

QSize XyPlot::minimumSizeHint() const
{
    const int u = Theme::current().u();
    return {30 * u, 42 * u};
}

// Clear of the frame that shows the focus.
QRectF XyPlot::inside() const
{
    const int u = Theme::current().u();
    return QRectF(rect()).adjusted(u, u, -u, -u);
}

void XyPlot::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::current().color(Token::Base));
    Painting(&painter, inside(), m_model).paint();
    if (hasFocus()) look::paintFocus(&painter, rect(), Theme::current().radius(look::Radius::Field));
}

void XyPlot::markAt(double x)
{
    const QRectF area = Places(inside(), m_model).area;
    const Range& range = m_model.across;
    const double across = range.from + (x - area.left()) / area.width() * range.span();
    setMark(std::clamp(across, range.from, range.to));
    emit marked(m_model.mark);
}

void XyPlot::mousePressEvent(QMouseEvent* event)
{
    if (m_markName.isEmpty() || event->button() != Qt::LeftButton) return event->ignore();
    markAt(event->position().x());
}

void XyPlot::mouseMoveEvent(QMouseEvent* event)
{
    if (!m_markName.isEmpty() && (event->buttons() & Qt::LeftButton)) markAt(event->position().x());
}

void XyPlot::keyPressEvent(QKeyEvent* event)
{
    const bool left = event->key() == Qt::Key_Left, right = event->key() == Qt::Key_Right;
    if (m_markName.isEmpty() || (!left && !right)) return QWidget::keyPressEvent(event);
    const double step = m_model.across.span() / 50;
    const double from = std::isfinite(m_model.mark) ? m_model.mark : m_model.across.from;
    setMark(std::clamp(from + (right ? step : -step), m_model.across.from, m_model.across.to));
    emit marked(m_model.mark);
}

bool XyPlot::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride && !m_markName.isEmpty()) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Left || key == Qt::Key_Right) {
            event->accept();
            return true;
        }
    }
    return QWidget::event(event);
}

} // namespace titer::plot
