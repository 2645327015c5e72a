#include "tests/support/ui/fake_feed.h"

#include <algorithm>

namespace titer::support {

using app::DataTrace;
using app::FeedValue;
using Acted = alarm::Transition::Act;

namespace {

// The part of a line that lies in the window.
DataTrace cut(const DataTrace& line, const app::TraceWindow& window, std::size_t place)
{
    DataTrace part;
    part.tag = place;
    part.thinned = line.thinned;
    for (std::size_t i = 0; i < line.x.size(); ++i) {
        if (line.x[i] < window.from || line.x[i] > window.to) continue;
        part.x.push_back(line.x[i]);
        part.y.push_back(line.y[i]);
        if (!line.reported.empty()) part.reported.push_back(line.reported[i]);
    }
    for (app::QualitySpan span : line.quality) {
        span.from = std::max(span.from, window.from);
        span.to = std::min(span.to, window.to);
        if (span.to > span.from) part.quality.push_back(span);
    }
    return part;
}

} // namespace

void FakeFeed::setTags(std::vector<app::FeedTag> tags)
{
    m_tags = std::move(tags);
    emit tagsChanged();
}

void FakeFeed::setValue(const std::string& tag, FeedValue value)
{
    m_values[tag] = std::move(value);
    emit valuesChanged();
}

void FakeFeed::setValue(const std::string& tag, double value)
{
    FeedValue good;
    good.value = value;
    good.quality = FeedValue::Quality::Good;
    good.status = connect::status::good;
    good.time = m_now;
    good.age = 0.0;
    setValue(tag, std::move(good));
}

void FakeFeed::setLine(const std::string& tag, DataTrace line)
{
    m_lines[tag] = std::move(line);
    answerThoseThatFollow();
}

void FakeFeed::setLine(const std::string& tag, std::vector<double> x, std::vector<double> y)
{
    DataTrace line;
    if (!x.empty()) line.quality = {{x.front(), x.back(), app::QualitySpan::Kind::Good}};
    line.x = std::move(x);
    line.y = std::move(y);
    setLine(tag, std::move(line));
}

void FakeFeed::setPhases(std::vector<app::FeedPhase> phases)
{
    m_phases = std::move(phases);
    emit phasesChanged();
}

void FakeFeed::setBatches(std::vector<app::FeedPhase> batches)
{
    m_batches = std::move(batches);
    emit phasesChanged();
}

void FakeFeed::setRun(std::shared_ptr<const app::Run> run)
{
    m_run = std::move(run);
    emit runChanged();
}

void FakeFeed::setFlowsheet(std::shared_ptr<const model::Flowsheet> flowsheet)
{
    m_flowsheet = std::move(flowsheet);
    emit runChanged();
}

void FakeFeed::setBands(std::shared_ptr<const app::FeedBands> bands)
{
    m_bands = std::move(bands);
    emit valuesChanged();
}

void FakeFeed::setNotes(std::vector<app::FeedPhase> notes)
{
    m_notes = std::move(notes);
    m_takesNotes = true;
    emit phasesChanged();
}

void FakeFeed::annotate(const app::FeedNote& note)
{
    std::erase_if(m_notes, [&](const app::FeedPhase& one) { return note.id != 0 && one.id == note.id; });
    if (!note.removed)
        m_notes.push_back({{}, note.words, note.from, note.to, note.id ? note.id : std::int64_t(m_notes.size()) + 1});
    emit phasesChanged();
}

void FakeFeed::setNow(double now)
{
    m_now = now;
    emit valuesChanged();
    answerThoseThatFollow();
}

void FakeFeed::setLive(bool live)
{
    m_live = live;
    emit valuesChanged();
}

void FakeFeed::setOrigin(std::int64_t origin)
{
    m_origin = origin;
}

FeedValue FakeFeed::value(std::string_view tag) const
{
    const auto found = m_values.find(tag);
    return found == m_values.end() ? FeedValue() : found->second;
}

void FakeFeed::ask(int reader, const std::vector<std::string>& tags, const app::TraceWindow& window)
{
    m_asked[reader] = {tags, window};
    if (m_atOnce) answer(reader);
}

void FakeFeed::answer()
{
    const std::map<int, Asked> asked = m_asked;
    for (const auto& [reader, what] : asked) answer(reader);
}

void FakeFeed::answer(int reader)
{
    const auto found = m_asked.find(reader);
    if (found == m_asked.end()) return;
    auto lines = std::make_shared<std::vector<DataTrace>>();
    for (std::size_t i = 0; i < found->second.tags.size(); ++i) {
        const auto line = m_lines.find(found->second.tags[i]);
        lines->push_back(cut(line == m_lines.end() ? DataTrace() : line->second, found->second.window, i));
    }
    emit linesRead(reader, lines);
}

void FakeFeed::answerThoseThatFollow()
{
    if (!m_atOnce) return;
    const std::map<int, Asked> asked = m_asked;
    for (const auto& [reader, what] : asked)
        if (what.window.to > m_now) answer(reader);
}

void FakeAlarms::setRows(std::vector<app::AlarmRow> rows)
{
    m_rows = std::move(rows);
    emit changed();
}

void FakeAlarms::setWatched(bool watched)
{
    m_watched = watched;
    emit changed();
}

void FakeAlarms::setRaisedToday(int count)
{
    m_raisedToday = count;
    emit changed();
}

void FakeAlarms::setClock(const app::AlarmClock& clock)
{
    m_clock = clock;
    emit changed();
}

void FakeAlarms::setElsewhere(int count)
{
    m_elsewhere = count;
    emit changed();
}

void FakeAlarms::setQuiet(const std::string& alarm)
{
    m_quiet = alarm;
    emit changed();
}

void FakeAlarms::keep(Act act, const Answer& answer)
{
    m_acts.push_back(std::move(act));
    if (answer) answer(m_error);
}

void FakeAlarms::acknowledge(const std::string& alarm, const std::string& reason, Answer answer)
{
    keep({Acted::Acknowledged, alarm, reason}, answer);
}

void FakeAlarms::reset(const std::string& alarm, Answer answer)
{
    keep({Acted::Reset, alarm, {}}, answer);
}

void FakeAlarms::shelve(const std::string& alarm, const std::string& reason, std::int64_t until, Answer answer)
{
    keep({Acted::Shelved, alarm, reason, until}, answer);
}

void FakeAlarms::unshelve(const std::string& alarm, Answer answer)
{
    keep({Acted::Unshelved, alarm, {}}, answer);
}

void FakeAlarms::takeOut(const std::string& alarm, const std::string& reason, Answer answer)
{
    keep({Acted::TakenOut, alarm, reason}, answer);
}

void FakeAlarms::putBack(const std::string& alarm, Answer answer)
{
    keep({Acted::ReturnedToService, alarm, {}}, answer);
}

app::AlarmRow alarmRow(const std::string& id, const std::string& name, const std::string& tag, alarm::Priority priority,
                       std::int64_t since)
{
    app::AlarmRow row;
    row.definition.id = id;
    row.definition.name = name;
    row.definition.tag = tag;
    row.definition.priority = priority;
    row.definition.cause = "The supply is spent.";
    row.definition.consequence = "The culture suffers.";
    row.definition.response = "Look at the supply.";
    row.alarmStatus.id = id;
    row.alarmStatus.state = alarm::State::Unacknowledged;
    row.alarmStatus.active = true;
    row.alarmStatus.acknowledged = false;
    row.alarmStatus.since = row.alarmStatus.activeSince = since;
    return row;
}

} // namespace titer::support
