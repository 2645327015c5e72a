#include "ui/form/fields/tag_text.h"

#include "ui/form/fields/tag_completer.h"

#include <QAbstractItemView>
#include <QKeyEvent>
#include <QScrollBar>
#include <QTextCursor>

namespace titer::form {

namespace {

constexpr int shortestName = 2; // of a name without backquotes, which may be that of a function as well

bool isOfName(QChar c)
{
    return c.isLetterOrNumber() || c == u'_' || c == u'/' || c == u'.' || c == u'-';
}

} // namespace

TagText::TagText(QWidget* parent)
    : QPlainTextEdit(parent)
    , m_tags(new TagCompleter(this))
{
    m_tags->setWidget(this);
    connect(m_tags, qOverload<const QString&>(&QCompleter::activated), this, &TagText::insertTag);
}

// Where the name begins behind which the cursor stands; the cursor itself where there is none.
int TagText::begunAt() const
{
    const int cursor = textCursor().position();
    const QString before = toPlainText().left(cursor);
    if (before.count(u'`') % 2 == 1) return int(before.lastIndexOf(u'`')) + 1;
    int from = cursor;
    while (from > 0 && isOfName(before[from - 1])) --from;
    const bool isNumber = from < cursor && before[from].isDigit();
    return isNumber || cursor - from < shortestName ? cursor : from;
}

void TagText::complete()
{
    const int from = begunAt(), cursor = textCursor().position();
    const QString begun = toPlainText().mid(from, cursor - from);
    if (begun.trimmed().isEmpty()) return m_tags->popup()->hide();
    m_tags->setCompletionPrefix(begun);
    QRect place = cursorRect();
    const QAbstractItemView* list = m_tags->popup();
    place.setWidth(list->sizeHintForColumn(0) + list->verticalScrollBar()->sizeHint().width());
    m_tags->complete(place);
}

void TagText::insertTag(const QString& id)
{
    QTextCursor cursor = textCursor();
    const QString text = toPlainText();
    int from = begunAt(), to = cursor.position();
    if (from > 0 && text[from - 1] == u'`') --from;
    if (to < text.size() && text[to] == u'`') ++to;
    cursor.setPosition(from);
    cursor.setPosition(to, QTextCursor::KeepAnchor);
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
    if (types || (m_tags->popup()->isVisible() && key == Qt::Key_Backspace)) complete();
}

} // namespace titer::form

#include "ui/form/fields/moc_tag_text.cpp"
