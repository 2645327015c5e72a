// Work that takes longer than a moment: what it is, how far it has come, how long it still takes, and a button that stops it. [gui]
//
//   bar.begin(tr("Exporting"));  bar.setDone(0.4);  bar.end();       seen after half a second; signal stopAsked()
#pragma once

#include "ui/shown/remaining_time.h"

#include <QTimer>
#include <QWidget>

class QProgressBar;
class QPushButton;

namespace titer::widgets {
class Label;
}

namespace titer::pages {

class WorkBar : public QWidget {
    Q_OBJECT
public:
    static constexpr int delay = 500; // [ms]

    explicit WorkBar(QWidget* parent = nullptr);

    void begin(const QString& words);
    void setDone(double done); // 0 to 1
    void end();
    bool isOn() const { return m_soon.isActive() || !isHidden(); }
    QPushButton* stopButton() const { return m_stop; }
    QString text() const;

signals:
    void stopAsked();

private:
    void refresh();

    QString m_words;
    double m_done = 0.0;
    shown::RemainingTime m_remaining;
    QTimer m_soon;
    widgets::Label* m_text;
    QProgressBar* m_progress;
    QPushButton* m_stop;
};

} // namespace titer::pages
