// After a window that nobody closed: what was kept, what was lost, one click to go on. [gui]
#pragma once

#include "app/session/session_record.h"
#include "ui/widgets/card.h"

class QPushButton;

namespace titer::pages {

class RecoveryCard : public widgets::Card {
    Q_OBJECT
public:
    explicit RecoveryCard(const app::SessionRecord& record, QWidget* parent = nullptr);

    QPushButton* goOnButton() const { return m_goOn; }
    QPushButton* leaveButton() const { return m_leave; }
    // Whole sentences.
    static QString keptText(const app::SessionRecord& record);
    static QString lostText(const app::SessionRecord& record);

signals:
    void goOnAsked();
    void leaveAsked();

private:
    QPushButton* m_goOn;
    QPushButton* m_leave;
};

} // namespace titer::pages
