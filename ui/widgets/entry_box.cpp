#include "ui/widgets/entry_box.h"

#include "ui/look/theme.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QLineEdit>
#include <QMouseEvent>
#include <QSignalBlocker>
#include <QStyle>

#include <algorithm>

namespace titer::widgets {

namespace {

constexpr int maxVisible = 16;   // of the list
constexpr int maxListWidth = 90; // [u]

} // namespace

EntryBox::EntryBox(QWidget* parent)
    : QComboBox(parent)
{
    setEditable(true);
    setInsertPolicy(QComboBox::NoInsert);
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMaxVisibleItems(maxVisible);
    completer()->setFilterMode(Qt::MatchContains);
    completer()->setCompletionMode(QCompleter::PopupCompletion);
    completer()->setMaxVisibleItems(maxVisible);
    lineEdit()->setAcceptDrops(false); // files are dropped on what is around it
    lineEdit()->installEventFilter(this);
    connect(this, &QComboBox::activated, this, [this](int index) { take(itemData(index).toString()); });
    connect(lineEdit(), &QLineEdit::editingFinished, this, &EntryBox::takeTyped);
}

void EntryBox::setEntries(const Entries& likely, const Entries& others)
{
    const QSignalBlocker quiet(this);
    clear();
    for (const auto& [key, words] : likely) addItem(words, key);
    if (!likely.isEmpty() && !others.isEmpty()) insertSeparator(count());
    for (const auto& [key, words] : others) addItem(words, key);
    for (int i = 0; i < count(); ++i) setItemData(i, itemText(i), Qt::ToolTipRole);
    showChosen();
}

void EntryBox::choose(const QString& key)
{
    m_key = key;
    // Somebody is typing here.
    if (!lineEdit()->isModified()) showChosen();
}

void EntryBox::showChosen()
{
    const QSignalBlocker quiet(this);
    const int entry = findData(m_key);
    setCurrentIndex(entry);
    if (entry < 0) setEditText(m_key);
    lineEdit()->setModified(false);
    lineEdit()->setCursorPosition(0); // of what is longer than the field the begin is read
    setToolTip(m_help.isEmpty() ? currentText() : currentText() + u'\n' + m_help);
}

void EntryBox::setHelp(const QString& words)
{
    m_help = words;
    setAccessibleDescription(words);
    showChosen();
}

void EntryBox::takeTyped()
{
    if (!lineEdit()->isModified()) return;
    const QString typed = currentText().trimmed();
    int entry = findText(typed, Qt::MatchFixedString);
    // A number is no part of a word: "5 mL" is not the entry at 12.5 mL.
    if (entry < 0 && !typed.isEmpty() && !typed.front().isDigit()) entry = onlyOneWith(typed);
    take(typed.isEmpty() ? QString() : entry < 0 ? typed : itemData(entry).toString());
}

// -1 where none or several contain it.
int EntryBox::onlyOneWith(const QString& text) const
{
    int found = -1;
    for (int i = 0; i < count(); ++i) {
        if (!itemText(i).contains(text, Qt::CaseInsensitive)) continue;
        if (found >= 0) return -1;
        found = i;
    }
    return found;
}

void EntryBox::take(const QString& key)
{
    const bool other = key != m_key;
    m_key = key;
    showChosen();
    if (other) emit taken(key);
}

// As wide as its words, which a narrow field cuts.
void EntryBox::showPopup()
{
    view()->setMinimumWidth(
        std::min(view()->sizeHintForColumn(0) + view()->style()->pixelMetric(QStyle::PM_ScrollBarExtent),
                 maxListWidth * look::Theme::current().u()));
    QComboBox::showPopup();
}

// What is typed after a click takes the place of what stands there.
bool EntryBox::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == lineEdit() && event->type() == QEvent::MouseButtonPress && !lineEdit()->hasFocus())
        QMetaObject::invokeMethod(lineEdit(), &QLineEdit::selectAll, Qt::QueuedConnection);
    return QComboBox::eventFilter(watched, event);
}

} // namespace titer::widgets

#include "ui/widgets/moc_entry_box.cpp"
