// The troubles of a recorder as samples of tags of the source "titer": 0 is well, 1 is trouble; of losses their share, of the clock its error. Alarms are evaluated on them, see
// app/live/alarms/alarm_defaults.h.
#pragma once

#include "core/base/not_available.h"
#include "core/base/time.h"

#include <chrono>
#include <cstdint>
#include <deque>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace titer::app {

// What the recorder knows of its machine and its sources.
struct RecorderHealth {
    std::int64_t freeBytes = -1;                // of the disk; -1 unknown
    double diskDays = base::notAvailable;       // until it is full; NaN unknown
    std::map<std::string, bool> away = {};      // by source that is to run: whether it is not connected
    std::optional<base::ClockState> clock = {}; // of this computer
    bool isRenamed = false;                     // values stand under another name than their source gives them
    bool backupFails = false;                   // the last one failed, or is older than planned
    bool notificationFails = false;             // somebody was not told of an alarm
    bool isAlone = false;                       // the other one of two recorders is silent
};

// [one thread at a time]
class OwnTags {
public:
    // `wasDown`: a recorder ran before this one.
    explicit OwnTags(bool wasDown);

    void setHealth(const RecorderHealth& health) { m_health = health; }
    // How old the newest value of a source was when it came, of those of this second [µs].
    void see(const std::string& source, std::int64_t age);
    // How many samples of all sources were kept and lost since the recorder began.
    void count(std::int64_t kept, std::int64_t lost) { m_counts = {kept, lost}; }
    void setTwin(bool isUncertain) { m_twin = isUncertain; }

    struct Value {
        std::string tag; // without the source
        double value = 0.0;
        const char* unit = "";
    };
    // Once a second: those that changed since the call before, at first all.
    std::vector<Value> changes(std::int64_t now, std::chrono::steady_clock::time_point steady, bool storeFails);

private:
    bool clockIsOff(std::int64_t now, std::chrono::steady_clock::time_point steady);
    double lossShare(std::chrono::steady_clock::time_point steady); // [%], of the last minute
    void set(std::string tag, bool trouble, std::vector<Value>& changed);
    void setValue(std::string tag, double value, const char* unit, std::vector<Value>& changed);

    RecorderHealth m_health;
    bool m_down;
    std::int64_t m_begin = 0;                 // [µs, UTC]
    std::int64_t m_offset = 0;                // of the clock to the steady one [µs]
    std::map<std::string, double> m_reported; // value of each
    std::map<std::string, int> m_late;        // seconds in a row whose values were late, by source
    bool m_differs = false;                   // a source gives other times
    struct Counts {
        std::int64_t kept = 0, lost = 0;
        std::chrono::steady_clock::time_point at = {};
    };
    Counts m_counts;
    std::deque<Counts> m_minute; // of each second of it
    bool m_twin = false;         // uncertain
};

} // namespace titer::app
