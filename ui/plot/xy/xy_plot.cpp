// What is seen, said and moved of an XY plot.
#include "ui/plot/xy/xy_plot.h"

#include "ui/look/glyph.h"
#include "ui/look/theme.h"
#include "ui/plot/numbers.h"
#include "ui/plot/svg.h"
#include "ui/plot/xy/xy_csv.h"
#include "ui/plot/xy/xy_layout.h"
#include "ui/plot/xy/xy_picture.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace titer::plot {

using look::Theme;
using look::Token;

XyPlot::XyPlot(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    connect(&Theme::current(), &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
    setFocusPolicy(Qt::StrongFocus); // its numbers can be asked for
    offerNumbers(this, {.csv = [this] { return csv(); },
                        .over = this,
                        .picture = [this] { return picture(size()); },
                        .drawing = [this] { return svg(size()); }});
}

void XyPlot::setCsv(const QString& csv)
{
    m_csv = csv;
}

QString XyPlot::csv() const
{
    return m_csv.isEmpty() ? xyCsv(m_model) : m_csv;
}

void XyPlot::setModel(const XyModel& model)
{
    m_model = model;
    keepShape();
    report();
    update();
}

void XyPlot::keepShape()
{
    m_shape.keep(this, XyLayout(inside(rect()), m_model).area);
}

void XyPlot::resizeEvent(QResizeEvent*)
{
    keepShape();
}

void XyPlot::setMarkable(const QString& name)
{
    m_markName = name;
    setCursor(name.isEmpty() ? Qt::ArrowCursor : Qt::SizeHorCursor);
    report();
}

void XyPlot::setMark(double across)
{
    m_model.mark = across;
    report();
    update();
}

void XyPlot::setSelectable(bool selectable)
{
    m_selectable = selectable;
}

void XyPlot::select(const XyPoint& point)
{
    m_model.selected = point;
    report();
    update();
}

void XyPlot::report()
{
    setAccessibleName(m_model.title);
    QStringList words;
    for (const XyCurve& curve : std::as_const(m_model.curves)) {
        Range range;
        for (const double v : curve.y) range.include(v);
        if (std::isnan(range.from) || curve.name.isEmpty()) continue;
        words.append(tr("%1: %2 to %3 %4", "curve, least, largest, unit")
                         .arg(curve.name, shortValue(range.from), shortValue(range.to),
                              curve.right ? m_model.rightUnit : m_model.leftUnit));
    }
    if (!m_markName.isEmpty() && std::isfinite(m_model.mark))
        words.append(tr("%1 %2 %3", "name, value, unit").arg(m_markName, shortValue(m_model.mark), m_model.acrossUnit));
    if (m_model.selected.isValid()) words.append(pointWords(m_model.selected));
    setAccessibleDescription(words.join(QStringLiteral("; ")));
}

QString XyPlot::pointWords(const XyPoint& point) const
{
    const XyCurve& curve = m_model.curves[point.curve];
    return tr("%1 at %2 %3: %4 %5", "point, across, unit, value, unit")
        .arg(curve.labels.value(point.point, curve.name), shortValue(curve.x[point.point]), m_model.acrossUnit,
             shortValue(curve.y[point.point]), curve.right ? m_model.rightUnit : m_model.leftUnit);
}

QImage XyPlot::picture(QSize size, qreal pixelRatio) const
{
    const look::LookForPaper paper(look::Look::Light);
    QImage image(size * pixelRatio, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(pixelRatio);
    QPainter painter(&image);
    paintAll(&painter, QRectF(QPointF(), QSizeF(size)));
    return image;
}

QByteArray XyPlot::svg(QSize size) const
{
    const look::LookForPaper paper(look::Look::Light);
    return svgOf(
        size, [&](QPainter* painter) { paintAll(painter, QRectF(QPointF(), QSizeF(size))); }, accessibleName(),
        accessibleDescription());
}

QSize XyPlot::sizeHint() const
{
    const int u = Theme::current().u();
    return m_shape.min({72 * u, 48 * u});
}

QSize XyPlot::minimumSizeHint() const
{
    const int u = Theme::current().u();
    return m_shape.min({30 * u, 42 * u});
}

// Clear of the frame that shows the focus.
QRectF XyPlot::inside(const QRectF& rect)
{
    const int u = Theme::current().u();
    return rect.adjusted(u, u, -u, -u);
}

void XyPlot::paintAll(QPainter* painter, const QRectF& rect) const
{
    painter->fillRect(rect, Theme::current().color(Token::Base));
    paintXy(painter, inside(rect), m_model);
}

void XyPlot::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintAll(&painter, QRectF(rect()));
    if (hasFocus()) look::paintFocus(&painter, rect(), Theme::current().radius(look::Radius::Field));
}

void XyPlot::markAt(double x)
{
    const XyLayout layout(inside(QRectF(rect())), m_model);
    setMark(std::clamp(layout.valueAt(x), layout.across.from, layout.across.to));
    emit marked(m_model.mark);
}

void XyPlot::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton) return event->ignore();
    if (!m_markName.isEmpty()) return markAt(event->position().x());
    if (!m_selectable) return event->ignore();
    choose(XyLayout(inside(QRectF(rect())), m_model).pointAt(m_model, event->position()));
}

void XyPlot::mouseMoveEvent(QMouseEvent* event)
{
    if (!m_markName.isEmpty() && (event->buttons() & Qt::LeftButton)) markAt(event->position().x());
}

void XyPlot::choose(const XyPoint& point)
{
    if (!point.isValid()) return;
    select(point);
    emit selected(point);
}

void XyPlot::keyPressEvent(QKeyEvent* event)
{
    if (!ownsKey(event->key())) return QWidget::keyPressEvent(event);
    const int by = event->key() == Qt::Key_Right ? 1 : -1;
    if (m_markName.isEmpty()) return choose(beside(by));
    const Range across = XyLayout(inside(QRectF(rect())), m_model).across;
    const double from = std::isfinite(m_model.mark) ? m_model.mark : across.from;
    setMark(std::clamp(from + by * across.span() / 50, across.from, across.to));
    emit marked(m_model.mark);
}

// The point before or after the one that is selected, of all curves one after the other.
XyPoint XyPlot::beside(int by) const
{
    QList<XyPoint> all;
    for (int c = 0; c < m_model.curves.size(); ++c)
        for (int i = 0; m_model.curves[c].kind == XyCurve::Points && i < m_model.curves[c].x.size(); ++i)
            all.append({c, i});
    if (all.isEmpty()) return {};
    const qsizetype now = all.indexOf(m_model.selected);
    return now < 0 ? all.first() : all[std::clamp<qsizetype>(now + by, 0, all.size() - 1)];
}

bool XyPlot::ownsKey(int key) const
{
    return (!m_markName.isEmpty() || m_selectable) && (key == Qt::Key_Left || key == Qt::Key_Right);
}

void XyPlot::contextMenuEvent(QContextMenuEvent* event)
{
    QMenu menu(this);
    addNumbers(&menu, this);
    menu.exec(event->globalPos());
}

bool XyPlot::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride && ownsKey(static_cast<QKeyEvent*>(event)->key())) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

} // namespace titer::plot

#include "ui/plot/xy/moc_xy_plot.cpp"
