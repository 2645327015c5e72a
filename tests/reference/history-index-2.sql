-- An index of recorded data of format version 2, as SQL. It opens for ever: this file is never changed.
PRAGMA application_id = 1414091848;
PRAGMA user_version = 2;
BEGIN;
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
INSERT INTO tags VALUES (1, 'src-1', 'DO', 'Dissolved oxygen', '%', 0, 0), (2, 'src-1', 'phase', '', '', 1, 0),
                        (3, '', 'titre', '', 'g/L', 0, 1);
INSERT INTO revisions VALUES (1, 1, 1760000000000000, 'Oxygen', '%');
INSERT INTO sessions VALUES (1, 1760000000000000, 1760000900000000), (2, 1760001000000000, 0);
INSERT INTO gaps VALUES (1, 'src-1', 0, 1760000900000000, 1760001000000000, 5, -1, 'the recorder was stopped');
INSERT INTO intervals VALUES (1, 'batch', 'B-0417', 0, '', 1760000000000000, 0, 'hand'),
                             (2, 'annotation', 'foam', 0, '', 1760000300000000, 1760000300000000, 'hand');
INSERT INTO conditions VALUES (1, 1, 'below', 30.0, 2.0, 30000000, 'excursion', 'oxygen below 30 %', 0);
INSERT INTO retention VALUES (1, 31536000000000);
INSERT INTO meta VALUES ('last_backup', '2025-10-09T08:53:20Z');
INSERT INTO alarm_journal VALUES (1, 1760000100000000, 1760000100000000, 'al-1', 'Oxygen low', 2, 0, 0, 1, 28.0, 30.0, '%',
                                  '', '', '', '');
COMMIT;
