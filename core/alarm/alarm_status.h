// Where an alarm stands, and the journal of how it came there.
#pragma once

#include "core/alarm/definition.h"
#include "core/base/not_available.h"
#include "core/connect/sample.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace titer::alarm {

// The states of ISA-18.2-2016, A to G.
enum class State {
    Normal,
    Unacknowledged,
    Acknowledged,
    ReturnedUnacknowledged,
    Shelved,          // by a person, for a while, with a reason; evaluated on
    SuppressedDesign, // by its suppression expression; evaluated on
    OutOfService      // by a person, until returned to service; evaluated on
};
// "normal", "unacknowledged", "acknowledged", "returned_unacknowledged", "shelved", "suppressed", "out_of_service"
const char* nameOf(State state);
std::optional<State> stateOf(std::string_view name);
// Whether it calls for a person: unacknowledged, or returned and not yet acknowledged.
bool isUnacknowledged(State state);

// What an alarm knows of a tag: rates, staleness and expressions go on with it after a restart.
struct Reading {
    std::string tag;                   // "source/name"
    double value = base::notAvailable; // the newest that was not bad
    std::int64_t valueTime = 0;        // source time of that value [µs, UTC]
    double rate = base::notAvailable;  // from the value before it [unit of the tag per second]
    connect::Status status =
        connect::status::badWaitingForInitialData; // of the newest sample, bad where it was no number
    // Of the newest sample: what the clock of the source showed, and when [µs, UTC]; the latter is 0 before the first.
    std::int64_t sourceTime = 0, sourceReceived = 0;
    std::int64_t receiveTime =
        0; // of the last sample, also a late one; before the first, since when it is watched [µs, UTC]
    // When the newest came of all that is reported of it, of its connection too [µs, UTC, receive time].
    std::int64_t reportedAt = 0;
    // The first of the samples that came late since the newest one: a clock that was set back shows in them. 0: none.
    std::int64_t lateSource = 0, lateReceived = 0;

    bool operator==(const Reading& other) const; // NaN equals NaN
};

struct AlarmStatus {
    std::string id; // of the definition
    State state = State::Normal;
    bool active = false;  // the condition holds (after the delays), whatever the state; a latched one until it is reset
    bool latched = false; // active only because nobody has reset it: the condition has returned
    // Nobody owes an acknowledgement. What is raised while shelved, suppressed or out of service owes none until it is unmasked.
    bool acknowledged = true;
    std::int64_t since = 0;            // in this state [µs, UTC, receive time]
    std::int64_t activeSince = 0;      // source time of the last activation [µs, UTC]; 0 never
    std::int64_t returnedAt = 0;       // source time of the last return [µs, UTC]; 0 never
    double value = base::notAvailable; // newest of the tag, what the alarm refers to
    connect::Status status = connect::status::badWaitingForInitialData;
    std::int64_t shelvedUntil = 0; // [µs, UTC]; 0: not shelved. Goes on while it is suppressed
    bool suppressed = false;       // its suppression holds; goes on while it is out of service
    // Raised first in its group while no other of the group was active; it stays so after it returned, until the group is clear.
    bool firstOut = false;
    std::string person, reason; // who acknowledged or shelved it last, and why
    // Delays that run, since when by the clock of the source and by that of receipt; 0 by the latter: it does not run.
    std::int64_t beyondSince = 0, beyondReceived = 0;
    std::int64_t backSince = 0, backReceived = 0;
    std::vector<Reading> readings; // one for each of tagsOf(definition), in that order

    bool operator==(const AlarmStatus& other) const; // NaN equals NaN
};
base::Json statusJson(const AlarmStatus& alarmStatus);
std::optional<AlarmStatus> readStatus(const base::Json& json);
// One as the member `alarm_state` of an object, formerly `standing`, which is read as well.
void putStatus(base::Json& object, const AlarmStatus& alarmStatus);
std::optional<AlarmStatus> statusIn(const base::Json& object);

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
        ReturnedToService,
        Defined, // added, changed or removed: before and after are the definitions
    };

    std::int64_t time =
        0; // when it took effect: of a delay when it was over, not when a tick showed it [µs, UTC, receive time]
    std::int64_t sourceTime = 0; // of the sample that brought it [µs, UTC]; 0 where none did
    std::string alarm;           // id
    std::string name;            // as it was called then
    Priority priority = Priority::Low;
    Act act = Act::Raised;
    State before = State::Normal, after = State::Normal;
    // What is compared with the limit, in one unit: the value, its deviation, its rate, or the seconds without a sample. Where there is no
    // limit: the value of the tag.
    double value = base::notAvailable, limit = base::notAvailable;
    std::string unit;
    std::string person; // empty: the engine
    std::string reason;
    std::string oldText, newText; // Defined: JSON

    bool operator==(const Transition& other) const; // NaN equals NaN
};
// "raised", "returned", "acknowledged", "reset", "shelved", "unshelved", "suppressed", "unsuppressed", "taken_out", "put_back", "defined"
const char* nameOf(Transition::Act act);
std::optional<Transition::Act> actOf(std::string_view name);
base::Json transitionJson(const Transition& transition);
std::optional<Transition> readTransition(const base::Json& json);

} // namespace titer::alarm
