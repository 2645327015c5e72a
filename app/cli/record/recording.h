// A recorder of titer-cli from its start to its end, with all that goes with it.
#pragma once

#include "app/cli/record/recorder_metrics.h"
#include "app/live/access/consent.h"
#include "app/live/loops/loop_desk.h"
#include "app/live/loops/loop_setup.h"
#include "app/live/recorder/recorder.h"
#include "app/live/recorder/recorder_server.h"
#include "app/live/recorder/source_watch.h"
#include "app/live/standby/heartbeat_file.h"

#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>

namespace titer::cli {

struct RecordOrder {
    std::string project;
    std::optional<std::string> metrics = {}, heartbeat = {}; // files that it keeps
    std::optional<base::Sentence> standsIn = {};             // why it records in the place of another recorder
    std::optional<app::LoopOrder> loops = {};                // nothing: those that the project has run
};

// What a person is to know of how a recording begins, besides what keeps it from that.
struct BeginWords {
    base::Errors errors = {};
    base::Notices notices = {};

    bool operator==(const BeginWords&) const = default;
};
// On standard error.
void printWords(const BeginWords& words, const std::string& project);

// The sources of a project. Those that the person at this computer has not allowed yet wait for that, and are named; where they are all, what
// they access goes with the errors, and nothing is recorded. Having none is an error.
base::Result<std::vector<connect::Source>> sourcesToRecord(const std::string& project, app::PluginHost& plugins,
                                                           base::Errors& accessErrors, BeginWords& words);
std::string stateText(const app::SourceState& source);
// In which the standby of the recorder that writes the other one lets it know that it is there.
std::string standbyHeartbeat(const std::string& heartbeat);

// [gui] Reports on standard error what becomes of each source.
class Recording {
public:
    Recording(app::PluginHost& plugins, RecordOrder order);

    // An error is of the store or of the alarms, and nothing runs.
    base::Done start(const std::vector<connect::Source>& sources, BeginWords& words);
    // `stopped` is called once all is kept.
    void stop();
    std::function<void()> stopped;

    // With the states of the sources as they were before it was stopped.
    app::RecorderPicture picture() const;
    const base::Errors& errors() const { return m_errors; }
    // The store takes what comes, and its thread goes on.
    bool isKeeping() const;
    // Sources that are to run and are not connected.
    std::set<std::string> away() const;

private:
    void report();
    void sayLoops(const app::LoopPicture& picture);
    void sayChange(const char* of, const std::optional<base::Sentence>& fault, const char* well);
    base::Done lookAtLoops();
    app::RecorderServer::Reload reload();
    void startHeartbeat();
    void lookAtStandby();

    const RecordOrder m_order;
    app::Consent m_consent;
    app::LoopDesk m_loops;
    std::optional<app::LoopSetup> m_loopSetup; // of the project, by which they run
    app::Recorder m_recorder;
    std::optional<app::SourceWatch> m_watch;
    std::unique_ptr<app::RecorderServer> m_server;
    std::optional<RecorderMetrics> m_metrics;
    app::Watchdog m_historian{app::Watchdog::Clock::now()};
    std::unique_ptr<app::HeartbeatSender> m_heartbeat;
    std::unique_ptr<app::HeartbeatWatch> m_standby; // of this recorder
    std::map<std::string, std::string> m_reported;  // of sources, and of what the recorder itself is troubled by
    std::optional<app::RecorderPicture> m_last;     // while they still ran
    base::Errors m_errors;
};

} // namespace titer::cli
