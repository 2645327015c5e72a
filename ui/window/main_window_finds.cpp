// What the command palette finds beside actions and pages: recorded tags, settings, help.
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

using widgets::CommandGroup;
using widgets::CommandKind;
using widgets::matches;

namespace {

constexpr int mostOfAKind = 8;

} // namespace

// Recorded tags lead to their source.
CommandGroup MainWindow::tagCommands(const QString& typed)
{
    CommandGroup group{CommandKind::Tag, mostOfAKind, {}};
    if (typed.isEmpty()) return group;
    for (const app::FeedTag& tag : m_bench.feed().tags()) {
        const std::size_t slash = tag.id.find('/');
        const std::string source = tag.id.substr(0, slash);
        if (slash == std::string::npos || !m_bench.sources().find(source)) continue;
        const QString id = QString::fromStdString(tag.id);
        const QString text = tag.label.empty() ? id : tr("%1: %2").arg(QString::fromStdString(tag.label), id);
        if (const int score = matches(text, typed); score > 0)
            group.found.append({score, {text, tr("Tag"), {}, QStringLiteral("i-data"), {}, [this, source] {
                                            showPage(QStringLiteral("data"));
                                            m_data->showSource(source);
                                        }}});
    }
    return group;
}

CommandGroup MainWindow::settingCommands(const QString& typed)
{
    CommandGroup group{CommandKind::Setting, mostOfAKind, {}};
    if (typed.isEmpty()) return group;
    const auto offer = [&](const QString& text, const char* icon, std::function<void()> act) {
        if (const int score = matches(text, typed); score > 0)
            group.found.append({score, {text, tr("Setting"), {}, QLatin1String(icon), {}, std::move(act)}});
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
    return group;
}

// Actions stand in the palette themselves. A single letter begins too many words.
CommandGroup MainWindow::helpCommands(const QString& typed)
{
    CommandGroup group{CommandKind::Help, mostOfAKind, {}};
    if (typed.trimmed().size() < 2) return group;
    for (const app::HelpTopic& topic : theHelp().topics().all()) {
        if (topic.id.starts_with("action/")) continue;
        //: A parameter or tile, and what it belongs to.
        const QString text =
            topic.place.isEmpty() ? tr("Help: %1").arg(topic.title) : tr("Help: %1, %2").arg(topic.title, topic.place);
        if (const int score = matches(text, typed); score > 0)
            group.found.append({score, {text, tr("Help"), {}, QStringLiteral("i-learn"), {}, [this, id = topic.id] {
                                            theHelp().open(id);
                                            m_help->show();
                                            m_help->activateWindow();
                                        }}});
    }
    return group;
}

} // namespace titer::window
