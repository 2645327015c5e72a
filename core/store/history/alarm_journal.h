// What became of the alarms of a store: each transition, what persons did, and how each alarm stands now. It stands in the index of the
// store; the recorder writes it, and any process may read it meanwhile.
#pragma once

#include "core/alarm/engine.h"
#include "core/store/history/files/history_index.h"

#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace titer::store {

// An alarm as the recorder knew it last.
struct AlarmState {
    std::string definition; // JSON
    alarm::AlarmStatus alarmStatus;
};

// One whose status cannot be read, as of another version, stands as normal.
AlarmState stateOf(const std::string& id, std::string definition, std::optional<alarm::AlarmStatus> alarmStatus);

// What a person did, at the time at which the engine was reported. Those that it refused do not stand here.
struct AlarmAct {
    std::int64_t time = 0; // [µs, UTC]
    alarm::Act act;
};

// A recorder that began to evaluate. It went on from the states that stood at `watermark`; what was received from then until `time` was not
// evaluated by anybody.
struct AlarmStart {
    std::int64_t watermark = 0, time = 0; // receive times [µs, UTC]
    std::vector<AlarmState> states;       // in the order of their ids
    // The newest samples of tags that they read, as the store held them: a recorder that was killed had not written what it knew of them.
    std::vector<std::pair<std::string, connect::Sample>> newest;
    // Where the clock was set back: times over which stands too what was evaluated before it was, so that nobody can tell which is which.
    // 0: none, or they have passed.
    std::int64_t overlaidFrom = 0, overlaidUntil = 0; // [µs, UTC]
};

// [one thread at a time] Each call is one short transaction of its own connection.
class AlarmJournal {
public:
    // A store of a format that knew no alarms reads as one without.
    static base::Result<AlarmJournal> open(const std::string& folder, Database::Mode mode = Database::Mode::Write);

    // All of it or nothing. A Transition::Defined takes the definition along. `watermark` is the receive time up to which the engine has
    // evaluated.
    base::Done append(std::span<const alarm::Transition> transitions, std::span<const AlarmAct> acts,
                      std::span<const alarm::AlarmStatus> statuses, std::int64_t watermark);
    base::Done addStart(const AlarmStart& start);
    // Of the recorder of another store: how the alarms of this one stand, and how far they are evaluated, stays.
    base::Done addJoined(std::span<const alarm::Transition> transitions);

    base::Result<std::vector<AlarmState>> states(); // in the order of their ids
    base::Result<std::int64_t> watermark();         // 0: nothing was ever evaluated
    // Those in [from, to) of one alarm, or of all where it is empty: the newest `limit` of them, the oldest of these first.
    base::Result<std::vector<alarm::Transition>> between(std::int64_t from, std::int64_t to, std::size_t limit,
                                                         std::string_view alarm = {});
    // All of those in [from, to), the oldest first, one after the other; false from `sink` ends it.
    base::Done each(std::int64_t from, std::int64_t to, const std::function<bool(const alarm::Transition&)>& sink);
    // The same of those that recorders of this store evaluated.
    base::Done eachOwn(std::int64_t from, std::int64_t to, const std::function<bool(const alarm::Transition&)>& sink);
    base::Result<std::vector<AlarmAct>> acts(std::int64_t from, std::int64_t to);
    base::Result<std::vector<AlarmStart>> starts();     // oldest first
    base::Result<std::vector<AlarmStart>> startTimes(); // the same without states and samples
    base::Result<std::optional<AlarmStart>> lastStart();
    base::Result<int> raisedSince(std::int64_t time);

private:
    AlarmJournal(HistoryIndex index, bool known)
        : m_index(std::move(index))
        , m_known(known)
    {
    }
    base::Result<std::vector<AlarmStart>> readStarts(std::string_view order, std::string_view states = "states");
    base::Done read(std::string_view without, std::int64_t from, std::int64_t to,
                    const std::function<bool(const alarm::Transition&)>& sink);
    base::Done put(const alarm::Transition& transition, Statement& add, Statement& define, Statement& forget);
    base::Done putActs(std::span<const AlarmAct> acts);
    base::Done putStatuses(std::span<const alarm::AlarmStatus> statuses);

    HistoryIndex m_index;
    bool m_known = true; // the tables are there
};

// Entries of the journal of an index that was put aside as damaged, as far as they can be read, into the one that was made in its place; how
// many. States are left behind: one that is wrong could hide an alarm, and what is active calls again by itself.
base::Result<std::int64_t> salvageJournal(const std::string& damaged, HistoryIndex& index);

} // namespace titer::store
