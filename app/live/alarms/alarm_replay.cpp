#include "app/live/alarms/alarm_replay.h"

#include "app/live/alarms/alarm_defaults.h"
#include "app/live/alarms/alarm_watch.h"
#include "core/store/history/history_reader.h"

#include <algorithm>
#include <limits>
#include <set>
#include <tuple>

namespace titer::app {

using alarm::Definition;
using alarm::Transition;
using base::Done;
using base::Result;
using store::AlarmAct;
using store::AlarmStart;

namespace {

constexpr std::int64_t earliest = -(std::int64_t(1) << 60), latest = std::int64_t(1)
                                                                     << 60; // of what a historian takes [µs]
constexpr std::int64_t clocksDiffer = 60'000'000;                           // at most, where none is wrong [µs]
constexpr auto all = std::numeric_limits<std::size_t>::max();

// One thing that the engine was reported.
struct Input {
    std::int64_t time = 0;            // receive time [µs, UTC]
    std::int64_t id = 0;              // of the tag in the store
    std::int64_t sourceTime = 0;      // [µs, UTC]
    const std::string* tag = nullptr; // of a sample
    const AlarmAct* act = nullptr;
    std::size_t defined = 0, definedEnd = 0; // in the journal
    bool tick = false;
    double value = 0.0;
    connect::Status status = 0;
};

// What one recorder evaluated, from its start on.
class Replay {
public:
    explicit Replay(const AlarmStart& start)
        : m_engine(restoredEngine(start))
        , m_definitions(m_engine.definitions())
    {
    }

    void report(const Input& input, const std::vector<Transition>& journal);
    // The engine gets samples in pieces.
    void flush()
    {
        if (m_samples.empty()) return;
        m_engine.take(m_samples);
        m_samples.clear();
        gather();
    }
    std::vector<Transition> transitions;

private:
    void define(std::span<const Transition> changes);
    void gather()
    {
        transitions.insert(transitions.end(), m_engine.transitions().begin(), m_engine.transitions().end());
        m_engine.clear();
    }

    alarm::Engine m_engine;
    std::vector<Definition> m_definitions;
    std::vector<connect::Sample> m_samples;
};

void Replay::report(const Input& input, const std::vector<Transition>& journal)
{
    if (input.tag) {
        const auto& tags = m_engine.tags();
        const auto found = std::ranges::find(tags, *input.tag);
        if (found == tags.end()) return;
        m_samples.push_back(
            {std::uint32_t(found - tags.begin()), input.status, input.sourceTime, input.time, input.value});
        return;
    }
    flush();
    if (input.tick) {
        m_engine.tick(input.time);
    } else if (input.act) {
        // It was granted when it was done; where it is refused now, the transitions say so.
        (void)m_engine.act(input.act->act, input.time);
    } else {
        define(std::span(journal).subspan(input.defined, input.definedEnd - input.defined));
    }
    gather();
}

void Replay::define(std::span<const Transition> changes)
{
    for (const Transition& change : changes) {
        std::erase_if(m_definitions, [&](const Definition& one) { return one.id == change.alarm; });
        if (change.newText.empty()) continue;
        if (Result<Definition> read = alarm::readDefinition(change.alarm, change.newText))
            m_definitions.push_back(std::move(*read));
    }
    std::ranges::sort(m_definitions, {}, &Definition::id);
    (void)m_engine.define(m_definitions, changes.front().person, changes.front().reason, changes.front().time);
}

// Times of which nobody can tell whether they are of before a clock was set back or of after it: until a recorder began past them.
struct Overlay {
    std::int64_t from = latest, to = latest;

    explicit Overlay(const std::vector<AlarmStart>& starts)
    {
        for (const AlarmStart& start : starts) {
            if (start.overlaidUntil != 0) from = std::min(from, start.overlaidFrom);
            if (start.overlaidUntil != 0 || from == latest) continue;
            to = start.time;
            break;
        }
    }
    bool holds(std::int64_t time) const { return time >= from && time <= to; }
};

// Everything that recorders reported from `starts[0]` on, in order.
class Inputs {
public:
    Inputs(store::HistoryReader& reader, const std::vector<AlarmStart>& starts, const Overlay& overlay, std::int64_t to)
        : m_reader(reader)
        , m_starts(starts)
        , m_overlay(overlay)
        , m_to(to)
    {
    }
    Done read(const std::vector<Transition>& journal, const std::vector<AlarmAct>& acts, std::stop_token stop);
    std::vector<Input> list;

private:
    Done readTag(const store::HistoryTag& tag, bool tick, std::stop_token stop);
    bool isEvaluated(std::int64_t time) const;
    Done findEnds();

    store::HistoryReader& m_reader;
    const std::vector<AlarmStart>& m_starts;
    const Overlay& m_overlay;
    std::int64_t m_to;
    std::set<std::string> m_names; // full names of tags that any alarm reads
    std::set<std::pair<std::string, std::int64_t>>
        m_ends; // source, and when it was noted that its values ended while no recorder ran
};

// Between the end of one recorder and the start of the next nobody evaluated.
bool Inputs::isEvaluated(std::int64_t time) const
{
    if (time <= m_starts.front().time || time >= m_to || m_overlay.holds(time)) return false;
    for (std::size_t i = 1; i < m_starts.size(); ++i)
        if (time > m_starts[i].watermark && time <= m_starts[i].time) return false;
    return true;
}

Done Inputs::findEnds()
{
    const Result<std::vector<store::GapEntry>> gaps = m_reader.gaps(earliest, latest);
    if (!gaps) return gaps.error();
    for (const store::GapEntry& gap : *gaps)
        if (gap.cause == connect::Gap::Cause::RecorderDown) m_ends.emplace(gap.source, gap.to);
    return base::done();
}

Done Inputs::readTag(const store::HistoryTag& tag, bool tick, std::stop_token stop)
{
    const Result<std::vector<store::Point>> points = m_reader.everyPoint(tag.id, earliest, latest, stop);
    if (!points) return points.error();
    const auto name = m_names.find(fullName(tag));
    for (const store::Point& point : *points) {
        // The historian's own mark, which no engine was reported.
        if (point.status == connect::status::badNoCommunication && m_ends.contains({tag.source, point.received}))
            continue;
        const std::int64_t time = tick ? point.time : point.received;
        if (!isEvaluated(time)) continue;
        Input input{.time = time, .id = tag.id, .sourceTime = point.time};
        input.tick = tick;
        input.value = point.value;
        input.status = point.status;
        if (tick) list.push_back(input);
        if (name == m_names.end() || !isEvaluated(point.received)) continue;
        input.time = point.received;
        input.tick = false;
        input.tag = &*name;
        list.push_back(input);
    }
    return base::done();
}

Done Inputs::read(const std::vector<Transition>& journal, const std::vector<AlarmAct>& acts, std::stop_token stop)
{
    const auto watch = [this](const std::string& id, const std::string& text) {
        if (const Result<Definition> read = alarm::readDefinition(id, text))
            for (const std::string& tag : alarm::tagsOf(*read)) m_names.insert(tag);
    };
    for (const store::AlarmState& state : m_starts.front().states) watch(state.alarmStatus.id, state.definition);
    for (std::size_t i = 0; i < journal.size(); ++i) {
        if (journal[i].act != Transition::Act::Defined) continue;
        watch(journal[i].alarm, journal[i].newText);
        // All that changed at once were given to the engine at once.
        std::size_t end = i + 1;
        while (end < journal.size() && journal[end].act == Transition::Act::Defined &&
               journal[end].time == journal[i].time)
            watch(journal[end].alarm, journal[end].newText), ++end;
        Input input{.time = journal[i].time};
        input.defined = i;
        input.definedEnd = end;
        if (isEvaluated(input.time)) list.push_back(input);
        i = end - 1;
    }
    for (const AlarmAct& act : acts) {
        Input input{.time = act.time};
        input.act = &act;
        if (isEvaluated(act.time)) list.push_back(input);
    }
    if (const Done found = findEnds(); !found) return found;
    const Result<std::vector<store::HistoryTag>> tags = m_reader.tags();
    if (!tags) return tags.error();
    for (const store::HistoryTag& tag : *tags) {
        const bool tick = tag.source == ownSource && tag.name == tickTag;
        if (!tick && (tag.kind != connect::TagKind::Number || !m_names.contains(fullName(tag)))) continue;
        if (const Done done = readTag(tag, tick, stop); !done) return done;
    }
    std::ranges::stable_sort(list, {}, [](const Input& one) { return std::tuple(one.time, one.id, one.sourceTime); });
    return base::done();
}

} // namespace

Result<AlarmReplay> replayAlarms(const std::string& folder, std::int64_t from, std::int64_t to, std::stop_token stop)
{
    Result<store::AlarmJournal> journal = store::AlarmJournal::open(folder, store::Database::Mode::Read);
    if (!journal) return journal.error();
    Result<std::vector<AlarmStart>> starts = journal->starts();
    if (!starts) return starts.error();
    AlarmReplay replay;
    std::erase_if(*starts, [&](const AlarmStart& start) { return start.time >= to; });
    if (starts->empty()) return replay;
    const auto after = std::ranges::find_if(*starts, [&](const AlarmStart& start) { return start.time > from; });
    if (after != starts->begin()) starts->erase(starts->begin(), after - 1);
    // Before a clock was set back time counted otherwise, and what it gave lies in the future.
    const auto setBack = std::find_if(starts->rbegin(), starts->rend(),
                                      [](const AlarmStart& start) { return start.watermark > start.time; });
    if (setBack != starts->rend()) {
        starts->erase(starts->begin(), setBack.base() - 1);
        to = std::min(to, base::now().microseconds + clocksDiffer);
    }
    const Overlay overlay(*starts);
    if (overlay.from < std::min(to, latest)) {
        replay.overlaidFrom = overlay.from;
        replay.overlaidTo = std::min(overlay.to, to);
    }
    const std::int64_t begin = starts->front().time;
    // What was due while nobody evaluated came to pass with the start.
    Result<std::vector<Transition>> kept = journal->between(std::min(starts->front().watermark + 1, begin), to, all);
    if (!kept) return kept.error();
    std::erase_if(*kept, [&](const Transition& one) { return overlay.holds(one.time); });
    // Another key for the same value is no difference.
    for (Transition& change : *kept)
        for (std::string* definition : {&change.oldText, &change.newText})
            if (!definition->empty()) *definition = alarm::presentText(*definition);
    const Result<std::vector<AlarmAct>> acts = journal->acts(begin, to);
    if (!acts) return acts.error();
    Result<store::HistoryReader> reader = store::HistoryReader::open(folder);
    if (!reader) return reader.error();
    Inputs inputs(*reader, *starts, overlay, to);
    if (const Done read = inputs.read(*kept, *acts, stop); !read) return read.error();

    auto input = inputs.list.begin();
    for (std::size_t i = 0; i < starts->size(); ++i) {
        Replay one((*starts)[i]);
        ++replay.starts;
        const bool last = i + 1 == starts->size();
        for (; input != inputs.list.end() && (last || input->time <= (*starts)[i + 1].watermark); ++input) {
            replay.samples += input->tag != nullptr;
            replay.ticks += input->tick;
            replay.acts += input->act != nullptr;
            one.report(*input, *kept);
        }
        one.flush();
        replay.replayed.insert(replay.replayed.end(), one.transitions.begin(), one.transitions.end());
    }
    const auto inSpan = [&](const Transition& one) { return one.time >= from; };
    std::ranges::copy_if(*kept, std::back_inserter(replay.kept), inSpan);
    std::erase_if(replay.replayed, [&](const Transition& one) { return !inSpan(one); });
    const auto [mine, theirs] = std::ranges::mismatch(replay.kept, replay.replayed);
    if (mine != replay.kept.end() || theirs != replay.replayed.end())
        replay.difference = std::size_t(mine - replay.kept.begin());
    return replay;
}

} // namespace titer::app
