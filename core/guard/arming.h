// Whether a set-point may be driven: first advisory, then armed by a person who holds a confirmation, for a stated time; and what takes that
// back. Nothing of it is kept, so that nothing is armed after a restart.
//
//   Disarmed -> Advisory -> Holding -> Armed -> Dropped -> Advisory ...
//
// The advisory period counts while there is trust, without a break: whatever would have taken an armed set-point back begins it anew. Where
// trust is lost while it is armed it drops, says why, and stays so until a person has acknowledged it; then the period begins anew. Where
// only the time is over, the period is kept: a press arms it again.
#pragma once

#include "core/base/result.h"
#include "core/guard/limits.h"

#include <optional>
#include <string_view>

namespace titer::guard {

enum class ArmState {
    Disarmed, // nobody asked for anything
    Advisory, // what it would do is shown
    Holding,  // advisory, while a person holds the confirmation
    Armed,
    Dropped // was armed; a person's word is needed
};
// As files name it: "advisory".
std::string_view armStateText(ArmState state);

enum class Distrust {
    None,
    TimeOver,  // it was armed for so long
    Stale,     // what the writer reads is too old
    Cutting,   // the guard has cut for long
    OutOfBand, // the innovation has been out of its band for long
    Gone,      // the connector
    Refused,   // the device did not take a value
    Mismatch,  // the device took a value and holds another
    Local,     // the device is operated locally
    Clock      // it went back, or leapt ahead
};
inline constexpr int distrustCount = int(Distrust::Clock) + 1;
std::string_view distrustText(Distrust distrust); // "out_of_band"

// What a person sets.
struct ArmTerms {
    double advisory = 86400.0; // the period that comes first [s]
    double hold = 2.0;         // how long the confirmation is to be held [s]
    double armed = 3600.0;     // for how long it is armed [s]
    double stale = 600.0;      // the greatest age of what the writer reads [s]
    double cutting = 600.0;    // how long the guard may cut [s]
    double outOfBand = 600.0;  // how long the innovation may be out of its band [s]
    double maxGap = 60.0;      // the longest time from one look to the next that a sound clock shows [s]
};
// What they are at fault in; `where` is the name of the term.
base::Errors faultsOf(const ArmTerms& terms);

// What is known now.
struct Trust {
    double age = 0.0;         // of the oldest that the writer reads; NaN: it has none [s]
    bool cuts = false;        // the guard lets through other than was asked for
    bool inBand = true;       // the innovation
    bool isThere = true;      // the connector is connected
    bool taken = true;        // the last write
    bool matches = true;      // what the device holds is what was written
    bool isLocal = false;     // the device
    bool isClockSound = true; // that of the process, by which the writer goes
};

// [one thread at a time] Times are of one clock that nobody sets, in seconds.
class Arming {
public:
    // A person has it run beside the process: the advisory period begins. The terms have no faults.
    void begin(double time, const ArmTerms& terms);
    // The confirmation is pressed. It is armed by the look() that finds it held long enough, never by letting go.
    base::Done press(double time);
    void release();
    // A person has seen why it dropped.
    void acknowledge(double time);
    // A person takes it back, whatever it is.
    void disarm();
    // To be called at each tick, before anything is written.
    void look(double time, const Trust& trust);

    ArmState state() const { return m_state; }
    bool isArmed() const { return m_state == ArmState::Armed; }
    const ArmTerms& terms() const { return m_terms; }
    Distrust dropped() const { return m_dropped; } // None unless it is Dropped
    Distrust doubt() const { return m_doubt; }     // what keeps it from being armed now
    double advisoryLeft() const;                   // before it may be armed [s]
    double holdLeft() const;                       // of the confirmation [s]
    double armedLeft() const;                      // [s]

private:
    Distrust judge(const Trust& trust);
    void toAdvisory();

    ArmTerms m_terms;
    ArmState m_state = ArmState::Disarmed;
    Distrust m_dropped = Distrust::None, m_doubt = Distrust::None;
    double m_time = 0.0;                          // of the last look, or of the act after it
    double m_since = 0.0;                         // of the advisory period
    double m_pressed = 0.0;                       // when the confirmation was
    double m_until = 0.0;                         // it is armed
    std::optional<double> m_cutSince, m_outSince; // since when this has been so
};

// Why a set-point dropped or cannot be armed, and what to do about it; `name` is what people call it.
base::Sentence whyText(Distrust distrust, std::string_view name, const ArmTerms& terms);
base::Sentence remedyText(Distrust distrust);

} // namespace titer::guard
