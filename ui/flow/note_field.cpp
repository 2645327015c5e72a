// As in the field of a name, the keys that end writing stop here.
#include "ui/flow/note_field.h"

#include "ui/look/theme.h"

#include <QKeyEvent>

namespace titer::flow {

NoteField::NoteField(const QString& text, QWidget* parent, QWidget* owner, std::function<void(const QString&)> keep)
    : QPlainTextEdit(text, parent)
    , m_before(text)
    , m_owner(owner)
    , m_keep(std::move(keep))
{
    setAccessibleName(tr("Note"));
    setAccessibleDescription(tr("Enter saves the note, Shift+Enter starts a new line, Esc cancels."));
    setToolTip(accessibleDescription());
    setFont(look::Theme::current().font(look::Type::Body));
    selectAll();
}

void NoteField::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape)
        close(false);
    else if (enter && !(event->modifiers() & Qt::ShiftModifier))
        close(true);
    else
        QPlainTextEdit::keyPressEvent(event);
    event->accept();
}

void NoteField::focusOutEvent(QFocusEvent* event)
{
    QPlainTextEdit::focusOutEvent(event);
    // Its own context menu takes the focus for a while.
    if (event->reason() != Qt::PopupFocusReason) close(true);
}

void NoteField::close(bool keep)
{
    if (m_closed) return;
    m_closed = true;
    const QString text = toPlainText().trimmed();
    if (hasFocus()) m_owner->setFocus();
    hide();
    deleteLater();
    if (keep && text != m_before) m_keep(text);
}

} // namespace titer::flow

#include "ui/flow/moc_note_field.cpp"
