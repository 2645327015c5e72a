// The demonstration as the window opens it: made in the background, opened when it is ready, recorded, and with its batch laid over the
// plant. What a person changes in it stays as a draft (ui/window/window_files.h). [gui]
#pragma once

#include <QObject>

namespace titer::app {
class Demonstration;
class Workbench;
} // namespace titer::app
namespace titer::pages {
class Shell;
}

namespace titer::window {

class WindowFiles;
class WindowRecordings;
struct WindowWork;

class WindowDemonstration : public QObject {
    Q_OBJECT
public:
    WindowDemonstration(pages::Shell& shell, WindowFiles& files, WindowRecordings& recordings, const WindowWork& work,
                        app::Workbench& bench);

    // Without a place for one the example plant alone.
    void open();
    bool isOpening() const;
    // Its recorder runs, and the plant is measured.
    bool isRecorded() const;

signals:
    void progressed(const QString& sentence);
    void failed(const QString& sentence);
    void opened(); // and shown

private:
    void show();

    pages::Shell& m_shell;
    WindowFiles& m_files;
    WindowRecordings& m_recordings;
    const WindowWork& m_work;
    app::Workbench& m_bench;
};

} // namespace titer::window
