-- An index of recorded data of format version 1, as SQL. It opens for ever: this file is never changed.
PRAGMA application_id = 1414091848;
PRAGMA user_version = 1;
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
INSERT INTO tags VALUES (1, 'src-1', 'DO', 'Dissolved oxygen', '%', 0, 0), (2, 'src-1', 'phase', '', '', 1, 0),
                        (3, '', 'titre', '', 'g/L', 0, 1);
INSERT INTO revisions VALUES (1, 1, 1760000000000000, 'Oxygen', '%');
INSERT INTO sessions VALUES (1, 1760000000000000, 1760000900000000), (2, 1760001000000000, 0);
INSERT INTO gaps VALUES (1, 'src-1', 0, 1760000900000000, 1760001000000000, 5, -1, 'the recorder was stopped');
INSERT INTO intervals VALUES (1, 'batch', 'B-0417', 0, '', 1760000000000000, 0, 'hand'),
                             (2, 'excursion', 'oxygen below 30 %', 1, 'src-1/DO', 1760000100000000, 1760000200000000, 'condition');
INSERT INTO conditions VALUES (1, 1, 'below', 30.0, 2.0, 30000000, 'excursion', 'oxygen below 30 %', 0);
INSERT INTO retention VALUES (1, 31536000000000);
INSERT INTO meta VALUES ('last_backup', '2025-10-09T08:53:20Z');
COMMIT;
