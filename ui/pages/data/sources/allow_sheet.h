// What the sources of a project reach on this computer and beyond it, for the person to allow before anything runs. [gui]
//
//   sheet.open(permission, name)          signal allowed()
#pragma once

#include "app/live/access/trust.h"
#include "ui/widgets/sheet.h"

class QPushButton;
class QVBoxLayout;

namespace titer::widgets {
class Label;
}

namespace titer::pages {

class AllowSheet : public widgets::Sheet {
    Q_OBJECT
public:
    explicit AllowSheet(QWidget* page);

    void open(const app::Permission& permission);
    QPushButton* allowButton() const { return m_allow; }
    QStringList lines() const;

signals:
    void allowed();

private:
    widgets::Label* m_text;
    QVBoxLayout* m_reach;
    QPushButton* m_allow;
    QPushButton* m_cancel;
};

} // namespace titer::pages
