// The journal of alarms of a store, with what the recorder of another store evaluated while that of this one did not.
#pragma once

#include "core/store/history/alarm_journal.h"
#include "core/store/history/joining/join_plan.h"

#include <span>
#include <string>
#include <vector>

namespace titer::store {

struct JoinedAlarms {
    std::int64_t transitions = 0;     // that were taken
    std::int64_t first = 0, last = 0; // times of them [µs, UTC]
    std::int64_t definitions = 0;     // that were changed there meanwhile, and stay there
    // By persons, also those that had been taken before: the trail of the project is to have them.
    std::vector<alarm::Transition> acts;
};

// Each recorder evaluates its alarms by itself, so that a transition of one is none of the other: those of the other store are taken of the
// times in which no recorder of this one evaluated, nor one of a store that was joined before; done twice it adds nothing. How the alarms of
// this store stand now does not change, nor how they are defined. An alarm that stood raised here and that the other recorder raised by the
// first sample that it evaluated is one excursion: it stands once, as it was raised here. `other`: the identity of that store; `without`:
// sources whose alarms, by an id that begins with the source and a dot, each store keeps for itself.
base::Done joinAlarms(const std::string& into, const std::string& from, const std::string& other,
                      std::span<const std::string> without, JoinedAlarms& joined);

} // namespace titer::store
