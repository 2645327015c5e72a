// Where a person is in the window, and how the next window goes on there. [gui]
#pragma once

#include "app/session/session_record.h"

#include <QString>

#include <optional>

class QWidget;

namespace titer::app {
class LessonJournal;
class LessonSession;
class PlantShadow;
} // namespace titer::app

namespace titer::window {

class SideWindows;
class WindowFiles;
class WindowPages;
class WindowRecordings;
struct WindowWork;

class WindowSession {
public:
    // Of the window; all of it outlives this.
    struct Parts {
        QWidget& window;
        WindowPages& pages;
        WindowFiles& files;
        WindowRecordings& recordings;
        SideWindows& windows;
        const app::PlantShadow& laid;
        const app::LessonSession& taken;
        const app::LessonJournal* lessons; // nullptr: nothing is remembered
    };
    WindowSession(const Parts& parts, const WindowWork& work);

    // Goes on where the last window was closed; what one left that nobody closed stands on the welcome page.
    void goOn();
    // The journal is kept from now on, without going on anywhere.
    void follow();
    // The plant that a person opened: where its project was left, else on the page Design.
    void showOpened();
    app::SessionPlace place() const;

    // What a window left that nobody closed: gone on in, done without.
    void recover();
    void leaveRecovery();

private:
    void keepPlaceInProject() const;
    void followMove(const QString& from);
    std::optional<app::SessionPlace> takePlaceOfProject();
    bool goOnIn(const app::SessionRecord& record);
    void goOnAt(const app::SessionPlace& place);
    bool openPlantOf(const app::SessionRecord& record);

    const Parts m_parts;
    const WindowWork& m_work;
    QString m_page;       // of the project, shown last
    bool m_fresh = false; // it was opened, and not gone on in
};

} // namespace titer::window
