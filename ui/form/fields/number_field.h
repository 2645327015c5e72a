// A field for a quantity: right-aligned, arrow keys step the last decimal, Ctrl+Backspace asks for the default. [gui]
#pragma once

#include "ui/widgets/entry.h"

#include <QLineEdit>

namespace titer::form {

class NumberField : public QLineEdit {
    Q_OBJECT
public:
    explicit NumberField(QWidget* parent = nullptr);

    // What one press of an arrow key adds.
    void setStep(double step) { m_step = step; }
    // A wrong value keeps what was typed and takes the edge of an alarm.
    void setWrong(bool wrong);
    // True from the first key until the focus leaves or Enter is pressed.
    bool isTyping() const { return m_entry->isOpen(); }
    void endTyping() { m_entry->end(); }
    // For owners that take the value by finished() alone.
    void takeWhenLeft() { m_entry->takeWhenLeft(); }

signals:
    void typed(const QString& text);
    void restoreAsked();
    void finished();  // Enter, or the focus left
    void abandoned(); // Escape, after something was typed
    void focusChanged(bool focused, Qt::FocusReason reason);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    void stepBy(int steps);

    widgets::Entry* m_entry;
    double m_step = 1.0;
    bool m_comesByMouse = false; // the press that brought the focus is not over
};

} // namespace titer::form
