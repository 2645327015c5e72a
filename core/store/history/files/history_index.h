// index.db of a historian: what is small and concerns all segments. Tags, sessions, gaps, and which segments there are.
#pragma once

#include "core/store/history/files/history.h"
#include "core/store/sqlite.h"

#include <map>
#include <optional>
#include <span>

namespace titer::store {

struct Migration;

struct Session {
    std::int64_t started = 0;   // [µs, UTC]
    std::int64_t lastAlive = 0; // [µs, UTC]
    std::int64_t ended = 0;     // [µs, UTC]; 0: it was killed, or runs still
};

struct SegmentEntry {
    std::int64_t id = 0;
    std::string file;
    std::int64_t opened = 0; // [µs, UTC]
    bool closed = false;     // nothing is added to it any more
};

// The samples of a tag in a segment that is closed.
struct SegmentExtent {
    std::int64_t tag = 0;
    std::int64_t t0 = 0, t1 = 0; // [µs, UTC]
    std::int64_t count = 0;
};

// [one thread at a time]
class HistoryIndex {
public:
    // Mode::Create makes folder and file where there are none.
    static base::Result<HistoryIndex> open(const std::string& folder, Database::Mode mode);
    static std::string pathIn(const std::string& folder);
    // Whether there is one, whatever it is worth. Who began it may have been killed before it had a table, and then there is none.
    static bool isThere(const std::string& folder);
    // Whether there is one that cannot be trusted: its pages, tables or list of segments are not what was written.
    static bool isDamaged(const std::string& folder);

    const std::string& folder() const { return m_folder; }
    Database& database() { return m_database; }

    base::Result<std::vector<HistoryTag>> tags();
    // Finds it by source and name, or adds it. What else is said of it replaces what is there; label and
    // unit as they were are kept as a revision.
    base::Result<std::int64_t> tag(const HistoryTag& tag, std::int64_t now);
    // The same of several in one transaction.
    base::Result<std::vector<std::int64_t>> tags(std::span<const HistoryTag> tags, std::int64_t now);
    // The one of this source and name.
    base::Result<std::optional<HistoryTag>> named(const std::string& source, const std::string& name);
    // Of a tag of numbers; empty where it has none, nothing where there is no such tag.
    base::Result<std::optional<std::string>> unitOf(const std::string& source, const std::string& name);
    struct OtherUnit {
        std::int64_t until = 0; // [µs, UTC]
        std::string unit;
    };
    // In which the tag was recorded before by a Titer that took each unit as it came.
    base::Result<std::vector<OtherUnit>> otherUnits(std::int64_t tag);
    // The tag has another name from now on, one that none has: its own with its unit behind it. That name.
    base::Result<std::string> setAside(const HistoryTag& tag);
    // The same as tag() within a transaction.
    base::Result<std::int64_t> putTag(const HistoryTag& tag, std::int64_t now);

    base::Result<std::int64_t> beginSession(std::int64_t now);
    base::Done endSession(std::int64_t id, std::int64_t now);
    // The last one but the one with this id; lastAlive as far as this file knows it.
    base::Result<std::optional<Session>> lastSession(std::int64_t but);
    // In the order in which they began; lastAlive likewise.
    base::Result<std::vector<Session>> sessions();

    // Adds them, or moves the ends of those that have an id.
    base::Done addGaps(const std::vector<GapEntry>& gaps);
    base::Result<std::vector<GapEntry>> gaps(std::int64_t from, std::int64_t to);

    struct Rule {
        std::int64_t tag = 0;
        std::int64_t keep = 0; // [µs]
    };
    base::Result<std::vector<Rule>> rules();
    // 0 takes the rule away.
    base::Done setRule(const Rule& rule);

    // What concerns the store as a whole, such as "last_backup" (UTC, ISO 8601); empty where it was never set.
    base::Result<std::string> meta(std::string_view key);
    base::Done setMeta(std::string_view key, std::string_view value);

    base::Result<std::vector<SegmentEntry>> segments();
    // The name of the file of a segment.
    static std::string segmentFile(std::int64_t id);
    // The one that comes behind them, which is put when its file is there.
    base::Result<SegmentEntry> nextSegment(std::int64_t now);
    base::Done putSegment(const SegmentEntry& entry);
    base::Done closeSegment(std::int64_t id, const std::vector<SegmentExtent>& extents);
    // Of a segment that is closed, again.
    base::Done setExtents(std::int64_t id, const std::vector<SegmentExtent>& extents);
    base::Result<std::optional<SegmentExtent>> extent(std::int64_t segment, std::int64_t tag);

private:
    // 0: there is none like this, and nothing was written.
    base::Result<std::int64_t> findTag(const HistoryTag& tag);

    std::string m_folder;
    Database m_database;
};

// The segments that lie in the folder, by their numbers, whether an index names them or not. A file that a killed process has not made
// into one is none.
std::map<std::int64_t, std::string> segmentFiles(const std::string& folder);

// What is said of segments without an index.
base::Error indexMissing(const std::string& folder);

inline constexpr std::int64_t historyIndexId = 0x54495448; // "TITH"
std::span<const Migration> historyIndexMigrations();

// Whether the tables are those that these steps make; of a file from a newer Titer nobody can report, and they are.
bool hasItsTables(Database& database, std::span<const Migration> steps);

// Whether the end of the file is missing. SQLite would fill it with zeros.
bool isCut(Database& database);

// What every database of a historian begins with: page size, log, durability.
base::Done setUpHistoryFile(Database& database);

} // namespace titer::store
