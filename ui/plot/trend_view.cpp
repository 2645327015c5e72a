// Gestures and overlays of a trend plot.
#include "ui/plot/trend_view.h"

#include "ui/plot/trend_values.h"
#include "ui/shell/glyph.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPointer>
#include <QWheelEvent>

namespace titer::plot {

using shell::Theme;
using shell::Token;
using shell::Type;

TrendView::TrendView(TimeAxis* axis, QWidget* parent)
    : QWidget(parent)
    , m_picture(std::make_unique<TrendPicture>())
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    connect(&Theme::current(), &Theme::changed, this, [this] {
        updateGeometry();
        drawAgain();
    });
    setTimeAxis(axis);
}

TrendView::~TrendView() = default;

void TrendView::setTimeAxis(TimeAxis* axis)
{
    if (m_axis) m_axis->disconnect(this);
    m_axis = axis;
    connect(axis, &TimeAxis::rangeChanged, this, &TrendView::refresh);
    connect(axis, &TimeAxis::nowChanged, this, &TrendView::refresh);
    connect(axis, &TimeAxis::cursorMoved, this, qOverload<>(&QWidget::update));
    connect(axis, &TimeAxis::markMoved, this, qOverload<>(&QWidget::update));
    refresh();
}

void TrendView::change(const std::function<void(TrendModel&)>& change)
{
    change(m_model);
    refresh();
}

void TrendView::setLogarithmic(bool log)
{
    m_ownLeft = {};
    change([log](TrendModel& model) { model.logLeft = log; });
}

void TrendView::refresh()
{
    m_model.time = m_axis->range();
    m_model.now = m_axis->now();
    const auto automatic = [&](bool right) {
        const Range values = dataRange(m_model, right);
        if (right || !m_model.logLeft) return niceRange(values);
        const Range decades{std::floor(values.from), std::ceil(values.to)};
        return decades.isValid() ? decades : Range{0, 1};
    };
    m_model.left = m_ownLeft.isValid() ? m_ownLeft : automatic(false);
    m_model.right = m_ownRight.isValid() ? m_ownRight : automatic(true);
    drawAgain();
    emit shownChanged();
}

void TrendView::drawAgain()
{
    m_cache = QPixmap();
    update();
}

void TrendView::paintPicture(QPainter* painter, const QRectF& rect, shell::Look look)
{
    m_picture->paint(painter, rect, m_model, look);
}

QSize TrendView::sizeHint() const
{
    const int u = Theme::current().u();
    return {90 * u, 40 * u};
}

QSize TrendView::minimumSizeHint() const
{
    const int u = Theme::current().u();
    return {40 * u, 22 * u};
}

void TrendView::resizeEvent(QResizeEvent*)
{
    drawAgain();
}

void TrendView::paintEvent(QPaintEvent*)
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
    const TrendLayout layout = layoutNow();
    paintCursor(&painter, layout, m_axis->mark(), true);
    paintCursor(&painter, layout, m_axis->cursor(), false);
    if (m_drag == Drag::Box) {
        painter.setPen(QPen(Theme::current().color(Token::Accent), 1));
        QColor veil = Theme::current().color(Token::Accent);
        veil.setAlphaF(0.12F);
        painter.setBrush(veil);
        painter.drawRect(QRectF(m_pressed, m_at).normalized().intersected(layout.area));
    }
    if (hasFocus()) shell::paintFocus(&painter, rect(), Theme::current().radius(shell::Radius::Field));
}

void TrendView::paintCursor(QPainter* painter, const TrendLayout& layout, double seconds, bool second)
{
    if (!layout.time.contains(seconds)) return;
    const Theme& theme = Theme::current();
    const qreal u = theme.u(), x = layout.xOf(seconds);
    QPen pen(theme.color(Token::Accent), 1.5);
    pen.setDashPattern(second ? QList<qreal>{1, 3} : QList<qreal>{3, 3});
    painter->setPen(pen);
    painter->drawLine(QPointF(x, layout.area.top()), QPointF(x, layout.area.bottom()));
    if (!m_model.timeLabels) return;
    QFont bold = theme.font(Type::Caption);
    bold.setBold(true);
    const QFontMetricsF metrics(bold);
    const QString label = cursorLabel(seconds, layout.time.span());
    const qreal width = metrics.horizontalAdvance(label) + 3 * u, height = metrics.lineSpacing() + u;
    const qreal left = std::clamp(x - width / 2, 0.0, std::max(0.0, this->width() - width));
    const QRectF pill(left, layout.area.bottom() + 0.5 * u, width, height);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(second ? QPen(theme.color(Token::Accent), 1) : QPen(Qt::NoPen));
    painter->setBrush(theme.color(second ? Token::Soft : Token::Accent));
    painter->drawRoundedRect(pill, u, u);
    painter->setFont(bold);
    painter->setPen(theme.color(second ? Token::Accent : Token::OnAccent));
    painter->drawText(pill, Qt::AlignCenter, label);
}

bool TrendView::nearCursor(QPointF at) const
{
    const TrendLayout layout = layoutNow();
    return layout.time.contains(m_axis->cursor()) &&
           std::abs(layout.xOf(m_axis->cursor()) - at.x()) <= 1.5 * Theme::current().u();
}

void TrendView::mousePressEvent(QMouseEvent* event)
{
    m_pressed = m_at = event->position();
    m_pannedFrom = m_axis->range();
    const bool pan = event->button() == Qt::MiddleButton || (event->modifiers() & Qt::ShiftModifier);
    if (pan)
        m_drag = Drag::Pan;
    else if (event->button() == Qt::LeftButton)
        m_drag = nearCursor(m_pressed) ? Drag::Cursor : Drag::Press;
}

void TrendView::mouseMoveEvent(QMouseEvent* event)
{
    m_at = event->position();
    const TrendLayout layout = layoutNow();
    switch (m_drag) {
    case Drag::None:
        setCursor(nearCursor(m_at) ? Qt::SplitHCursor : Qt::ArrowCursor);
        break;
    case Drag::Press:
        if ((m_at - m_pressed).manhattanLength() > 2 * Theme::current().u()) m_drag = Drag::Box;
        break;
    case Drag::Box:
        break;
    case Drag::Cursor:
        m_axis->setCursor(std::clamp(layout.timeAt(m_at.x()), layout.time.from, layout.time.to));
        break;
    case Drag::Pan: {
        const double shift = (m_pressed.x() - m_at.x()) / layout.area.width() * m_pannedFrom.span();
        m_axis->setRange({m_pannedFrom.from + shift, m_pannedFrom.to + shift});
        break;
    }
    }
    update();
}

void TrendView::mouseReleaseEvent(QMouseEvent* event)
{
    const Drag drag = std::exchange(m_drag, Drag::None);
    const TrendLayout layout = layoutNow();
    if (drag == Drag::Press && layout.area.adjusted(-1, 0, 1, height()).contains(event->position()))
        m_axis->setCursor(std::clamp(layout.timeAt(event->position().x()), layout.time.from, layout.time.to));
    if (drag == Drag::Box) {
        const QRectF box = QRectF(m_pressed, event->position()).normalized().intersected(layout.area);
        const Range time{layout.timeAt(box.left()), layout.timeAt(box.right())};
        // A flat box means time alone.
        const bool values = box.height() > 6 * Theme::current().u();
        const auto part = [&](const Range& range) {
            const double perPixel = range.span() / layout.area.height();
            return Range{range.from + (layout.area.bottom() - box.bottom()) * perPixel,
                         range.from + (layout.area.bottom() - box.top()) * perPixel};
        };
        if (box.width() > 1)
            zoomTo(time, values ? part(layout.left) : m_ownLeft, values ? part(layout.right) : m_ownRight);
    }
    update();
}

void TrendView::mouseDoubleClickEvent(QMouseEvent*)
{
    m_ownLeft = m_ownRight = {};
    m_axis->showAll();
    refresh();
}

void TrendView::zoomTo(const Range& time, const Range& left, const Range& right)
{
    const Range formerLeft = m_ownLeft, formerRight = m_ownRight;
    m_ownLeft = left;
    m_ownRight = right;
    m_axis->zoom(time, [self = QPointer<TrendView>(this), formerLeft, formerRight] {
        if (!self) return;
        self->m_ownLeft = formerLeft;
        self->m_ownRight = formerRight;
        self->refresh();
    });
    refresh();
}

void TrendView::zoomValues(double factor, double y)
{
    const TrendLayout layout = layoutNow();
    const double at = (layout.area.bottom() - y) / layout.area.height();
    const auto scaled = [&](const Range& range) {
        const double fixed = range.from + at * range.span();
        return Range{fixed + (range.from - fixed) * factor, fixed + (range.to - fixed) * factor};
    };
    zoomTo(m_axis->range(), scaled(layout.left), hasRightAxis(m_model) ? scaled(layout.right) : m_ownRight);
}

void TrendView::wheelEvent(QWheelEvent* event)
{
    const double steps = event->angleDelta().y() / 120.0;
    if (steps == 0) return event->ignore();
    const double factor = std::pow(1.25, -steps);
    if (event->modifiers() & Qt::ControlModifier) {
        zoomValues(factor, event->position().y());
    } else {
        const TrendLayout layout = layoutNow();
        const double fixed = std::clamp(layout.timeAt(event->position().x()), layout.time.from, layout.time.to);
        zoomTo({fixed + (layout.time.from - fixed) * factor, fixed + (layout.time.to - fixed) * factor}, m_ownLeft,
               m_ownRight);
    }
    event->accept();
}

bool TrendView::stepCursor(bool forward, bool byPhase)
{
    double from = m_axis->cursor();
    if (std::isnan(from)) from = forward ? m_model.time.from - 1 : m_model.time.to + 1;
    const double next = byPhase ? nextPhase(m_model, from, forward) : nextSample(m_model, from, forward);
    if (std::isnan(next)) return false;
    m_axis->setCursor(next);
    return true;
}

void TrendView::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
        stepCursor(event->key() == Qt::Key_Right, event->modifiers() & Qt::ShiftModifier);
        break;
    case Qt::Key_C:
        m_axis->setMark(std::isnan(m_axis->mark()) ? m_axis->cursor() : std::numeric_limits<double>::quiet_NaN());
        break;
    case Qt::Key_Backspace:
        m_axis->back();
        break;
    case Qt::Key_T:
        emit tableAsked();
        break;
    case Qt::Key_Home:
        mouseDoubleClickEvent(nullptr);
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

bool TrendView::event(QEvent* event)
{
    // Arrows belong to the cursor while the plot has the focus, also where a page has shortcuts on them.
    if (event->type() == QEvent::ShortcutOverride) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Left || key == Qt::Key_Right || key == Qt::Key_Backspace || key == Qt::Key_Home ||
            key == Qt::Key_T || key == Qt::Key_C) {
            event->accept();
            return true;
        }
    }
    return QWidget::event(event);
}

} // namespace titer::plot
