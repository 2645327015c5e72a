// The field that a note on the canvas is written in: Enter and leaving it keep, Shift+Enter begins a line, Escape gives up. It
// removes itself. [gui]
#pragma once

#include <QPlainTextEdit>

#include <functional>

namespace titer::flow {

class NoteField : public QPlainTextEdit {
    Q_OBJECT
public:
    // `keep` is called with words that are not the old ones; none means that the note goes. The focus goes back to `owner`.
    NoteField(const QString& text, QWidget* parent, QWidget* owner, std::function<void(const QString&)> keep);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void close(bool keep);

    QString m_before;
    QWidget* m_owner;
    std::function<void(const QString&)> m_keep;
    bool m_closed = false;
};

} // namespace titer::flow
