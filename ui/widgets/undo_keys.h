// Keys of undo in fields whose each key is a step of the document's undo: the field leaves them to the window. [gui]
#pragma once

#include <QEvent>
#include <QKeyEvent>

namespace titer::widgets {

inline bool isUndoKey(const QKeyEvent* key)
{
    return key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo);
}

// Whether a field, which would claim such a key before the window's action sees it, has to let it go.
inline bool leavesUndo(QEvent* event)
{
    if (event->type() != QEvent::ShortcutOverride || !isUndoKey(static_cast<QKeyEvent*>(event))) return false;
    event->ignore();
    return true;
}

} // namespace titer::widgets
