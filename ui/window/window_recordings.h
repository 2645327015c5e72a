// Recordings as the window handles them: looked at before they are taken in, and one of them laid over the plant. [gui]
//
//   recordings.look("run.csv");   recordings.layOver("replay", {{"file", path}}, "run");   recordings.replayExample()
#pragma once

#include "app/document/plant_files.h"
#include "app/session/session_record.h"

#include <QObject>

#include <string_view>

class QStackedWidget;

namespace titer::app {
class LessonSession;
class Workbench;
} // namespace titer::app
namespace titer::pages {
class ImportSheet;
class Shell;
} // namespace titer::pages

namespace titer::window {

class WindowFiles;
struct WindowWork;

class WindowRecordings : public QObject {
    Q_OBJECT
public:
    WindowRecordings(pages::Shell& shell, WindowFiles& files, const WindowWork& work, app::Workbench& bench,
                     const app::LessonSession& lessons);

    // The sheet that looks at a file lies over whatever page is shown, and goes on where the one before it was.
    void showIn(QStackedWidget& pages);
    void look(const QString& path);

    // Over the plant that is open; without one over the example.
    void layOver(const std::string& connector, const connect::Settings& settings, const QString& name);
    // What a session left; what cannot come back by itself is missing then. What is no recording and follows no source of the project is
    // not offered.
    void layOverAgain(const app::LaidRecording& recording);
    // That one: its file is asked for, or its source followed.
    void layOverMissing();

    // An example plant with the recording that is shipped for it over it, on the Run page; false where that or its connector is missing.
    bool replayExample(std::string_view example = app::firstExample);
    bool canReplay(std::string_view example = app::firstExample) const;
    // An example plant: with its recording over it where it has estimators, which would have nothing to learn from otherwise.
    bool openExample(std::string_view example);
    // The measured runs that come with it, on the page Data.
    void addRunsOf(std::string_view example);

signals:
    void left(); // the sheet

private:
    app::LaidRecording offered(app::LaidRecording recording) const;
    void layOverAsItWas(const app::LaidRecording& recording);
    void takeIn(const connect::Settings& settings, const QString& name);

    pages::Shell& m_shell;
    WindowFiles& m_files;
    const WindowWork& m_work;
    app::Workbench& m_bench;
    const app::LessonSession& m_lessons;
    pages::ImportSheet* m_sheet = nullptr;
};

} // namespace titer::window
