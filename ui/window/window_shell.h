// What pages and parts of the window ask of it, handed to whoever does it. [gui]
#pragma once

#include "ui/pages/shell.h"

namespace titer::window {

class MainWindow;

class WindowShell final : public pages::Shell {
public:
    explicit WindowShell(MainWindow& window)
        : m_window(window)
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
    MainWindow& m_window;
};

} // namespace titer::window
