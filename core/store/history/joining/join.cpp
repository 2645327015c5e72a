#include "core/store/history/joining/join.h"

#include "core/base/time.h"
#include "core/store/history/joining/coverage.h"
#include "core/store/history/joining/join_plan.h"
#include "core/store/history/joining/joined_gaps.h"
#include "core/store/history/kept_unit.h"
#include "core/store/history/known_samples.h"
#include "core/store/history/samples.h"

#include <algorithm>
#include <cstdlib>
#include <map>
#include <set>
#include <utility>

namespace titer::store {

using base::Code;
using base::Done;
using base::Error;
using base::Result;
using base::say;

namespace {

constexpr std::size_t pointsReadAtOnce = 65'536, pointsJoinedAtOnce = 262'144; // samples
constexpr std::size_t textsReadAtOnce = 256, arraysReadAtOnce = 16;            // which may be large
constexpr std::size_t bytesAtOnce = 4 << 20;                                   // of them that wait for the disk
constexpr double planShare = 0.1;                                              // of the time, about
constexpr std::size_t maxDifferences = 1'000;                                  // that are listed
constexpr std::int64_t stampedOnArrival = 1'000;  // a stamp as near to the receipt is that of the recorder [µs]
constexpr std::int64_t deliveredWithin = 100'000; // one value reaches two recorders within that [µs]

bool hasSameValue(const Point& one, const Point& other)
{
    return one.status == other.status && one.value == other.value;
}

std::size_t sizeOfLong(const LongPoint& point)
{
    const std::string* text = std::get_if<std::string>(&point.value);
    return 1 + (text ? text->size() : std::get<std::vector<double>>(point.value).size() * sizeof(double));
}

class Joining {
public:
    Joining(Historian& into, const JoinOrder& order, Joined& joined, std::stop_token stop)
        : m_into(into)
        , m_order(order)
        , m_stop(std::move(stop))
        , m_known(into.folder())
        , m_lost(into.counts().lost)
        , m_joined(joined)
    {
    }

    Done run(const std::function<void(double)>& progress);
    // What was taken by now.
    void report();

private:
    // A source as both stores know it.
    struct Part {
        Joined::Source joined;
        TimeSpans missing, outside, lossy;   // of this store
        TimeSpans away;                      // of the other one
        std::set<std::int64_t> matched = {}; // tags of this store that both have
    };

    Done open();
    Done plan(const std::function<void(double)>& progress);
    Done addPart(const std::string& source, JoinPlan& plan);
    bool isMissed(const std::string& place, std::int64_t time) const;
    Done finish();
    Result<std::optional<HistoryTag>> placeOf(const HistoryTag& there, KeptUnit& unit);
    Done join(Part& part, const HistoryTag& there);
    Done joinNumbers(Part& part, const HistoryTag& there, const HistoryTag& here, const KeptUnit& unit);
    Done keep(std::size_t& waiting);
    Done joinLongs(Part& part, const HistoryTag& there, const HistoryTag& here);
    template <class Any> bool isMissing(const Part& part, const Any& one) const;
    Result<bool> isDelivered(const TimeSpan& span, std::int64_t here, const Point& point);
    Done store(Part& part, const HistoryTag& here, std::vector<Point>& points);
    Done keepThese(const HistoryTag& here, std::vector<Point>& points);
    void count(Part& part, std::int64_t first, std::int64_t last, std::size_t number);
    void differ(const HistoryTag& here, std::int64_t time);

    Historian& m_into;
    const JoinOrder& m_order;
    const std::stop_token m_stop;
    KnownSamples m_known;
    std::optional<HistoryReader> m_here, m_there;
    std::optional<Coverage> m_coverageHere, m_coverageThere;
    HistoryIndex m_index; // of this store
    std::map<std::string, Part> m_parts;
    std::string m_other;       // identity of the other store
    const std::int64_t m_lost; // by the historian, before
    Joined& m_joined;
};

Done Joining::open()
{
    for (auto [reader, coverage, folder] : {std::tuple(&m_here, &m_coverageHere, &m_into.folder()),
                                            std::tuple(&m_there, &m_coverageThere, &m_order.folder)}) {
        Result<HistoryReader> opened = HistoryReader::open(*folder);
        if (!opened) return opened.error();
        reader->emplace(*std::move(opened));
        Result<Coverage> known = Coverage::of(**reader, *folder, m_stop);
        if (!known) return known.error();
        coverage->emplace(*std::move(known));
    }
    Result<HistoryIndex> index = HistoryIndex::open(m_into.folder(), Database::Mode::Write);
    if (!index) return index.error();
    m_index = *std::move(index);
    return base::done();
}

Done Joining::plan(const std::function<void(double)>& progress)
{
    Result<JoinPlan> plan = unfinishedJoin(m_index);
    Result<HistoryIndex> other = HistoryIndex::open(m_order.folder, Database::Mode::Read);
    const Result<std::string> identity = other ? identityOf(*other) : other.error();
    if (!plan || !identity) return plan ? identity.error() : plan.error();
    // Its samples stand where this one is missing them still.
    if (!plan->other.empty() && plan->other != *identity)
        return Error{Code::Input, m_order.folder,
                     say(CORE_TR("core", "A join with another store was not completed. Join that one, or a backup of "
                                         "it, first."))};
    plan->other = m_other = *identity;
    const std::vector<HistoryTag>& tags = m_coverageThere->tags();
    for (std::size_t i = 0; i < tags.size(); ++i) {
        if (m_stop.stop_requested()) return joinStopped();
        if (progress) progress(planShare * double(i) / double(tags.size()));
        const std::string& source = tags[i].source;
        const bool apart = source == labSource || std::ranges::find(m_order.without, source) != m_order.without.end();
        if (apart || m_parts.contains(source)) continue;
        if (const Done added = addPart(source, *plan); !added) return added;
    }
    if (const Done whole = isWhole(*m_here); !whole) return whole;
    NamedSpans times; // before the first sample of them is there
    for (const auto& [source, part] : m_parts)
        if (!source.empty()) times[source] = without(part.missing, part.away);
    if (const Done kept = addJoinedTimes(m_index, times); !kept) return kept;
    return keepPlan(m_index, untilNow(*std::move(plan)));
}

// What was imported into the other store has no source, and the times of its file.
Done Joining::addPart(const std::string& source, JoinPlan& plan)
{
    Part& part = m_parts[source];
    part.joined.id = source;
    part.missing = {allTime};
    if (source.empty()) return base::done();
    Result<TimeSpans> away = m_coverageHere->away(source), outside = m_coverageHere->outside(source),
                      there = m_coverageThere->away(source);
    if (away) away = m_coverageHere->reaching(source, *away);
    for (const Result<TimeSpans>* one : {&away, &outside, &there})
        if (!*one) return one->error();
    part.away = *std::move(there);
    part.lossy = m_coverageHere->lossy(source);
    MissedSpans& before = plan.spans[source];
    away->insert(away->end(), before.missing.begin(), before.missing.end());
    outside->insert(outside->end(), before.outside.begin(), before.outside.end());
    before = {together(*std::move(away)), together(*std::move(outside))};
    part.missing = before.missing;
    part.outside = before.outside;
    return base::done();
}

// The same tag of this store, which gets it where there is none; nothing where that one measures something else.
Result<std::optional<HistoryTag>> Joining::placeOf(const HistoryTag& there, KeptUnit& unit)
{
    Result<std::optional<HistoryTag>> here = m_index.named(there.source, there.name);
    if (!here) return here;
    unit = {there.unit};
    if (!*here) {
        HistoryTag fresh = there;
        const Result<std::int64_t> id = m_into.tag(fresh);
        if (!id) return id.error();
        fresh.id = *id;
        return std::optional(fresh);
    }
    const std::optional<KeptUnit> kept = keptUnit(there.unit, (*here)->unit);
    if ((*here)->kind == there.kind && (kept || there.kind != connect::TagKind::Number)) {
        unit = kept.value_or(unit);
        return here;
    }
    m_joined.notices.push_back({fullName(there), say(CORE_TR("core", "The tag measures something else in the other "
                                                                     "store, or is of another kind; none of its values "
                                                                     "are taken."))});
    return std::optional<HistoryTag>();
}

template <class Any> bool Joining::isMissing(const Part& part, const Any& one) const
{
    // A mark of when the other recorder was away itself says nothing of this one.
    if (spanAt(part.missing, one.time)) return isUsable(one.status) || !spanAt(part.away, one.time);
    if (!isUsable(one.status)) return false;
    return spanAt(part.missing, one.received) ||
           (std::abs(one.time - one.received) > stampedOnArrival && spanAt(part.lossy, one.time));
}

// Whether this store has the value, under the time at which it reached this recorder: at the edges of a span both heard it.
Result<bool> Joining::isDelivered(const TimeSpan& span, std::int64_t here, const Point& point)
{
    if (std::abs(point.time - point.received) > stampedOnArrival) return false;
    if (point.time - span.from <= deliveredWithin) {
        const Result<std::optional<Point>> last = m_here->before(here, span.from);
        if (!last) return last.error();
        if (*last && point.time - (*last)->time <= deliveredWithin && hasSameValue(**last, point)) return true;
    }
    if (span.to - point.time <= deliveredWithin) {
        const Result<std::vector<Point>> next = m_here->points(here, span.to, point.time + deliveredWithin + 1, 1);
        if (!next) return next.error();
        if (!next->empty() && hasSameValue(next->front(), point)) return true;
    }
    return false;
}

Done Joining::join(Part& part, const HistoryTag& there)
{
    KeptUnit unit;
    const Result<std::optional<HistoryTag>> here = placeOf(there, unit);
    if (!here) return here.error();
    if (!*here) return base::done();
    part.matched.insert((*here)->id);
    return there.kind == connect::TagKind::Number ? joinNumbers(part, there, **here, unit)
                                                  : joinLongs(part, there, **here);
}

Done Joining::joinNumbers(Part& part, const HistoryTag& there, const HistoryTag& here, const KeptUnit& unit)
{
    std::vector<Point> wanted;
    for (std::int64_t from = allTime.from;;) {
        if (m_stop.stop_requested()) return joinStopped();
        const Result<std::vector<Point>> points = m_there->points(there.id, from, allTime.to, pointsReadAtOnce);
        if (!points) return points.error();
        for (Point point : *points) {
            if (!isMissing(part, point)) continue;
            point.value = unit(point.value);
            const TimeSpan* span = spanAt(part.missing, point.time);
            const Result<bool> delivered = span ? isDelivered(*span, here.id, point) : Result<bool>(false);
            if (!delivered) return delivered.error();
            if (!*delivered) wanted.push_back(point);
        }
        const bool last = points->size() < pointsReadAtOnce;
        if (last || wanted.size() >= pointsJoinedAtOnce)
            if (const Done stored = store(part, here, wanted); !stored) return stored;
        if (last) return base::done();
        from = points->back().time + 1;
    }
}

Done Joining::store(Part& part, const HistoryTag& here, std::vector<Point>& points)
{
    const std::size_t offered = points.size();
    Result<KnownSamples::New> fresh = m_known.newOf(here.id, std::exchange(points, {}));
    if (!fresh) return fresh.error();
    m_joined.known += std::int64_t(offered - fresh->points.size());
    if (fresh->corrected > 0)
        if (const Done kept = keepThese(here, fresh->points); !kept) return kept;
    if (fresh->points.empty()) return base::done();
    count(part, fresh->points.front().time, fresh->points.back().time, fresh->points.size());
    return m_into.import(here.id, fresh->points);
}

// Leaves out those in whose place this store has a value; that it had none is no value.
Done Joining::keepThese(const HistoryTag& here, std::vector<Point>& points)
{
    std::vector<Point> fresh;
    for (const Point& point : points) {
        const Result<std::vector<Point>> there = m_here->points(here.id, point.time, point.time + 1, 1);
        if (!there) return there.error();
        if (there->empty() || (!isUsable(there->front().status) && isUsable(point.status)))
            fresh.push_back(point);
        else
            differ(here, point.time);
    }
    points = std::move(fresh);
    return base::done();
}

// What was appended is on the disk, or it is an error: a historian counts what finds no room.
Done Joining::keep(std::size_t& waiting)
{
    if (std::exchange(waiting, 0) == 0) return base::done();
    if (const Done kept = m_into.keep(base::now().microseconds); !kept) return kept;
    if (m_into.counts().lost == m_lost) return base::done();
    return Error{Code::Io, m_into.folder(),
                 say(CORE_TR("core", "Texts or arrays of the other store are too large to be taken; all gaps stay."))};
}

Done Joining::joinLongs(Part& part, const HistoryTag& there, const HistoryTag& here)
{
    const std::size_t atOnce = there.kind == connect::TagKind::Text ? textsReadAtOnce : arraysReadAtOnce;
    std::size_t waiting = 0; // bytes
    for (std::int64_t from = allTime.from;;) {
        if (m_stop.stop_requested()) return joinStopped();
        const Result<std::vector<LongPoint>> some = m_there->longPoints(there.id, from, allTime.to, atOnce);
        if (!some) return some.error();
        for (const LongPoint& point : *some) {
            if (!isMissing(part, point)) continue;
            const Result<std::vector<LongPoint>> known = m_here->longPoints(here.id, point.time, point.time + 1, 1);
            if (!known) return known.error();
            if (known->empty()) {
                if (const Done taken = m_into.append(here.id, point); !taken) return taken;
                count(part, point.time, point.time, 1);
                waiting += sizeOfLong(point);
                if (waiting >= bytesAtOnce)
                    if (const Done kept = keep(waiting); !kept) return kept;
            } else if (known->front().value == point.value && known->front().status == point.status) {
                ++m_joined.known;
            } else {
                differ(here, point.time);
            }
        }
        if (const Done kept = keep(waiting); !kept) return kept;
        if (some->size() < atOnce) return base::done();
        from = some->back().time + 1;
    }
}

void Joining::count(Part& part, std::int64_t first, std::int64_t last, std::size_t number)
{
    Joined::Source& joined = part.joined;
    joined.first = joined.samples == 0 ? first : std::min(joined.first, first);
    joined.last = joined.samples == 0 ? last : std::max(joined.last, last);
    joined.samples += std::int64_t(number);
}

void Joining::differ(const HistoryTag& here, std::int64_t time)
{
    if (++m_joined.differing <= std::int64_t(maxDifferences)) m_joined.differences.push_back({fullName(here), time});
}

Done Joining::run(const std::function<void(double)>& progress)
{
    if (const Done opened = open(); !opened) return opened;
    if (const Done planned = plan(progress); !planned) return planned;
    const std::vector<HistoryTag>& tags = m_coverageThere->tags();
    for (std::size_t i = 0; i < tags.size(); ++i) {
        if (progress) progress(planShare + (1.0 - planShare) * double(i) / double(tags.size()));
        const auto part = m_parts.find(tags[i].source);
        if (part == m_parts.end()) continue;
        if (const Done joined = join(part->second, tags[i]); !joined) return joined;
    }
    if (const Done whole = isWhole(*m_there); !whole) return whole;
    if (const Done whole = isWhole(*m_here); !whole) return whole;
    // Before gaps end, which show what was missed.
    const auto missed = std::bind_front(&Joining::isMissed, this);
    const Done taken =
        joinRecords(m_into.folder(), {m_order.folder, m_other, m_order.without, missed}, m_joined.records);
    return taken ? finish() : taken;
}

// Whether this store heard nothing of the tag then.
bool Joining::isMissed(const std::string& place, std::int64_t time) const
{
    const auto& tags = m_coverageThere->tags();
    const auto tag = std::ranges::find(tags, place, [](const HistoryTag& one) { return fullName(one); });
    const auto part = tag == tags.end() ? m_parts.end() : m_parts.find(tag->source);
    return part != m_parts.end() && spanAt(part->second.missing, time);
}

Done Joining::finish()
{
    std::vector<SourceGaps> gaps;
    for (const auto& [source, part] : m_parts)
        if (!source.empty()) gaps.push_back({source, part.away, part.outside, part.matched});
    if (const Done done = joinGaps(m_into, m_index, *m_coverageHere, *m_coverageThere, gaps); !done) return done;
    for (const SourceGaps& one : gaps) {
        Joined::Source& joined = m_parts[one.source].joined;
        std::tie(joined.ended, joined.shortened, joined.added) = std::tie(one.ended, one.shortened, one.added);
    }
    return base::done();
}

void Joining::report()
{
    for (auto& [source, part] : m_parts) m_joined.sources.push_back(std::move(part.joined));
}

} // namespace

Done joinHistory(Historian& into, const JoinOrder& order, Joined& joined, std::stop_token stop,
                 const std::function<void(double)>& progress)
{
    Joining joining(into, order, joined, std::move(stop));
    const Done done = joining.run(progress);
    joining.report();
    return done;
}

} // namespace titer::store
