// What the recorder of the project does: since when, how much it keeps, how long the disk lasts. [gui]
#pragma once

#include "app/live/recorder/recorder_client.h"
#include "ui/widgets/card.h"

class QGridLayout;
class QPushButton;

namespace titer::shell {
class Label;
}

namespace titer::pages {

class RecorderCard : public shell::Card {
    Q_OBJECT
public:
    explicit RecorderCard(app::RecorderClient& recorder, QWidget* parent = nullptr);

    void refresh();
    QPushButton* button() const { return m_act; }

signals:
    void startAsked();
    void stopAsked();

private:
    app::RecorderClient& m_recorder;
    shell::Label* m_since;
    shell::Label* m_state;
    QWidget* m_figures;
    QList<shell::Label*> m_values; // beside their names
    QPushButton* m_act;
};

} // namespace titer::pages
