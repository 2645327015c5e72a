#include "ui/pages/design/design_plan.h"

#include "app/common/settings.h"
#include "app/common/shown_units.h"
#include "app/run/auto_run.h"
#include "ui/flow/design_overlay.h"
#include "ui/flow/flow_view.h"
#include "ui/plot/timeline/timeline.h"
#include "ui/shown/run_values.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace titer::pages {

namespace {

constexpr double usualLength = 14 * 86400.0; // of a plan that is not there yet [s]
const QString foldedKey = QStringLiteral("design/timeline_folded");

} // namespace

DesignPlan::DesignPlan(const app::AutoRun& runs, app::Settings& settings, flow::FlowView& view, QObject* parent)
    : QObject(parent)
    , m_runs(runs)
    , m_settings(settings)
    , m_view(view)
    , m_timeline(new plot::Timeline)
{
    m_timeline->setFolded(isUsuallyFolded());
    connect(&runs, &app::AutoRun::changed, this, &DesignPlan::refresh);
    connect(&app::ShownUnits::current(), &app::ShownUnits::changed, this, &DesignPlan::refresh);
    connect(m_timeline, &plot::Timeline::scrubbed, this, [this](double seconds) {
        m_scrubbed = true;
        refreshSheet();
        emit timeChosen(seconds);
        emit clockChanged();
    });
    connect(m_timeline, &plot::Timeline::foldToggled, this, [this](bool folded) {
        if (!m_narrow) m_settings.setFlag(foldedKey, folded);
        refreshTimeline();
    });
    refresh();
}

bool DesignPlan::isUsuallyFolded() const
{
    return m_settings.flag(foldedKey, false);
}

void DesignPlan::setNarrow(bool narrow)
{
    m_narrow = narrow;
    m_timeline->setFolded(narrow || isUsuallyFolded());
    refreshTimeline();
}

void DesignPlan::refresh()
{
    const std::shared_ptr<const app::Run>& run = m_runs.run();
    m_summary.reset();
    if (run && run->plant) m_summary = app::summaryOf(*run);
    refreshTimeline();
    if (m_summary && std::isfinite(m_wanted)) showTime(std::exchange(m_wanted, base::notAvailable));
    refreshSheet();
    m_view.setFindings(run ? run->result.errors : base::Errors(), run ? run->result.notices : base::Notices());
    emit clockChanged();
}

void DesignPlan::refreshSheet()
{
    const std::shared_ptr<const app::Run>& run = m_runs.run();
    if (!m_summary) {
        m_view.setLoopOverlay({});
        return m_view.setOverlay({});
    }
    const app::ReportedValues reported(run->plant.get(), run->result);
    m_view.setLoopOverlay(flow::loopOverlay(run->flowsheet, reported, time()));
    // The run as a whole, until somebody looks at a time before its end.
    const double at = chosenTime() < run->result.simulatedTime ? chosenTime() : base::notAvailable;
    flow::DesignOverlay overlay =
        std::isfinite(at) ? flow::overlayAt(*run, *m_summary, reported, at) : flow::designOverlay(*run, *m_summary);
    for (flow::UnitOverlay& unit : overlay.units) unit.stale = m_runs.isOutdated();
    m_view.setOverlay(overlay.units, overlay.streams);
}

void DesignPlan::refreshTimeline()
{
    const std::shared_ptr<const app::Run>& run = m_runs.run();
    if (!m_summary) {
        m_timeline->setTitle(tr("Plan"), {});
        m_timeline->setLanes({});
        m_timeline->setExtent(0, usualLength);
        m_timeline->setScrubber(base::notAvailable);
        return;
    }
    m_timeline->setTitle(tr("Plan"), shown::lengthText(run->result.simulatedTime));
    // Folded, the first lane stands for the plant.
    QList<plot::TimelineLane> lanes = flow::planLanes(*run);
    const bool culture = m_summary->main >= 0;
    const auto main = std::size_t(std::max(m_summary->main, 0));
    const QString name = culture ? QString::fromStdString(run->plant->units[main].label) : QString();
    if (m_timeline->isFolded())
        std::stable_partition(lanes.begin(), lanes.end(),
                              [&](const plot::TimelineLane& lane) { return lane.name == name; });
    m_timeline->setLanes(lanes);
    m_timeline->setExtent(0, run->result.simulatedTime);
    if (!m_scrubbed || time() > run->result.simulatedTime)
        m_timeline->setScrubber(culture ? m_summary->units[main].readingTime : run->result.simulatedTime);
}

double DesignPlan::time() const
{
    return m_timeline->view()->scrubber();
}

double DesignPlan::chosenTime() const
{
    return m_scrubbed ? time() : base::notAvailable;
}

void DesignPlan::showTime(double seconds)
{
    if (!m_summary) return;
    m_scrubbed = true;
    m_timeline->setScrubber(std::min(seconds, m_runs.run()->result.simulatedTime));
    if (!m_view.isVisible()) return;
    refreshSheet();
    emit clockChanged();
}

void DesignPlan::forgetTime()
{
    m_scrubbed = false;
    m_wanted = base::notAvailable;
}

void DesignPlan::catchUp()
{
    if (m_scrubbed) refreshSheet();
}

QString DesignPlan::clock() const
{
    const double seconds = time();
    if (!m_summary || !m_runs.run() || std::isnan(seconds)) return {}; // a run that has just gone is not forgotten yet
    return plot::clockWords(seconds, m_timeline->view()->full().span());
}

} // namespace titer::pages

#include "ui/pages/design/moc_design_plan.cpp"
