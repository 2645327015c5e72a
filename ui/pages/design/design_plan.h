// The last run as the page Design shows it: its course on the timeline, and on the sheet what it had at the time looked at. [gui]
//
//   plan.timeline();  plan.time();  plan.clock()        signals timeChosen(seconds), clockChanged()
#pragma once

#include "app/run/run_summary.h"
#include "core/base/not_available.h"

#include <QObject>

#include <optional>

namespace titer::app {
class AutoRun;
class Settings;
} // namespace titer::app
namespace titer::flow {
class FlowView;
}
namespace titer::plot {
class Timeline;
}

namespace titer::pages {

class DesignPlan : public QObject {
    Q_OBJECT
public:
    // All of it outlives the plan; the timeline is whoever's takes it.
    DesignPlan(const app::AutoRun& runs, app::Settings& settings, flow::FlowView& view, QObject* parent);

    plot::Timeline& timeline() const { return *m_timeline; }
    // NaN without a run [s].
    double time() const;
    // As the top bar's clock shows it.
    QString clock() const;
    // Another page looks at this time.
    void showTime(double seconds);
    void forgetTime();
    // The time that somebody has chosen here or on another page [s]; NaN where nobody has.
    double chosenTime() const;
    // That one is shown again as soon as there is a plan.
    void goOnAt(double seconds) { m_wanted = seconds; }
    // The page is seen again, which levels and badges waited for.
    void catchUp();
    // Whether it is folded is kept for wide windows alone.
    void setNarrow(bool narrow);

signals:
    void timeChosen(double seconds); // by the person
    void clockChanged();

private:
    void refresh();
    void refreshTimeline();
    void refreshSheet();
    bool isUsuallyFolded() const;

    const app::AutoRun& m_runs;
    app::Settings& m_settings;
    flow::FlowView& m_view;
    plot::Timeline* m_timeline;
    std::optional<app::RunSummary> m_summary;
    bool m_narrow = false;
    bool m_scrubbed = false;
    double m_wanted = base::notAvailable; // by goOnAt(), while there is no plan [s]
};

} // namespace titer::pages
