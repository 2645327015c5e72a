// A field for the text of an equation: names are completed while they are typed, undo belongs to the document. [gui]
//
//   Tab and Enter take the name that the list offers, or, where it is typed already, lead on; Ctrl+Space opens the list;
//   Up and Down lead to the neighbouring lines
#pragma once

#include "ui/widgets/entry.h"

#include <QLineEdit>
#include <QStringList>

class QCompleter;
class QStringListModel;

namespace titer::equations {

class EquationField : public QLineEdit {
    Q_OBJECT
public:
    explicit EquationField(QWidget* parent = nullptr);

    void setNames(const QStringList& names);
    void setWrong(bool wrong);
    // True from the first key until the focus leaves or Enter is pressed.
    bool isTyping() const { return m_entry->isOpen(); }
    void endTyping() { m_entry->end(); }
    QCompleter* completer() const { return m_completer; }

signals:
    void typed(const QString& text);
    void finished();      // Enter, where no name was being chosen, or the focus left
    void abandoned();     // Escape, after something was typed
    void entered();       // Enter, where no name was being chosen
    void stepped(int by); // to the line before (-1) or after (1)
    void focused();
    void left(); // the focus is elsewhere

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void complete(bool asked);
    void insertName(const QString& name);
    bool isWhole() const;

    QStringListModel* m_names;
    QCompleter* m_completer;
    widgets::Entry* m_entry;
    bool m_inserting = false;
};

} // namespace titer::equations
