// Evaluates alarms over what is played, with the engine of a recorder (core/alarm/engine.h): a recording or a run of the model from its begin
// on, as far as somebody has come with it. Nothing of it is kept, and nobody is notified.
//
//   AlarmPlayback playback;  playback.start(alarms, begin, to);
//   playback.play(samples, to);  playback.act(act);  playback.transitions();  playback.clear();
#pragma once

#include "app/live/alarms/played_alarm.h"
#include "core/alarm/engine.h"

#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace titer::app {

// What has no date is counted from here, since an engine takes 0 for never [µs, UTC]: 2000-01-01.
inline constexpr std::int64_t undatedZero = 946'684'800'000'000;

// [one thread at a time]
class AlarmPlayback {
public:
    // Those that are evaluated, from `begin` on [µs, UTC, above 0]. What persons did until `keep` is done again on the way; what they did later
    // has not happened.
    void start(std::span<const PlayedAlarm> alarms, std::int64_t begin, std::int64_t keep);
    // Whose samples it wants; their place is the tag of a sample.
    const std::vector<std::string>& tags() const { return m_engine.tags(); }
    // All that became known until `to`, in that order. How it is cut into calls changes nothing.
    void play(std::span<const connect::Sample> samples, std::int64_t to);
    std::int64_t reached() const { return m_reached; } // [µs, UTC]
    // At the time that was reached.
    base::Done act(const alarm::Act& act);

    const std::vector<alarm::Definition>& definitions() const { return m_engine.definitions(); }
    const std::vector<alarm::AlarmStatus>& statuses() const { return m_engine.statuses(); } // in the same order
    // Since clear().
    const std::vector<alarm::Transition>& transitions() const { return m_engine.transitions(); }
    void clear() { m_engine.clear(); }

private:
    struct PastAct {
        std::int64_t time = 0; // [µs, UTC]
        alarm::Act act;
    };

    alarm::Engine m_engine;
    std::int64_t m_reached = 0;
    std::vector<PastAct> m_acts; // of persons, rising
    std::size_t m_next = 0;      // of them
};

} // namespace titer::app
