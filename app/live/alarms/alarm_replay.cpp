#include "app/live/alarms/alarm_replay.h"

#include "app/live/alarms/alarm_inputs.h"
#include "app/live/alarms/alarm_watch.h"

#include <algorithm>
#include <deque>

namespace titer::app {

using alarm::Definition;
using alarm::Transition;
using base::Done;
using base::Result;
using store::AlarmAct;
using store::AlarmStart;

namespace {

constexpr std::int64_t clocksDiffer = 60'000'000; // at most, where none is wrong [µs]

// What one recorder evaluated, from its start on.
class Replay {
public:
    explicit Replay(const AlarmStart& start)
        : m_engine(restoredEngine(start))
        , m_definitions(m_engine.definitions())
    {
    }

    void report(const AlarmInput& input, const std::vector<Transition>& journal);
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

void Replay::report(const AlarmInput& input, const std::vector<Transition>& journal)
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

// Both lists as they come, compared as far as both have come.
class Comparison {
public:
    Comparison(AlarmReplay& result, std::int64_t from)
        : m_result(result)
        , m_from(from)
    {
    }
    void keep(const Transition& one)
    {
        if (one.time < m_from) return;
        ++m_result.kept;
        if (!m_result.difference) m_kept.push_back(one);
    }
    void replay(std::vector<Transition>& all)
    {
        for (Transition& one : all) {
            if (one.time < m_from) continue;
            ++m_result.replayed;
            if (!m_result.difference) m_replayed.push_back(std::move(one));
        }
        all.clear();
        while (!m_result.difference && !m_kept.empty() && !m_replayed.empty()) compareFirst();
    }
    void end()
    {
        if (!m_result.difference && (!m_kept.empty() || !m_replayed.empty())) compareFirst();
    }

private:
    void compareFirst()
    {
        if (m_kept.empty() || m_replayed.empty() || !(m_kept.front() == m_replayed.front())) {
            const auto first = [](const std::deque<Transition>& list) {
                return list.empty() ? std::nullopt : std::optional(list.front());
            };
            m_result.difference = AlarmReplay::Difference{m_place, first(m_kept), first(m_replayed)};
            m_kept.clear();
            m_replayed.clear();
            return;
        }
        ++m_place;
        m_kept.pop_front();
        m_replayed.pop_front();
    }

    AlarmReplay& m_result;
    std::int64_t m_from;
    std::int64_t m_place = 0;
    std::deque<Transition> m_kept, m_replayed;
};

// Those of one piece, as this version writes them: another key for the same value is no difference.
Result<std::vector<Transition>> keptIn(store::AlarmJournal& journal, const AlarmOverlay& overlay, std::int64_t from,
                                       std::int64_t to)
{
    std::vector<Transition> kept;
    const Done read = journal.eachOwn(from, to, [&](Transition one) {
        if (overlay.holds(one.time)) return true;
        for (std::string* definition : {&one.oldText, &one.newText})
            if (!definition->empty()) *definition = alarm::presentText(*definition);
        kept.push_back(std::move(one));
        return true;
    });
    if (!read) return read.error();
    return kept;
}

} // namespace

Result<AlarmReplay> replayAlarms(const std::string& folder, std::int64_t from, std::int64_t to, std::stop_token stop,
                                 std::int64_t atOnce)
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
    const AlarmOverlay overlay(*starts);
    if (overlay.from < std::min(to, latestTime)) {
        replay.overlaidFrom = overlay.from;
        replay.overlaidTo = std::min(overlay.to, to);
    }
    const std::int64_t begin = starts->front().time;
    // What was due while nobody evaluated came to pass with the start.
    const std::int64_t firstKept = std::min(starts->front().watermark + 1, begin);
    Result<store::HistoryReader> reader = store::HistoryReader::open(folder);
    if (!reader) return reader.error();
    AlarmInputs inputs(*reader, folder, *starts, overlay, to);
    if (const Done prepared = inputs.prepare(*journal, firstKept, atOnce, stop); !prepared) return prepared.error();

    Comparison comparison(replay, from);
    auto start = starts->begin();
    std::optional<Replay> one(std::in_place, *start);
    const auto finish = [&] {
        one->flush();
        comparison.replay(one->transitions);
        ++replay.starts;
    };
    const auto goOn = [&] {
        finish();
        one.emplace(*++start);
    };
    for (const AlarmPiece& piece : inputs.pieces()) {
        const std::int64_t end = std::min(piece.to, to);
        const auto kept = keptIn(*journal, overlay, std::max(piece.from, firstKept), end);
        if (!kept) return kept.error();
        const Result<std::vector<AlarmAct>> acts = journal->acts(std::max(piece.from, begin), end);
        if (!acts) return acts.error();
        if (const Done read = inputs.read(piece, *kept, *acts, stop); !read) return read.error();
        for (const Transition& each : *kept) comparison.keep(each);
        replay.atOnce = std::max(replay.atOnce, inputs.list.size());
        for (const AlarmInput& input : inputs.list) {
            while (start + 1 != starts->end() && input.time > (start + 1)->watermark) goOn();
            replay.samples += input.tag != nullptr;
            replay.ticks += input.tick;
            replay.acts += input.act != nullptr;
            one->report(input, *kept);
        }
        comparison.replay(one->transitions);
    }
    while (start + 1 != starts->end()) goOn();
    finish();
    comparison.end();
    return replay;
}

Result<bool> hasOtherSamples(const store::AuditTrail& trail)
{
    bool isOther = false;
    const Done read = trail.read([&](const store::AuditEntry& entry) {
        isOther = isOther || entry.change.what == "samples_removed" || entry.change.what == "store_joined";
        return !isOther;
    });
    if (!read) return read.error();
    return isOther;
}

base::Sentence sayOtherSamples()
{
    return base::say(CORE_TR("core", "Samples were removed from the store, or joined into it from another one, so that "
                                     "a replay of the samples is no test of its alarm journal."));
}

} // namespace titer::app
