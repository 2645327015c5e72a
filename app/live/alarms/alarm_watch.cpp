#include "app/live/alarms/alarm_watch.h"

#include "app/live/alarms/alarm_defaults.h"
#include "core/alarm/limit_unit.h"
#include "core/store/history/history_reader.h"

#include <algorithm>
#include <iterator>
#include <tuple>
#include <utility>

namespace titer::app {

using alarm::AlarmStatus;
using alarm::Definition;
using alarm::Transition;
using base::Done;
using base::Result;

namespace {

constexpr std::int64_t step = 1000; // between two things that the engine is reported [µs]
constexpr std::int64_t oneMinute = 60'000'000, oneDay = 86'400'000'000; // [µs]
constexpr std::int64_t farthestAhead = oneMinute;                       // of a clock that is waited for
constexpr std::int64_t farthestInstant = std::int64_t(1) << 60;         // of a time that a historian takes [µs]

// Of the tags that these alarms read, what the store holds; of all tags the unit.
Done addNewest(const std::string& folder, store::AlarmStart& start, std::map<std::string, std::string>& units)
{
    std::set<std::string> names;
    for (const store::AlarmState& state : start.states)
        if (const Result<Definition> read = alarm::readDefinition(state.alarmStatus.id, state.definition))
            for (const std::string& tag : alarm::tagsOf(*read)) names.insert(tag);
    Result<store::HistoryReader> reader = store::HistoryReader::open(folder);
    if (!reader) return names.empty() ? base::done() : Done(reader.error());
    const Result<std::vector<store::HistoryTag>> tags = reader->tags();
    if (!tags) return tags.error();
    for (const store::HistoryTag& tag : *tags) {
        if (tag.kind == connect::TagKind::Number) units[fullName(tag)] = tag.unit;
        if (tag.kind != connect::TagKind::Number || !names.contains(fullName(tag))) continue;
        // Nothing that a clock that is ahead has stamped for later: it would hide what came after it.
        const Result<std::optional<store::Point>> newest =
            reader->before(tag.id, start.time + connect::clockMayBeAhead);
        if (!newest) return newest.error();
        if (const std::optional<store::Point>& point = *newest)
            start.newest.push_back({fullName(tag), {0, point->status, point->time, point->received, point->value}});
    }
    return base::done();
}

// From the first tick on that was evaluated before the clock was set back, or goes on until then from an earlier time that it was.
Done addOverlay(const std::string& folder, store::AlarmJournal& journal, store::AlarmStart& start)
{
    constexpr std::int64_t notYetWritten = 3'000'000; // ticks come each second, and are on the disk soon after
    const Result<std::optional<store::AlarmStart>> last = journal.lastStart();
    if (!last) return last.error();
    std::int64_t from = start.watermark;
    if (*last && (*last)->overlaidUntil > start.time) {
        start.overlaidFrom = from = (*last)->overlaidFrom;
        start.overlaidUntil = (*last)->overlaidUntil;
    }
    if (start.watermark <= start.time) return base::done();
    Result<store::HistoryReader> reader = store::HistoryReader::open(folder);
    if (!reader) return reader.error();
    const Result<std::optional<store::HistoryTag>> tick = reader->find(std::string(ownSource) + "/" + tickTag);
    if (!tick) return tick.error();
    if (*tick) {
        const Result<std::vector<store::Point>> first =
            reader->points((*tick)->id, start.time + 1, start.watermark + 1, 1);
        if (!first) return first.error();
        if (!first->empty()) from = std::min(from, first->front().time);
    }
    start.overlaidFrom = std::max(start.time + 1, from - notYetWritten);
    start.overlaidUntil = std::max(start.overlaidUntil, start.watermark);
    return base::done();
}

// What was reported by a clock that was ahead, as of the start.
void bringBack(AlarmStatus& alarmStatus, std::int64_t now)
{
    if (alarmStatus.since > now && alarmStatus.shelvedUntil > 0) alarmStatus.shelvedUntil -= alarmStatus.since - now;
    for (std::int64_t* time :
         {&alarmStatus.since, &alarmStatus.activeSince, &alarmStatus.returnedAt, &alarmStatus.beyondSince,
          &alarmStatus.beyondReceived, &alarmStatus.backSince, &alarmStatus.backReceived})
        *time = std::min(*time, now);
    for (alarm::Reading& reading : alarmStatus.readings)
        for (std::int64_t* time :
             {&reading.valueTime, &reading.sourceTime, &reading.sourceReceived, &reading.receiveTime,
              &reading.reportedAt, &reading.lateSource, &reading.lateReceived})
            *time = std::min(*time, now);
}

Done bringBack(store::AlarmJournal& journal, store::AlarmStart& start)
{
    std::vector<AlarmStatus> statuses;
    for (store::AlarmState& state : start.states) {
        bringBack(state.alarmStatus, start.time);
        statuses.push_back(state.alarmStatus);
    }
    for (auto& [tag, sample] : start.newest) {
        sample.sourceTime = std::min(sample.sourceTime, start.time);
        sample.receiveTime = std::min(sample.receiveTime, start.time);
    }
    return journal.append({}, {}, statuses, start.time);
}

} // namespace

Result<AlarmWatch> AlarmWatch::open(const std::string& folder, std::int64_t now)
{
    Result<store::AlarmJournal> journal = store::AlarmJournal::open(folder);
    if (!journal) return journal.error();
    AlarmWatch watch(std::move(*journal), folder);
    if (const Done restored = watch.restore(now); !restored) return restored.error();
    return watch;
}

Done AlarmWatch::restore(std::int64_t now)
{
    const Result<std::vector<store::AlarmState>> states = m_journal.states();
    if (!states) return states.error();
    const Result<std::int64_t> watermark = m_journal.watermark();
    if (!watermark) return watermark.error();
    const bool wasAhead = *watermark - now > farthestAhead;
    store::AlarmStart start{*watermark, wasAhead ? now : std::max(now, *watermark + step), *states, {}};
    if (const Done known = addNewest(m_folder, start, m_units); !known) return known;
    if (const Done overlaid = addOverlay(m_folder, m_journal, start); !overlaid) return overlaid;
    if (wasAhead)
        if (const Done brought = bringBack(m_journal, start); !brought) return brought;
    if (const Done kept = m_journal.addStart(start); !kept) return kept;
    m_watermark = start.time;
    m_overlaidUntil = start.overlaidUntil;
    m_engine = restoredEngine(start);
    rename();
    return base::done();
}

alarm::Engine restoredEngine(const store::AlarmStart& start)
{
    alarm::Engine engine;
    std::vector<Definition> definitions;
    std::vector<AlarmStatus> statuses;
    for (const store::AlarmState& state : start.states) {
        if (const Result<Definition> read = alarm::readDefinition(state.alarmStatus.id, state.definition))
            definitions.push_back(*read);
        statuses.push_back(state.alarmStatus);
    }
    (void)engine.define(definitions, {}, {}, start.time); // they passed when they were defined
    engine.clear();
    std::vector<connect::Sample> newest;
    for (const auto& [tag, sample] : start.newest) {
        const auto place = std::ranges::find(engine.tags(), tag);
        if (place == engine.tags().end()) continue;
        newest.push_back(sample);
        newest.back().tag = std::uint32_t(place - engine.tags().begin());
    }
    engine.restore(statuses, newest);
    return engine;
}

std::int64_t AlarmWatch::next(std::int64_t now) const
{
    return std::max(now, m_watermark + step);
}

void AlarmWatch::define(std::vector<Definition> definitions, const std::string& person, const std::string& reason,
                        std::int64_t now)
{
    evaluate();
    m_wanted = std::move(definitions);
    // In an order of their own, so that a replay has the same whatever the order in the project.
    std::ranges::sort(m_wanted, {}, &Definition::id);
    m_limited.clear();
    for (std::size_t i = 0; i < m_wanted.size(); ++i)
        for (const std::string& tag : {m_wanted[i].tag, m_wanted[i].reference})
            if (!tag.empty()) m_limited.emplace(tag, i);
    redefine(person, reason, now);
}

void AlarmWatch::know(const std::string& tag, const std::string& unit)
{
    std::string& known = m_units[tag];
    if (known == unit) return;
    known = unit;
    const auto& evaluated = m_engine.definitions(); // in the order of their ids too
    const auto [first, last] = m_limited.equal_range(tag);
    const bool other = std::any_of(first, last, [&](const auto& limited) {
        const Definition& definition = m_wanted[limited.second];
        const auto found = std::ranges::lower_bound(evaluated, definition.id, {}, &Definition::id);
        return found == evaluated.end() || *found != fitted(definition);
    });
    if (other) m_refits.push_back("“" + tag + "” is recorded in " + unit);
}

// Of a source with a thousand tags all at once: each time takes as long as setting up all alarms does.
void AlarmWatch::refit()
{
    constexpr std::size_t named = 3;
    const std::vector<std::string> refits = std::exchange(m_refits, {});
    if (refits.empty()) return;
    std::string reason;
    for (std::size_t i = 0; i < std::min(named, refits.size()); ++i) reason += (i > 0 ? ", " : "") + refits[i];
    if (refits.size() > named) reason += ", and " + std::to_string(refits.size() - named) + " more";
    redefine({}, reason, m_watermark);
}

Definition AlarmWatch::fitted(const Definition& definition) const
{
    const auto unitOf = [this](const std::string& tag) {
        const auto found = m_units.find(tag);
        return found == m_units.end() ? std::string() : found->second;
    };
    Result<Definition> converted = alarm::inUnitOfTag(definition, unitOf(definition.tag), unitOf(definition.reference));
    if (converted) return *std::move(converted);
    Definition silent = definition;
    silent.enabled = false;
    return silent;
}

void AlarmWatch::redefine(const std::string& person, const std::string& reason, std::int64_t now)
{
    std::vector<Definition> definitions;
    for (const Definition& wanted : m_wanted) definitions.push_back(fitted(wanted));
    m_watermark = next(now);
    (void)m_engine.define(definitions, person, reason, m_watermark); // what does not pass was reported when it was read
    gather();
    rename();
    m_reportAll = true;
}

void AlarmWatch::rename()
{
    m_places.clear();
    for (std::uint32_t i = 0; i < m_engine.tags().size(); ++i) m_places[m_engine.tags()[i]] = i;
    ++m_revision;
}

std::optional<std::uint32_t> AlarmWatch::place(const std::string& tag) const
{
    const auto found = m_places.find(tag);
    return found == m_places.end() ? std::nullopt : std::optional(found->second);
}

void AlarmWatch::take(std::uint32_t place, std::int64_t id, connect::Sample& sample)
{
    if (sample.sourceTime > farthestInstant || sample.sourceTime < -farthestInstant) return; // the historian refuses it
    sample.receiveTime = std::max(sample.receiveTime, m_watermark + step);
    m_taken.push_back({id, sample});
    m_taken.back().sample.tag = place;
}

void AlarmWatch::evaluate()
{
    refit(); // before what came with it
    if (m_taken.empty()) return;
    for (Taken& taken : m_taken)
        if (taken.id == 0) taken.id = m_numbers[taken.sample.tag];
    m_numbers.clear();
    const auto key = [](const Taken& taken) {
        return std::tuple(taken.sample.receiveTime, taken.id, taken.sample.sourceTime);
    };
    std::ranges::stable_sort(m_taken, {}, key);
    m_ordered.clear();
    for (const Taken& taken : m_taken) m_ordered.push_back(taken.sample);
    m_watermark = m_ordered.back().receiveTime;
    m_taken.clear();
    m_engine.take(m_ordered);
    gather();
}

// The times of a clock that was years ahead would stand in the journal for years.
Done AlarmWatch::startAgain(std::int64_t now)
{
    evaluate();
    if (const Done written = write(m_engine.statuses()); !written) return written;
    m_changed.clear();
    if (const Done restored = restore(now); !restored) return restored;
    m_lastTick = 0;
    m_reportAll = true;
    return base::done();
}

std::int64_t AlarmWatch::tick(std::int64_t now)
{
    const bool isPassed = m_overlaidUntil != 0 && std::min(now, m_watermark) > m_overlaidUntil;
    if (m_watermark - now > farthestAhead || isPassed) (void)startAgain(now); // on a full disk with a later tick
    evaluate();
    // A clock that was set back must not let delays stand still until it has caught up.
    const auto ticked = std::chrono::steady_clock::now();
    const auto passed = std::chrono::duration_cast<std::chrono::microseconds>(ticked - std::exchange(m_ticked, ticked));
    m_lastTick = m_watermark = std::max(next(now), m_lastTick > 0 ? m_lastTick + passed.count() : 0);
    m_engine.tick(m_watermark);
    gather();
    m_reportValues = true;
    return m_watermark;
}

Result<store::AlarmAct> AlarmWatch::act(const alarm::Act& act)
{
    evaluate();
    const std::int64_t time = m_watermark + step;
    if (const Done done = m_engine.act(act, time); !done) return done.error();
    m_watermark = time;
    m_acts.push_back({time, act});
    gather();
    return m_acts.back();
}

void AlarmWatch::gather()
{
    for (const Transition& transition : m_engine.transitions()) {
        m_transitions.push_back(transition);
        m_raisedToday += int(transition.act == Transition::Act::Raised);
    }
    for (const std::size_t place : m_engine.changed()) {
        const std::string& id = m_engine.statuses()[place].id;
        m_changed.insert(id);
        m_unreported.insert(id);
    }
    m_engine.clear();
}

Done AlarmWatch::commit(std::int64_t now)
{
    std::vector<AlarmStatus> statuses;
    if (!m_changed.empty())
        std::ranges::copy_if(m_engine.statuses(), std::back_inserter(statuses),
                             [&](const AlarmStatus& alarmStatus) { return m_changed.contains(alarmStatus.id); });
    if (!m_transitions.empty() || !m_acts.empty() || !statuses.empty())
        if (const Done written = write(statuses); !written) return written;
    m_changed.clear();
    if (now >= m_counted && now - m_counted < oneMinute) return base::done();
    const Result<int> raised = m_journal.raisedSince(now - oneDay);
    if (!raised) return raised.error();
    m_counted = now;
    m_raisedToday = *raised;
    return base::done();
}

Done AlarmWatch::finish()
{
    evaluate();
    return write(m_engine.statuses());
}

Done AlarmWatch::write(const std::vector<AlarmStatus>& statuses)
{
    if (const Done done = m_journal.append(m_transitions, m_acts, statuses, m_watermark); !done) return done;
    m_transitions.clear();
    m_acts.clear();
    return base::done();
}

std::optional<AlarmReport> AlarmWatch::report()
{
    if (!m_reportAll && !m_reportValues && m_unreported.empty()) return std::nullopt;
    AlarmReport report{m_reportAll, {}, m_raisedToday};
    const std::vector<AlarmStatus>& statuses = m_engine.statuses();
    for (std::size_t i = 0; i < statuses.size(); ++i) {
        const bool open = statuses[i].active || alarm::isUnacknowledged(statuses[i].state);
        if (m_reportAll || (m_reportValues && open) || m_unreported.contains(statuses[i].id))
            report.rows.push_back({m_engine.definitions()[i], statuses[i]});
    }
    m_reportAll = m_reportValues = false;
    m_unreported.clear();
    if (!report.all && report.rows.empty()) return std::nullopt;
    return report;
}

} // namespace titer::app
