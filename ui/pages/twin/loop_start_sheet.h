// At which source the loops of the plant run, and what the device does when nobody drives it any more. Advisory at first. [gui]
//
//   LoopStartSheet sheet(choice, page);  sheet.open();        signal failed(sentence)
#pragma once

#include "app/live/loop_choice.h"
#include "ui/widgets/sheet.h"

class QComboBox;
class QLineEdit;
class QPushButton;

namespace titer::widgets {
class Label;
}

namespace titer::pages {

class LoopStartSheet : public widgets::Sheet {
    Q_OBJECT
public:
    LoopStartSheet(app::LoopChoice choice, QWidget* page);

    // As the project has it.
    void open();

    QComboBox* source() const { return m_source; }
    QLineEdit* heartbeat() const { return m_heartbeat; }
    QLineEdit* fallsBack() const { return m_fallsBack; }
    QLineEdit* batchClock() const { return m_batchClock; }
    QLineEdit* batchBegan() const { return m_batchBegan; }
    QPushButton* runButton() const { return m_run; }
    QPushButton* stopButton() const { return m_stop; }
    QString words() const;

signals:
    void failed(const QString& sentence);

private:
    void run();
    void stop();
    void take(const base::Done& done);
    void refreshWords();
    app::LoopSession::Answer answer();

    app::LoopChoice m_choice;
    connect::Settings m_device; // as the project has it
    QComboBox* m_source;
    QLineEdit *m_heartbeat, *m_fallsBack, *m_batchClock, *m_batchBegan;
    widgets::Label *m_fallBackWords, *m_recorderWords;
    QPushButton *m_run, *m_stop;
};

} // namespace titer::pages
