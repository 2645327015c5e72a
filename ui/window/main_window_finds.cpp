// What the command palette finds beside actions and the plant: quantities, runs, boards, settings, help.
#include "app/common/shown_units.h"
#include "core/base/units/units.h"
#include "ui/help/help_window.h"
#include "ui/pages/cockpit/cockpit_page.h"
#include "ui/pages/data/data_page.h"
#include "ui/pages/run/run_bar.h"
#include "ui/pages/run/run_page.h"
#include "ui/shown/run_values.h"
#include "ui/window/command_palette.h"
#include "ui/window/main_window.h"
#include "ui/window/preferences.h"

#include <algorithm>

namespace titer::window {

namespace {

constexpr int mostOfAKind = 8;

} // namespace

// Recorded tags lead to their source; a quantity of the run to its trend, or beside the trends that are shown.
void MainWindow::addTagCommands(QList<Command>& list, const QString& typed)
{
    if (typed.isEmpty()) return;
    QList<RankedCommand> found;
    for (const shown::Variable& v : m_run->model().variables()) {
        const QString text = tr("Trend of %1, %2", "a unit, a quantity").arg(v.unitName, v.name);
        const int score = matches(text, typed);
        if (score == 0) continue;
        Command command{text, tr("Trend"), {}, QStringLiteral("i-run"), {}, [this, tag = v.tag] {
                            showPage(QStringLiteral("run"));
                            m_run->trends()->choose({{tag}});
                        }};
        command.beside = [this, tag = v.tag] {
            showPage(QStringLiteral("run"));
            m_run->trends()->toggle(tag, true);
        };
        found.append({score, command});
    }
    for (const app::FeedTag& tag : m_bench.feed().tags()) {
        const std::size_t slash = tag.id.find('/');
        const std::string source = tag.id.substr(0, slash);
        if (slash == std::string::npos || !m_bench.sources().find(source)) continue;
        const QString id = QString::fromStdString(tag.id);
        const QString text = tag.label.empty() ? id : tr("%1: %2").arg(QString::fromStdString(tag.label), id);
        if (const int score = matches(text, typed); score > 0)
            found.append({score, {text, tr("Tag"), {}, QStringLiteral("i-data"), {}, [this, source] {
                                      showPage(QStringLiteral("data"));
                                      m_data->showSource(source);
                                  }}});
    }
    takeBest(list, found, mostOfAKind);
}

// Shown, or held against the one that is shown.
void MainWindow::addRunCommands(QList<Command>& list, const QString& typed)
{
    if (typed.isEmpty()) return;
    QList<RankedCommand> found;
    app::RunHistory& history = m_run->history();
    const std::vector<app::HistoryEntry> entries = history.entries();
    for (std::size_t i = 0; i < entries.size(); ++i) {
        const QString text = tr("Show the run %1").arg(shown::runTitle(entries[i].name, entries[i].finished));
        const int score = matches(text, typed);
        if (score == 0) continue;
        Command command{text, tr("Run"), {}, QStringLiteral("i-run"), {}, [this, i] {
                            const auto run = m_run->history().run(i);
                            if (!run) return;
                            showPage(QStringLiteral("run"));
                            m_run->showRun(run);
                        }};
        command.beside = [this, i] {
            const auto run = m_run->history().run(i);
            if (!run) return;
            showPage(QStringLiteral("run"));
            m_run->model().compareWith(run);
        };
        found.append({score, command});
    }
    takeBest(list, found, mostOfAKind);
}

void MainWindow::addBoardCommands(QList<Command>& list, const QString& typed)
{
    if (typed.isEmpty()) return;
    QList<RankedCommand> found;
    for (const app::Board& board : m_bench.boards().boards()) {
        const QString text = tr("Board %1", "its name").arg(QString::fromStdString(board.name));
        if (const int score = matches(text, typed); score > 0)
            found.append({score, {text, tr("Cockpit"), {}, QStringLiteral("i-cockpit"), {}, [this, id = board.id] {
                                      showPage(QStringLiteral("cockpit"));
                                      m_cockpit->showBoard(id);
                                  }}});
    }
    takeBest(list, found, mostOfAKind);
}

void MainWindow::addSettingCommands(QList<Command>& list, const QString& typed)
{
    if (typed.isEmpty()) return;
    QList<RankedCommand> found;
    const auto offer = [&](const QString& text, const char* icon, std::function<void()> act) {
        if (const int score = matches(text, typed); score > 0)
            found.append({score, {text, tr("Setting"), {}, QLatin1String(icon), {}, std::move(act)}});
    };
    for (const Language& language : languages())
        offer(tr("Language: %1").arg(language.name), "i-globe",
              [this, code = language.code] { m_work.settings.setLanguage(code); });
    for (const int percent : {100, 125, 150, 200})
        offer(tr("Text size: %1 %").arg(percent), "i-sliders",
              [this, percent] { m_work.settings.setTextScale(percent / 100.0); });
    for (const app::QuantityKind& kind : app::quantityKinds())
        for (const std::string& unit : base::unitChoices(kind.si))
            //: A kind of quantity such as Pressure, and a unit.
            offer(tr("%1 in %2").arg(app::nameOf(kind), shown::unitText(unit)), "i-sliders",
                  [&kind, unit] { app::ShownUnits::current().chooseFor(kind.si, unit); });
    takeBest(list, found, mostOfAKind);
}

// Actions stand in the palette themselves. A single letter begins too many words.
void MainWindow::addHelpCommands(QList<Command>& list, const QString& typed)
{
    if (typed.trimmed().size() < 2) return;
    QList<RankedCommand> found;
    for (const app::HelpTopic& topic : theHelp().topics().all()) {
        if (topic.id.starts_with("action/")) continue;
        //: A parameter or tile, and what it belongs to.
        const QString text =
            topic.place.isEmpty() ? tr("Help: %1").arg(topic.title) : tr("Help: %1, %2").arg(topic.title, topic.place);
        if (const int score = matches(text, typed); score > 0)
            found.append({score, {text, tr("Help"), {}, QStringLiteral("i-learn"), {}, [this, id = topic.id] {
                                      theHelp().open(id);
                                      m_help->show();
                                      m_help->activateWindow();
                                  }}});
    }
    takeBest(list, found, mostOfAKind);
}

} // namespace titer::window
