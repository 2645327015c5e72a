// Recordings as the window handles them: looked at before they are taken in, and one of them laid over the plant. [gui]
//
//   recordings.look("run.csv");   recordings.layOver("replay", {{"file", path}}, "run");   recordings.replayExample()
#pragma once

#include "app/session/session_record.h"
#include "ui/window/example_preview.h"

#include <QObject>

#include <string_view>

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
    // What lies over the plant, and how far it has come; without a name where nothing does.
    app::LaidRecording laid() const;

    // An example plant with the recording that is shipped for it over it, on the Run page; false where that or its connector is missing.
    bool replayExample(std::string_view example = exampleId);
    bool canReplay(std::string_view example = exampleId) const;
    // An example plant: with its recording over it where it has estimators, which would have nothing to learn from otherwise.
    bool openExample(std::string_view example);
    // The measured runs that come with it, on the page Data.
    void addRunsOf(std::string_view example);
    // The shipped recording on the Data page; false where it is missing.
    bool showRecording(std::string_view example = exampleId);
    bool hasRecording(std::string_view example = exampleId) const;

private:
    void takeIn(const connect::Settings& settings, const QString& name);

    MainWindow& m_window;
    const WindowWork& m_work;
    app::Workbench& m_bench;
    pages::ImportSheet* m_sheet = nullptr;
    app::LaidRecording m_laid; // last: name, connector and settings
};

} // namespace titer::window
