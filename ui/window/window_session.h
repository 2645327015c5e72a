// Where a person is in the window, and how the next window goes on there. [gui]
#pragma once

#include "app/session/session_record.h"

namespace titer::window {

class MainWindow;
struct WindowWork;

class WindowSession {
public:
    WindowSession(MainWindow& window, const WindowWork& work);

    // Goes on where the last window was closed; what one left that nobody closed is offered on the welcome page.
    void goOn();
    // The journal is kept from now on, without going on anywhere.
    void follow();
    app::SessionPlace place() const;

    // What a window left that nobody closed, on the welcome page: offered, gone on in, done without.
    void offerRecovery();
    void recover();
    void leaveRecovery();

private:
    bool goOnIn(const app::SessionRecord& record);
    bool openPlantOf(const app::SessionRecord& record);
    void showRunOf(const app::SessionPlace& place);

    MainWindow& m_window;
    const WindowWork& m_work;
};

} // namespace titer::window
