// How the loops of a recorder stand: values that cross from whoever runs them to whoever looks. A loop is a controller of the plant whose
// set-point has a guard and is driven through a tag of a source. [any]
#pragma once

#include "core/base/not_available.h"
#include "core/base/result.h"
#include "core/control/horizon_memory.h"
#include "core/guard/arming.h"
#include "core/guard/limits.h"
#include "core/store/audit.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace titer::app {

// What a controller means to do from now on: the moves of its horizon, what is expected first, then the other scenarios.
struct LoopPlan {
    std::vector<double> times;                // from `at` on [s of the process]
    std::vector<std::vector<double>> courses; // per scenario, one value per time [SI of the set-point]
    std::int64_t at = 0;                      // of the sample at which it was made [µs, UTC]
    double pace = 1.0;                        // seconds of the process per second
    bool operator==(const LoopPlan&) const = default;
};

// How it is known that a loop of which nobody heard any more no longer runs.
enum class LoopEnd {
    None,
    Source,   // its source was stopped or removed, says the recorder
    FellBack, // nobody beats any more, and the device falls back by itself after a time that is over
    Seen      // a person has looked at the device
};

// Values are in SI, NaN where nobody knows; `unit` and `readUnit` are those in which they are shown.
struct LoopRow {
    std::string id, label; // of the controller
    std::string type;      // "pid", "predictive"
    std::string source;    // id in the project
    std::string writes, tag,
        unit;                    // set-point, "feed.out.flow"; tag of the source that drives it; empty: not driven yet
    std::string reads, readUnit; // what it reads; empty where it reads nothing
    std::string guard;           // id of the guard that stands before the set-point
    double measured = base::notAvailable, age = base::notAvailable; // of what it reads; [s] of the clock of the day
    double setpoint = base::notAvailable;                           // of the controller
    double advised = base::notAvailable;                            // what it wants
    double let = base::notAvailable;                                // what the guard lets through, or would let through
    double held = base::notAvailable;                               // what the device holds
    double recipe = base::notAvailable;                             // to which it drops
    guard::Limit limit = guard::Limit::None;                        // that cuts now
    guard::ArmState arming = guard::ArmState::Disarmed;
    guard::Distrust doubt = guard::Distrust::None;              // what keeps it from being armed, or would disarm it
    guard::Distrust dropped = guard::Distrust::None;            // why it dropped
    double advisoryLeft = 0.0, holdLeft = 0.0, armedLeft = 0.0; // [s]
    guard::ArmTerms terms;
    bool isDriven = false;                          // it is written to, be it on the way back to the recipe
    bool hasHeartbeat = false;                      // the device falls back by itself
    double fallsBack = base::notAvailable;          // after so long without a beat [s]
    std::string by;                                 // who had the last word on its arming; empty: nobody
    std::optional<control::PlanStatus> status = {}; // of a predictive controller: at its last sample
    std::optional<base::Sentence> trouble = {};     // why it advises nothing
    std::optional<base::Sentence> recipeHeld = {}; // why `recipe` is what the device held, and not what the recipe says
    std::optional<LoopPlan> plan = {};
    // Of a window, not of the recorder: it was driven, and nobody knows how it stands since then [µs, UTC]; 0: it is heard of.
    std::int64_t unheardSince = 0;
    bool isRecorderLost = false; // else the recorder is there and says nothing
    LoopEnd ended = LoopEnd::None;
    std::int64_t endedSince = 0; // when it was heard of last, where it has ended [µs, UTC]
};

// A line of the guard's log: cuts, arming, what a device refused.
struct LoopNote {
    std::int64_t time = 0; // [µs, UTC]
    std::string source;
    store::AuditChange change;
};

// How an estimator stands to what is measured, as one of its variables says: "reactor.X".
struct LoopEstimate {
    std::string variable;
    bool isDoubtful = false; // its innovations are not those of its model
};

struct LoopPicture {
    std::vector<LoopRow> rows;
    std::vector<LoopNote> notes; // that came since the picture before, or
    bool isWhole = false;        // all that are known
};

// What a person does.
struct LoopAct {
    enum class What {
        Begin, // the advisory period, with the terms; anew where it has begun
        Press, // the confirmation is held from now on, until Release
        Release,
        Acknowledge, // why it dropped was seen
        Disarm,
        DisarmAll // all loops; `loop` is empty
    };
    What what = What::DisarmAll;
    std::string loop;
    guard::ArmTerms terms = {}; // of Begin
    std::string by = {};        // the recorder names the person itself
};

} // namespace titer::app
