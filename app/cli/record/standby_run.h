// titer-cli record --standby-of: records in the place of another recorder while that says nothing.
#pragma once

#include "app/cli/record/recording.h"
#include "app/live/standby/standby_permission.h"
#include "core/store/project_lock.h"

#include <QObject>

#include <chrono>
#include <functional>
#include <memory>

namespace titer::cli {

// [gui] While it stands by it holds neither the store nor connections, and begins as a recorder does. What it did goes into the trail of the project.
class StandbyRun {
public:
    // `heartbeat`: the file that the other recorder writes.
    StandbyRun(app::PluginHost& plugins, RecordOrder order, const std::string& heartbeat);

    // An error where a standby of this project is running already.
    base::Done begin();
    // ended() is called once all is kept.
    void end();
    std::function<void()> ended;

    int takeovers() const { return m_takeovers; }
    // Of the last time that it recorded.
    const app::RecorderPicture& picture() const { return m_picture; }
    const base::Errors& errors() const { return m_errors; }

private:
    void look();
    void takeOver();
    void leave();
    void standByAgain();
    bool couldRecord();
    base::Done check();
    void take(const base::Done& trouble);
    void say(const char* what, const base::Sentence& sentence);

    app::PluginHost& m_plugins;
    const RecordOrder m_order;
    const std::string m_file;
    store::ProjectLock m_lock;
    std::unique_ptr<app::HeartbeatWatch> m_watch;   // of the first recorder
    std::unique_ptr<app::HeartbeatSender> m_sender; // so that that one knows of this one
    std::unique_ptr<Recording> m_recording;
    std::chrono::steady_clock::time_point m_tryAgain{}, m_openAgain{};
    app::StandbyPermission m_permission;
    base::Done m_store = base::done(); // when it was opened last
    std::string m_trouble;             // that keeps it from recording, and was reported
    BeginWords m_said;                 // when it tried to take over last
    app::RecorderPicture m_picture;
    base::Errors m_errors;
    int m_takeovers = 0;
    bool m_leaving = false, m_ended = false;
    QObject m_context; // of what comes later
};

} // namespace titer::cli
