// What the recorder of the project does: since when, how much it keeps, how long the disk lasts. [gui]
#pragma once

#include "app/live/recorder/recorder_client.h"
#include "ui/widgets/card.h"

class QGridLayout;
class QPushButton;

namespace titer::widgets {
class Label;
}

namespace titer::pages {

class RecorderCard : public widgets::Card {
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
    widgets::Label* m_since;
    widgets::Label* m_state;
    QWidget* m_figures;
    QList<widgets::Label*> m_values; // beside their names
    QPushButton* m_act;
};

} // namespace titer::pages
