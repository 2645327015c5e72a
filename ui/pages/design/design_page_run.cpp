// What the last run and the check write on the Design page.
#include "app/common/sentence.h"
#include "app/document/step_change.h"
#include "app/form/plant_words.h"
#include "app/form/tag_names.h"
#include "core/base/not_available.h"
#include "ui/flow/design_overlay.h"
#include "ui/flow/flow_view.h"
#include "ui/form/inspector.h"
#include "ui/form/results_tab.h"
#include "ui/pages/design/design_page.h"
#include "ui/plot/timeline/timeline.h"
#include "ui/shown/notices.h"
#include "ui/shown/run_values.h"
#include "ui/widgets/label.h"
#include "ui/widgets/linked_line.h"
#include "ui/widgets/notice.h"

#include <algorithm>
#include <cmath>

namespace titer::pages {

using flow::DesignOverlay;
using flow::designOverlay;
using flow::loopOverlay;
using flow::planLanes;
using shown::lengthText;
using shown::noticesOf;

namespace {

constexpr double usualLength = 14 * 86400.0; // of a plan that is not there yet [s]

} // namespace

void DesignPage::refreshRun()
{
    const std::shared_ptr<const app::Run>& run = m_runs.run();
    m_summary.reset();
    if (run && run->plant) m_summary = app::summaryOf(*run);
    refreshPlan();
    refreshOverlay();
    refreshBalance();
    refreshNotices();
    m_view->setFindings(run ? run->result.errors : base::Errors(), run ? run->result.notices : base::Notices());
    emit clockChanged();
}

void DesignPage::refreshOverlay()
{
    const std::shared_ptr<const app::Run>& run = m_runs.run();
    if (!m_summary) {
        m_view->setLoopOverlay({});
        return m_view->setOverlay({});
    }
    const app::ReportedValues reported(run->plant.get(), run->result);
    m_view->setLoopOverlay(loopOverlay(run->flowsheet, reported, time()));
    const DesignOverlay overlay = designOverlay(*run, *m_summary, chosenTime());
    m_view->setOverlay(overlay.units, overlay.streams);
}

// The mechanism of a column that is stated is kept for as long as the page lives, so that it can come back.
void DesignPage::changeStep(const QString& unit)
{
    const model::Flowsheet& flowsheet = m_document.flowsheet();
    const std::string id = unit.toStdString();
    const model::UnitEntry* entry = flowsheet.unit(id);
    if (!entry) return;
    const QString name = app::unitName(flowsheet, id);
    const auto& run = m_runs.isCurrent() ? m_runs.run() : nullptr;
    if (app::isModelledStep(entry->type)) {
        const base::Json mechanism = entry->params;
        if (!m_document.apply(app::performanceStep(flowsheet, m_document.catalogue(), id, run ? &run->result : nullptr),
                              tr("Specify the performance of %1", "a step").arg(name)))
            return;
        m_mechanisms[unit] = mechanism;
        m_hint->setText(run ? tr("Yield, capacity and log reductions are those of the last run.")
                            : tr("Yield, capacity and log reductions are typical values: enter your own."));
    } else {
        const bool known = m_mechanisms.contains(unit);
        if (!m_document.apply(app::modelStep(flowsheet, m_document.catalogue(), id, m_mechanisms.value(unit)),
                              tr("Model %1 mechanistically", "a step").arg(name)))
            return;
        m_hint->setText(known ? tr("The mechanistic model is the one that this column had before.")
                              : tr("There is no binding yet: choose a binding model in the inspector."));
    }
}

void DesignPage::refreshPlan()
{
    const std::shared_ptr<const app::Run>& run = m_runs.run();
    if (!m_summary) {
        m_timeline->setTitle(tr("Plan"), {});
        m_timeline->setLanes({});
        m_timeline->setExtent(0, usualLength);
        m_timeline->setScrubber(base::notAvailable);
        return;
    }
    m_timeline->setTitle(tr("Plan"), lengthText(run->result.simulatedTime));
    // Folded, the first lane stands for the plant.
    QList<plot::TimelineLane> lanes = planLanes(*run);
    const QString main =
        m_summary->main < 0 ? QString() : QString::fromStdString(run->plant->units[std::size_t(m_summary->main)].label);
    if (m_timeline->isFolded())
        std::stable_partition(lanes.begin(), lanes.end(),
                              [&](const plot::TimelineLane& lane) { return lane.name == main; });
    m_timeline->setLanes(lanes);
    m_timeline->setExtent(0, run->result.simulatedTime);
    const bool culture = m_summary->main >= 0;
    if (!m_scrubbed || m_timeline->view()->scrubber() > run->result.simulatedTime)
        m_timeline->setScrubber(culture ? m_summary->units[std::size_t(m_summary->main)].readingTime
                                        : run->result.simulatedTime);
}

double DesignPage::time() const
{
    return m_timeline->view()->scrubber();
}

std::optional<TimeShown> DesignPage::planShown() const
{
    return TimeShown{m_runs.run(), time(), false, clock()};
}

double DesignPage::chosenTime() const
{
    return m_scrubbed ? time() : base::notAvailable;
}

void DesignPage::showTime(double seconds)
{
    if (!m_summary) return;
    m_scrubbed = true;
    m_timeline->setScrubber(std::min(seconds, m_runs.run()->result.simulatedTime));
    // Levels and badges of a page that nobody sees wait for it.
    if (!isVisible()) return;
    refreshOverlay();
    emit clockChanged();
}

void DesignPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_scrubbed) refreshOverlay();
}

void DesignPage::refreshBalance()
{
    const int count = int(m_document.flowsheet().units.size());
    const QString units = count == 1 ? tr("1 unit") : tr("%n units", nullptr, count);
    const std::shared_ptr<const app::Run>& run = m_runs.run();
    QString text = units, hint;
    if (run && run->result.status == figures::RunStatus::Failed)
        text = tr("%1 · the last run failed").arg(units);
    else if (run && run->result.status == figures::RunStatus::Unbalanced)
        text = tr("%1 · run not reliable").arg(units);
    else if (run && run->resumedFrom > 0.0)
        text = tr("%1 · previous run up to %2", "units, time").arg(units, lengthText(run->resumedFrom));
    else if (run)
        text = tr("%1 · balances close to %2").arg(units, form::smallNumber(run->result.balance.worst));
    if (run && run->resumedFrom > 0.0)
        hint = tr("Up to %1 this run is taken from the previous one. Its balance error is %2.", "time, error")
                   .arg(lengthText(run->resumedFrom), form::smallNumber(run->result.balance.worst));
    m_balance->setHint(hint);
    m_balance->setParts({}, text, {});
}

void DesignPage::refreshNotices()
{
    m_notices->setNotices(noticesOf(m_document, m_runs));
    m_hint->setVisible(m_notices->rows().isEmpty());
    refreshBalance();
}

void DesignPage::report(const base::Error& error)
{
    m_hint->setText(app::inPlantWords(app::sentence(error.what), m_document, error.where));
    m_hint->show();
}

QString DesignPage::clock() const
{
    const double seconds = time();
    if (!m_summary || !m_runs.run() || std::isnan(seconds)) return {}; // a run that has just gone is not forgotten yet
    const double end = m_runs.run()->result.simulatedTime;
    if (end < 3 * 86400.0) return tr("%1 h").arg(QLocale().toString(seconds / 3600, 'f', 1));
    return tr("Day %1").arg(QLocale().toString(seconds / 86400, 'f', 1));
}

} // namespace titer::pages
