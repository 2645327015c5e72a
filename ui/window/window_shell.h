// What pages and parts of the window ask of it, handed to whoever does it. [gui]
#pragma once

#include "ui/pages/shell.h"

namespace titer::app {
class LessonPresentation;
class LessonSession;
} // namespace titer::app

namespace titer::window {

class SideWindows;
class WindowActions;
class WindowDemonstration;
class WindowFiles;
class WindowPages;
class WindowRecordings;
class WindowSession;

class WindowShell final : public pages::Shell {
public:
    // Of the window; nothing is asked of them before all are there.
    struct Parts {
        WindowActions& actions;
        WindowPages& pages;
        WindowFiles& files;
        WindowRecordings& recordings;
        WindowDemonstration& demonstration;
        WindowSession& session;
        SideWindows& windows;
        app::LessonSession& lessons;
        app::LessonPresentation& presentation;
        std::function<void(const QString& sentence, bool failed)> report; // in the top bar
        std::function<void()> showTime, showUndo;
    };
    explicit WindowShell(Parts parts)
        : m_parts(std::move(parts))
    {
    }

    bool show(const QString& page, const QString& place) override;
    QString current() const override;
    void jump(const QString& path) override;
    QAction* action(std::string_view id) const override;
    void bind(const char* action, std::function<void()> act) override;
    bool open(const QString& file) override;
    void openExample(const std::string& id) override;
    void startLesson(const QString& source) override;
    void recover(bool goOn) override;
    void layOver(const std::string& connector, const connect::Settings& settings, const QString& name) override;
    bool ensureProject() override;
    void report(const QString& sentence, bool failed) override;
    void explain(const QString& topic) override;
    void chooseTime(double seconds, const pages::Page& by) override;
    void timeMoved() override;
    void undoChanged() override;

private:
    const Parts m_parts;
};

} // namespace titer::window
