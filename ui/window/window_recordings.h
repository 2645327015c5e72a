// Recordings as the window handles them: looked at before they are taken in, and one of them laid over the plant. [gui]
//
//   recordings.look("run.csv");   recordings.layOver("replay", {{"file", path}}, "run");   recordings.replayExample()
#pragma once

#include "app/session/session_record.h"

#include <QObject>

class QWidget;

namespace titer::app {
class Workbench;
}
namespace titer::pages {
class ImportSheet;
}

namespace titer::window {

class MainWindow;
struct WindowWork;

class WindowRecordings : public QObject {
    Q_OBJECT
public:
    WindowRecordings(MainWindow& window, const WindowWork& work, app::Workbench& bench);

    // The sheet that looks at a file lies over `page`, which takes it; the one before it is gone by then.
    void showIn(QWidget& page);
    void look(const QString& path);

    // Over the plant that is open; without one over the example.
    void layOver(const std::string& connector, const connect::Settings& settings, const QString& name);
    // What a session left.
    void layOverAgain(const app::LaidRecording& recording);
    // After the pages were made anew.
    void showAgain();
    // What lies over the plant, and how far it has come; without a name where nothing does.
    app::LaidRecording laid() const;

    // The example plant with the shipped recording over it, on the Run page; false where the recording or its connector is missing.
    bool replayExample();
    bool canReplay() const;
    // The shipped recording on the Data page; false where it is missing.
    bool showExample();
    bool hasExample() const;

private:
    void takeIn(const connect::Settings& settings, const QString& name);

    MainWindow& m_window;
    const WindowWork& m_work;
    app::Workbench& m_bench;
    pages::ImportSheet* m_sheet = nullptr;
    app::LaidRecording m_laid; // last: name, connector and settings
};

} // namespace titer::window
