// The keys that end editing stop here, or the canvas would take Enter for "rename" again.
#include "ui/flow/name_field.h"

#include "ui/look/theme.h"

#include <QKeyEvent>

namespace titer::flow {

NameField::NameField(const QString& text, QWidget* parent, QWidget* owner, std::function<void(const QString&)> keep)
    : QLineEdit(text, parent)
    , m_before(text)
    , m_owner(owner)
    , m_keep(std::move(keep))
{
    setAccessibleName(tr("Name"));
    setFont(look::Theme::current().font(look::Type::Strong));
    selectAll();
}

void NameField::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        close(true);
        break;
    case Qt::Key_Escape:
        close(false);
        break;
    default:
        QLineEdit::keyPressEvent(event);
    }
    event->accept();
}

void NameField::focusOutEvent(QFocusEvent* event)
{
    QLineEdit::focusOutEvent(event);
    // Its own context menu takes the focus for a while.
    if (event->reason() != Qt::PopupFocusReason) close(true);
}

void NameField::close(bool keep)
{
    if (m_closed) return;
    m_closed = true;
    const QString name = text().trimmed();
    if (hasFocus()) m_owner->setFocus();
    hide();
    deleteLater();
    if (keep && !name.isEmpty() && name != m_before) m_keep(name);
}

} // namespace titer::flow

#include "ui/flow/moc_name_field.cpp"
