// The tables of index.db, and the steps by which an older one comes to have them.
#include "core/store/history/files/history_index.h"
#include "core/store/project_schema.h"

namespace titer::store {

namespace {

// Times are µs UTC. `cause` is connect::Gap::Cause, `kind` connect::TagKind.
constexpr const char* indexTables1 = R"sql(
CREATE TABLE tags (id INTEGER PRIMARY KEY, source TEXT NOT NULL, name TEXT NOT NULL, label TEXT NOT NULL,
                   unit TEXT NOT NULL, kind INTEGER NOT NULL, simulated INTEGER NOT NULL,
                   UNIQUE (source, name)) STRICT;
CREATE TABLE revisions (id INTEGER PRIMARY KEY, tag INTEGER NOT NULL, until INTEGER NOT NULL, label TEXT NOT NULL,
                        unit TEXT NOT NULL) STRICT;
CREATE TABLE sessions (id INTEGER PRIMARY KEY, started INTEGER NOT NULL, ended INTEGER NOT NULL) STRICT;
CREATE TABLE gaps (id INTEGER PRIMARY KEY, source TEXT NOT NULL, tag INTEGER NOT NULL, t0 INTEGER NOT NULL,
                   t1 INTEGER NOT NULL, cause INTEGER NOT NULL, lost INTEGER NOT NULL, detail TEXT NOT NULL) STRICT;
CREATE INDEX gaps_by_time ON gaps (t0, t1);
CREATE TABLE segments (id INTEGER PRIMARY KEY, file TEXT NOT NULL, opened INTEGER NOT NULL,
                       closed INTEGER NOT NULL) STRICT;
CREATE TABLE extents (segment INTEGER NOT NULL, tag INTEGER NOT NULL, t0 INTEGER NOT NULL, t1 INTEGER NOT NULL,
                      count INTEGER NOT NULL, PRIMARY KEY (segment, tag)) STRICT, WITHOUT ROWID;
CREATE TABLE intervals (id INTEGER PRIMARY KEY AUTOINCREMENT, kind TEXT NOT NULL, name TEXT NOT NULL,
                        parent INTEGER NOT NULL, place TEXT NOT NULL, t0 INTEGER NOT NULL, t1 INTEGER NOT NULL,
                        opened_by TEXT NOT NULL) STRICT;
CREATE INDEX intervals_by_time ON intervals (t0, t1);
CREATE INDEX intervals_by_name ON intervals (name, kind);
CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE conditions (id INTEGER PRIMARY KEY AUTOINCREMENT, tag INTEGER NOT NULL, kind TEXT NOT NULL,
                         edge REAL NOT NULL, deadband REAL NOT NULL, delay INTEGER NOT NULL, opens TEXT NOT NULL,
                         name TEXT NOT NULL, interval INTEGER NOT NULL) STRICT;
CREATE TABLE retention (tag INTEGER PRIMARY KEY, keep INTEGER NOT NULL) STRICT;
)sql";

// What became of alarms: core/store/history/alarm_journal.h. `act`, `before`, `after` and `priority` are those of core/alarm/alarm_status.h.
constexpr const char* indexTables2 = R"sql(
CREATE TABLE alarm_journal (id INTEGER PRIMARY KEY AUTOINCREMENT, time INTEGER NOT NULL, source_time INTEGER NOT NULL,
                            alarm TEXT NOT NULL, name TEXT NOT NULL, priority INTEGER NOT NULL, act INTEGER NOT NULL,
                            before INTEGER NOT NULL, after INTEGER NOT NULL, value REAL, edge REAL, unit TEXT NOT NULL,
                            person TEXT NOT NULL, reason TEXT NOT NULL, old_text TEXT NOT NULL,
                            new_text TEXT NOT NULL) STRICT;
CREATE INDEX alarm_journal_by_time ON alarm_journal (time);
CREATE TABLE alarm_acts (id INTEGER PRIMARY KEY AUTOINCREMENT, time INTEGER NOT NULL, act INTEGER NOT NULL,
                         alarm TEXT NOT NULL, person TEXT NOT NULL, reason TEXT NOT NULL,
                         until INTEGER NOT NULL) STRICT;
CREATE INDEX alarm_acts_by_time ON alarm_acts (time);
CREATE TABLE alarm_standings (alarm TEXT PRIMARY KEY, definition TEXT NOT NULL,
                              standing TEXT NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE alarm_starts (id INTEGER PRIMARY KEY AUTOINCREMENT, watermark INTEGER NOT NULL, time INTEGER NOT NULL,
                           states TEXT NOT NULL) STRICT;
)sql";

// What an interval said before a person changed or removed it: core/store/history/intervals.h.
constexpr const char* indexTables3 = R"sql(
CREATE TABLE interval_revisions (id INTEGER PRIMARY KEY AUTOINCREMENT, interval INTEGER NOT NULL, until INTEGER NOT NULL,
                                 removed INTEGER NOT NULL, person TEXT NOT NULL, reason TEXT NOT NULL,
                                 kind TEXT NOT NULL, name TEXT NOT NULL, parent INTEGER NOT NULL, place TEXT NOT NULL,
                                 t0 INTEGER NOT NULL, t1 INTEGER NOT NULL, opened_by TEXT NOT NULL) STRICT;
CREATE INDEX interval_revisions_by_interval ON interval_revisions (interval);
)sql";

// The samples of a laboratory: core/store/history/samples.h. Times that are not known are 0, a day is NULL; `verdict` is that of the entry.
constexpr const char* indexTables4 = R"sql(
CREATE TABLE lab_samples (id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT NOT NULL COLLATE NOCASE,
                          batch TEXT NOT NULL COLLATE NOCASE, vessel TEXT NOT NULL COLLATE NOCASE, day REAL,
                          belongs INTEGER NOT NULL, planned INTEGER NOT NULL, drawn INTEGER NOT NULL,
                          stands INTEGER NOT NULL, verdict INTEGER NOT NULL) STRICT;
CREATE INDEX lab_samples_by_name ON lab_samples (name);
CREATE INDEX lab_samples_by_parts ON lab_samples (batch, vessel, day);
CREATE TABLE lab_results (id INTEGER PRIMARY KEY AUTOINCREMENT, sample INTEGER NOT NULL, quantity TEXT NOT NULL,
                          label TEXT NOT NULL, unit TEXT NOT NULL, value REAL NOT NULL, status INTEGER NOT NULL,
                          measured INTEGER NOT NULL, known INTEGER NOT NULL, analyser TEXT NOT NULL,
                          source TEXT NOT NULL, instrument TEXT NOT NULL, method TEXT NOT NULL,
                          dilution TEXT NOT NULL, replicate TEXT NOT NULL, file TEXT NOT NULL) STRICT;
CREATE INDEX lab_results_by_sample ON lab_results (sample, quantity, analyser, replicate);
CREATE INDEX lab_results_by_quantity ON lab_results (quantity, analyser);
CREATE TABLE lab_tags (tag INTEGER PRIMARY KEY, vessel TEXT NOT NULL COLLATE NOCASE, quantity TEXT NOT NULL,
                       analyser TEXT NOT NULL, unit TEXT NOT NULL) STRICT;
CREATE TABLE lab_names (name TEXT PRIMARY KEY COLLATE NOCASE, batch TEXT NOT NULL, vessel TEXT NOT NULL,
                        day REAL) STRICT, WITHOUT ROWID;
CREATE TABLE lab_changes (id INTEGER PRIMARY KEY AUTOINCREMENT, sample INTEGER NOT NULL, time INTEGER NOT NULL,
                          person TEXT NOT NULL, what TEXT NOT NULL, before TEXT NOT NULL, after TEXT NOT NULL,
                          reason TEXT NOT NULL) STRICT;
CREATE INDEX lab_changes_by_sample ON lab_changes (sample);
)sql";

constexpr Migration indexMigrations[] = {{1, indexTables1}, {2, indexTables2}, {3, indexTables3}, {4, indexTables4}};

} // namespace

std::span<const Migration> historyIndexMigrations()
{
    return indexMigrations;
}

} // namespace titer::store
