#include "ui/form/fields/tag_text.h"

#include "ui/form/fields/tag_completer.h"

#include <QAbstractItemView>
#include <QKeyEvent>
#include <QTextCursor>

namespace titer::form {

TagText::TagText(QWidget* parent)
    : QPlainTextEdit(parent)
    , m_tags(new TagCompleter(this))
{
    m_tags->setWidget(this);
    connect(m_tags, qOverload<const QString&>(&QCompleter::activated), this, &TagText::insertTag);
}

void TagText::insertTag(const QString& id)
{
    QTextCursor cursor = textCursor();
    const TagPlace place = tagAt(toPlainText(), cursor.position());
    cursor.setPosition(place.from);
    cursor.setPosition(place.to, QTextCursor::KeepAnchor);
    cursor.insertText(u'`' + id + u'`');
    setTextCursor(cursor);
}

void TagText::keyPressEvent(QKeyEvent* event)
{
    const int key = event->key();
    const bool isOfList = key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Escape || key == Qt::Key_Tab;
    if (m_tags->popup()->isVisible() && isOfList) return event->ignore();
    QPlainTextEdit::keyPressEvent(event);
    const QString typed = event->text();
    const bool types = !typed.isEmpty() && typed.front().isPrint();
    if (types || (m_tags->popup()->isVisible() && key == Qt::Key_Backspace))
        m_tags->offerAt(toPlainText(), textCursor().position(), cursorRect());
}

} // namespace titer::form

#include "ui/form/fields/moc_tag_text.cpp"
