// The one writer of a store of recorded data. What is appended stays in memory until commit(), and is on the disk when that returns.
// A commit that fails keeps it, so that the next one can go on once the disk has room again.
#pragma once

#include "core/store/history/files/history_index.h"
#include "core/store/history/writing/historian_counts.h"
#include "core/store/history/writing/rule_removal.h"

#include <memory>
#include <optional>
#include <span>

namespace titer::store {

struct HistorianData;

// [one thread at a time]
class Historian {
public:
    // Takes the lock of the folder, which is made where there is none; the error says who holds it.
    static base::Result<Historian> open(const std::string& folder, const HistoryLimits& limits = {});
    Historian(Historian&&) noexcept;
    Historian& operator=(Historian&&) noexcept;
    // Closes it as far as that succeeds.
    ~Historian();

    const std::string& folder() const;

    // Finds or adds it, on the disk at once. Another label or unit is kept as a revision. An error where its name has values of another kind.
    base::Result<std::int64_t> tag(const HistoryTag& tag);
    // The same of several in one go, all or none.
    base::Result<std::vector<std::int64_t>> tags(std::span<const HistoryTag> tags);

    // The tag of this name where it has values of another kind: one of kind `kind` gets another name, or nobody would read them any more.
    base::Result<std::optional<HistoryTag>> ofOtherKind(const std::string& source, const std::string& name,
                                                        connect::TagKind kind);

    // In which the store has the values of this tag; empty where none was said, nothing where there is no such tag of numbers.
    base::Result<std::optional<std::string>> unitOf(const std::string& source, const std::string& name);

    // What this tag of numbers has by now stays under a name that has its unit in it, since what comes under its own from now on measures
    // something else. That name; empty where there is no such tag.
    base::Result<std::string> setAside(const std::string& source, const std::string& name);

    // In any order. Refused is only what is of another kind than its tag, a number or not: what finds no room, and what has a time that cannot be right, is counted in a gap. A sample that is there already is dropped and counted; another value at the same time is a correction: the newest
    // one counts, the older ones stay recorded.
    base::Done append(std::int64_t tag, std::span<const Point> points);
    base::Done append(std::int64_t tag, const LongPoint& point);
    // A gap with an id moves the end of that one. RecorderDown ends the hold of the values from before it.
    base::Done addGap(const GapEntry& gap);
    // The session before this one. The first commit begins a session.
    base::Result<std::optional<Session>> lastSession();

    // How far what came through spools has been appended: stands with it on the disk, all or none.
    void setSpooled(std::vector<connect::SpoolMark> marks);
    // As it stands there.
    const std::vector<connect::SpoolMark>& spooled() const;

    // `now` is the time of the recorder [µs, UTC]. What waits is kept, and nothing written, while inPlace() is an error.
    base::Done commit(std::int64_t now);
    // The same for what is brought in while nobody records: a session, whose end the next recorder takes for the last time at which one ran, is
    // not begun.
    base::Done keep(std::int64_t now);
    // An error where what is written no longer is what lies in the folder: it was deleted, moved or replaced.
    base::Done inPlace();
    // Many samples at once, straight into chunks and onto the disk. The larger the pieces the better they are stored.
    base::Done import(std::int64_t tag, std::span<const Point> points);
    struct Imported {
        std::int64_t tag = 0; // each once
        std::span<const Point> points;
        std::int64_t corrected = 0; // gets how many took the place of another value
    };
    // The same of several tags, as many as go well together in one transaction.
    base::Done import(std::span<Imported> all);
    // Samples of the tag are kept for that long [µs], 0: for ever. Nothing is removed by this alone, and nothing ever to make room.
    base::Done setRetention(std::int64_t tag, std::int64_t keep);
    // Removes whole chunks that are older than the rules say, and reports what.
    base::Result<std::vector<RuleRemoval>> applyRetention(std::int64_t now);

    // Commits and seals what is open, ends the session and lets go of the folder.
    base::Done close();

    using Counts = HistorianCounts;
    const Counts& counts() const;
    // What a person should know, such as a log file that grows; reported once.
    base::Notices takeNotices();

private:
    explicit Historian(std::unique_ptr<HistorianData> data);
    std::unique_ptr<HistorianData> m_data;
};

} // namespace titer::store
