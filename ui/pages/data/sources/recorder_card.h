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

// How long the disk lasts at the pace since the recorder began: "12 d", "over 10 years"; a dash where it is unknown.
QString diskWords(double days);

class RecorderCard : public widgets::Card {
    Q_OBJECT
public:
    explicit RecorderCard(app::RecorderClient& recorder, QWidget* parent = nullptr);

    void refresh();
    // The batch that goes on; empty: none.
    void setBatch(const QString& name);
    QPushButton* button() const { return m_act; }
    widgets::Label* state() const { return m_state; } // what is wrong

signals:
    void startAsked();
    void stopAsked();
    void batchBeginAsked();
    void batchEndAsked();

private:
    app::RecorderClient& m_recorder;
    widgets::Label* m_since;
    widgets::Label* m_state;
    QWidget* m_figures;
    QList<widgets::Label*> m_values; // next to their names
    QPushButton* m_act;
    QPushButton* m_batchAct;
    QString m_batch;
};

} // namespace titer::pages
