#include "ui/window/palette_commands.h"

#include "app/common/actions.h"
#include "app/common/settings.h"
#include "app/common/shown_units.h"
#include "app/document/plant_files.h"
#include "app/session/workbench.h"
#include "core/base/units/units.h"
#include "ui/help/help_window.h"
#include "ui/preferences/preferences.h"
#include "ui/shown/run_values.h"
#include "ui/window/side_windows.h"
#include "ui/window/window_pages.h"
#include "ui/window/window_work.h"

#include <QAction>
#include <QCoreApplication>
#include <QTimer>

#include <algorithm>

namespace titer::window {

using widgets::Command;
using widgets::CommandGroup;
using widgets::CommandKind;
using widgets::matches;
using widgets::RankedCommand;

namespace {

constexpr int maxActions = 30, maxOfAKind = 8;

struct PaletteWords {
    Q_DECLARE_TR_FUNCTIONS(PaletteCommands)
};

QString keyOf(const app::ActionSpec& spec)
{
    const QList<QKeySequence> keys = app::actionShortcuts(spec);
    return keys.isEmpty() ? QString() : keys.first().toString(QKeySequence::NativeText);
}

} // namespace

PaletteCommands::PaletteCommands(pages::Shell& shell, WindowPages& pages, SideWindows& windows, const WindowWork& work,
                                 app::Workbench& bench)
    : m_shell(shell)
    , m_pages(pages)
    , m_windows(windows)
    , m_work(work)
    , m_bench(bench)
{
}

QList<Command> PaletteCommands::find(const QString& typed, widgets::Search search) const
{
    QList<CommandGroup> groups = ofPages(typed);
    if (search == widgets::Search::Places) {
        groups.removeIf([](const CommandGroup& group) { return !widgets::isPlace(group.kind); });
        return widgets::bestOf(groups + QList<CommandGroup>{tags(typed)});
    }
    // What it says is gathered before the first letters come.
    if (typed.isEmpty()) QTimer::singleShot(0, &m_windows, [windows = &m_windows] { windows->help(); });
    if (typed.isEmpty()) groups.removeIf([](const CommandGroup& group) { return widgets::isPlace(group.kind); });
    return widgets::bestOf(QList<CommandGroup>{actions(typed), settings(typed), tags(typed), help(typed)} + groups);
}

// A page is shown before one of its rows acts.
QList<CommandGroup> PaletteCommands::ofPages(const QString& typed) const
{
    QList<CommandGroup> groups;
    for (const WindowPages::Entry& entry : m_pages.all())
        for (CommandGroup& group : entry.page->commands(typed)) {
            for (RankedCommand& one : group.found)
                for (std::function<void()>* act : {&one.command.act, &one.command.beside})
                    if (*act)
                        *act = [shell = &m_shell, id = entry.id(), then = *act] {
                            shell->show(id);
                            then();
                        };
            groups.append(group);
        }
    return groups;
}

CommandGroup PaletteCommands::actions(const QString& typed) const
{
    CommandGroup group{CommandKind::Action, maxActions, {}};
    for (const app::ActionSpec& spec : app::actions()) {
        QAction* act = m_shell.action(spec.id);
        QString page; // those of a view belong to it; that of the page in sight goes before
        if (!act && (act = m_pages.page().action(spec.id))) page = m_pages.current();
        for (const WindowPages::Entry& entry : m_pages.all())
            if (!act && (act = entry.page->action(spec.id))) page = entry.id();
        if (!act || !act->isEnabled() || std::string_view(spec.id) == "view.palette") continue;
        const int score = std::max(matches(act->text(), typed), matches(act->toolTip(), typed) / 2);
        if (score == 0) continue;
        const QString icon = *spec.icon ? QStringLiteral("i-") + QLatin1String(spec.icon) : QString();
        const auto trigger = [shell = &m_shell, act, page] {
            if (!page.isEmpty()) shell->show(page);
            act->trigger();
        };
        group.found.append({score, {act->text(), PaletteWords::tr("Action"), keyOf(spec), icon, {}, trigger}});
    }
    for (const app::ExampleEntry& example : app::exampleList()) {
        const QString text = PaletteWords::tr("New from example: %1").arg(QString::fromStdString(example.name));
        const auto open = [shell = &m_shell, id = example.id] { shell->openExample(id); };
        if (const int score = matches(text, QStringList{QString::fromStdString(example.name)}, typed);
            score > 0 && !typed.isEmpty())
            group.found.append({score, {text, PaletteWords::tr("Example"), {}, QStringLiteral("i-flag"), {}, open}});
    }
    return group;
}

CommandGroup PaletteCommands::settings(const QString& typed) const
{
    CommandGroup group{CommandKind::Setting, maxOfAKind, {}};
    if (typed.isEmpty()) return group;
    const auto offer = [&](const QString& text, const char* icon, std::function<void()> act) {
        if (const int score = matches(text, typed); score > 0)
            group.found.append(
                {score, {text, PaletteWords::tr("Setting"), {}, QLatin1String(icon), {}, std::move(act)}});
    };
    app::Settings* settings = &m_work.settings;
    for (const preferences::Language& language : preferences::languages())
        offer(PaletteWords::tr("Language: %1").arg(language.name), "i-globe",
              [settings, code = language.code] { settings->setLanguage(code); });
    for (const int percent : {100, 125, 150, 200})
        offer(PaletteWords::tr("Text size: %1 %").arg(percent), "i-sliders",
              [settings, percent] { settings->setTextScale(percent / 100.0); });
    for (const app::QuantityKind& kind : app::quantityKinds())
        for (const std::string& unit : base::unitChoices(kind.si))
            //: A kind of quantity such as Pressure, and a unit.
            offer(PaletteWords::tr("%1 in %2").arg(app::nameOf(kind), shown::unitText(unit)), "i-sliders",
                  [&kind, unit] { app::ShownUnits::current().chooseFor(kind.si, unit); });
    return group;
}

// Recorded tags lead to their source.
CommandGroup PaletteCommands::tags(const QString& typed) const
{
    CommandGroup group{CommandKind::Tag, maxOfAKind, {}};
    if (typed.isEmpty()) return group;
    for (const app::FeedTag& tag : m_bench.feed().tags()) {
        const std::size_t slash = tag.id.find('/');
        const std::string source = tag.id.substr(0, slash);
        if (slash == std::string::npos || !m_bench.sources().find(source)) continue;
        const QString id = QString::fromStdString(tag.id);
        const QString text =
            tag.label.empty() ? id : PaletteWords::tr("%1: %2").arg(QString::fromStdString(tag.label), id);
        const auto show = [shell = &m_shell, source] {
            shell->show(QStringLiteral("data"), "source/" + QString::fromStdString(source));
        };
        if (const int score = matches(text, typed); score > 0)
            group.found.append({score, {text, PaletteWords::tr("Tag"), {}, QStringLiteral("i-data"), {}, show}});
    }
    return group;
}

// Actions stand in the palette themselves. A single letter begins too many words.
CommandGroup PaletteCommands::help(const QString& typed) const
{
    CommandGroup group{CommandKind::Help, maxOfAKind, {}};
    if (typed.trimmed().size() < 2) return group;
    for (const app::HelpTopic& topic : m_windows.help().topics().all()) {
        if (topic.id.starts_with("action/")) continue;
        //: A parameter or tile, and what it belongs to.
        const QString text = topic.place.isEmpty() ? PaletteWords::tr("Help: %1").arg(topic.title)
                                                   : PaletteWords::tr("Help: %1, %2").arg(topic.title, topic.place);
        const auto show = [shell = &m_shell, id = topic.id] { shell->explain(QString::fromStdString(id)); };
        int score = matches(text, typed);
        QString shown = text;
        for (const QString& also : topic.also)
            if (const int other = matches(also, typed); other > score) {
                score = other;
                //: A term, and another name of it that was typed.
                shown = PaletteWords::tr("Help: %1 (%2)").arg(topic.title, also);
            }
        if (score > 0)
            group.found.append({score, {shown, PaletteWords::tr("Help"), {}, QStringLiteral("i-learn"), {}, show}});
    }
    return group;
}

} // namespace titer::window
