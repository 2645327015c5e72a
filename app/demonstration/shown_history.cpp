// Keeps what was measured as app/live/recorder/history_runner.h does, by the clock of the batches.
#include "app/demonstration/shown_history.h"

#include "app/common/sentence.h"
#include "app/live/alarms/alarm_defaults.h"
#include "app/live/alarms/alarm_watch.h"
#include "core/base/tables/csv.h"
#include "core/store/audit.h"
#include "core/store/history/alarm_acts.h"
#include "core/store/history/historian.h"
#include "core/store/history/intervals.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace titer::app {

using base::Done;
using base::Result;
using base::say;
using store::Interval;

namespace {

constexpr std::int64_t oneMinute = 60'000'000;                                       // [µs]
constexpr std::int64_t betweenLooks = 15 * oneMinute;                                // at the alarms
constexpr std::int64_t answered = 20 * oneMinute;                                    // until a person comes to one
constexpr std::int64_t shelvedBefore = 40 * oneMinute, shelvedFor = 360 * oneMinute; // of now
constexpr double checkedAt = 11.8 * 86400.0; // when a person wrote a note [s of the batch]

struct KnownSample {
    std::size_t column = 0; // of the table
    store::Point point;
};

// The samples of a batch in the order in which they became known, as far as they are known by now.
Result<std::vector<KnownSample>> samplesOf(const ShownBatch& batch, const base::CsvLayout& layout, std::int64_t now)
{
    std::vector<KnownSample> known;
    base::CsvCallbacks callbacks;
    callbacks.sink = [&](const base::CsvChunk& chunk) {
        for (std::size_t c = 0; c < layout.columns.size(); ++c) {
            if (layout.columns[c].role != base::CsvColumn::Role::Value) continue;
            const int reported = base::reportedColumn(layout, int(c));
            for (std::size_t row = 0; row < chunk.time.size(); ++row) {
                const double value = chunk.columns[c][row];
                const double drawn = chunk.time[row],
                             since = reported < 0 ? drawn : chunk.columns[std::size_t(reported)][row];
                if (std::isfinite(value) && batch.at(since) <= now)
                    known.push_back({c, {batch.at(drawn), batch.at(since), value}});
            }
        }
        return true;
    };
    base::Notices notices;
    const Result<base::CsvSummary> read = base::streamCsvText(batch.csv, batch.name, layout, callbacks, notices);
    if (!read) return read.error();
    std::ranges::stable_sort(known, {}, [](const KnownSample& one) { return one.point.received; });
    return known;
}

// Historian and alarms of a store, and the person who looks after it. Samples are imported: a session of a recorder that ended would be one
// that was down until the next began.
class Keeper {
public:
    Keeper(const HistoryToKeep& order, store::Historian historian, AlarmWatch watch)
        : m_order(order)
        , m_historian(std::move(historian))
        , m_watch(std::move(watch))
    {
    }

    Done begin();
    Done keep(const ShownBatch& batch);
    Done finish();

private:
    Result<std::int64_t> tag(const base::CsvColumn& column);
    Done look(std::int64_t time);
    Done act(alarm::Act act);
    const std::string& source() const { return m_order.sources.front().id; }

    const HistoryToKeep& m_order;
    store::Historian m_historian;
    AlarmWatch m_watch;
    std::int64_t m_tick = 0;                                    // id of its tag
    std::map<std::string, std::int64_t> m_tags;                 // ids, by name
    std::map<std::int64_t, std::vector<store::Point>> m_points; // by tag: what is not in the store yet
    std::map<std::string, std::int64_t> m_due;                  // by alarm: when a person comes to it [µs, UTC]
    bool m_shelved = false;
};

Done Keeper::begin()
{
    const Result<std::int64_t> tick = m_historian.tag({0, ownSource, tickTag, {}, {}, connect::TagKind::Number, false});
    if (!tick) return tick.error();
    m_tick = *tick;
    m_watch.define(withOwn(m_order.alarms, m_order.sources), store::personOfProcess(), {},
                   m_order.batches.front().begin);
    return base::done();
}

Result<std::int64_t> Keeper::tag(const base::CsvColumn& column)
{
    const auto known = m_tags.find(column.name);
    if (known != m_tags.end()) return known->second;
    const store::HistoryTag tag{0, source(), column.name, {}, column.unit, connect::TagKind::Number, true};
    const Result<std::int64_t> id = m_historian.tag(tag);
    if (!id) return id;
    m_watch.know(store::fullName(tag), tag.unit);
    return m_tags[column.name] = *id;
}

Done Keeper::act(alarm::Act act)
{
    act.person = store::personOfProcess();
    const Result<store::AlarmAct> done = m_watch.act(act);
    if (!done) return done.error();
    const Result<store::AuditEntry> entry =
        store::AuditTrail::ofProject(m_order.project).append(store::changeOf(*done));
    return entry ? base::done() : Done(entry.error());
}

// What a recorder does once a second, and a person now and then.
Done Keeper::look(std::int64_t time)
{
    const std::int64_t at = m_watch.tick(time);
    m_points[m_tick].push_back({at, at, 1.0});
    if (const std::optional<AlarmReport> report = m_watch.report())
        for (const AlarmRow& row : report->rows) {
            if (alarm::isUnacknowledged(row.alarmStatus.state))
                m_due.try_emplace(row.definition.id, time + answered);
            else
                m_due.erase(row.definition.id);
        }
    for (auto due = m_due.begin(); due != m_due.end();) {
        const auto [id, when] = *due;
        if (when > time || id == m_order.ignored) {
            ++due;
            continue;
        }
        due = m_due.erase(due);
        if (const Done done = act({alarm::Transition::Act::Acknowledged, id}); !done) return done;
    }
    if (m_shelved || time < m_order.now - shelvedBefore) return base::done();
    m_shelved = true;
    return act({.act = alarm::Transition::Act::Shelved,
                .alarm = m_order.shelved,
                .reason = label(CORE_TR("core", "The sample is being measured again")).toStdString(),
                .until = time + shelvedFor});
}

Done Keeper::keep(const ShownBatch& batch)
{
    const base::CsvLayout layout = base::sniffCsv(batch.csv, true);
    const Result<std::vector<KnownSample>> known = samplesOf(batch, layout, m_order.now);
    if (!known) return known.error();
    std::vector<std::int64_t> tags(layout.columns.size());
    std::vector<std::optional<std::uint32_t>> places(layout.columns.size());
    for (std::size_t c = 0; c < layout.columns.size(); ++c) {
        if (layout.columns[c].role != base::CsvColumn::Role::Value) continue;
        const Result<std::int64_t> id = tag(layout.columns[c]);
        if (!id) return id.error();
        tags[c] = *id;
    }
    for (std::size_t c = 0; c < layout.columns.size(); ++c)
        places[c] = m_watch.place(source() + "/" + layout.columns[c].name);
    std::int64_t time = batch.begin + betweenLooks;
    for (KnownSample one : *known) {
        for (; time <= one.point.received; time += betweenLooks)
            if (const Done looked = look(time); !looked) return looked;
        connect::Sample sample{0, one.point.status, one.point.time, one.point.received, one.point.value};
        if (places[one.column]) m_watch.take(*places[one.column], tags[one.column], sample);
        one.point.received = sample.receiveTime;
        m_points[tags[one.column]].push_back(one.point);
    }
    const std::int64_t end = batch.at(batch.length);
    if (const Done looked = look(end); !looked) return looked;
    for (const twin::Gap& gap : batch.sensors.sensors.front().gaps)
        if (gap.from < batch.length)
            if (const Done kept = m_historian.addGap({.id = 0,
                                                      .source = source(),
                                                      .from = batch.at(gap.from),
                                                      .to = batch.at(gap.from + gap.length),
                                                      .cause = connect::Gap::Cause::Disconnected,
                                                      .detail = {}});
                !kept)
                return kept;
    for (auto& [id, points] : m_points) {
        std::ranges::stable_sort(points, {}, &store::Point::time);
        if (const Done kept = m_historian.import(id, points); !kept) return kept;
    }
    m_points.clear();
    return m_watch.commit(end);
}

Done Keeper::finish()
{
    if (const Done kept = m_watch.finish(); !kept) return kept;
    return m_historian.close();
}

// Batches with their phases, and what a person wrote next to the one that runs.
Done keepIntervals(const HistoryToKeep& order, const std::string& folder)
{
    Result<store::Intervals> intervals = store::Intervals::open(folder);
    if (!intervals) return intervals.error();
    for (const ShownBatch& batch : order.batches) {
        const std::int64_t end = batch.isRunning ? 0 : batch.at(batch.length);
        const Result<std::int64_t> id = intervals->add(
            {.kind = Interval::Kind::Batch, .name = batch.name, .from = batch.begin, .to = end, .openedBy = "recipe"});
        if (!id) return id.error();
        for (const ShownPhase& phase : order.phases) {
            if (phase.from >= batch.length) continue;
            const bool goesOn = batch.isRunning && phase.to > batch.length;
            const Result<std::int64_t> part = intervals->add({.kind = Interval::Kind::Phase,
                                                              .name = phase.name,
                                                              .parent = *id,
                                                              .place = phase.unit,
                                                              .from = batch.at(phase.from),
                                                              .to = goesOn ? 0 : batch.at(phase.to),
                                                              .openedBy = "recipe"});
            if (!part) return part.error();
        }
    }
    const std::int64_t checked = order.batches.back().at(checkedAt);
    const Result<std::int64_t> note = intervals->add(
        {.kind = Interval::Kind::Annotation,
         .name = label(CORE_TR("core", "pH probe compared with a sample: it reads 0.05 too high")).toStdString(),
         .from = checked,
         .to = checked,
         .openedBy = "hand"});
    return note ? base::done() : Done(note.error());
}

} // namespace

Done keepHistory(const HistoryToKeep& order, const std::function<void(double)>& progress, std::stop_token stop)
{
    const std::string folder = store::historyFolder(order.project);
    {
        Result<store::Historian> historian = store::Historian::open(folder);
        if (!historian) return historian.error();
        Result<AlarmWatch> watch = AlarmWatch::open(folder, order.batches.front().begin);
        if (!watch) return watch.error();
        Keeper keeper(order, std::move(*historian), std::move(*watch));
        if (const Done begun = keeper.begin(); !begun) return begun;
        for (std::size_t i = 0; i < order.batches.size() && !stop.stop_requested(); ++i) {
            if (const Done kept = keeper.keep(order.batches[i]); !kept) return kept;
            if (progress) progress(double(i + 1) / double(order.batches.size()));
        }
        if (const Done finished = keeper.finish(); !finished) return finished;
    }
    return keepIntervals(order, folder);
}

} // namespace titer::app
