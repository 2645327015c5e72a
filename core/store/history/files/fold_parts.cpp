// Columns from headers where one run counts alone, and from samples where several do.
#include "core/store/history/files/column_fold.h"
#include "core/store/history/files/tag_view.h"

#include <algorithm>
#include <set>
#include <utility>

namespace titer::store {

using base::Code;
using base::Done;
using base::Error;
using base::Result;
using base::say;

namespace {

// A span in which the same parts count.
struct Stretch {
    std::int64_t from = 0, to = 0; // both included
    std::vector<std::size_t> parts;
};

std::vector<Stretch> stretchesOf(const Parts& parts, std::int64_t from, std::int64_t to)
{
    struct Change {
        std::int64_t time;
        std::size_t part;
        bool begins;
    };
    std::vector<Change> changes;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const Run& run = parts[i].run;
        if (run.count == 0 || run.t1 < from || run.t0 > to) continue;
        changes.push_back({std::max(run.t0, from), i, true});
        changes.push_back({std::min(run.t1, to) + 1, i, false});
    }
    std::ranges::sort(changes, {}, &Change::time);
    std::vector<Stretch> stretches;
    std::set<std::size_t> active;
    std::int64_t since = from;
    for (const Change& change : changes) {
        if (change.time > since && !active.empty())
            stretches.push_back({since, change.time - 1, {active.begin(), active.end()}});
        since = change.time;
        if (change.begins) {
            active.insert(change.part);
        } else {
            active.erase(change.part);
        }
    }
    return stretches;
}

// Folds one run from its headers, and from its chunks only where the edge of a column goes through one.
class RunFold {
public:
    RunFold(ColumnFold& fold, const Part& part, const Damage& damage, std::stop_token stop)
        : m_fold(fold)
        , m_part(part)
        , m_damage(damage)
        , m_stop(std::move(stop))
    {
    }

    // What lies in [from, to], from headers of `level` and below.
    Done visit(int level, std::int64_t from, std::int64_t to)
    {
        if (m_stop.stop_requested()) return stoppedReading();
        const Result<std::optional<std::vector<Header>>> found = headersOf(m_part, level, from, to, -1, m_damage);
        if (!found) return found.error();
        if (!*found) m_fold.lose(from);
        const std::vector<Header> headers = found->value_or(std::vector<Header>());
        if (level == 0) return visitChunks(headers, from, to);
        std::int64_t at = from;
        bool hole = true;
        for (const Header& header : headers) {
            const Summary& summary = header.summary;
            if (header.state == Header::State::Lost) {
                hole = true;
                continue;
            }
            // Chunks that no header of this level stands for yet, whose neighbours were removed, or whose header is lost.
            if (summary.t0 > at && std::exchange(hole, false)) {
                const Done before = visit(level - 1, at, summary.t0 - 1);
                if (!before) return before;
            }
            at = after(summary.t1);
            if (summary.t0 >= from && summary.t1 <= to && m_fold.fits(summary.t0, summary.t1)) {
                m_fold.add(summary);
                continue;
            }
            const Done within = visit(level - 1, std::max(from, summary.t0), std::min(to, summary.t1));
            if (!within) return within;
        }
        return at <= to ? visit(level - 1, at, to) : base::done();
    }

private:
    Done visitChunks(const std::vector<Header>& headers, std::int64_t from, std::int64_t to)
    {
        std::int64_t at = from;
        for (const Header& header : headers) {
            const Summary& summary = header.summary;
            if (header.state == Header::State::Lost) {
                m_damage(*m_part.segment, header);
                m_fold.lose(at);
                continue;
            }
            at = std::max(at, after(summary.t1));
            if (summary.t0 >= from && summary.t1 <= to && m_fold.fits(summary.t0, summary.t1)) {
                m_fold.add(summary);
                continue;
            }
            const Result<bool> whole = m_part.segment->chunk(m_part.run, header.chunk, m_samples, false);
            if (!whole) return whole.error();
            if (!*whole) {
                m_damage(*m_part.segment, header);
                m_fold.lose(std::max(from, summary.t0));
                continue;
            }
            const std::vector<std::int64_t>& time = m_samples.time;
            m_fold.add(m_samples, std::size_t(std::ranges::lower_bound(time, from) - time.begin()),
                       std::size_t(std::ranges::upper_bound(time, to) - time.begin()));
        }
        return base::done();
    }

    ColumnFold& m_fold;
    const Part& m_part;
    const Damage& m_damage;
    std::stop_token m_stop;
    Samples m_samples;
};

Done foldStretch(ColumnFold& fold, const Parts& parts, const Stretch& stretch, const Damage& damage,
                 const std::stop_token& stop)
{
    const Part& first = parts[stretch.parts.front()];
    if (stretch.parts.size() == 1 && first.sealed())
        return RunFold(fold, first, damage, stop).visit(levels - 1, stretch.from, stretch.to);
    const Done merged = mergeParts(parts, stretch.parts, stretch.from, stretch.to, {false, true}, damage,
                                   [&fold, &stop](const Samples& samples) {
                                       fold.add(samples, 0, samples.size());
                                       return !stop.stop_requested();
                                   });
    if (merged && stop.stop_requested()) return stoppedReading();
    return merged;
}

// Until when the last sample before the end of the query holds.
Result<std::int64_t> holdEnd(const Parts& parts, const ColumnQuery& query, const Damage& damage)
{
    if (std::ranges::any_of(parts, [&query](const Part& part) { return part.run.t1 >= query.to; })) return query.to;
    const Result<std::optional<Point>> last = sampleBefore(parts, query.to, damage);
    if (!last) return last.error();
    if (!*last) return query.from;
    const std::int64_t seen = query.alive > 0 ? std::max<std::int64_t>(query.alive - (*last)->received, 0) : 0;
    return (*last)->time + seen;
}

} // namespace

Error stoppedReading()
{
    return {Code::Input, "", say(CORE_TR("core", "Reading was stopped."))};
}

Result<std::vector<Column>> foldParts(const Parts& parts, const ColumnQuery& query, const Damage& damage,
                                      std::stop_token stop)
{
    if (query.count < 1 || query.to <= query.from) return std::vector<Column>();
    ColumnFold fold(query.from, query.to, query.count);
    const Result<std::optional<Point>> before = sampleBefore(parts, query.from, damage);
    if (!before) return before.error();
    if (*before) {
        Samples held;
        held.add(**before);
        fold.add(held, 0, 1);
    }
    for (const Stretch& stretch : stretchesOf(parts, query.from, query.to - 1)) {
        const Done folded = foldStretch(fold, parts, stretch, damage, stop);
        if (!folded) return folded.error();
    }
    const Result<std::int64_t> until = holdEnd(parts, query, damage);
    if (!until) return until.error();
    return fold.finish(*until);
}

} // namespace titer::store
