// What the recorder evaluates of what comes. Alarms get every sample that they read and every second; formulas are computed, and what they
// give is kept as tags of a source of their own, which alarms, conditions and exports read as any other.
#include "app/live/alarms/alarm_defaults.h"
#include "app/live/estimators/soft_sensor.h"
#include "app/live/recorder/formula_recall.h"
#include "app/live/recorder/history_runner.h"
#include "core/base/time.h"
#include "core/store/history/alarm_acts.h"
#include "core/store/history/intervals.h"

#include <algorithm>
#include <array>
#include <utility>

namespace titer::app {

using connect::Sample;

namespace {

std::int64_t now()
{
    return base::now().microseconds;
}

} // namespace

void HistoryRunner::setAlarms(const std::vector<alarm::Definition>& definitions, const std::string& reason)
{
    m_alarms.define(definitions, reason);
    take(m_alarms.open());
}

void HistoryRunner::act(const QString& request, const alarm::Act& act)
{
    const base::Result<store::AlarmAct> done = m_alarms.act(request, act);
    if (!done) return void(emit acted(request, {done.error()}));
    // The journal says who and why; the chain of the trail that nobody rewrote it.
    m_trail.add(store::changeOf(*done));
    commit(); // also what it refers to
}

void HistoryRunner::setHealth(const RecorderHealth& health)
{
    if (m_own) m_own->setHealth(health);
}

void HistoryRunner::keepNotes(const std::vector<LoopNote>& notes)
{
    for (const LoopNote& note : notes) m_trail.add(note.change);
    commit(); // before another connection writes to the store
    for (const LoopNote& note : notes) {
        if (note.change.what != "arming" || note.change.after != guard::armStateText(guard::ArmState::Dropped))
            continue;
        base::Result<store::Intervals> intervals = store::Intervals::open(m_historian.folder());
        const base::Result<std::int64_t> added =
            intervals ? intervals->add({.name = note.change.place + " dropped: " + note.change.reason,
                                        .from = note.time,
                                        .to = note.time,
                                        .openedBy = "guard"})
                      : intervals.error();
        if (!added) take(added.error());
    }
    take(m_trail.report());
}

// Before it is stored, since its receive time may change.
void HistoryRunner::passOn(AlarmWatch& alarms, Line& line, Tag& tag, Sample& sample)
{
    if (tag.revision != alarms.revision()) {
        tag.revision = alarms.revision();
        tag.alarm = alarms.place(line.source + "/" + tag.info.id);
    }
    if (connect::qualityOf(sample.status) != connect::Quality::Bad)
        line.youngest = std::min(line.youngest, sample.receiveTime - sample.sourceTime);
    if (!tag.alarm) return;
    if (tag.id == 0) line.unnumbered.push_back(sample.tag);
    alarms.take(*tag.alarm, tag.id, sample);
}

// What is reported stands in the store as samples, so that a replay reports the same.
void HistoryRunner::tick()
{
    m_sinceTick.restart();
    (void)take(m_historian.inPlace());
    AlarmWatch* alarms = m_alarms.watch();
    if (!alarms || !m_own) return;
    const std::int64_t time = alarms->tick(now());
    putOwn({tickTag, 1.0}, time);
    seeLines();
    for (const OwnTags::Value& value : m_own->changes(now(), std::chrono::steady_clock::now(), m_trouble.has_value()))
        putOwn(value, time);
    enterAll(m_lines[ownSource]);
    evaluate();
}

void HistoryRunner::seeLines()
{
    std::int64_t kept = 0, lost = 0;
    bool isTwinUncertain = false;
    for (auto& [id, line] : m_lines) {
        if (const std::int64_t age = std::exchange(line.youngest, unseen); age != unseen) m_own->see(id, age);
        if (id == ownSource || id == formulaSource) continue;
        kept += line.kept;
        lost += line.lost;
        if (id != estimatorSource) continue;
        isTwinUncertain = std::ranges::any_of(line.tags, [](const Tag& tag) {
            return tag.latest && connect::qualityOf(tag.latest->status) == connect::Quality::Uncertain;
        });
    }
    m_own->count(kept, lost);
    m_own->setTwin(isTwinUncertain);
}

void HistoryRunner::putOwn(const OwnTags::Value& value, std::int64_t time)
{
    Line& line = m_lines[ownSource];
    line.source = ownSource;
    std::uint32_t place = 0;
    while (place < line.tags.size() && line.tags[place].reported.id != value.tag) ++place;
    if (place == line.tags.size()) setTag(line, place, {.id = value.tag, .label = {}, .unit = value.unit});
    Sample sample{place, connect::status::good, time, time, value.value};
    takeSample(line, sample);
}

void HistoryRunner::keepAlarms()
{
    // What was evaluated of samples that wait is kept together with them.
    if (!take(m_alarms.open()) || m_stuck || !take(m_alarms.watch()->commit(now())) || !take(m_trail.report())) return;
    for (const QString& request : m_alarms.takeKept()) emit acted(request, {});
}

void HistoryRunner::setFormulas(const std::vector<CalculatedTag>& formulas)
{
    evaluate(); // what came before, by those before
    m_formulas.define(formulas);
    recallInputs(m_formulas, m_historian.folder());
}

// After alarms had it, since its receive time may have changed.
void HistoryRunner::passToFormulas(Line& line, Tag& tag, const Sample& sample)
{
    if (tag.formulaRevision != m_formulas.revision()) {
        tag.formulaRevision = m_formulas.revision();
        tag.formula = m_formulas.place(line.source + "/" + tag.info.id);
    }
    if (tag.formula && tag.id == 0) (void)know(line, std::array{sample.tag}); // they go by its number
    if (tag.formula) m_formulas.take(*tag.formula, tag.id, sample);
}

// At the end of a round: formulas come before the alarms that watch them.
void HistoryRunner::evaluate()
{
    const std::vector<FormulaWatch::Made> all = m_formulas.evaluate();
    for (const FormulaWatch::Made& made : all) putMade(made);
    if (!all.empty()) enterAll(m_lines[formulaSource]);
    AlarmWatch* alarms = m_alarms.watch();
    if (!alarms) return;
    // Alarms go by the numbers of tags. Those that are new are entered together: each by itself would wait for the disk.
    for (auto& [source, line] : m_lines) {
        if (line.unnumbered.empty()) continue;
        enterAll(line);
        for (const std::uint32_t place : std::exchange(line.unnumbered, {}))
            if (place < line.tags.size() && line.tags[place].alarm)
                alarms->number(*line.tags[place].alarm, line.tags[place].id);
    }
    alarms->evaluate();
}

void HistoryRunner::putMade(const FormulaWatch::Made& made)
{
    Line& line = m_lines[formulaSource];
    line.source = formulaSource;
    const std::string name = made.tag->id.substr(line.source.size() + 1);
    const auto found = std::ranges::find_if(line.tags, [&](const Tag& tag) { return tag.reported.id == name; });
    const auto place = std::uint32_t(found - line.tags.begin());
    if (found == line.tags.end() || found->reported.unit != made.tag->unit) {
        settle(line, place, connect::TagKind::Number); // in the unit that it had
        setTag(line, place,
               {.id = name, .label = made.tag->label, .unit = made.tag->unit, .simulated = made.tag->simulated});
    }
    Sample sample = made.sample;
    sample.tag = place;
    takeSample(line, sample);
}

} // namespace titer::app
