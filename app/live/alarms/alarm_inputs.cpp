#include "app/live/alarms/alarm_inputs.h"

#include "app/live/alarms/alarm_defaults.h"
#include "core/store/history/joining/coverage.h"

#include <algorithm>
#include <cstdlib>
#include <iterator>
#include <tuple>

namespace titer::app {

using alarm::Definition;
using alarm::Transition;
using base::Done;
using base::Result;
using store::AlarmAct;

namespace {

constexpr std::size_t maxSteps = 65'536;
constexpr std::size_t maxStrays = 10'000;        // of a tag
constexpr std::int64_t farApart = 3'600'000'000; // [µs]

bool isStray(const AlarmInput& input)
{
    return std::abs(input.time - input.sourceTime) > farApart;
}

} // namespace

// Between the end of one recorder and the start of the next nobody evaluated.
bool AlarmInputs::isEvaluated(std::int64_t time) const
{
    if (time <= m_starts.front().time || time >= m_to || m_overlay.holds(time)) return false;
    for (std::size_t i = 1; i < m_starts.size(); ++i)
        if (time > m_starts[i].watermark && time <= m_starts[i].time) return false;
    return true;
}

Done AlarmInputs::findEnds()
{
    const Result<std::vector<store::GapEntry>> gaps = m_reader.gaps(earliestTime, latestTime);
    if (!gaps) return gaps.error();
    for (const store::GapEntry& gap : *gaps)
        if (gap.cause == connect::Gap::Cause::RecorderDown) m_ends.emplace(gap.source, gap.to);
    return base::done();
}

void AlarmInputs::watch(const std::string& id, const std::string& text)
{
    if (const Result<Definition> read = alarm::readDefinition(id, text))
        for (const std::string& tag : alarm::tagsOf(*read)) m_names.insert(tag);
}

// What a sample was to the engine: nothing, a tick, a sample, or both.
template <class Sink> void AlarmInputs::takePoint(const Watched& watched, const store::Point& point, Sink sink) const
{
    // The historian's own mark, which no engine was reported.
    if (point.status == connect::status::badNoCommunication && m_ends.contains({watched.tag.source, point.received}))
        return;
    if (!isEvaluated(watched.tick ? point.time : point.received)) return;
    // Of another recorder, from whose store it was joined; this one heard no value then.
    if (watched.joined && store::isUsable(point.status) && spanAt(*watched.joined, point.received)) return;
    AlarmInput input{.time = point.time, .id = watched.tag.id, .sourceTime = point.time};
    input.value = point.value;
    input.status = point.status;
    input.tick = watched.tick;
    if (input.tick) sink(input);
    if (!watched.name || !isEvaluated(point.received)) return;
    input.time = point.received;
    input.tick = false;
    input.tag = watched.name;
    sink(input);
}

// One sample that is stamped far off would have each piece read the whole tag.
void AlarmInputs::measure(Watched& watched, const AlarmInput& input)
{
    if (watched.hasFewStrays && isStray(input)) {
        watched.strays.push_back(input);
        if (watched.strays.size() <= maxStrays) return;
        watched.hasFewStrays = false;
        for (const AlarmInput& stray : std::exchange(watched.strays, {})) measure(watched, stray);
        return;
    }
    watched.earlier = std::max(watched.earlier, input.sourceTime - input.time);
    watched.later = std::max(watched.later, input.time - input.sourceTime);
}

void AlarmInputs::Density::add(std::int64_t time)
{
    ++m_counts[time / m_step];
    if (m_counts.size() <= maxSteps) return;
    m_step *= 2;
    std::map<std::int64_t, std::int64_t> coarser;
    for (const auto& [at, count] : m_counts) coarser[at / 2] += count;
    m_counts = std::move(coarser);
}

std::vector<AlarmPiece> AlarmInputs::Density::pieces(std::int64_t atOnce) const
{
    std::vector<AlarmPiece> pieces(1);
    std::int64_t held = 0;
    for (const auto& [at, count] : m_counts) {
        if (held > 0 && held + count > atOnce) {
            pieces.back().to = at * m_step;
            pieces.push_back({at * m_step, latestTime});
            held = 0;
        }
        held += count;
    }
    return pieces;
}

Done AlarmInputs::prepare(store::AlarmJournal& journal, std::int64_t firstKept, std::int64_t atOnce,
                          std::stop_token stop)
{
    for (const store::AlarmState& state : m_starts.front().states) watch(state.alarmStatus.id, state.definition);
    const Done defined = journal.each(firstKept, m_to, [&](const Transition& one) {
        if (one.act == Transition::Act::Defined) watch(one.alarm, one.newText);
        return !stop.stop_requested();
    });
    if (!defined) return defined;
    if (const Done found = findEnds(); !found) return found;
    Result<store::HistoryIndex> index = store::HistoryIndex::open(m_folder, store::Database::Mode::Read);
    Result<store::NamedSpans> joined = index ? store::joinedTimes(*index) : index.error();
    if (!joined) return joined.error();
    m_joined = *std::move(joined);
    const Result<std::vector<store::HistoryTag>> tags = m_reader.tags();
    if (!tags) return tags.error();
    Density density;
    for (const store::HistoryTag& tag : *tags) {
        const auto name = m_names.find(fullName(tag));
        Watched watched{.tag = tag, .tick = tag.source == ownSource && tag.name == tickTag};
        if (name != m_names.end()) watched.name = &*name;
        if (const auto joined = m_joined.find(tag.source); joined != m_joined.end()) watched.joined = &joined->second;
        if (!watched.tick && (tag.kind != connect::TagKind::Number || !watched.name)) continue;
        const auto count = [&](const AlarmInput& input) {
            density.add(input.time);
            measure(watched, input);
        };
        const Done read = m_reader.eachPoint(
            tag.id, earliestTime, latestTime, [&](const store::Point& point) { takePoint(watched, point, count); },
            stop);
        if (!read) return read;
        m_tags.push_back(std::move(watched));
    }
    m_pieces = density.pieces(atOnce);
    return base::done();
}

Done AlarmInputs::read(const AlarmPiece& piece, const std::vector<Transition>& journal,
                       const std::vector<AlarmAct>& acts, std::stop_token stop)
{
    list.clear();
    for (std::size_t i = 0; i < journal.size(); ++i) {
        if (journal[i].act != Transition::Act::Defined) continue;
        // All that changed at once were given to the engine at once.
        std::size_t end = i + 1;
        while (end < journal.size() && journal[end].act == Transition::Act::Defined &&
               journal[end].time == journal[i].time)
            ++end;
        AlarmInput input{.time = journal[i].time};
        input.defined = i;
        input.definedEnd = end;
        if (isEvaluated(input.time)) list.push_back(input);
        i = end - 1;
    }
    for (const AlarmAct& act : acts) {
        AlarmInput input{.time = act.time};
        input.act = &act;
        if (isEvaluated(act.time)) list.push_back(input);
    }
    for (const Watched& watched : m_tags) {
        const auto put = [&](const AlarmInput& input) {
            const bool isKeptAside = watched.hasFewStrays && isStray(input);
            if (piece.holds(input.time) && !isKeptAside) list.push_back(input);
        };
        std::ranges::copy_if(watched.strays, std::back_inserter(list),
                             [&](const AlarmInput& stray) { return piece.holds(stray.time); });
        const std::int64_t from = std::max(piece.from, earliestTime + watched.later) - watched.later,
                           to = std::min(piece.to, latestTime - watched.earlier) + watched.earlier;
        const Done read = m_reader.eachPoint(
            watched.tag.id, from, to, [&](const store::Point& point) { takePoint(watched, point, put); }, stop);
        if (!read) return read;
    }
    std::ranges::stable_sort(list, {},
                             [](const AlarmInput& one) { return std::tuple(one.time, one.id, one.sourceTime); });
    return base::done();
}

} // namespace titer::app
