// Spans of time with a meaning: batches and what they are made of (ISA-88), excursions of a tag, annotations. They stand in the index
// of a store, and any process may add to them.
#pragma once

#include "core/store/history/files/history_index.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace titer::store {

struct Interval {
    enum class Kind { Batch, UnitProcedure, Operation, Phase, Excursion, Annotation };

    std::int64_t id = 0;
    Kind kind = Kind::Annotation;
    std::string name = {};     // "B-0417", "Feed", "oxygen below 30 %", the text of an annotation
    std::int64_t parent = 0;   // the interval that it is a part of; 0: none
    std::string place = {};    // unit or tag that it refers to; empty: all
    std::int64_t from = 0;     // [µs, UTC]
    std::int64_t to = 0;       // [µs, UTC]; 0: not over yet
    std::string openedBy = {}; // "hand", "import", "condition", "recipe"

    bool operator==(const Interval&) const = default;
};
// "batch", "unit_procedure", "operation", "phase", "excursion", "annotation"
const char* nameOf(Interval::Kind kind);
std::optional<Interval::Kind> readIntervalKind(std::string_view name);

// What an annotation said until a person changed or removed it.
struct IntervalRevision {
    Interval was;
    std::int64_t until = 0; // [µs, UTC]
    bool removed = false;   // it stands here alone since then
    std::string person, reason;

    bool operator==(const IntervalRevision&) const = default;
};

// [one thread at a time] Each call is one short transaction of its own connection.
class Intervals {
public:
    static base::Result<Intervals> open(const std::string& folder, Database::Mode mode = Database::Mode::Write);

    // Its new id. An interval ends after it began, and a part of another one lies within it as far as both are over.
    base::Result<std::int64_t> add(const Interval& interval);
    base::Done end(std::int64_t id, std::int64_t to);
    // Words and times of an annotation, and whether it is there at all. What it was stays as a revision with the person and the
    // reason, without which nothing is changed. `now` is the time of the change [µs, UTC].
    base::Done amend(const Interval& annotation, const std::string& person, const std::string& reason,
                     std::int64_t now);
    base::Done remove(std::int64_t id, const std::string& person, const std::string& reason, std::int64_t now);
    // The oldest first; of a store from before there were any: none.
    base::Result<std::vector<IntervalRevision>> revisions(std::int64_t id);
    // What annotations said before they were changed or removed, all of them, in that order.
    base::Result<std::vector<Interval>> former();
    // Those that touch [from, to), by their begin; `to` 0 is all from there on.
    base::Result<std::vector<Interval>> between(std::int64_t from, std::int64_t to);
    // The latest of this name and kind; within `parent` where that is not 0.
    base::Result<std::optional<Interval>> find(Interval::Kind kind, std::string_view name, std::int64_t parent = 0);

private:
    explicit Intervals(HistoryIndex index)
        : m_index(std::move(index))
    {
    }
    base::Result<std::vector<Interval>> read(Statement& query);
    base::Result<bool> hasRevisions();
    base::Result<Interval> annotation(std::int64_t id);
    base::Done keepRevision(const IntervalRevision& revision);

    HistoryIndex m_index;
};

} // namespace titer::store
