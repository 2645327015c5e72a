// A short conversation of a command with the recorder of a project.
#pragma once

#include "app/live/recorder/recorder_client.h"

#include <QEventLoop>
#include <QTimer>

#include <functional>
#include <string>

namespace titer::cli {

// [gui]
class RecorderTalk {
public:
    explicit RecorderTalk(const std::string& project);

    app::RecorderClient& client() { return m_client; }
    // Until it is there; an error says why it is not.
    base::Done attach();
    // Until `done`; false where it did not come about in `time` [ms].
    bool wait(const std::function<bool()>& done, int time);
    // Until it has answered.
    base::Done ask(const std::function<void(app::RecorderClient::Answer)>& request);

private:
    std::string m_project;
    app::RecorderClient m_client;
    QEventLoop m_loop;
    QTimer m_timeout;
};

} // namespace titer::cli
