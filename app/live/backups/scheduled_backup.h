// The backups that a recorder makes of its project by itself, and whether the last one is good and young enough.
#pragma once

#include "app/common/background_task.h"
#include "app/live/backups/backup_plan.h"

#include <cstdint>
#include <string>

namespace titer::app {

struct BackupState {
    double every = 0.0;                  // between two [s]; 0: none is scheduled
    std::int64_t last = 0;               // the last good one in the folder of the plan [µs, UTC]; 0: none is known
    std::optional<base::Sentence> fault; // why the last one is not good, or not young enough
    base::Notices notices;               // what a person should know of how it was made
};

// [gui]
class ScheduledBackup {
public:
    ScheduledBackup(std::string project, std::string folder, std::int64_t now);

    // Once a second: begins one where it is time. [now: µs, UTC]
    BackupState look(std::int64_t now);
    // Ends the one that is under way; no other begins.
    void stop();

private:
    void readPlan();
    bool isDue(std::int64_t now) const;
    void begin();
    void take(std::int64_t time, const std::optional<base::Sentence>& fault, const base::Notices& notices);

    std::string m_project, m_folder;
    std::optional<BackupPlan> m_plan;
    std::optional<base::Sentence> m_fault, m_planFault; // of the last one, and of reading the plan
    base::Notices m_notices;                            // of the last one that was made
    std::int64_t m_since;                               // when it was first asked for [µs, UTC]
    std::int64_t m_last = 0;                            // the last good one in the folder of the plan [µs, UTC]
    std::int64_t m_tryAt = 0;                           // not before [µs, UTC]
    int m_looks = 0;
    bool m_stopped = false;
    BackgroundTask m_task{QThread::LowestPriority};
};

} // namespace titer::app
