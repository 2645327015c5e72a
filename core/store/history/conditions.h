// Intervals that open and end by what a tag does: excursions beyond a limit, phases named by a text.
#pragma once

#include "core/store/history/intervals.h"

#include <map>
#include <span>

namespace titer::store {

struct Condition {
    enum class Kind { Above, Below, EachText };

    std::int64_t id = 0;
    std::int64_t tag = 0;
    Kind kind = Kind::Above;
    double limit = 0.0;     // in the unit of the tag; on it is not beyond it
    double deadband = 0.0;  // an interval ends once the value is back by that much
    std::int64_t delay = 0; // the value is beyond the limit for that long before an interval opens [µs]
    Interval::Kind opens = Interval::Kind::Excursion;
    std::string name = {}; // of its intervals; EachText: the text is their name

    bool operator==(const Condition&) const = default;
};
// "above", "below", "text"
const char* nameOf(Condition::Kind kind);

// The conditions of a store. [one thread at a time] Each call is one short transaction of its own connection.
class Conditions {
public:
    static base::Result<Conditions> open(const std::string& folder, Database::Mode mode = Database::Mode::Write);

    // Its new id. The store knows the tag, and the values of the tag are what the condition refers to.
    base::Result<std::int64_t> add(const Condition& condition);
    base::Result<std::vector<Condition>> list();
    // Its intervals stay; one that is open ends now.
    base::Done remove(std::int64_t id, std::int64_t now);

private:
    friend class ConditionWatch;
    explicit Conditions(HistoryIndex index)
        : m_index(std::move(index))
    {
    }
    HistoryIndex m_index;
};

// What one condition says of the values of its tag. Times are those of the source: a value holds until the next one, and what is bad
// or uncertain neither opens nor ends an interval. Values that are read back after a gap count as any others: they open and end
// intervals where the excursion was, in the past. What comes behind a newer value is passed over: intervals that were reported stay as
// they were reported.
class ConditionState {
public:
    struct Change {
        bool opens = false; // else it ends
        std::int64_t time = 0;
        std::string name = {};

        bool operator==(const Change&) const = default;
    };

    // `open` is the interval of a recorder before this one that was not ended.
    ConditionState(Condition condition, const std::optional<Interval>& open);

    const Condition& condition() const { return m_condition; }
    void take(const Point& point);
    void take(const LongPoint& point);
    // No value came until now: one that is beyond the limit goes on to be.
    void pass(std::int64_t now);
    // Takes up a delay that was running when the recorder stopped: `points` are the newest ones of the tag, the last `delay` of them and
    // the one that held before. Nobody knows the value while nobody records, so that only the next one can report that it is over.
    void resume(std::span<const Point> points);
    // What is to be written, in order.
    const std::vector<Change>& changes() const { return m_changes; }
    void clearChanges() { m_changes.clear(); }

private:
    struct Pending {
        std::int64_t since = 0;           // of the source
        std::int64_t received = 0;        // of the recorder
        std::optional<std::int64_t> lost; // from when on nobody knows the value
    };
    void openAt(std::int64_t time, std::string name);
    void endAt(std::int64_t time);

    Condition m_condition;
    std::int64_t m_last;               // newest value that was taken
    std::optional<std::string> m_open; // name of the interval
    std::optional<Pending> m_pending;  // beyond the limit, but not for long enough yet
    std::vector<Change> m_changes;
};

// Watches all conditions of a store for its recorder, and writes their intervals. [one thread at a time]
class ConditionWatch {
public:
    static base::Result<ConditionWatch> open(const std::string& folder);

    void take(std::int64_t tag, std::span<const Point> points);
    void take(std::int64_t tag, const LongPoint& point);
    // Writes what opened and ended. What cannot be written now is with the next call. Conditions that others added or removed
    // hold from here on.
    base::Done commit(std::int64_t now);

private:
    explicit ConditionWatch(Conditions conditions)
        : m_conditions(std::move(conditions))
    {
    }
    base::Done load();
    void resume(ConditionState& state);
    base::Done write();
    base::Done write(const ConditionState& state);

    Conditions m_conditions;
    static constexpr std::int64_t unread = -1;
    std::int64_t m_version = unread;                              // of the index, as others changed it
    std::map<std::int64_t, std::vector<ConditionState>> m_states; // by tag
};

} // namespace titer::store
