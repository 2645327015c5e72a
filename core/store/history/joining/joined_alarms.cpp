#include "core/store/history/joining/joined_alarms.h"

#include "core/store/history/history_reader.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
#include <optional>

namespace titer::store {

using alarm::Transition;
using base::Done;
using base::Result;

namespace {

constexpr std::size_t transitionsAtOnce = 1'000, pointsAtOnce = 10'000;
constexpr std::size_t everyEntry = std::numeric_limits<std::size_t>::max();
constexpr std::int64_t clocks = 86'400'000'000; // clocks of sources are off by less [µs]

// When no recorder of the store evaluated.
Result<TimeSpans> notEvaluated(AlarmJournal& journal)
{
    const Result<std::vector<AlarmStart>> starts = journal.startTimes();
    const Result<std::int64_t> watermark = journal.watermark();
    if (!starts || !watermark) return starts ? watermark.error() : starts.error();
    TimeSpans spans;
    const auto behind = [](std::int64_t time) { return time == 0 ? allTime.from : time + 1; };
    for (const AlarmStart& start : *starts) spans.push_back({behind(start.watermark), start.time + 1});
    spans.push_back({behind(*watermark), allTime.to});
    return together(std::move(spans));
}

class AlarmJoining {
public:
    AlarmJoining(AlarmJournal& here, AlarmJournal& there, HistoryReader& samples, const TimeSpans& missed,
                 std::span<const std::string> without, JoinedAlarms& joined)
        : m_here(here)
        , m_there(there)
        , m_samples(samples)
        , m_missed(missed)
        , m_without(without)
        , m_joined(joined)
    {
    }

    Done open()
    {
        Result<std::vector<AlarmState>> states = m_here.states();
        if (!states) return states.error();
        for (AlarmState& state : *states) m_definitions[state.alarmStatus.id] = std::move(state.definition);
        Result<std::vector<AlarmState>> statesThere = m_there.states();
        Result<std::vector<AlarmStart>> starts = m_there.startTimes();
        if (!statesThere || !starts) return statesThere ? starts.error() : statesThere.error();
        for (AlarmState& state : *statesThere)
            if (auto definition = alarm::readDefinition(state.alarmStatus.id, state.definition))
                m_definitionsThere[state.alarmStatus.id] = *std::move(definition);
        m_starts = *std::move(starts);
        return base::done();
    }
    Done take(const TimeSpan& span)
    {
        Done done = base::done();
        const Done read = m_there.each(span.from, span.to, [&](const Transition& one) {
            if (!isApart(one.alarm)) done = take(one);
            if (done && m_some.size() >= transitionsAtOnce) done = keep();
            return done.ok();
        });
        if (!read || !done) return read ? done : read;
        return keep();
    }

private:
    bool isApart(const std::string& alarm) const
    {
        return std::ranges::any_of(m_without,
                                   [&](const std::string& source) { return alarm.starts_with(source + "."); });
    }
    Done take(const Transition& one)
    {
        if (one.act == Transition::Act::Defined) {
            const auto here = m_definitions.find(one.alarm);
            m_joined.definitions += one.newText != (here == m_definitions.end() ? std::string() : here->second);
            return base::done();
        }
        const Result<bool> known = one.act == Transition::Act::Raised ? goesOn(one) : Result<bool>(false);
        if (!known) return known.error();
        if (!*known) m_some.push_back(one);
        return base::done();
    }
    // The last that was said of it in this time; nothing where nothing was.
    static Result<std::optional<bool>> raisedBy(AlarmJournal& journal, const std::string& alarm, std::int64_t from,
                                                std::int64_t to)
    {
        const Result<std::vector<Transition>> entries = journal.between(from, to, everyEntry, alarm);
        if (!entries) return entries.error();
        std::optional<bool> raised;
        for (const Transition& one : *entries) {
            if (one.act == Transition::Act::Raised) raised = true;
            if (one.act == Transition::Act::Returned) raised = false;
            if (one.act == Transition::Act::Defined && one.newText.empty()) raised = false;
        }
        return raised;
    }
    // Whether what the other recorder raised stood raised here when it took over.
    Result<bool> goesOn(const Transition& one)
    {
        const auto span = std::ranges::find_if(
            m_missed, [&](const TimeSpan& missed) { return missed.from <= one.time && one.time < missed.to; });
        const auto next =
            std::ranges::find_if(m_starts, [&](const AlarmStart& start) { return start.time > one.time; });
        const auto definition = m_definitionsThere.find(one.alarm);
        if (span == m_missed.end() || next == m_starts.begin() || definition == m_definitionsThere.end()) return false;
        const std::int64_t start = std::prev(next)->time;
        if (start < span->from) return false; // it saw the excursion begin
        const Result<std::optional<bool>> here = raisedBy(m_here, one.alarm, allTime.from, span->from);
        const Result<std::optional<bool>> there = raisedBy(m_there, one.alarm, start, one.time);
        if (!here || !there) return here ? there.error() : here.error();
        if (!here->value_or(false) || there->has_value()) return false;
        const auto delay = std::int64_t(std::llround(definition->second.onDelay * 1e6));
        return beginsWith(definition->second.tag, span->from, start, one.time, one.time - delay);
    }
    // Whether no sample of the tag had been evaluated before this began, in a store that had heard it already while the recorder of this one
    // evaluated: then nothing says that the value had returned.
    Result<bool> beginsWith(const std::string& tagName, std::int64_t evaluatedHere, std::int64_t start,
                            std::int64_t raised, std::int64_t began)
    {
        const Result<std::optional<HistoryTag>> tag = m_samples.find(tagName);
        if (!tag) return tag.error();
        if (!*tag) return false;
        bool heardBefore = false;
        std::int64_t first = std::numeric_limits<std::int64_t>::max();
        for (std::int64_t from = evaluatedHere - clocks;;) {
            const Result<std::vector<Point>> points = m_samples.points((*tag)->id, from, raised + clocks, pointsAtOnce);
            if (!points) return points.error();
            for (const Point& point : *points) {
                heardBefore = heardBefore || point.received < evaluatedHere;
                if (point.received >= start) first = std::min(first, point.received);
            }
            if (points->size() < pointsAtOnce) return heardBefore && began <= first;
            from = points->back().time + 1;
        }
    }
    Done keep()
    {
        if (m_some.empty()) return base::done();
        Result<std::vector<Transition>> known = m_here.between(m_some.front().time, m_some.back().time + 1, everyEntry);
        if (!known) return known.error();
        std::vector<Transition> fresh;
        for (Transition& one : m_some) {
            if (!one.person.empty()) m_joined.acts.push_back(one);
            if (const auto same = std::ranges::find(*known, one); same != known->end())
                known->erase(same);
            else
                fresh.push_back(std::move(one));
        }
        m_some.clear();
        if (fresh.empty()) return base::done();
        m_joined.first = m_joined.transitions == 0 ? fresh.front().time : m_joined.first;
        m_joined.last = fresh.back().time;
        m_joined.transitions += std::int64_t(fresh.size());
        return m_here.addJoined(fresh);
    }

    AlarmJournal &m_here, &m_there;
    HistoryReader& m_samples;  // of the other store
    const TimeSpans& m_missed; // in which no recorder of this one evaluated
    std::span<const std::string> m_without;
    JoinedAlarms& m_joined;
    std::map<std::string, std::string> m_definitions; // of this store, by alarm
    std::map<std::string, alarm::Definition> m_definitionsThere;
    std::vector<AlarmStart> m_starts; // of recorders of the other store, the oldest first
    std::vector<Transition> m_some;   // that wait to be taken
};

} // namespace

Done joinAlarms(const std::string& into, const std::string& from, const std::string& other,
                std::span<const std::string> without, JoinedAlarms& joined)
{
    Result<AlarmJournal> here = AlarmJournal::open(into), there = AlarmJournal::open(from, Database::Mode::Read);
    if (!here || !there) return here ? there.error() : here.error();
    Result<HistoryIndex> index = HistoryIndex::open(into, Database::Mode::Write);
    Result<HistoryReader> samples = HistoryReader::open(from);
    if (!index || !samples) return index ? samples.error() : index.error();
    const Result<NamedSpans> before = stoodIn(*index);
    Result<TimeSpans> missed = notEvaluated(*here);
    const Result<TimeSpans> missedThere = notEvaluated(*there);
    if (!before) return before.error();
    if (!missed || !missedThere) return missed ? missedThere.error() : missed.error();
    for (const auto& [store, spans] : *before)
        if (store != other) *missed = store::without(*missed, spans);
    const TimeSpans wanted = store::without(*missed, *missedThere);
    AlarmJoining joining(*here, *there, *samples, *missed, without, joined);
    if (const Done opened = joining.open(); !opened) return opened;
    for (const TimeSpan& span : wanted)
        if (const Done taken = joining.take(span); !taken) return taken;
    return wanted.empty() ? base::done() : addStoodIn(*index, {{other, wanted}});
}

} // namespace titer::store
