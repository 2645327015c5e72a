// Conditions, their delays, and what they bring about.
#include "core/alarm/engine_data.h"
#include "core/base/not_available.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace titer::alarm {

using connect::Quality;

namespace {

Verdict above(double value, double limit, double back)
{
    if (value > limit) return Verdict::Beyond;
    if (value <= back) return Verdict::Back;
    return std::isnan(value) ? Verdict::Leave : Verdict::Between;
}

bool isBadNow(const Reading& reading)
{
    return connect::qualityOf(reading.status) == Quality::Bad;
}

} // namespace

bool EngineData::isTrusted(const Watch& watch) const
{
    if (watch.kind == Kind::Deviation) return !isBadNow(readings[watch.tag]) && !isBadNow(readings[watch.reference]);
    if (watch.kind != Kind::Expression) return !isBadNow(readings[watch.tag]);
    const std::vector<std::uint32_t>& of = formulas[std::size_t(watch.expression)].tags;
    return std::none_of(of.begin(), of.end(), [&](std::uint32_t tag) { return isBadNow(readings[tag]); });
}

// NaN while a tag has none.
double EngineData::valueOf(const Formula& formula)
{
    const std::size_t count = formula.tags.size();
    for (std::size_t i = 0; i < count; ++i) {
        arguments[i] = readings[formula.tags[i]].value;
        if (std::isnan(arguments[i])) return arguments[i];
    }
    return formula.expression.evaluate<double>(std::span<const double>(arguments.data(), count));
}

Verdict EngineData::verdictOf(const Watch& watch)
{
    const Reading& reading = readings[watch.tag];
    Verdict verdict = Verdict::Leave;
    switch (watch.kind) {
    case Kind::Above:
        verdict = above(reading.value, watch.limit, watch.back);
        break;
    case Kind::Below:
        verdict = above(-reading.value, -watch.limit, -watch.back);
        break;
    case Kind::Deviation:
        verdict = above(std::abs(reading.value - readings[watch.reference].value), watch.limit, watch.back);
        break;
    case Kind::Rate:
        verdict = above(std::abs(reading.rate), watch.limit, watch.back);
        break;
    case Kind::Expression:
        if (const double value = valueOf(formulas[std::size_t(watch.expression)]); !std::isnan(value))
            verdict = value != 0.0 ? Verdict::Beyond : Verdict::Back;
        break;
    case Kind::BadQuality:
        if (!isKnown(reading)) return Verdict::Leave;
        return isBadNow(reading) ? Verdict::Beyond : Verdict::Back;
    case Kind::Stale:
        return now - reading.receiveTime >= watch.staleAfter ? Verdict::Beyond : Verdict::Back;
    }
    // With a tag that is bad now its last good value may raise what it cannot return.
    if (verdict == Verdict::Back && !isTrusted(watch)) return Verdict::Between;
    return verdict;
}

// As a Transition reports it.
double EngineData::comparedOf(std::uint32_t alarm, std::int64_t received) const
{
    const Watch& watch = watches[alarm];
    const Reading& reading = readings[watch.tag];
    switch (watch.kind) {
    case Kind::Deviation:
        return reading.value - readings[watch.reference].value;
    case Kind::Rate:
        return reading.rate;
    case Kind::Stale:
        return double(received - reading.receiveTime) * 1e-6;
    case Kind::Expression:
        return definitions[alarm].tag.empty() ? base::notAvailable : reading.value;
    default:
        return reading.value;
    }
}

// What the clock of the alarm shows when something comes about that no sample of its own tag brought.
std::int64_t EngineData::sourceNow(const Watch& watch, std::int64_t received) const
{
    const Reading& clock = readings[watch.clock];
    if (watch.kind == Kind::Stale || clock.sourceReceived == 0) return received;
    return clock.sourceTime + std::max<std::int64_t>(0, received - clock.sourceReceived);
}

void EngineData::evaluate(std::uint32_t alarm, Verdict verdict, const Moment& moment)
{
    Watch& watch = watches[alarm];
    AlarmStatus& alarmStatus = statuses[alarm];
    switch (watch.phase) {
    case Phase::Quiet:
        if (verdict != Verdict::Beyond) return;
        if (watch.onDelay == 0) return raise(alarm, moment.source, moment);
        watch.phase = Phase::Counting;
        alarmStatus.beyondSince = moment.source;
        alarmStatus.beyondReceived = moment.received;
        break;
    case Phase::Counting:
        if (verdict == Verdict::Beyond || verdict == Verdict::Leave) return;
        watch.phase = Phase::Quiet;
        alarmStatus.beyondSince = alarmStatus.beyondReceived = 0;
        break;
    case Phase::Holds:
        if (verdict != Verdict::Back) return;
        if (watch.offDelay == 0) return giveBack(alarm, moment.source, moment);
        watch.phase = Phase::Leaving;
        alarmStatus.backSince = moment.source;
        alarmStatus.backReceived = moment.received;
        break;
    case Phase::Leaving:
        if (verdict == Verdict::Back || verdict == Verdict::Leave) return;
        watch.phase = Phase::Holds;
        alarmStatus.backSince = alarmStatus.backReceived = 0;
        break;
    }
    touch(alarm);
    schedule(alarm);
}

// A tag that is bad now may end a suppression and cannot begin one.
void EngineData::evaluateSuppression(std::uint32_t alarm, bool mayBegin, const Moment& moment)
{
    const Watch& watch = watches[alarm];
    AlarmStatus& alarmStatus = statuses[alarm];
    bool holds = false;
    if (watch.suppression >= 0) {
        const Formula& formula = formulas[std::size_t(watch.suppression)];
        const double value = valueOf(formula);
        if (std::isnan(value)) return;
        holds = value != 0.0;
        const bool trusted = std::none_of(formula.tags.begin(), formula.tags.end(),
                                          [&](std::uint32_t tag) { return isBadNow(readings[tag]); });
        if (holds && !trusted) return;
    }
    if (holds != mayBegin) return; // what begins goes before the condition is evaluated, what ends after it
    const State before = alarmStatus.state;
    if (!apply(alarmStatus, holds ? Event::Suppress : Event::Unsuppress, definitions[alarm].latch)) return;
    record(alarm, holds ? Transition::Act::Suppressed : Transition::Act::Unsuppressed, before, moment);
}

// After its definition changed: with what is known now.
void EngineData::evaluateAgain(std::uint32_t alarm)
{
    if (!definitions[alarm].enabled) return;
    const Moment moment{sourceNow(watches[alarm], now), now, 0};
    evaluateSuppression(alarm, true, moment);
    AlarmStatus& alarmStatus = statuses[alarm];
    if (alarmStatus.latched && !definitions[alarm].latch) {
        const State before = alarmStatus.state;
        apply(alarmStatus, Event::Reset, false);
        record(alarm, Transition::Act::Reset, before, moment);
    }
    evaluate(alarm, verdictOf(watches[alarm]), moment);
    evaluateSuppression(alarm, false, moment);
    schedule(alarm);
}

// A value holds until the next one: delays that were over by the clock of the source before this sample end with it.
void EngineData::runDelays(std::uint32_t alarm, const Moment& moment)
{
    const Watch& watch = watches[alarm];
    const AlarmStatus& alarmStatus = statuses[alarm];
    if (watch.kind == Kind::Stale) return;
    if (watch.phase == Phase::Counting && moment.source - alarmStatus.beyondSince >= watch.onDelay)
        raise(alarm, alarmStatus.beyondSince + watch.onDelay, moment);
    else if (watch.phase == Phase::Leaving && moment.source - alarmStatus.backSince >= watch.offDelay)
        giveBack(alarm, alarmStatus.backSince + watch.offDelay, moment);
}

void EngineData::setClock(std::uint32_t alarm, std::int64_t by)
{
    AlarmStatus& alarmStatus = statuses[alarm];
    if (watches[alarm].phase == Phase::Counting) alarmStatus.beyondSince += by;
    if (watches[alarm].phase == Phase::Leaving) alarmStatus.backSince += by;
    touch(alarm);
}

void EngineData::raise(std::uint32_t alarm, std::int64_t since, const Moment& moment)
{
    AlarmStatus& alarmStatus = statuses[alarm];
    const State before = alarmStatus.state;
    watches[alarm].phase = Phase::Holds;
    alarmStatus.beyondSince = alarmStatus.beyondReceived = 0;
    alarmStatus.activeSince = since;
    apply(alarmStatus, Event::Raise, definitions[alarm].latch);
    if (!alarmStatus.acknowledged) alarmStatus.person.clear(), alarmStatus.reason.clear();
    record(alarm, Transition::Act::Raised, before, moment);
}

void EngineData::giveBack(std::uint32_t alarm, std::int64_t since, const Moment& moment)
{
    AlarmStatus& alarmStatus = statuses[alarm];
    const State before = alarmStatus.state;
    watches[alarm].phase = Phase::Quiet;
    alarmStatus.backSince = alarmStatus.backReceived = 0;
    alarmStatus.returnedAt = since;
    apply(alarmStatus, Event::Return, definitions[alarm].latch);
    record(alarm, Transition::Act::Returned, before, moment);
    schedule(alarm); // a stale one waits for the next silence
}

std::int64_t EngineData::dueOf(std::uint32_t alarm) const
{
    const Watch& watch = watches[alarm];
    const AlarmStatus& alarmStatus = statuses[alarm];
    std::int64_t due = Timers::never;
    if (!definitions[alarm].enabled) return due;
    if (watch.phase == Phase::Counting) due = alarmStatus.beyondReceived + watch.onDelay;
    if (watch.phase == Phase::Leaving) due = alarmStatus.backReceived + watch.offDelay;
    if (watch.kind == Kind::Stale && (watch.phase == Phase::Quiet || watch.phase == Phase::Leaving))
        due = std::min(due, readings[watch.tag].receiveTime + watch.staleAfter);
    if (alarmStatus.shelvedUntil != 0) due = std::min(due, alarmStatus.shelvedUntil);
    return due;
}

// What is due at `time` by the clock of receipt, in a fixed order.
void EngineData::fire(std::uint32_t alarm, std::int64_t time)
{
    const Watch& watch = watches[alarm];
    AlarmStatus& alarmStatus = statuses[alarm];
    const Moment moment{time, time, 0};
    if (alarmStatus.shelvedUntil != 0 && alarmStatus.shelvedUntil <= time) {
        const State before = alarmStatus.state;
        apply(alarmStatus, Event::ShelvingOver, definitions[alarm].latch);
        record(alarm, Transition::Act::Unshelved, before, moment);
    }
    if (watch.kind == Kind::Stale && readings[watch.tag].receiveTime + watch.staleAfter <= time)
        evaluate(alarm, Verdict::Beyond, moment);
    if (watch.phase == Phase::Counting && alarmStatus.beyondReceived + watch.onDelay <= time)
        raise(alarm, alarmStatus.beyondSince + watch.onDelay, moment);
    if (watch.phase == Phase::Leaving && alarmStatus.backReceived + watch.offDelay <= time)
        giveBack(alarm, alarmStatus.backSince + watch.offDelay, moment);
}

void EngineData::schedule(std::uint32_t alarm)
{
    timers.lower(alarm, dueOf(alarm));
}

Transition& EngineData::record(std::uint32_t alarm, Transition::Act act, State before, const Moment& moment)
{
    const Definition& definition = definitions[alarm];
    AlarmStatus& alarmStatus = statuses[alarm];
    if (alarmStatus.state != before) alarmStatus.since = moment.received;
    settle(alarm);
    touch(alarm);
    Transition& transition = transitions.emplace_back();
    transition.time = moment.received;
    transition.sourceTime = moment.sample;
    transition.alarm = definition.id;
    transition.name = definition.name;
    transition.priority = definition.priority;
    transition.act = act;
    transition.before = before;
    transition.after = alarmStatus.state;
    transition.value = comparedOf(alarm, moment.received);
    const bool hasLimit = definition.kind != Kind::BadQuality && definition.kind != Kind::Expression;
    if (hasLimit) transition.limit = definition.limit;
    transition.unit = definition.unit;
    if (definition.kind == Kind::Stale) transition.unit = "s";
    if (definition.kind == Kind::Rate) transition.unit = (definition.unit.empty() ? "1" : definition.unit) + "/s";
    return transition;
}

// Keeps the count of its group, and with it which was raised first. That one stays the first, back to normal or not, until none of the group
// is active any more, or until then unacknowledged, or until another one begins anew.
void EngineData::settle(std::uint32_t alarm)
{
    Watch& watch = watches[alarm];
    const bool raised = statuses[alarm].active && !isMasked(statuses[alarm].state);
    int& count = raisedIn[watch.group];
    if (raised && !watch.raised && count == 0) setFirstOut(watch.group, alarm);
    if (raised != watch.raised) count += raised ? 1 : -1;
    watch.raised = raised;
    const std::uint32_t first = firstIn[watch.group];
    if (count == 0 && first != none && statuses[first].state == State::Normal) setFirstOut(watch.group, none);
}

void EngineData::setFirstOut(std::uint32_t group, std::uint32_t alarm)
{
    const std::uint32_t before = std::exchange(firstIn[group], alarm);
    if (before == alarm) return;
    for (const std::uint32_t one : {before, alarm}) {
        if (one == none) continue;
        statuses[one].firstOut = one == alarm;
        touch(one);
    }
}

} // namespace titer::alarm
