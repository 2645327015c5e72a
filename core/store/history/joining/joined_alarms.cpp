#include "core/store/history/joining/joined_alarms.h"

#include <algorithm>
#include <limits>
#include <map>

namespace titer::store {

using alarm::Transition;
using base::Done;
using base::Result;

namespace {

constexpr std::size_t transitionsAtOnce = 1'000;

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
    AlarmJoining(AlarmJournal& here, AlarmJournal& there, std::span<const std::string> without, JoinedAlarms& joined)
        : m_here(here)
        , m_there(there)
        , m_without(without)
        , m_joined(joined)
    {
    }

    Done open()
    {
        Result<std::vector<AlarmState>> states = m_here.states();
        if (!states) return states.error();
        for (AlarmState& state : *states) m_definitions[state.alarmStatus.id] = std::move(state.definition);
        return base::done();
    }
    Done take(const TimeSpan& span)
    {
        Done done = base::done();
        const Done read = m_there.each(span.from, span.to, [&](const Transition& one) {
            if (!isApart(one.alarm)) take(one);
            if (m_some.size() >= transitionsAtOnce) done = keep();
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
    void take(const Transition& one)
    {
        if (one.act != Transition::Act::Defined) {
            m_some.push_back(one);
            return;
        }
        const auto here = m_definitions.find(one.alarm);
        m_joined.definitions += one.newText != (here == m_definitions.end() ? std::string() : here->second);
    }
    Done keep()
    {
        if (m_some.empty()) return base::done();
        Result<std::vector<Transition>> known =
            m_here.between(m_some.front().time, m_some.back().time + 1, std::numeric_limits<std::size_t>::max());
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
    std::span<const std::string> m_without;
    JoinedAlarms& m_joined;
    std::map<std::string, std::string> m_definitions; // of this store, by alarm
    std::vector<Transition> m_some;                   // that wait to be taken
};

} // namespace

Done joinAlarms(const std::string& into, const std::string& from, const std::string& other,
                std::span<const std::string> without, JoinedAlarms& joined)
{
    Result<AlarmJournal> here = AlarmJournal::open(into), there = AlarmJournal::open(from, Database::Mode::Read);
    if (!here || !there) return here ? there.error() : here.error();
    Result<HistoryIndex> index = HistoryIndex::open(into, Database::Mode::Write);
    if (!index) return index.error();
    const Result<NamedSpans> before = stoodIn(*index);
    Result<TimeSpans> missed = notEvaluated(*here);
    const Result<TimeSpans> missedThere = notEvaluated(*there);
    if (!before) return before.error();
    if (!missed || !missedThere) return missed ? missedThere.error() : missed.error();
    for (const auto& [store, spans] : *before)
        if (store != other) *missed = store::without(*missed, spans);
    const TimeSpans wanted = store::without(*missed, *missedThere);
    AlarmJoining joining(*here, *there, without, joined);
    if (const Done opened = joining.open(); !opened) return opened;
    for (const TimeSpan& span : wanted)
        if (const Done taken = joining.take(span); !taken) return taken;
    return wanted.empty() ? base::done() : addStoodIn(*index, {{other, wanted}});
}

} // namespace titer::store
