// Finds words within entries.
#include "ui/look/type_ahead.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QKeyEvent>

#include <algorithm>

namespace titer::look {

namespace {

bool hasWord(const QString& text, const QString& begin)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool isBegin = text[i].isLetterOrNumber() && (i == 0 || !text[i - 1].isLetterOrNumber());
        if (isBegin && QStringView(text).mid(i).startsWith(begin, Qt::CaseInsensitive)) return true;
    }
    return false;
}

// The row of the popup while that is open.
int currentOf(const QComboBox& box)
{
    return box.view()->isVisible() ? box.view()->currentIndex().row() : box.currentIndex();
}

void choose(QComboBox& box, int row)
{
    const QModelIndex index = box.model()->index(row, box.modelColumn(), box.rootModelIndex());
    if (row == currentOf(box)) return;
    if (box.view()->isVisible()) return box.view()->setCurrentIndex(index);
    box.setCurrentIndex(row);
    emit box.activated(row);
    emit box.textActivated(box.itemText(row));
}

} // namespace

bool TypeAhead::take(QComboBox& box, const QKeyEvent& key)
{
    const QString text = key.text();
    const bool isTyped = !text.isEmpty() && text.front().isPrint() && !text.front().isSpace() &&
                         !(key.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    if (box.isEditable() || !isTyped) return false;
    if (m_box != &box || m_since.hasExpired(QApplication::keyboardInputInterval())) m_typed.clear();
    m_box = &box;
    m_since.start();
    m_typed += text;
    // The same letter again is the next entry with it.
    const bool isAgain = m_typed.count(m_typed.front(), Qt::CaseInsensitive) == m_typed.size();
    const QString wanted = isAgain ? m_typed.first(1) : m_typed;
    for (int row = 0; row < box.count(); ++row)
        if (box.itemText(row).startsWith(wanted, Qt::CaseInsensitive)) return false;
    const int begin = std::max(currentOf(box), 0) + (isAgain ? 1 : 0);
    for (int i = 0; i < box.count(); ++i) {
        const int row = (begin + i) % box.count();
        const QModelIndex index = box.model()->index(row, box.modelColumn(), box.rootModelIndex());
        const bool isChoice = (index.flags() & Qt::ItemIsEnabled) && (index.flags() & Qt::ItemIsSelectable);
        if (!isChoice || !hasWord(box.itemText(row), wanted)) continue;
        choose(box, row);
        return true;
    }
    return false;
}

} // namespace titer::look
