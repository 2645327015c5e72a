// A scrubber through what was recorded, under the boards of a recorder that is shown alone. [gui]
//
//   CockpitPast past(feed);                hides where there is nothing to look back through
#pragma once

#include "app/boards/joined_feed.h"

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
    explicit CockpitPast(app::JoinedFeed& feed, QWidget* parent = nullptr);

    plot::Timeline* timeline() const { return m_timeline; }
    QPushButton* newestButton() const { return m_newest; }

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void scrub(double seconds);
    void refresh();
    void refreshLanes();

    app::JoinedFeed& m_feed;
    QPointer<app::JoinedFeed> m_there; // a window that is taken down hides its pages when the feed is gone
    plot::Timeline* m_timeline;
    QPushButton* m_newest;
    QTimer m_second;
};

} // namespace titer::pages
