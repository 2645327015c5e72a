// The window: rail, top bar and pages, and the parts that work on them: files, recordings, session, windows next to it, notices. [gui]
#pragma once

#include "app/learn/editor/lesson_draft.h"
#include "app/learn/editor/lesson_journal.h"
#include "app/learn/lesson_presentation.h"
#include "app/session/workbench.h"
#include "ui/window/palette_commands.h"
#include "ui/window/side_windows.h"
#include "ui/window/window_actions.h"
#include "ui/window/window_demonstration.h"
#include "ui/window/window_drops.h"
#include "ui/window/window_files.h"
#include "ui/window/window_loops.h"
#include "ui/window/window_notices.h"
#include "ui/window/window_pages.h"
#include "ui/window/window_recordings.h"
#include "ui/window/window_session.h"
#include "ui/window/window_shell.h"
#include "ui/window/window_work.h"

#include <QDateTime>
#include <QMainWindow>

#include <memory>

namespace titer::window {

class CommandPalette;
class FirstVisit;
class Rail;
class TopBar;

class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    using Work = WindowWork;

    explicit MainWindow(const Work& work);
    ~MainWindow() override;

    pages::Shell& shell() { return m_shell; }
    WindowPages& pages() { return m_pages; }
    WindowFiles& files() { return m_files; }
    WindowDrops& drops() { return m_drops; }
    WindowRecordings& recordings() { return m_recordings; }
    WindowDemonstration& demonstration() { return m_demonstration; }
    WindowSession& session() { return m_session; }
    SideWindows& windows() { return m_windows; }
    CommandPalette& palette() { return *m_palette; }
    app::LessonSession& lessons() { return m_lessons; }
    app::LessonDraft& lessonDraft() { return m_lessonDraft; }
    // Of that draft; nullptr where nothing is remembered.
    app::LessonJournal* lessonJournal() const { return m_lessonJournal.get(); }
    // An action of the table, nullptr where this window has none of that name.
    QAction* action(std::string_view id) const { return m_actions.find(id); }

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void bindActions();
    void listWork();
    void connectParts();
    void connectWork();
    void build();
    void fillRail();
    void connectFrame();
    void rebuild();
    void showSettings();
    void refreshPage();
    void refreshLevel();
    void refreshActions();
    QString shownName() const;
    void refreshTitle();
    void report(const QString& sentence, bool failed);
    void fitLayout();
    void present(bool on);
    QUndoStack& undoStack();

    Work m_work;
    app::Workbench m_bench;
    app::LessonSession m_lessons;
    app::LessonPresentation m_presentation;
    app::LessonDraft m_lessonDraft; // stays where the page is rebuilt
    std::unique_ptr<app::LessonJournal> m_lessonJournal;
    WindowActions m_actions;
    WindowShell m_shell;
    WindowFiles m_files;
    WindowDrops m_drops;
    WindowRecordings m_recordings;
    WindowDemonstration m_demonstration;
    SideWindows m_windows;
    WindowNotices m_notices;
    WindowLoops m_loops;
    WindowPages m_pages;
    WindowSession m_session;
    PaletteCommands m_commands;
    QDateTime m_savedAt; // as the top bar says

    // Rebuilt with another language.
    Rail* m_rail = nullptr;
    TopBar* m_bar = nullptr;
    FirstVisit* m_visit = nullptr;
    CommandPalette* m_palette = nullptr;
    bool m_rebuilding = false;
};

} // namespace titer::window
