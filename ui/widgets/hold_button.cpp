// Buttons that are held.
#include "ui/widgets/hold_button.h"

#include "ui/look/theme.h"

#include <QFocusEvent>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace titer::widgets {

using look::Theme;
using look::Token;

namespace {

constexpr int frame = 40;       // [ms]
constexpr int hintTime = 4000;  // [ms]
constexpr int shortPress = 400; // [ms]; longer was meant to hold

bool holds(const QKeyEvent* event)
{
    return event->key() == Qt::Key_Space || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
}

} // namespace

HoldButton::HoldButton(const QString& text, QWidget* parent)
    : QPushButton(text, parent)
    , m_words(text)
{
    setToolTip(hint());
    setAccessibleDescription(hint());
    m_step.setInterval(frame);
    connect(&m_step, &QTimer::timeout, this, &HoldButton::step);
    m_hint.setSingleShot(true);
    m_hint.setInterval(hintTime);
    connect(&m_hint, &QTimer::timeout, this, [this] { setText(m_words); });
    // As assistive programs press it, without a key or the mouse.
    connect(this, &QPushButton::clicked, this, [this] {
        if (m_hint.isActive()) return confirm();
        begin();
        end(true);
    });
}

QString HoldButton::hint() const
{
    return tr("Hold the button, or press it twice");
}

// Both texts have their room, so that nothing next to it moves.
QSize HoldButton::sizeHint() const
{
    const QSize size = QPushButton::sizeHint();
    const int own = fontMetrics().horizontalAdvance(text());
    const int widest = std::max(fontMetrics().horizontalAdvance(m_words), fontMetrics().horizontalAdvance(hint()));
    return {size.width() + widest - own, size.height()};
}

void HoldButton::begin()
{
    if (isHeld()) return;
    m_held.start();
    m_step.start();
    setDown(true);
    update();
}

// A second short press, while it says so, counts as much.
void HoldButton::end(bool counts)
{
    if (!isHeld()) return;
    const bool isShort = m_held.elapsed() < shortPress;
    m_held.invalidate();
    m_step.stop();
    setDown(false);
    update();
    if (!counts) return;
    if (m_hint.isActive() && isShort) return confirm();
    setText(hint());
    m_hint.start();
}

void HoldButton::step()
{
    update();
    if (m_held.elapsed() < holdTime) return;
    m_held.invalidate();
    m_step.stop();
    setDown(false);
    confirm();
}

void HoldButton::confirm()
{
    m_hint.stop();
    setText(m_words);
    update();
    emit confirmed();
}

void HoldButton::keyPressEvent(QKeyEvent* event)
{
    if (!holds(event)) {
        if (event->key() == Qt::Key_Escape && isHeld()) return end(false);
        return QPushButton::keyPressEvent(event);
    }
    if (!event->isAutoRepeat()) begin();
}

void HoldButton::keyReleaseEvent(QKeyEvent* event)
{
    if (!holds(event)) return QPushButton::keyReleaseEvent(event);
    if (!event->isAutoRepeat()) end(true);
}

void HoldButton::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton) begin();
}

void HoldButton::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton) end(rect().contains(event->position().toPoint()));
}

void HoldButton::focusOutEvent(QFocusEvent* event)
{
    end(false);
    QPushButton::focusOutEvent(event);
}

void HoldButton::paintEvent(QPaintEvent* event)
{
    QPushButton::paintEvent(event);
    if (!isHeld()) return;
    const double share = std::min(1.0, double(m_held.elapsed()) / holdTime);
    const int bar = Theme::current().u();
    QPainter painter(this);
    painter.fillRect(QRectF(0, height() - bar, share * width(), bar), Theme::current().color(Token::Accent));
}

} // namespace titer::widgets

#include "ui/widgets/moc_hold_button.cpp"
