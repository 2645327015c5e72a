// What the command palette finds: actions, examples, settings, recorded tags, help, and what the pages offer. [gui]
#pragma once

#include "ui/widgets/command.h"

namespace titer::app {
class Workbench;
}

namespace titer::window {

class MainWindow;
struct WindowWork;

class PaletteCommands {
public:
    PaletteCommands(MainWindow& window, const WindowWork& work, app::Workbench& bench);

    QList<widgets::Command> find(const QString& typed) const;

private:
    widgets::CommandGroup actions(const QString& typed) const;
    widgets::CommandGroup settings(const QString& typed) const;
    widgets::CommandGroup tags(const QString& typed) const;
    widgets::CommandGroup help(const QString& typed) const;
    QList<widgets::CommandGroup> ofPages(const QString& typed) const;

    MainWindow& m_window;
    const WindowWork& m_work;
    app::Workbench& m_bench;
};

} // namespace titer::window
