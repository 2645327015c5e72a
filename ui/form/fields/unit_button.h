// The unit next to a field: text, and a menu where other units exist. [gui]
#pragma once

#include <QAbstractButton>

namespace titer::form {

class UnitButton : public QAbstractButton {
    Q_OBJECT
public:
    explicit UnitButton(QWidget* parent = nullptr);

    void setMenuThere(bool there);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    bool m_menu = false;
};

} // namespace titer::form
