// What the command palette finds: actions, examples, settings, recorded tags, help, and what the pages offer. [gui]
#pragma once

#include "ui/widgets/command.h"

namespace titer::app {
class Workbench;
}

namespace titer::pages {
class Shell;
}

namespace titer::window {

class SideWindows;
class WindowPages;
struct WindowWork;

class PaletteCommands {
public:
    PaletteCommands(pages::Shell& shell, WindowPages& pages, SideWindows& windows, const WindowWork& work,
                    app::Workbench& bench);

    QList<widgets::Command> find(const QString& typed, widgets::Search search = widgets::Search::All) const;

private:
    widgets::CommandGroup actions(const QString& typed) const;
    widgets::CommandGroup settings(const QString& typed) const;
    widgets::CommandGroup tags(const QString& typed) const;
    widgets::CommandGroup help(const QString& typed) const;
    QList<widgets::CommandGroup> ofPages(const QString& typed) const;

    pages::Shell& m_shell;
    WindowPages& m_pages;
    SideWindows& m_windows;
    const WindowWork& m_work;
    app::Workbench& m_bench;
};

} // namespace titer::window
