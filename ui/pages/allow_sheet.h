// What the sources of a project reach on this machine and beyond it, for the person to allow before anything runs. [gui]
//
//   sheet.open(permission, name)          signal allowed()
#pragma once

#include "app/live/trust.h"

#include <QFrame>

class QPushButton;
class QVBoxLayout;

namespace titer::shell {
class Label;
}

namespace titer::pages {

class AllowSheet : public QFrame {
    Q_OBJECT
public:
    explicit AllowSheet(QWidget* page);

    void open(const app::Permission& permission);
    void leave();
    QPushButton* allowButton() const { return m_allow; }
    QStringList lines() const;

signals:
    void allowed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void arrange();

    shell::Label* m_text;
    QVBoxLayout* m_reach;
    QPushButton* m_allow;
    QPushButton* m_cancel;
};

} // namespace titer::pages
