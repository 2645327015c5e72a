// Tells persons of the alarms that call, as the rules of the project say, while a recorder runs.
#pragma once

#include "app/common/background_task.h"
#include "app/live/notifications/calling_alarms.h"
#include "app/live/notifications/notification_sending.h"

#include <chrono>
#include <deque>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace titer::app {

// The first few messages to a target go at once, those after them one a minute, each about all that has come in between.
class SendingPace {
public:
    using Time = std::chrono::steady_clock::time_point;
    bool maySend(Time now) const;
    void sent(Time now);

private:
    std::deque<Time> m_sent; // of the last minutes
};

// [gui] What waits is the alarms themselves, so that it is bounded: one that fails is tried again with what calls then.
class Notifier {
public:
    explicit Notifier(std::string project);
    ~Notifier();

    // Whenever an alarm has changed, with all there are: one that is acknowledged and raised again calls again, also between two looks.
    void see(const std::vector<AlarmRow>& rows);
    // Once a second, with all alarms there are; why somebody could not be told, or nothing. [now: µs, UTC]
    std::optional<base::Sentence> look(std::int64_t now, SendingPace::Time steady, const std::vector<AlarmRow>& rows);
    // Ends what is under way; nothing more is sent.
    void stop();

private:
    struct Target {
        BackgroundTask task;
        int failures = 0; // in a row
        SendingPace::Time retryAt = {};
        std::string known; // the failure that is recorded
        std::optional<base::Sentence> fault;

        void forget(); // what failed
    };

    void readRules();
    void begin(const NotificationRule& rule, std::vector<AlarmRow> rows, std::int64_t now, SendingPace::Time steady);
    void take(const NotificationRule& rule, const std::vector<AlarmRow>& rows, const NotificationOutcome& outcome);
    void keep();

    std::string m_project;
    std::vector<NotificationRule> m_rules;
    base::Zone m_zone;
    CallingAlarms m_calling;
    std::map<std::string, std::unique_ptr<Target>> m_targets; // by rule; those of removed rules end their work
    std::map<std::string, SendingPace> m_paces;               // by whom they reach
    std::optional<base::Sentence> m_ruleFault, m_keepFault;
    std::unique_ptr<BackgroundTask> m_keeping = std::make_unique<BackgroundTask>();
    int m_looks = 0;
    bool m_stopped = false;
};

} // namespace titer::app
