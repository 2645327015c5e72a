// What a person types into a line, from the first key until the field is left. [gui]
//
//   m_entry = new Entry(field, {.typed = [this](const QString& text) { … }, .left = …, .abandoned = …});
//   `typed` after each key: while the text means something its owner shows what it comes to, else what stood before the first key;
//   so whatever is saved, run or closed meanwhile has one of both, never the readable beginning of a text that means nothing.
//   `left` by Enter, Tab or a click elsewhere, whether or not something was typed; `abandoned` by Escape, where something was.
//   In a paragraph Enter begins a line. What is put there otherwise blocks its signals, or it counts as typed.
//   An owner that takes a value only when the field is left says so by takeWhenLeft(): then it is left for a menu and another window as
//   well, and by takeFocused(), which whatever saves, runs or closes calls before.
//   The keys of undo belong to the window: what is typed is a step of it already, but for a text that is marked as wrong.
#pragma once

#include <QFocusEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>

#include <algorithm>
#include <functional>
#include <utility>

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

class Entry : public QObject {
public:
    struct Acts {
        std::function<void(const QString& text)> typed;
        std::function<void()> left;
        std::function<void()> abandoned;
        // Whether keys are for something else now, such as a list of names that is open.
        std::function<bool()> isBusy = [] { return false; };
    };

    Entry(QLineEdit* field, Acts acts)
        : Entry(field, std::move(acts), [field] { return field->text(); })
    {
        m_oneLine = true;
        connect(field, &QLineEdit::textEdited, this, &Entry::take);
    }
    Entry(QPlainTextEdit* field, Acts acts)
        : Entry(field, std::move(acts), [field] { return field->toPlainText(); })
    {
        connect(field, &QPlainTextEdit::textChanged, this, &Entry::take);
    }

    // True from the first key until the field is left.
    bool isOpen() const { return m_open; }
    void takeWhenLeft() { m_whenLeft = true; }
    // Leaves a field whose owner takes a value only then, where something was typed into it.
    static void takeFocused(const QWidget* field)
    {
        if (!field) return;
        const QObjectList& parts = field->children();
        const auto found = std::ranges::find_if(parts, [](QObject* part) { return dynamic_cast<Entry*>(part); });
        if (found == parts.end()) return;
        auto* entry = dynamic_cast<Entry*>(*found);
        if (entry->m_whenLeft && entry->m_open) entry->leave();
    }
    // What is being typed is no longer about the value.
    void end() { m_open = false; }
    // The text was changed as by a key.
    void take()
    {
        m_open = true;
        m_acts.typed(m_text());
    }
    // As by Enter.
    void leave()
    {
        m_open = false;
        m_acts.left();
    }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        const bool isKey = event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
        if (isKey && takesKey(static_cast<QKeyEvent*>(event))) return true;
        // A field that is going leaves nothing.
        if (event->type() == QEvent::FocusOut &&
            (qobject_cast<QLineEdit*>(watched) || qobject_cast<QPlainTextEdit*>(watched))) {
            // A menu, a list of names or another window is no way to leave: what is looked up there may be what is missing here.
            const Qt::FocusReason reason = static_cast<QFocusEvent*>(event)->reason();
            const bool looksUp = reason == Qt::PopupFocusReason || reason == Qt::ActiveWindowFocusReason;
            if (!looksUp || (m_whenLeft && m_open)) leave();
        }
        return QObject::eventFilter(watched, event);
    }

private:
    Entry(QWidget* field, Acts acts, std::function<QString()> text)
        : QObject(field)
        , m_field(field)
        , m_text(std::move(text))
        , m_acts(std::move(acts))
    {
        field->installEventFilter(this);
    }

    bool takesKey(QKeyEvent* key)
    {
        const bool isPress = key->type() == QEvent::KeyPress;
        // Of a text that means nothing there is no step to undo: it goes itself.
        const bool undoes = key->matches(QKeySequence::Undo) && m_field->property("wrong").toBool();
        if (isUndoKey(key) && !(undoes && m_open)) {
            key->ignore();
            return true;
        }
        if (m_acts.isBusy()) return false;
        if (m_open && (undoes || key->key() == Qt::Key_Escape)) {
            key->accept();
            if (!isPress) return true;
            m_open = false;
            m_acts.abandoned();
            return true;
        }
        if (isPress && m_oneLine && (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter)) leave();
        return false;
    }

    QWidget* m_field;
    std::function<QString()> m_text;
    Acts m_acts;
    bool m_oneLine = false;
    bool m_open = false;
    bool m_whenLeft = false;
};

} // namespace titer::widgets
