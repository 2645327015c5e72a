// Back through what a board shows, beneath it: what a recorder has stored, a recording over the plant, or a run; played, sought, and the way
// back to the newest values. [gui]
//
//   CockpitPast past(replay);              hides where there is nothing to look back through
#pragma once

#include "app/session/board_replay.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

class QPushButton;

namespace titer::plot {
class Timeline;
}

namespace titer::pages {

class CockpitPast : public QWidget {
    Q_OBJECT
public:
    explicit CockpitPast(app::BoardReplay& replay, QWidget* parent = nullptr);
    ~CockpitPast() override;

    plot::Timeline* timeline() const { return m_timeline; }
    QPushButton* newestButton() const { return m_newest; }

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void connectTimeline();
    void scrub(double seconds);
    void refresh();
    void refreshLanes();
    QString position() const;

    app::BoardReplay& m_replay;
    QPointer<app::BoardReplay> m_there; // a window that is taken down hides its pages when the replay is gone
    plot::Timeline* m_timeline;
    QPushButton* m_newest;
    QTimer m_second;
};

} // namespace titer::pages
