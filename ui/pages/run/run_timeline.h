// The timeline of the Run page: lanes of the plant, of what was changed and of what lies over it, and how far that has come. [gui]
//
//   RunTimeline timeline(work, model);  timeline.refresh(asked);       `asked`: where a forecast begins while nothing goes on; NaN: none
#pragma once

#include "app/session/plant_work.h"
#include "ui/plot/timeline/timeline.h"
#include "ui/shown/run_model.h"

namespace titer::pages {

class RunTimeline : public plot::Timeline {
    Q_OBJECT
public:
    RunTimeline(app::PlantWork& work, const shown::RunModel& model, QWidget* parent = nullptr);

    void refresh(double asked);
    void refreshLanes();
    // Of what lies over the plant.
    void takeSpeed(double speed);
    void refreshPace();
    // Speed and zoom of what went over a plant that goes.
    void forget();

private:
    QList<plot::TimelineLane> lanes() const;
    plot::TimelineLane changes() const;

    app::PlantWork& m_work;
    const shown::RunModel& m_model;
    app::PlantShadow& m_laid;
};

} // namespace titer::pages
