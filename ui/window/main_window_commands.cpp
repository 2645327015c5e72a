// What the command palette offers: what the pages do, actions, examples.
#include "app/common/actions.h"
#include "app/common/sentence.h"
#include "app/document/plant_files.h"
#include "ui/flow/flow_view.h"
#include "ui/pages/design/design_page.h"
#include "ui/window/command_palette.h"
#include "ui/window/main_window.h"

#include <QAction>

#include <algorithm>

namespace titer::window {

using widgets::Command;
using widgets::CommandGroup;
using widgets::CommandKind;
using widgets::matches;
using widgets::RankedCommand;

namespace {

QString keyOf(const app::ActionSpec& spec)
{
    const QList<QKeySequence> keys = app::actionShortcuts(spec);
    return keys.isEmpty() ? QString() : keys.first().toString(QKeySequence::NativeText);
}

} // namespace

QList<Command> MainWindow::commands(const QString& typed)
{
    QList<CommandGroup> groups{actionCommands(typed), settingCommands(typed), tagCommands(typed), helpCommands(typed)};
    for (pages::Page* page : std::as_const(m_pages))
        for (CommandGroup& group : page->commands(typed)) {
            for (RankedCommand& one : group.found)
                for (std::function<void()>* act : {&one.command.act, &one.command.beside})
                    if (*act)
                        *act = [this, page, then = *act] {
                            showPage(page->id());
                            then();
                        };
            groups.append(group);
        }
    return bestOf(groups);
}

CommandGroup MainWindow::actionCommands(const QString& typed)
{
    CommandGroup group{CommandKind::Action, 30, {}};
    for (const app::ActionSpec& spec : app::actions()) {
        // Those of the flowsheet belong to its view.
        QAction* act = action(spec.id);
        const bool sheet = !act;
        if (sheet) act = m_design->view().action(QLatin1String(spec.id));
        if (!act || !act->isEnabled() || std::string_view(spec.id) == "view.palette") continue;
        const int score = std::max(matches(act->text(), typed), matches(act->toolTip(), typed) / 2);
        if (score == 0) continue;
        const QString icon = *spec.icon ? QStringLiteral("i-") + QLatin1String(spec.icon) : QString();
        group.found.append({score, {act->text(), tr("Action"), keyOf(spec), icon, {}, [this, act, sheet] {
                                        if (sheet) showPage(QStringLiteral("design"));
                                        act->trigger();
                                    }}});
    }
    for (const app::ExampleEntry& example : app::exampleList()) {
        const QString text = tr("New from example: %1").arg(QString::fromStdString(example.name));
        if (const int score = matches(text, typed); score > 0 && !typed.isEmpty())
            group.found.append({score, {text, tr("Example"), {}, QStringLiteral("i-flag"), {}, [this, id = example.id] {
                                            openExample(id);
                                        }}});
    }
    return group;
}

} // namespace titer::window
