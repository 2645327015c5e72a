// A line that is typed and then taken: a moment after the last key, by Enter, or where the focus goes on. What was typed stays while
// others change what it shows. [gui]
#pragma once

#include <QLineEdit>
#include <QTimer>

namespace titer::pages {

class TypedField : public QLineEdit {
    Q_OBJECT
public:
    explicit TypedField(QWidget* parent = nullptr);

    void show(const QString& text);
    void setWrong(bool wrong);

signals:
    void taken(const QString& text);

private:
    void take();

    QTimer m_pause; // in typing
};

} // namespace titer::pages
