// Fields for equations.
#include "ui/equations/equation_field.h"

#include "app/equations/equation_lines.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QFocusEvent>
#include <QKeyEvent>
#include <QStringListModel>

namespace titer::equations {

EquationField::EquationField(QWidget* parent)
    : QLineEdit(parent)
    , m_names(new QStringListModel(this))
    , m_completer(new QCompleter(m_names, this))
    , m_entry(new widgets::Entry(this, {.typed =
                                            [this](const QString& text) {
                                                if (!m_inserting) complete(false);
                                                emit typed(text);
                                            },
                                        .left = [this] { emit finished(); },
                                        .abandoned = [this] { emit abandoned(); },
                                        .isBusy = [this] { return m_completer->popup()->isVisible(); }}))
{
    m_completer->setWidget(this);
    m_completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_completer->setFilterMode(Qt::MatchStartsWith);
    connect(m_completer, qOverload<const QString&>(&QCompleter::activated), this, &EquationField::insertName);
}

void EquationField::setNames(const QStringList& names)
{
    if (m_names->stringList() != names) m_names->setStringList(names);
}

void EquationField::setWrong(bool wrong)
{
    if (property("wrong").toBool() == wrong) return;
    setProperty("wrong", wrong);
    update();
}

// The list of the names that go on as it was begun; a name that is whole needs none.
void EquationField::complete(bool asked)
{
    const QString begun = app::nameBegunAt(text(), cursorPosition());
    m_completer->setCompletionPrefix(begun);
    const int matches = m_completer->completionCount();
    const bool whole = matches == 1 && m_completer->currentCompletion() == begun;
    if ((begun.isEmpty() && !asked) || matches == 0 || whole) return m_completer->popup()->hide();
    QRect place = cursorRect();
    place.setWidth(std::max(width() / 2, m_completer->popup()->sizeHintForColumn(0) + 3 * fontMetrics().height()));
    m_completer->complete(place);
    m_completer->popup()->setCurrentIndex(m_completer->completionModel()->index(0, 0));
}

void EquationField::insertName(const QString& name)
{
    const int cursor = cursorPosition(), begun = int(app::nameBegunAt(text(), cursor).size());
    const QString before = text().left(cursor - begun), after = text().mid(cursor);
    setText(before + name + after);
    setCursorPosition(int((before + name).size()));
    m_inserting = true;
    m_entry->take();
    m_inserting = false;
}

// Whether the list offers what is typed already.
bool EquationField::isWhole() const
{
    const QString begun = app::nameBegunAt(text(), cursorPosition());
    return !begun.isEmpty() && m_completer->popup()->currentIndex().data().toString() == begun;
}

bool EquationField::event(QEvent* event)
{
    // Tab would lead to the next field before the list of names sees it.
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Tab &&
        m_completer->popup()->isVisible()) {
        if (isWhole()) {
            m_completer->popup()->hide();
            return QLineEdit::event(event);
        }
        event->ignore();
        return true;
    }
    return QLineEdit::event(event);
}

void EquationField::keyPressEvent(QKeyEvent* event)
{
    const int key = event->key();
    const bool isEnter = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (isEnter && m_completer->popup()->isVisible() && isWhole()) {
        m_completer->popup()->hide();
        m_entry->leave();
    }
    if (m_completer->popup()->isVisible()) {
        // The list itself takes these, and what Escape closes is the list alone.
        if (isEnter || key == Qt::Key_Escape || key == Qt::Key_Tab) return event->ignore();
    } else if (isEnter) {
        emit entered();
        return;
    } else if (key == Qt::Key_Up || key == Qt::Key_Down) {
        emit stepped(key == Qt::Key_Up ? -1 : 1);
        return;
    }
    if (key == Qt::Key_Space && (event->modifiers() & Qt::ControlModifier)) return complete(true);
    QLineEdit::keyPressEvent(event);
}

void EquationField::focusInEvent(QFocusEvent* event)
{
    QLineEdit::focusInEvent(event);
    emit focused();
}

void EquationField::focusOutEvent(QFocusEvent* event)
{
    QLineEdit::focusOutEvent(event);
    if (event->reason() == Qt::PopupFocusReason) return;                      // the list of names
    if (event->reason() != Qt::ActiveWindowFocusReason) setCursorPosition(0); // of a long text the begin is read
    emit left();
}

} // namespace titer::equations

#include "ui/equations/moc_equation_field.cpp"
