// The alarms of a recorder: gives the engine what the historian keeps in one order, and keeps what comes of it.
//
// Whatever the engine is reported has a receive time later than all before it: samples of one round are put in order by receive time, tag and
// source time, ticks and acts stand behind the last. The times are set before the samples are stored, so that the store holds the input
// of the engine in its order, and a replay (app/live/alarms/alarm_replay.h) gives the same.
#pragma once

#include "app/live/alarms/alarm_board.h"
#include "core/alarm/engine.h"
#include "core/store/history/alarm_journal.h"

#include <chrono>
#include <map>
#include <memory>
#include <set>

namespace titer::app {

// What changed of the alarms since the report before.
struct AlarmReport {
    bool all = false; // these are all there are
    std::vector<AlarmRow> rows;
    int raisedToday = 0;
};

// As a recorder goes on from what it found.
alarm::Engine restoredEngine(const store::AlarmStart& start);

// [one thread at a time]
class AlarmWatch {
public:
    // Goes on as the recorder before it ended.
    static base::Result<AlarmWatch> open(const std::string& folder, std::int64_t now);

    // The unit in which the store has a tag ("source/name"): limits on it are evaluated in that one, from the next evaluation on.
    void know(const std::string& tag, const std::string& unit);

    // Instead of those before; each passes check(). One whose limit measures something else than its tag is not evaluated, and the journal
    // says why.
    void define(std::vector<alarm::Definition> definitions, const std::string& person, const std::string& reason,
                std::int64_t now);
    // Changes whenever place() may answer otherwise.
    int revision() const { return m_revision; }
    // Where the engine has a tag ("source/name"); nothing where no alarm reads it.
    std::optional<std::uint32_t> place(const std::string& tag) const;

    // A sample of a tag that alarms read, before it is stored: sets its receive time. `id` is that of the tag in the store; 0: number() says it
    // before evaluate().
    void take(std::uint32_t place, std::int64_t id, connect::Sample& sample);
    void number(std::uint32_t place, std::int64_t id) { m_numbers[place] = id; }
    // At the end of a round: all that was taken.
    void evaluate();
    // What is given to the engine now; to be stored as a sample of the tick. Where the clock was set back by more than a minute, evaluation begins
    // again at the time that it shows now, with the states as they stand; and once more when it has passed what stood there already, from where
    // on a replay knows again what belongs to what.
    std::int64_t tick(std::int64_t now);
    base::Result<store::AlarmAct> act(const alarm::Act& act);

    // Keeps what came of it, once the samples are on the disk. What cannot be written now is with the next call.
    base::Done commit(std::int64_t now);
    // Keeps also what is no change of state: the newest values, and how far it has evaluated.
    base::Done finish();
    // Nothing where nothing changed.
    std::optional<AlarmReport> report();

private:
    AlarmWatch(store::AlarmJournal journal, std::string folder)
        : m_journal(std::move(journal))
        , m_folder(std::move(folder))
    {
    }
    base::Done restore(std::int64_t now);
    base::Done startAgain(std::int64_t now);
    alarm::Definition fitted(const alarm::Definition& definition) const;
    void redefine(const std::string& person, const std::string& reason, std::int64_t now);
    void refit();
    void rename();
    void gather();
    base::Done write(const std::vector<alarm::AlarmStatus>& statuses);
    std::int64_t next(std::int64_t now) const;

    store::AlarmJournal m_journal;
    std::string m_folder;
    alarm::Engine m_engine;
    std::vector<alarm::Definition> m_wanted; // as people stated them
    std::multimap<std::string, std::size_t>
        m_limited;                              // places in m_wanted of those whose limit is in the unit of the tag
    std::map<std::string, std::string> m_units; // of tags in the store
    std::vector<std::string> m_refits;          // what became known of units and limits do not follow yet
    std::map<std::string, std::uint32_t> m_places;
    int m_revision = 0;
    std::int64_t m_watermark = 0;     // [µs, UTC]
    std::int64_t m_overlaidUntil = 0; // store::AlarmStart [µs, UTC]
    std::int64_t m_lastTick = 0;      // [µs, UTC]
    std::chrono::steady_clock::time_point m_ticked = std::chrono::steady_clock::now();

    struct Taken {
        std::int64_t id; // of the tag in the store
        connect::Sample sample;
    };
    std::vector<Taken> m_taken;
    std::map<std::uint32_t, std::int64_t> m_numbers; // by place
    std::vector<connect::Sample> m_ordered;

    // What waits to be written.
    std::vector<alarm::Transition> m_transitions;
    std::vector<store::AlarmAct> m_acts;
    std::set<std::string> m_changed;
    // What waits to be reported.
    std::set<std::string> m_unreported;
    bool m_reportAll = true;
    bool m_reportValues = false; // newest values of those that are open
    int m_raisedToday = 0;
    std::int64_t m_counted = 0; // when the raised ones were counted [µs, UTC]
};

} // namespace titer::app
