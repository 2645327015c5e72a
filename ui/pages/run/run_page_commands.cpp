// What the actions of the window and its command palette do on the Run page.
#include "app/fit/column/column_calibration.h"
#include "app/form/tag_names.h"
#include "ui/pages/run/run_ahead.h"
#include "ui/pages/run/run_figures.h"
#include "ui/pages/run/run_page.h"
#include "ui/pages/run/run_panes.h"
#include "ui/pages/run/run_plant.h"
#include "ui/pages/run/run_sheets.h"
#include "ui/pages/run/run_streams.h"
#include "ui/pages/run/run_timeline.h"
#include "ui/pages/run/run_transport.h"
#include "ui/shown/run_values.h"

#include <QTableWidget>

namespace titer::pages {

using widgets::Command;
using widgets::CommandGroup;
using widgets::CommandKind;
using widgets::matches;

namespace {

// A quantity alone, or next to the trends that are shown.
CommandGroup trendCommands(RunPage& page, const QString& typed)
{
    CommandGroup group{CommandKind::Tag, 8, {}};
    shown::RunTrends* trends = page.trends();
    for (const shown::Variable& v : page.model().variables()) {
        const QString text = RunPage::tr("Trend of %1, %2", "a unit, a quantity").arg(v.unitName, v.name);
        const int score = matches(text, typed);
        if (score == 0) continue;
        Command command{text, RunPage::tr("Trend"),
                        {},   QStringLiteral("i-run"),
                        {},   [trends, tag = v.tag] {
                            trends->choose({{tag}}); }};
        command.beside = [trends, tag = v.tag] { trends->toggle(tag, true); };
        group.found.append({score, command});
    }
    return group;
}

// Shown, or held against the one that is shown.
CommandGroup runCommands(RunPage& page, const QString& typed)
{
    CommandGroup group{CommandKind::Run, 8, {}};
    const std::vector<app::HistoryEntry> entries = page.work().history().entries();
    for (std::size_t i = 0; i < entries.size(); ++i) {
        const QString text = RunPage::tr("Show the run %1").arg(shown::runTitle(entries[i].name, entries[i].finished));
        const int score = matches(text, typed);
        if (score == 0) continue;
        Command command{text, RunPage::tr("Run"), {}, QStringLiteral("i-run"), {}, [&page, i] {
                            if (const auto run = page.work().history().run(i)) page.showRun(run);
                        }};
        command.beside = [&page, i] {
            if (const auto run = page.work().history().run(i)) page.model().compareWith(run);
        };
        group.found.append({score, command});
    }
    return group;
}

// Whichever page is shown, and whatever is selected on it.
CommandGroup columnCommands(const app::Document& document, RunSheets& sheets, const QString& typed)
{
    CommandGroup group{CommandKind::Action, 8, {}};
    const auto plant = document.plant();
    if (!plant) return group;
    for (const std::string& column : app::ColumnCalibration::columnsOf(*plant)) {
        const QString text =
            RunPage::tr("Calibrate %1 from measured runs", "a column").arg(app::unitName(document.flowsheet(), column));
        if (const int score = matches(text, typed); score > 0)
            group.found.append(
                {score, {text, RunPage::tr("Action"), {}, QStringLiteral("i-sliders"), {}, [&sheets, column] {
                             sheets.showCalibration(QString::fromStdString(column));
                         }}});
    }
    return group;
}

} // namespace

void RunPage::toggleTimeline()
{
    m_timeline->setFolded(!m_timeline->isFolded());
    refreshTimeline();
}

bool RunPage::toggleStreams()
{
    RunStreams& streams = *m_panes->streams();
    streams.setVisible(streams.isHidden());
    if (streams.isVisible()) streams.table()->setFocus(Qt::ShortcutFocusReason);
    return true;
}

QList<Page::Act> RunPage::acts()
{
    constexpr bool asItIs = false;
    return {{"run.start", [this] { startRun(); }},
            {"run.overlay", [this] { m_figures->showOverlay(true); }},
            {"run.name", [this] { m_figures->nameRun(); }, asItIs},
            {"run.streams", [this] { m_sheets->showStreams(); }},
            {"run.occupancy", [this] { m_sheets->showOccupancy(); }},
            {"run.advice", [this] { m_sheets->showAdvice(m_figures->ahead()->request()); }},
            {"run.optimize", [this] { m_sheets->showOptimum(); }},
            {"run.stop", [this] { m_session.stop(); }, asItIs},
            {"run.report", [this] { m_figures->saveReport(); }, asItIs},
            {"run.play", [this] { m_transport->togglePlay(); }, asItIs},
            {"run.back", [this] { m_transport->step(-1); }, asItIs},
            {"run.forward", [this] { m_transport->step(1); }, asItIs},
            {"run.first", [this] { m_transport->toStart(); }, asItIs}};
}

// What is done with a unit is done with the one that is shown, and only without one with that which is selected on the flowsheet.
QAction* RunPage::action(std::string_view id) const
{
    return id == "fit.parameters" && m_plant->showsUnit() ? m_sheets->fitAction() : nullptr;
}

QList<CommandGroup> RunPage::commands(const QString& typed)
{
    if (typed.isEmpty()) return {};
    return {runCommands(*this, typed), trendCommands(*this, typed), columnCommands(m_document, *m_sheets, typed)};
}

} // namespace titer::pages
