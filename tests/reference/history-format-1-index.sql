-- index.db of a store as format 1 wrote it, its recorder killed: samples 0 to 430 of tag 1 (100 to 102 corrected by 1000), a text of tag 2.
PRAGMA application_id = 1414091848;
PRAGMA user_version = 1;
CREATE TABLE conditions (id INTEGER PRIMARY KEY AUTOINCREMENT, tag INTEGER NOT NULL, kind TEXT NOT NULL,
                         edge REAL NOT NULL, deadband REAL NOT NULL, delay INTEGER NOT NULL, opens TEXT NOT NULL,
                         name TEXT NOT NULL, interval INTEGER NOT NULL) STRICT;
CREATE TABLE extents (segment INTEGER NOT NULL, tag INTEGER NOT NULL, t0 INTEGER NOT NULL, t1 INTEGER NOT NULL,
                      count INTEGER NOT NULL, PRIMARY KEY (segment, tag)) STRICT, WITHOUT ROWID;
INSERT INTO "extents" VALUES(1,1,1780000000000000,1780000404000000,408);
CREATE TABLE gaps (id INTEGER PRIMARY KEY, source TEXT NOT NULL, tag INTEGER NOT NULL, t0 INTEGER NOT NULL,
                   t1 INTEGER NOT NULL, cause INTEGER NOT NULL, lost INTEGER NOT NULL, detail TEXT NOT NULL) STRICT;
CREATE TABLE intervals (id INTEGER PRIMARY KEY AUTOINCREMENT, kind TEXT NOT NULL, name TEXT NOT NULL,
                        parent INTEGER NOT NULL, place TEXT NOT NULL, t0 INTEGER NOT NULL, t1 INTEGER NOT NULL,
                        opened_by TEXT NOT NULL) STRICT;
CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE retention (tag INTEGER PRIMARY KEY, keep INTEGER NOT NULL) STRICT;
CREATE TABLE revisions (id INTEGER PRIMARY KEY, tag INTEGER NOT NULL, until INTEGER NOT NULL, label TEXT NOT NULL,
                        unit TEXT NOT NULL) STRICT;
CREATE TABLE segments (id INTEGER PRIMARY KEY, file TEXT NOT NULL, opened INTEGER NOT NULL,
                       closed INTEGER NOT NULL) STRICT;
INSERT INTO "segments" VALUES(1,'segment-0001.db',1795230176767522,1);
INSERT INTO "segments" VALUES(2,'segment-0002.db',1780000400000000,0);
CREATE TABLE sessions (id INTEGER PRIMARY KEY, started INTEGER NOT NULL, ended INTEGER NOT NULL) STRICT;
INSERT INTO "sessions" VALUES(1,1780000400000000,0);
CREATE TABLE tags (id INTEGER PRIMARY KEY, source TEXT NOT NULL, name TEXT NOT NULL, label TEXT NOT NULL,
                   unit TEXT NOT NULL, kind INTEGER NOT NULL, simulated INTEGER NOT NULL,
                   UNIQUE (source, name)) STRICT;
INSERT INTO "tags" VALUES(1,'src-1','a','','g/L',0,0);
INSERT INTO "tags" VALUES(2,'src-1','step','','',1,0);
CREATE INDEX gaps_by_time ON gaps (t0, t1);
CREATE INDEX intervals_by_time ON intervals (t0, t1);
CREATE INDEX intervals_by_name ON intervals (name, kind);
