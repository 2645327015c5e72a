// Where an alarm stands, and the journal of how it came there.
#pragma once

#include "core/alarm/definition.h"
#include "core/connect/sample.h"

#include <cstdint>
#include <limits>
#include <optional>
#include <string>

namespace titer::alarm {

// The states of ISA-18.2-2016, A to G.
enum class State {
    Normal,
    Unacknowledged,
    Acknowledged,
    ReturnedUnacknowledged,
    Shelved,          // by a person, for a while, with a reason; judged on
    SuppressedDesign, // by its suppression expression; judged on
    OutOfService      // by a person, until returned to service; judged on
};
// "normal", "unacknowledged", "acknowledged", "returned_unacknowledged", "shelved", "suppressed", "out_of_service"
const char* nameOf(State state);
// Whether it calls for a person: unacknowledged, or returned and not yet acknowledged.
bool calls(State state);

struct Standing {
    std::string id; // of the definition
    State state = State::Normal;
    bool active = false; // the condition holds (after the delays), whatever the state; a latched one until it is reset
    bool acknowledged = true;                                // of the present or last activation
    std::int64_t since = 0;                                  // in this state [µs, UTC, receive time]
    std::int64_t activeSince = 0;                            // source time of the last activation [µs, UTC]; 0 never
    std::int64_t returnedAt = 0;                             // source time of the last return [µs, UTC]; 0 never
    double value = std::numeric_limits<double>::quiet_NaN(); // newest of the tag, what the alarm speaks of
    connect::Status status = connect::status::badWaitingForInitialData;
    std::int64_t shelvedUntil = 0; // [µs, UTC]; 0: not shelved
    bool firstOut = false;         // spoke first in its group while no other of the group was active
    std::string person, reason;    // who acknowledged or shelved it last, and why
    // What a running delay and a rate need to go on over a restart.
    std::int64_t beyondSince = 0, beyondReceived = 0; // 0: not running
    std::int64_t backSince = 0, backReceived = 0;     // 0: not running

    bool operator==(const Standing&) const = default;
};
base::Json standingJson(const Standing& standing);
std::optional<Standing> readStanding(const base::Json& json);

struct Transition {
    enum class Act {
        Raised,
        Returned,
        Acknowledged,
        Reset, // a latched one
        Shelved,
        Unshelved, // by hand or because the time was over
        Suppressed,
        Unsuppressed,
        TakenOut,
        PutBack,
        Defined, // added, changed or removed: before and after are the definitions
    };

    std::int64_t time = 0;       // when it took effect, in the order of the engine [µs, UTC, receive time]
    std::int64_t sourceTime = 0; // of the sample that brought it [µs, UTC]; 0 where none did
    std::string alarm;           // id
    std::string name;            // as it was called then
    Priority priority = Priority::Low;
    Act act = Act::Raised;
    State before = State::Normal, after = State::Normal;
    double value = std::numeric_limits<double>::quiet_NaN(), limit = std::numeric_limits<double>::quiet_NaN();
    std::string unit;
    std::string person; // empty: the engine
    std::string reason;
    std::string oldText, newText; // Defined: JSON

    bool operator==(const Transition& other) const; // NaN equals NaN
};
// "raised", "returned", "acknowledged", "reset", "shelved", "unshelved", "suppressed", "unsuppressed", "taken_out", "put_back", "defined"
const char* nameOf(Transition::Act act);
base::Json transitionJson(const Transition& transition);
std::optional<Transition> readTransition(const base::Json& json);

} // namespace titer::alarm
