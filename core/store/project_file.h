// A project: one SQLite file with the plant, its named versions, runs, pools, notes, recordings, sources, alarms, boards, studies,
// settings and audit trail. What a call reported as saved survives a killed process and a loss of power.
#pragma once

#include "core/base/result.h"
#include "core/connect/source.h"
#include "core/store/audit.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace titer::store {

struct PlantText {
    std::string text; // plant file (JSON)
    std::int64_t revision = 0;
};

// A state of the plant to come back to.
struct Version {
    std::int64_t id = 0;
    std::string name;       // empty for one that Titer keeps by itself
    bool automatic = false; // the state when a session began to change the project
    std::string created;    // UTC, ISO 8601
};

struct Series {
    std::string tag;
    std::string unit; // SI
    std::vector<double> values;
};

struct RunEntry {
    std::int64_t id = 0;
    std::string name;    // empty: goes when newer runs push it out
    std::string result;  // JSON, without the series
    std::string created; // UTC, ISO 8601
};

struct StoredRun {
    RunEntry entry;
    std::string plant;          // plant file that it ran
    std::vector<Series> series; // all of one length, the first is the time
};

struct Note {
    std::int64_t id = 0;
    std::string place; // path or tag that it refers to, empty for the project
    std::string text;
    std::string created;
};

// A recording stays where it is; the project remembers where, which it was and how it was read.
struct Recording {
    std::int64_t id = 0;
    std::string name;
    std::string path;    // relative to the project's folder where it lies below it
    std::string sha256;  // of the file as it was imported
    std::string options; // JSON: how it was read
    bool simulated = false;
    std::string added;
};

// From when to when the pool of a unit is collected [s], as somebody cut it by hand.
struct PoolCut {
    std::string unit;
    double from = 0.0;
    double to = 0.0;
    bool operator==(const PoolCut&) const = default;
};

// Texts that a project keeps for others, who read them: core/alarm/definition.h, app/boards, core/studies/study/study_json.h,
// core/studies/calibration/likelihood/likelihood_record.h, app/live/estimators, app/fit/column/parameter_sets.h.
enum class ItemKind { Alarm, CalculatedTag, Board, Study, Equations, Fit, Estimator, Level, ParameterSet };

struct Item {
    std::string id;
    std::string text; // JSON
    bool operator==(const Item&) const = default;
};

// Key of a setting: the zone of dates that state none, in all files of the project.
inline constexpr const char* zoneSetting = "zone";

struct ProjectData; // core/store alone looks inside

enum class Access { Write, Read };

// [one thread at a time] Closed with the object.
class ProjectFile {
public:
    // A new project that holds this plant. An existing file is replaced only if asked for, and never while somebody has it open.
    static base::Result<ProjectFile> create(const std::string& path, std::string_view plant, bool replace = false);
    // Opens for writing where that is possible; whyReadOnly() reports why it was not. A file of an older format is copied alongside,
    // then brought to this one.
    static base::Result<ProjectFile> open(const std::string& path, Access access = Access::Write);

    ProjectFile(ProjectFile&&) noexcept;
    ProjectFile& operator=(ProjectFile&&) noexcept;
    ~ProjectFile();

    const std::string& path() const;
    bool writable() const;
    // Why the file is open for reading only, with what to do; nothing where it may be written or that was asked for.
    const std::optional<base::Sentence>& whyReadOnly() const;
    // Rows that were written since it was opened: it moves with whatever is saved.
    std::int64_t written();
    // What happened on opening that a person should know.
    const base::Notices& notices() const;

    base::Result<PlantText> plant();
    // One transaction; the new revision. An unchanged text keeps the revision. Tags of data that are laid over another variable than
    // before are recorded in the trail.
    base::Result<std::int64_t> savePlant(std::string_view text);

    // Keeps the present plant under a name.
    base::Result<Version> addVersion(std::string_view name);
    // Keeps `text` as the state before the changes of this session; older ones of these go beyond `keep`.
    base::Done addAutomaticVersion(std::string_view text, int keep = 20);
    base::Result<std::vector<Version>> versions(); // newest first
    base::Result<std::string> versionText(std::int64_t id);

    base::Result<std::int64_t> addRun(const StoredRun& run);
    base::Result<std::vector<RunEntry>> runs(); // newest first
    base::Result<StoredRun> run(std::int64_t id);
    base::Done nameRun(std::int64_t id, std::string_view name);
    base::Done removeRun(std::int64_t id);
    // Removes the oldest runs without a name until `keep` of them are left.
    base::Done pruneRuns(int keep);

    // All of them at once, in one transaction; one per unit.
    base::Done savePools(const std::vector<PoolCut>& pools);
    base::Result<std::vector<PoolCut>> pools(); // by unit

    base::Result<std::int64_t> addNote(std::string_view place, std::string_view text);
    base::Result<std::vector<Note>> notes();
    base::Done removeNote(std::int64_t id);

    base::Result<std::int64_t> addRecording(const Recording& recording);
    base::Result<std::vector<Recording>> recordings();
    base::Done removeRecording(std::int64_t id);

    base::Result<std::optional<std::string>> setting(std::string_view key);
    base::Done setSetting(std::string_view key, std::string_view value);

    // Sources of live data, in the order in which people put them. Their secrets are names, never the secrets themselves.
    base::Result<std::vector<connect::Source>> sources();
    // All of them at once, in one transaction, with an entry in the trail for each that was added, changed or removed.
    base::Done saveSources(std::span<const connect::Source> sources, std::string_view reason = {});
    // An id that no source of this project has or ever had, since what it recorded goes by it.
    base::Result<std::string> newSourceId();

    // In the order in which people put them.
    base::Result<std::vector<Item>> items(ItemKind kind);
    // All of a kind at once, in one transaction. Of alarms, calculated tags, equations, estimators, levels and parameter sets the trail has an entry
    // for each that was added, changed or removed; `changes` are reported alongside, where anything changed.
    base::Done saveItems(ItemKind kind, std::span<const Item> items, std::string_view reason = {},
                         std::span<const AuditChange> changes = {});
    // An id that no item of this kind has or ever had.
    base::Result<std::string> newItemId(ItemKind kind);

    // The trail only grows.
    base::Done audit(const AuditChange& change);
    base::Result<std::vector<AuditEntry>> auditTrail(); // oldest first

    // A file that stands alone at `path`; this one stays open.
    base::Done saveCopy(const std::string& path);
    // Leaves one file that stands alone, without -wal next to it. Any call but the destructor is an error afterwards.
    base::Done close();

private:
    explicit ProjectFile(std::unique_ptr<ProjectData> data);
    std::unique_ptr<ProjectData> m;
};

} // namespace titer::store
