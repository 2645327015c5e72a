// Gestures, cursor and cached picture of what is drawn over a time axis.
#include "ui/plot/time_view.h"

#include "ui/look/glyph.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>
#include <utility>

namespace titer::plot {

using look::Theme;
using look::Token;
using look::Type;

TimeView::TimeView(QWidget* parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    connect(&Theme::current(), &Theme::changed, this, [this] {
        updateGeometry();
        drawAgain();
    });
}

void TimeView::setTimeAxis(TimeAxis* axis)
{
    if (m_axis) m_axis->disconnect(this);
    m_axis = axis;
    connect(axis, &TimeAxis::rangeChanged, this, &TimeView::refresh);
    connect(axis, &TimeAxis::nowChanged, this, &TimeView::refresh);
    connect(axis, &TimeAxis::cursorMoved, this, qOverload<>(&QWidget::update));
    connect(axis, &TimeAxis::markMoved, this, qOverload<>(&QWidget::update));
    refresh();
}

void TimeView::refresh()
{
    takeAxis();
    m_shape.keep(this, area());
    drawAgain();
    emit shownChanged();
}

void TimeView::drawAgain()
{
    m_cache = QPixmap();
    update();
}

void TimeView::resizeEvent(QResizeEvent*)
{
    m_shape.keep(this, area());
    drawAgain();
}

double TimeView::xOf(double seconds) const
{
    const QRectF place = area();
    const Range shown = shownAcross();
    return place.left() + (across(seconds) - shown.from) / shown.span() * place.width();
}

double TimeView::acrossAt(double x) const
{
    const QRectF place = area();
    const Range shown = shownAcross();
    return std::clamp(shown.from + (x - place.left()) / place.width() * shown.span(), shown.from, shown.to);
}

double TimeView::secondsAt(double x) const
{
    return std::clamp(secondsOf(acrossAt(x)), m_axis->range().from, m_axis->range().to);
}

QRectF TimeView::boxNow() const
{
    const QRectF place = area();
    if (zoomsValues()) return QRectF(m_pressed, m_at).normalized().intersected(place);
    return QRectF(QPointF(m_pressed.x(), place.top()), QPointF(m_at.x(), place.bottom()))
        .normalized()
        .intersected(place);
}

void TimeView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const qreal ratio = painter.device()->devicePixelRatioF();
    if (m_cache.isNull() || m_cache.devicePixelRatio() != ratio) {
        m_cache = QPixmap(size() * ratio);
        m_cache.setDevicePixelRatio(ratio);
        m_cache.fill(Qt::transparent);
        QPainter cached(&m_cache);
        paintPicture(&cached, rect(), Theme::current().look());
    }
    painter.drawPixmap(0, 0, m_cache);
    paintOver(&painter);
    paintCursor(&painter, m_axis->cursor(), false);
    if (m_drag == Drag::Box) {
        QColor veil = Theme::current().color(Token::Accent);
        painter.setPen(QPen(veil, 1));
        veil.setAlphaF(0.12F);
        painter.setBrush(veil);
        painter.drawRect(boxNow());
    }
    if (hasFocus()) look::paintFocus(&painter, rect(), Theme::current().radius(look::Radius::Field));
}

void TimeView::paintCursor(QPainter* painter, double seconds, bool second)
{
    if (isEmpty() || !m_axis->range().contains(seconds)) return;
    const Theme& theme = Theme::current();
    const QRectF place = area(), strip = labelStrip();
    const qreal u = theme.u(), x = xOf(seconds);
    QPen pen(theme.color(Token::Accent), 1.5);
    pen.setDashPattern(second ? QList<qreal>{1, 3} : QList<qreal>{3, 3});
    painter->setPen(pen);
    painter->drawLine(QPointF(x, place.top()), QPointF(x, place.bottom()));
    if (strip.isEmpty()) return;
    QFont bold = theme.font(Type::Caption);
    bold.setBold(true);
    const QString label = cursorText(seconds);
    const qreal wide = QFontMetricsF(bold).horizontalAdvance(label) + 3 * u;
    const qreal left = std::clamp(x - wide / 2, 0.0, std::max(0.0, width() - wide));
    const QRectF pill(left, strip.top(), wide, strip.height());
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(second ? QPen(theme.color(Token::Accent), 1) : QPen(Qt::NoPen));
    painter->setBrush(theme.color(second ? Token::Soft : Token::Accent));
    painter->drawRoundedRect(pill, u, u);
    painter->setFont(bold);
    painter->setPen(theme.color(second ? Token::Accent : Token::OnAccent));
    painter->drawText(pill, Qt::AlignCenter, label);
}

bool TimeView::nearCursor(QPointF at) const
{
    return !isEmpty() && m_axis->range().contains(m_axis->cursor()) &&
           std::abs(xOf(m_axis->cursor()) - at.x()) <= 1.5 * Theme::current().u();
}

void TimeView::mousePressEvent(QMouseEvent* event)
{
    m_pressed = m_at = event->position();
    m_pannedFrom = shownAcross();
    if (isEmpty()) return;
    if (event->button() == Qt::MiddleButton || (event->modifiers() & Qt::ShiftModifier))
        m_drag = Drag::Pan;
    else if (event->button() == Qt::LeftButton)
        m_drag = nearCursor(m_pressed) ? Drag::Cursor : Drag::Press;
}

void TimeView::mouseMoveEvent(QMouseEvent* event)
{
    m_at = event->position();
    switch (m_drag) {
    case Drag::None:
        setCursor(nearCursor(m_at) ? Qt::SplitHCursor : Qt::ArrowCursor);
        return;
    case Drag::Press: {
        const QPointF moved = m_at - m_pressed;
        const double far = zoomsValues() ? moved.manhattanLength() : std::abs(moved.x());
        if (far > 2 * Theme::current().u()) m_drag = Drag::Box;
        break;
    }
    case Drag::Box:
        break;
    case Drag::Cursor:
        m_axis->setCursor(secondsAt(m_at.x()));
        break;
    case Drag::Pan: {
        const double shift = (m_pressed.x() - m_at.x()) / area().width() * m_pannedFrom.span();
        m_axis->setRange({secondsOf(m_pannedFrom.from + shift), secondsOf(m_pannedFrom.to + shift)});
        break;
    }
    }
    update();
}

void TimeView::mouseReleaseEvent(QMouseEvent* event)
{
    const Drag drag = std::exchange(m_drag, Drag::None);
    m_at = event->position();
    if (drag == Drag::Press && setsCursor(m_at)) m_axis->setCursor(secondsAt(m_at.x()));
    if (drag == Drag::Box) zoomBox(boxNow());
    update();
}

void TimeView::mouseDoubleClickEvent(QMouseEvent*)
{
    showAll();
}

void TimeView::zoomTime(const Range& seconds)
{
    if (seconds.isValid()) m_axis->zoom(seconds);
}

void TimeView::zoomBox(const QRectF& box)
{
    zoomTime({secondsAt(box.left()), secondsAt(box.right())});
}

void TimeView::wheelEvent(QWheelEvent* event)
{
    const double turned = event->angleDelta().y() / 120.0;
    if (turned == 0 || isEmpty()) return event->ignore();
    const double factor = std::pow(1.25, -turned);
    if (zoomsValues() && (event->modifiers() & Qt::ControlModifier)) {
        zoomValues(factor, event->position().y());
    } else {
        const Range shown = shownAcross();
        const double fixed = acrossAt(event->position().x());
        zoomTime({secondsOf(fixed + (shown.from - fixed) * factor), secondsOf(fixed + (shown.to - fixed) * factor)});
    }
    event->accept();
}

void TimeView::stepCursor(bool forward, bool byPhase)
{
    double from = m_axis->cursor();
    if (std::isnan(from)) from = forward ? m_axis->range().from - 1 : m_axis->range().to + 1;
    const double next = nextStop(from, forward, byPhase);
    if (std::isfinite(next)) m_axis->setCursor(next);
}

void TimeView::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
        return stepCursor(event->key() == Qt::Key_Right, event->modifiers() & Qt::ShiftModifier);
    case Qt::Key_Backspace:
        return m_axis->back();
    case Qt::Key_Home:
        return showAll();
    case Qt::Key_T:
        emit tableAsked();
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

bool TimeView::ownsKey(int key) const
{
    return key == Qt::Key_Left || key == Qt::Key_Right || key == Qt::Key_Backspace || key == Qt::Key_Home ||
           key == Qt::Key_T;
}

bool TimeView::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride && ownsKey(static_cast<QKeyEvent*>(event)->key())) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

} // namespace titer::plot

#include "ui/plot/moc_time_view.cpp"
