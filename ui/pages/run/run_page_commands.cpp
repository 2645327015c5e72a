// What the actions of the window and its command palette do on the Run page.
#include "app/fit/column/column_calibration.h"
#include "app/form/tag_names.h"
#include "ui/pages/run/run_page.h"
#include "ui/plot/timeline/timeline.h"
#include "ui/shown/run_values.h"

namespace titer::pages {

using widgets::Command;
using widgets::CommandGroup;
using widgets::CommandKind;
using widgets::matches;

void RunPage::toggleTimeline()
{
    setTimelineFolded(!m_timeline->isFolded());
}

QList<Page::Act> RunPage::acts()
{
    constexpr bool asItIs = false;
    return {{"view.run"},
            {"run.start", [this] { startRun(); }},
            {"run.overlay", [this] { showOverlay(true); }},
            {"run.streams", [this] { showStreams(); }},
            {"run.occupancy", [this] { showOccupancy(); }},
            {"run.stop", [this] { stopRun(); }, asItIs},
            {"run.report", [this] { saveReport(); }, asItIs},
            {"run.play", [this] { togglePlay(); }, asItIs},
            {"run.back", [this] { stepBack(); }, asItIs},
            {"run.forward", [this] { stepForward(); }, asItIs},
            {"run.first", [this] { toStart(); }, asItIs}};
}

QList<CommandGroup> RunPage::commands(const QString& typed)
{
    if (typed.isEmpty()) return {};
    return {runCommands(typed), trendCommands(typed), columnCommands(typed)};
}

// A quantity alone, or next to the trends that are shown.
CommandGroup RunPage::trendCommands(const QString& typed)
{
    CommandGroup group{CommandKind::Tag, 8, {}};
    for (const shown::Variable& v : m_model.variables()) {
        const QString text = tr("Trend of %1, %2", "a unit, a quantity").arg(v.unitName, v.name);
        const int score = matches(text, typed);
        if (score == 0) continue;
        Command command{
            text, tr("Trend"), {}, QStringLiteral("i-run"), {}, [this, tag = v.tag] {
                            m_trends->choose({{tag}}); }};
        command.beside = [this, tag = v.tag] { m_trends->toggle(tag, true); };
        group.found.append({score, command});
    }
    return group;
}

// Shown, or held against the one that is shown.
CommandGroup RunPage::runCommands(const QString& typed)
{
    CommandGroup group{CommandKind::Run, 8, {}};
    const std::vector<app::HistoryEntry> entries = m_work.history().entries();
    for (std::size_t i = 0; i < entries.size(); ++i) {
        const QString text = tr("Show the run %1").arg(shown::runTitle(entries[i].name, entries[i].finished));
        const int score = matches(text, typed);
        if (score == 0) continue;
        Command command{text, tr("Run"), {}, QStringLiteral("i-run"), {}, [this, i] {
                            if (const auto run = m_work.history().run(i)) showRun(run);
                        }};
        command.beside = [this, i] {
            if (const auto run = m_work.history().run(i)) m_model.compareWith(run);
        };
        group.found.append({score, command});
    }
    return group;
}

// Whichever page is shown, and whatever is selected on it.
CommandGroup RunPage::columnCommands(const QString& typed)
{
    CommandGroup group{CommandKind::Unit, 8, {}};
    const auto plant = m_document.plant();
    if (!plant) return group;
    for (const std::string& column : app::ColumnCalibration::columnsOf(*plant)) {
        const QString text =
            tr("Calibrate %1 from measured runs", "a column").arg(app::unitName(m_document.flowsheet(), column));
        if (const int score = matches(text, typed); score > 0)
            group.found.append({score, {text, tr("Action"), {}, QStringLiteral("i-sliders"), {}, [this, column] {
                                            showCalibration(QString::fromStdString(column));
                                        }}});
    }
    return group;
}

} // namespace titer::pages
