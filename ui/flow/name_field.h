// The field that changes a name on the canvas: Enter and leaving it keep, Escape gives up. It removes itself. [gui]
#pragma once

#include <QLineEdit>

#include <functional>

namespace titer::flow {

class NameField : public QLineEdit {
    Q_OBJECT
public:
    // `keep` is called with a name that is not empty and not the old one. The focus goes back to `owner`.
    NameField(const QString& text, QWidget* parent, QWidget* owner, std::function<void(const QString&)> keep);

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
