// Makes rows of what comes of the variables of a batch, and has them judged: when a batch begins, what belongs together, what is missing or no
// longer heard of.
//
// A row is what comes with one time, or within `every` of its first value. What was drawn before the row that came last counts when it comes, and
// what is older than the newest of its tag is passed over. The course is interpolated between values, and the last one stands. A value is stale
// by base::Sampling, the rule of all tags; while one is missing or stale, the batch goes on and is not judged.
#pragma once

#include "app/plugins/batch_tags.h"
#include "core/connect/connector.h"

#include <deque>

namespace titer::app {

struct WatchOrder {
    int inARow = 3;
    std::int64_t every = 0;                     // [µs]; 0: what comes with one time is a row
    std::string startTag = {};                  // empty: the batch begins at startTime, without it with the first value
    std::optional<std::int64_t> startTime = {}; // [µs, UTC]
    std::string phaseTag = {};
};

// Said with its first row, and again with the first one after a time in which nobody listened.
struct BatchBegin {
    std::int64_t time = 0;                  // of the row [µs, UTC]
    std::optional<std::int64_t> begin = {}; // of the batch; nothing: not known any more
};

// [one thread at a time]
class BatchWatch {
public:
    BatchWatch(std::shared_ptr<const mvda::BatchModel> model, WatchOrder order);

    const WatchOrder& order() const { return m_order; }
    // As if nothing had come.
    void restart();
    // As if nothing had come of a batch that began at this time, and without a tag or a time of the order goes on where resume() says so.
    void goOn(std::int64_t begin);
    // What follows comes after a time in which nobody listened. By a tag the batch goes on where the next start is the one that is known, and what
    // came until then is judged with it; another one has begun nobody knows when. By the first value it goes on where none of its rows can have
    // been missed until `now` [µs, UTC], and so does one whose rows are counted.
    void resume(std::int64_t now);
    // It is not known when the batch began that runs at this time [µs, UTC]: nothing is judged.
    void lose(std::int64_t time);
    // Something is next that has this time [µs, UTC]: what came before it is a row.
    void reach(std::int64_t time);
    // In the unit of the model. Bad values are none.
    void take(std::size_t variable, std::int64_t time, connect::Status status, double value);
    void takePhase(std::string phase) { m_phase = std::move(phase); }
    // What the tag says that a batch begins with. A change begins one; 0 and an empty text end it. Of the first it is not known since when it stands,
    // and what is older than the newest is passed over.
    void takeStart(std::int64_t time, const std::string& value);
    static bool isRunning(const std::string& start) { return !start.empty() && start != "0"; }
    // Whether each variable has a value in the row.
    bool isWhole() const;
    void closeRow();

    // Of the batch that is judged, its first row.
    std::optional<std::int64_t> begun() const
    {
        return m_monitor && m_rows > 0 ? std::optional(m_begin) : std::nullopt;
    }
    // Since it was asked last.
    std::vector<BatchJudged> takeJudged() { return std::exchange(m_judged, {}); }
    std::vector<BatchBegin> takeBegun() { return std::exchange(m_begun, {}); }
    // Why the batch is not judged at present; nothing where it is, and between batches.
    std::optional<connect::ConnectorStatus> trouble() const;

private:
    static constexpr std::int64_t never = std::numeric_limits<std::int64_t>::min();
    struct Variable {
        std::int64_t time = never; // of the newest
        connect::Status status = connect::status::good;
        double value = 0.0;
        std::deque<double> between = {}; // its values [s]
    };
    struct Row {
        std::int64_t begin, time;
        mvda::RowVectorXd cells;
    };

    void beginBatch();
    bool isOfFirstValue() const { return m_order.startTag.empty() && !m_order.startTime; }
    bool opens(std::int64_t time);
    std::int64_t mayMiss() const;
    void lose(std::int64_t time, connect::ConnectorStatus trouble);
    base::Sentence howToStateABegin() const;
    double timeOf(std::int64_t time) const;
    bool isStale(const Variable& variable, std::int64_t time) const;
    std::vector<std::string> missing() const;
    std::optional<connect::ConnectorStatus> lack(std::int64_t time) const;
    void judge(Row row);
    void confirm();
    void report(std::int64_t time, connect::Status status, connect::ConnectorStatus trouble);

    std::shared_ptr<const mvda::BatchModel> m_model;
    WatchOrder m_order;
    std::unique_ptr<mvda::BatchMonitor> m_monitor; // none: no batch runs, or it is not known since when
    std::vector<Variable> m_variables;
    std::optional<Row> m_row;
    std::int64_t m_closed = never; // time of the row before
    std::int64_t m_begin = 0;      // of the batch
    int m_rows = 0;                // of the batch
    std::int64_t m_last = never;   // time of the last of them
    bool m_isTold = false;         // when it began
    std::string m_phase;
    std::optional<std::int64_t> m_from;         // what comes before belongs to no row of the batch
    std::optional<std::int64_t> m_checkedUntil; // rows must not lie too far apart before this time
    bool m_isOver = false;                      // the batch was, before a time in which nobody listened
    std::optional<std::string> m_start;         // what the tag says
    std::int64_t m_startTime = never;           // since it says it, or said it again
    bool m_isResumed = false;                   // and it has not said it since
    std::vector<Row> m_unconfirmed;             // rows that were closed meanwhile
    std::vector<BatchJudged> m_judged;
    std::vector<BatchBegin> m_begun;
    std::optional<connect::ConnectorStatus> m_trouble;
};

} // namespace titer::app
