// Gestures and overlays of a chromatogram.
#include "ui/plot/chromatogram_view.h"

#include "ui/plot/chromatogram_picture.h"
#include "ui/plot/pool_handle.h"
#include "ui/plot/trend_values.h"
#include "ui/shell/glyph.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QWheelEvent>

#include <algorithm>
#include <utility>

namespace titer::plot {

using shell::Theme;
using shell::Token;
using shell::Type;

ChromatogramView::ChromatogramView(TimeAxis* axis, QWidget* parent)
    : QWidget(parent)
    , m_from(new PoolHandle(PoolHandle::Side::From, this))
    , m_to(new PoolHandle(PoolHandle::Side::To, this))
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    for (PoolHandle* handle : {m_from, m_to}) {
        connect(handle, &PoolHandle::asked, this, [this, handle](double across) { moveCut(handle, across); });
        connect(handle, &PoolHandle::sliderReleased, this,
                [this] { emit cutSet(m_model.cut.from, m_model.cut.to, false); });
    }
    connect(&Theme::current(), &Theme::changed, this, [this] {
        updateGeometry();
        drawAgain();
    });
    setTimeAxis(axis);
}

void ChromatogramView::setTimeAxis(TimeAxis* axis)
{
    if (m_axis) m_axis->disconnect(this);
    m_axis = axis;
    connect(axis, &TimeAxis::rangeChanged, this, &ChromatogramView::refresh);
    connect(axis, &TimeAxis::cursorMoved, this, qOverload<>(&QWidget::update));
    refresh();
}

void ChromatogramView::change(const std::function<void(ChromatogramModel&)>& change)
{
    change(m_model);
    refresh();
}

void ChromatogramView::refresh()
{
    m_model.time = m_axis->range();
    for (const Signal signal : allSignals) m_model.scales[static_cast<std::size_t>(signal)] = scaleOf(m_model, signal);
    drawAgain();
    emit shownChanged();
}

void ChromatogramView::drawAgain()
{
    m_cache = QPixmap();
    placeHandles();
    update();
}

void ChromatogramView::placeHandles()
{
    if (!m_model.cut.isValid() || m_model.data.isEmpty()) {
        m_from->hide();
        m_to->hide();
        return;
    }
    const ChromatogramLayout layout = layoutNow();
    const auto place = [&](PoolHandle* handle, double seconds) {
        handle->place(layout.area, layout.across.from, layout.across.to, m_model.across(seconds),
                      acrossLabel(m_model, seconds));
    };
    place(m_from, m_model.cut.from);
    place(m_to, m_model.cut.to);
}

// Cuts stay apart and within the run.
void ChromatogramView::moveCut(const PoolHandle* handle, double across)
{
    const Range run{m_model.data.time.first(), m_model.data.time.last()};
    const double least = 1e-4 * run.span();
    const double seconds = std::clamp(m_model.timeAt(across), run.from, run.to);
    if (handle == m_from)
        m_model.cut.from = std::max(run.from, std::min(seconds, m_model.cut.to - least));
    else
        m_model.cut.to = std::min(run.to, std::max(seconds, m_model.cut.from + least));
    drawAgain();
    emit cutMoved(m_model.cut.from, m_model.cut.to);
    if (!handle->isSliderDown()) emit cutSet(m_model.cut.from, m_model.cut.to, true);
}

QSize ChromatogramView::sizeHint() const
{
    const int u = Theme::current().u();
    return {120 * u, 60 * u};
}

QSize ChromatogramView::minimumSizeHint() const
{
    const int u = Theme::current().u();
    return {56 * u, 36 * u};
}

void ChromatogramView::resizeEvent(QResizeEvent*)
{
    drawAgain();
}

void ChromatogramView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const shell::Look look = Theme::current().look();
    const qreal ratio = painter.device()->devicePixelRatioF();
    if (m_cache.isNull() || m_cache.devicePixelRatio() != ratio) {
        m_cache = QPixmap(size() * ratio);
        m_cache.setDevicePixelRatio(ratio);
        m_cache.fill(Qt::transparent);
        QPainter cached(&m_cache);
        paintChromatogram(&cached, rect(), m_model, look);
    }
    painter.drawPixmap(0, 0, m_cache);
    const ChromatogramLayout layout = layoutNow();
    paintPool(&painter, layout, m_model, look);
    paintCursor(&painter, layout);
    if (m_drag == Drag::Box) {
        QColor veil = Theme::current().color(Token::Accent);
        painter.setPen(QPen(veil, 1));
        veil.setAlphaF(0.12F);
        painter.setBrush(veil);
        painter.drawRect(QRectF(QPointF(m_pressed.x(), layout.area.top()), QPointF(m_at.x(), layout.area.bottom()))
                             .normalized()
                             .intersected(layout.area));
    }
    if (hasFocus()) shell::paintFocus(&painter, rect(), Theme::current().radius(shell::Radius::Field));
}

void ChromatogramView::paintCursor(QPainter* painter, const ChromatogramLayout& layout)
{
    const double seconds = m_axis->cursor();
    if (!m_model.time.contains(seconds) || m_model.data.isEmpty()) return;
    const Theme& theme = Theme::current();
    const qreal u = theme.u(), x = layout.xOf(m_model.across(seconds));
    QPen pen(theme.color(Token::Accent), 1.5);
    pen.setDashPattern({3, 3});
    painter->setPen(pen);
    painter->drawLine(QPointF(x, layout.area.top()), QPointF(x, layout.area.bottom()));
    QFont bold = theme.font(Type::Caption);
    bold.setBold(true);
    const QFontMetricsF metrics(bold);
    const QString label = acrossLabel(m_model, seconds);
    const qreal wide = metrics.horizontalAdvance(label) + 3 * u;
    const qreal left = std::clamp(x - wide / 2, 0.0, std::max(0.0, width() - wide));
    const QRectF pill(left, layout.axis.top() - 0.5 * u, wide, layout.axis.height() + u);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(theme.color(Token::Accent));
    painter->drawRoundedRect(pill, u, u);
    painter->setFont(bold);
    painter->setPen(theme.color(Token::OnAccent));
    painter->drawText(pill, Qt::AlignCenter, label);
}

double ChromatogramView::secondsAt(double x) const
{
    const ChromatogramLayout layout = layoutNow();
    const double across = std::clamp(layout.acrossAt(x), layout.across.from, layout.across.to);
    return std::clamp(m_model.timeAt(across), m_model.time.from, m_model.time.to);
}

void ChromatogramView::mousePressEvent(QMouseEvent* event)
{
    m_pressed = m_at = event->position();
    m_pannedFrom = layoutNow().across;
    if (m_model.data.isEmpty()) return;
    if (event->button() == Qt::MiddleButton || (event->modifiers() & Qt::ShiftModifier))
        m_drag = Drag::Pan;
    else if (event->button() == Qt::LeftButton)
        m_drag = Drag::Press;
}

void ChromatogramView::mouseMoveEvent(QMouseEvent* event)
{
    m_at = event->position();
    if (m_drag == Drag::Press && std::abs(m_at.x() - m_pressed.x()) > 2 * Theme::current().u()) m_drag = Drag::Box;
    if (m_drag == Drag::Pan) {
        const double shift = (m_pressed.x() - m_at.x()) / layoutNow().area.width() * m_pannedFrom.span();
        m_axis->setRange({m_model.timeAt(m_pannedFrom.from + shift), m_model.timeAt(m_pannedFrom.to + shift)});
    }
    update();
}

void ChromatogramView::mouseReleaseEvent(QMouseEvent* event)
{
    const Drag drag = std::exchange(m_drag, Drag::None);
    m_at = event->position();
    if (drag == Drag::Press) m_axis->setCursor(secondsAt(m_at.x()));
    if (drag == Drag::Box) {
        const Range range{secondsAt(std::min(m_pressed.x(), m_at.x())), secondsAt(std::max(m_pressed.x(), m_at.x()))};
        if (range.isValid()) m_axis->zoom(range);
    }
    update();
}

void ChromatogramView::mouseDoubleClickEvent(QMouseEvent*)
{
    m_axis->showAll();
}

void ChromatogramView::wheelEvent(QWheelEvent* event)
{
    const double turned = event->angleDelta().y() / 120.0;
    if (turned == 0 || m_model.data.isEmpty()) return event->ignore();
    const double factor = std::pow(1.25, -turned);
    const ChromatogramLayout layout = layoutNow();
    const double fixed = std::clamp(layout.acrossAt(event->position().x()), layout.across.from, layout.across.to);
    const Range range{m_model.timeAt(fixed + (layout.across.from - fixed) * factor),
                      m_model.timeAt(fixed + (layout.across.to - fixed) * factor)};
    if (range.isValid()) m_axis->zoom(range);
    event->accept();
}

void ChromatogramView::stepCursor(bool forward, bool byPhase)
{
    const TrendModel trend = asTrend(m_model);
    double from = m_axis->cursor();
    if (std::isnan(from)) from = forward ? m_model.time.from - 1 : m_model.time.to + 1;
    const double next = byPhase ? nextPhase(trend, from, forward) : nextSample(trend, from, forward);
    if (std::isfinite(next)) m_axis->setCursor(next);
}

void ChromatogramView::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
        return stepCursor(event->key() == Qt::Key_Right, event->modifiers() & Qt::ShiftModifier);
    case Qt::Key_Backspace:
        return m_axis->back();
    case Qt::Key_Home:
        return m_axis->showAll();
    case Qt::Key_T:
        emit tableAsked();
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

bool ChromatogramView::event(QEvent* event)
{
    // These belong to the plot while it has the focus, also where a page has shortcuts on them.
    if (event->type() == QEvent::ShortcutOverride) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Left || key == Qt::Key_Right || key == Qt::Key_Backspace || key == Qt::Key_Home ||
            key == Qt::Key_T) {
            event->accept();
            return true;
        }
    }
    return QWidget::event(event);
}

} // namespace titer::plot
