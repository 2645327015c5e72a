// Fields for quantities.
#include "ui/form/fields/number_field.h"

#include "app/form/typed_number.h"

#include <QFocusEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>

#include <algorithm>
#include <cmath>
#include <utility>

namespace titer::form {

NumberField::NumberField(QWidget* parent)
    : QLineEdit(parent)
    , m_entry(new widgets::Entry(this, {.typed = [this](const QString& text) { emit typed(text); },
                                        .left = [this] { emit finished(); },
                                        .abandoned = [this] { emit abandoned(); }}))
{
    setAlignment(Qt::AlignRight);
}

void NumberField::setWrong(bool wrong)
{
    setProperty("wrong", wrong);
    update();
}

void NumberField::stepBy(int steps)
{
    bool ok = false;
    // As the program writes negative numbers elsewhere, and as they are pasted from there.
    const double value = QLocale().toDouble(QString(text()).replace(QChar(0x2212), u'-'), &ok);
    if (!ok) return;
    const int decimals = std::max(0, int(std::ceil(-std::log10(m_step) - 1e-9)));
    QLocale locale;
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    // Numbers written with a power keep it: the step is in the last place that is shown.
    const QString next = text().contains(u'e', Qt::CaseInsensitive)
                             ? app::steppedNumber(value + steps * m_step, m_step, locale)
                             : locale.toString(value + steps * m_step, 'f', decimals);
    setText(next);
    m_entry->take();
}

void NumberField::keyPressEvent(QKeyEvent* event)
{
    const int many = event->modifiers() & Qt::ShiftModifier ? 10 : 1;
    switch (event->key()) {
    case Qt::Key_Backspace:
        if (!(event->modifiers() & Qt::ControlModifier)) break;
        m_entry->end();
        emit restoreAsked();
        return;
    case Qt::Key_Up:
        return stepBy(many);
    case Qt::Key_Down:
        return stepBy(-many);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        selectAll(); // what the entry came to
        return;
    default:
        break;
    }
    QLineEdit::keyPressEvent(event);
}

void NumberField::focusInEvent(QFocusEvent* event)
{
    QLineEdit::focusInEvent(event);
    if (event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason ||
        event->reason() == Qt::ShortcutFocusReason)
        selectAll();
    m_comesByMouse = event->reason() == Qt::MouseFocusReason;
    emit focusChanged(true, event->reason());
}

// The first click chooses all, so that what is typed takes its place; the next one puts the cursor between the digits.
void NumberField::mouseReleaseEvent(QMouseEvent* event)
{
    QLineEdit::mouseReleaseEvent(event);
    if (std::exchange(m_comesByMouse, false) && !hasSelectedText()) selectAll();
}

void NumberField::focusOutEvent(QFocusEvent* event)
{
    QLineEdit::focusOutEvent(event);
    emit focusChanged(false, event->reason());
}

// A wheel over a long form scrolls the form.
void NumberField::wheelEvent(QWheelEvent* event)
{
    event->ignore();
}

} // namespace titer::form

#include "ui/form/fields/moc_number_field.cpp"
