-- A project file of format version 5, as SQL. It opens for ever: this file is never changed.
PRAGMA application_id = 1414091858;
PRAGMA user_version = 5;
BEGIN;
CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE plant (id INTEGER PRIMARY KEY CHECK (id = 1), text TEXT NOT NULL, revision INTEGER NOT NULL,
                    saved TEXT NOT NULL) STRICT;
CREATE TABLE versions (id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT NOT NULL, automatic INTEGER NOT NULL,
                       text TEXT NOT NULL, created TEXT NOT NULL) STRICT;
CREATE TABLE runs (id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT NOT NULL, plant TEXT NOT NULL, result TEXT NOT NULL,
                   created TEXT NOT NULL) STRICT;
CREATE TABLE series (run INTEGER NOT NULL REFERENCES runs (id) ON DELETE CASCADE, position INTEGER NOT NULL,
                     tag TEXT NOT NULL, unit TEXT NOT NULL, data BLOB NOT NULL,
                     PRIMARY KEY (run, position)) STRICT;
CREATE TABLE notes (id INTEGER PRIMARY KEY AUTOINCREMENT, place TEXT NOT NULL, text TEXT NOT NULL,
                    created TEXT NOT NULL) STRICT;
CREATE TABLE recordings (id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT NOT NULL, path TEXT NOT NULL,
                         sha256 TEXT NOT NULL, options TEXT NOT NULL,
                         kind TEXT NOT NULL CHECK (kind IN ('simulated', 'measured')), added TEXT NOT NULL) STRICT;
CREATE TABLE settings (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE audit (sequence INTEGER PRIMARY KEY AUTOINCREMENT, time TEXT NOT NULL, account TEXT NOT NULL,
                    person TEXT NOT NULL, what TEXT NOT NULL, place TEXT NOT NULL, before TEXT NOT NULL,
                    after TEXT NOT NULL, reason TEXT NOT NULL, hash TEXT NOT NULL) STRICT;
CREATE TRIGGER audit_is_not_changed BEFORE UPDATE ON audit
BEGIN SELECT RAISE(ABORT, 'the audit trail only grows'); END;
CREATE TRIGGER audit_is_not_shortened BEFORE DELETE ON audit
BEGIN SELECT RAISE(ABORT, 'the audit trail only grows'); END;
CREATE TABLE sources (id TEXT PRIMARY KEY, position INTEGER NOT NULL, label TEXT NOT NULL, connector TEXT NOT NULL,
                      settings TEXT NOT NULL, enabled INTEGER NOT NULL CHECK (enabled IN (0, 1))) STRICT, WITHOUT ROWID;
CREATE TABLE pools (unit TEXT PRIMARY KEY, starts REAL NOT NULL, ends REAL NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE items (kind TEXT NOT NULL, id TEXT NOT NULL, position INTEGER NOT NULL, text TEXT NOT NULL,
                    PRIMARY KEY (kind, id)) STRICT, WITHOUT ROWID;
INSERT INTO meta VALUES ('created', '2026-11-20T09:00:00.000Z');
INSERT INTO plant VALUES (1, '{"format": "titer.plant/1", "name": "Stored example", "components": [{"id": "water", "basis": "mass"}], "units": [{"id": "tank", "type": "hold_tank", "params": {"vessel_volume": "100 L"}, "initial": {"volume": "10 L"}}], "streams": []}', 3, '2026-11-20T09:05:00.000Z');
INSERT INTO versions VALUES (1, '', 1, '{"format": "titer.plant/1", "name": "Stored example", "components": [{"id": "water", "basis": "mass"}], "units": [{"id": "tank", "type": "hold_tank", "params": {"vessel_volume": "100 L"}, "initial": {"volume": "5 L"}}], "streams": []}', '2026-11-20T09:01:00.000Z');
INSERT INTO versions VALUES (2, 'As built', 0, '{"format": "titer.plant/1", "name": "Stored example", "components": [{"id": "water", "basis": "mass"}], "units": [{"id": "tank", "type": "hold_tank", "params": {"vessel_volume": "100 L"}, "initial": {"volume": "10 L"}}], "streams": []}', '2026-11-20T09:02:00.000Z');
INSERT INTO runs VALUES (1, 'Base case', '{"format": "titer.plant/1", "name": "Stored example", "components": [{"id": "water", "basis": "mass"}], "units": [{"id": "tank", "type": "hold_tank", "params": {"vessel_volume": "100 L"}, "initial": {"volume": "10 L"}}], "streams": []}', '{"format": "titer.run/2", "result": {"status": "ok"}, "detail": {"units": ["tank"], "starts": [0]}}', '2026-11-20T09:03:00.000Z');
INSERT INTO series VALUES (1, 0, 'time', 's', X'00000000000000000000000000004E400000000000005E40');
INSERT INTO series VALUES (1, 1, 'tank.volume', 'm3', X'000000000000F03F000000000000E83F9A9999999999B93F');
INSERT INTO notes VALUES (1, 'units/tank', 'The tank leaks.', '2026-11-20T09:04:00.000Z');
INSERT INTO recordings VALUES (1, 'Shipped run', 'recordings/run.csv', '0000000000000000000000000000000000000000000000000000000000000000', '{"time": "time"}', 'simulated', '2026-11-20T09:04:10.000Z');
INSERT INTO settings VALUES ('ports', 'shown');
INSERT INTO audit VALUES (1, '2026-11-20T09:00:00Z', '', '', 'created', '', '', '', '', '35c747eb09f8bb485adab124f4729a5af18534aa110cc11a809c1596f39168d8');
INSERT INTO audit VALUES (2, '2026-11-20T09:02:00.000Z', 'ada', 'Ada Example', 'version', 'versions/2', '', 'As built', '', 'fbd060e58e2c5a57c9ababd1b3460b1e5dc361371a375b6232a99d428d94b5dd');
INSERT INTO audit VALUES (3, '2026-11-20T09:04:20.125Z', 'ada', 'Ada Example', 'source_added', 'sources/src-1', '', '{"label":"Broker"}', 'first set-up', '0a2af87268a678c2339137389b828d4afc6510d214c117d37d65659295638331');
INSERT INTO meta VALUES ('source', '2');
INSERT INTO sources VALUES ('src-2', 0, 'pH and oxygen head', 'modbus', '{"host": "10.20.4.17", "register": ["name=pH, address=100", "name=DO, address=102"]}', 1);
INSERT INTO sources VALUES ('src-1', 1, 'Broker', 'mqtt', '{"host": "broker.example", "password": "secret:broker"}', 0);
INSERT INTO pools VALUES ('tank', 12.5, 90.25);
INSERT INTO meta VALUES ('alarm', '3');
INSERT INTO items VALUES ('alarm', 'al-2', 0, '{"name": "Oxygen low"}');
INSERT INTO items VALUES ('alarm', 'al-1', 1, '{"name": "pH high"}');
INSERT INTO items VALUES ('board', 'board-1', 0, '{"name": "Bioreactor"}');
COMMIT;
