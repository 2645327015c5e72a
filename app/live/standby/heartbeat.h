// What a recorder lets its standby know once a second, in a file that both can reach.
#pragma once

#include "core/base/json.h"

#include <chrono>
#include <cstdint>
#include <optional>
#include <set>
#include <string>
#include <string_view>

namespace titer::app {

struct Heartbeat {
    std::string host;
    std::int64_t process = 0;
    std::int64_t started = 0;        // [µs, UTC]
    std::int64_t count = 0;          // of those of this recorder
    std::int64_t time = 0;           // by its own clock, for people [µs, UTC]
    bool records = false;            // or could, of a standby
    bool ends = false;               // in good order: nobody is to miss it
    std::set<std::string> away = {}; // sources that are to run and are not connected

    bool isOfSameRecorder(const Heartbeat& other) const
    {
        return host == other.host && process == other.process && started == other.started;
    }
    bool operator==(const Heartbeat&) const = default;
};

// Whether a thread goes on, by what it lets one know: one that hangs in a disk reports nothing more, not even its trouble.
class Watchdog {
public:
    using Clock = std::chrono::steady_clock;
    static constexpr std::chrono::seconds patience{3};

    explicit Watchdog(Clock::time_point begin)
        : m_last(begin)
    {
    }

    void reset(Clock::time_point now) { m_last = now; }
    bool hasExpired(Clock::time_point now) const { return now - m_last >= patience; }

private:
    Clock::time_point m_last; // word of it
};

// Steady time without that in which whoever looks at it stood still: stopped, swapped out or asleep, it sees nothing. Of what lies between
// two looks, at most `longest` counts.
class AwakeClock {
public:
    using Clock = std::chrono::steady_clock;
    static constexpr std::chrono::seconds longest{1};

    explicit AwakeClock(Clock::time_point begin)
        : m_looked(begin)
        , m_time(begin)
    {
    }

    Clock::time_point look(Clock::time_point now);
    Clock::time_point time() const { return m_time; } // of the last look

private:
    Clock::time_point m_looked, m_time;
};

// A JSON of the format titer.heartbeat/1.
std::string textOf(const Heartbeat& beat);
// Nothing where it is none, or only a part of one.
std::optional<Heartbeat> readHeartbeat(std::string_view text);
// One, or a part from its beginning, of a writer that was killed; so is nothing at all, as after a loss of power.
bool beginsAsHeartbeat(std::string_view text);

// Whether the recorder that writes them is there, by the steady clock of this computer alone: what clocks show, here or there, does not
// matter, nor does a file that nobody writes any more.
class HeartbeatJudge {
public:
    using Clock = std::chrono::steady_clock;
    static constexpr std::chrono::seconds silence{5}; // after which it is gone
    static constexpr int beatsInARow = 10;            // after which it is back

    explicit HeartbeatJudge(Clock::time_point begin)
        : m_changed(begin)
        , m_recorded(begin)
    {
    }

    // What was read; nothing where there was none.
    void see(const std::optional<Heartbeat>& read, Clock::time_point now);
    bool isSilent(Clock::time_point now) const { return now - m_changed >= silence; }
    // The last one says so; nothing of one that lay there before.
    bool saysNo() const { return m_isHeard && !m_last->records; }
    // It says nothing, or that it does not record, or is started again and again: the recorder that is heard first is believed at once,
    // another one, or one that was silent, after ten beats in a row.
    bool isGone(Clock::time_point now) const;
    // It records again, and hears every source that this recorder hears, which has `away` not.
    bool isBack(Clock::time_point now, const std::set<std::string>& away) const;
    const std::optional<Heartbeat>& last() const { return m_last; }
    // Of another recorder that writes them as well.
    const std::optional<Heartbeat>& other() const { return m_other; }

private:
    std::optional<Heartbeat> m_last, m_before, m_other; // m_before: the last one of the recorder before
    Clock::time_point m_changed;                        // last
    Clock::time_point m_recorded;                       // last, by one that is believed
    int m_beats = 0;                                    // in a row, of one recorder that records
    bool m_isHeard = false, m_isBelieved = true;        // one that lives, and what it says
};

} // namespace titer::app
