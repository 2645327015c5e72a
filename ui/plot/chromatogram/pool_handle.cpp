// The cut as a slider: keys and screen readers get what a slider gives them.
#include "ui/plot/chromatogram/pool_handle.h"

#include "ui/look/glyph.h"
#include "ui/look/theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QWheelEvent>

#include <cmath>

namespace titer::plot {

using look::Theme;
using look::Token;

namespace {

constexpr int steps = 500; // of the keys, across what is shown
constexpr int page = 10;

int halfWidth()
{
    return 2 * Theme::current().u();
}

} // namespace

PoolHandle::PoolHandle(Side side, QWidget* parent)
    : QAbstractSlider(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::SizeHorCursor);
    setRange(0, steps);
    setSingleStep(1);
    setPageStep(page);
    setAccessibleName(side == Side::From ? tr("Pool starts") : tr("Pool ends"));
    setToolTip(accessibleName());
    connect(this, &QAbstractSlider::valueChanged, this, [this](int value) {
        if (!m_placing) emit asked(acrossAt(value));
    });
}

qreal PoolHandle::gripHeight()
{
    return 1.75 * Theme::current().u();
}

double PoolHandle::acrossAt(int value) const
{
    return m_from + (m_to - m_from) * value / steps;
}

void PoolHandle::place(const QRectF& area, double from, double to, double across, const QString& words)
{
    m_area = area;
    m_from = from;
    m_to = to;
    const double share = (across - from) / (to - from);
    const bool shown = share >= 0 && share <= 1;
    setVisible(shown);
    if (!shown) return;
    m_placing = true;
    setValue(static_cast<int>(std::lround(share * steps)));
    m_placing = false;
    setAccessibleDescription(words);
    const int middle = static_cast<int>(std::lround(area.left() + share * area.width()));
    const int top = static_cast<int>(std::floor(area.top() - gripHeight()));
    setGeometry(middle - halfWidth(), top, 2 * halfWidth() + 1, static_cast<int>(area.bottom()) - top);
    update();
}

void PoolHandle::paintEvent(QPaintEvent*)
{
    const QColor color = Theme::current().color(Token::Accent);
    const qreal u = Theme::current().u(), middle = width() / 2.0;
    QPainter painter(this);
    painter.setPen(QPen(color, 2));
    painter.drawLine(QPointF(middle, 0), QPointF(middle, height()));
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawPolygon(
        QPolygonF{QPointF(middle - 1.5 * u, 0), QPointF(middle + 1.5 * u, 0), QPointF(middle, gripHeight())});
    if (hasFocus()) look::paintFocus(&painter, rect(), Theme::current().radius(look::Radius::Field));
}

void PoolHandle::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton) return event->ignore();
    m_grip = event->position().x() - width() / 2.0;
    setSliderDown(true);
    setFocus(Qt::MouseFocusReason);
}

void PoolHandle::mouseMoveEvent(QMouseEvent* event)
{
    if (!isSliderDown()) return;
    const qreal x = mapToParent(event->position().toPoint()).x() - m_grip;
    emit asked(m_from + (x - m_area.left()) / m_area.width() * (m_to - m_from));
}

void PoolHandle::mouseReleaseEvent(QMouseEvent*)
{
    setSliderDown(false);
}

// The wheel is for the picture beneath: turned over a cut it must not move it.
void PoolHandle::wheelEvent(QWheelEvent* event)
{
    event->ignore();
}

// The one that was touched last lies above, so that two that meet can be parted again.
void PoolHandle::focusInEvent(QFocusEvent* event)
{
    QAbstractSlider::focusInEvent(event);
    raise();
    update();
}

bool PoolHandle::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        switch (static_cast<QKeyEvent*>(event)->key()) {
        case Qt::Key_Left:
        case Qt::Key_Right:
        case Qt::Key_Up:
        case Qt::Key_Down:
        case Qt::Key_PageUp:
        case Qt::Key_PageDown:
        case Qt::Key_Home:
        case Qt::Key_End:
            event->accept();
            return true;
        default:
            break;
        }
    }
    return QAbstractSlider::event(event);
}

} // namespace titer::plot

#include "ui/plot/chromatogram/moc_pool_handle.cpp"
