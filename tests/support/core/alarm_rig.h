// An alarm engine driven by scripts, so that tests read as tables.
#pragma once

#include "core/alarm/engine.h"

#include <string>
#include <string_view>
#include <vector>

namespace titer::test {

// High of the tag "src/X" above 50, with a rationale, without delays.
alarm::Definition highAlarm(std::string id = "al-1");

class AlarmRig {
public:
    static constexpr std::int64_t start = 1'772'323'200'000'000; // 2026-03-01T00:00:00Z [µs]

    explicit AlarmRig(std::vector<alarm::Definition> definitions);

    // Words apart by blanks, times in seconds from the start:
    //   X:3=51       the tag src/X has the value 51 at 3 s, or is "bad", "nan", "uncertain" (51); the
    //                connection is "lost", or "silent" (with the value before)
    //   X:3@8=51     the same, received at 8 s; X:-1772323200@8=51 is of a clock that stands in 1970
    //   tick:9       a tick at 9 s
    //   ack:9  reset:9  unshelve:9  out:9  back:9   acts on the first alarm; ack.al-2:9 on another
    //   shelve:9=60  for 60 s
    // A word that is none fails the test; acts that are refused are reported as "refused@9".
    void run(std::string_view script);
    // What came of it since the last call: "raised@5 returned@9", with several alarms "al-2.raised@5".
    std::string reported();

    alarm::State state(std::size_t alarm = 0) const { return engine.statuses()[alarm].state; }
    const alarm::AlarmStatus& alarmStatus(std::size_t alarm = 0) const { return engine.statuses()[alarm]; }

    alarm::Engine engine;

private:
    void sample(std::string_view tag, std::string_view at, std::string_view text);
    void act(std::string_view name, std::string_view at, std::string_view text);
    std::uint32_t placeOf(std::string_view tag) const;

    std::vector<double> m_last; // of each tag
    std::string m_refused;
};

// µs after the start of a rig.
std::int64_t atSecond(double seconds);

} // namespace titer::test
