// What comes in, in the order of its receipt.
#include "core/alarm/engine.h"

#include "core/alarm/engine_data.h"
#include "core/base/text.h"

#include <algorithm>

namespace titer::alarm {

using base::Code;
using base::Error;
using base::say;

Engine::Engine()
    : m(std::make_unique<EngineData>())
{
}

Engine::Engine(Engine&&) noexcept = default;
Engine& Engine::operator=(Engine&&) noexcept = default;
Engine::~Engine() = default;

base::Errors Engine::define(std::span<const Definition> definitions, const std::string& person,
                            const std::string& reason, std::int64_t now)
{
    m->advance(now);
    base::Errors errors;
    m->replace(m->accept(definitions, errors), person, reason);
    return errors;
}

void Engine::restore(std::span<const AlarmStatus> statuses, std::span<const connect::Sample> newest)
{
    m->restore(statuses, newest);
}

const std::vector<Definition>& Engine::definitions() const
{
    return m->definitions;
}

const std::vector<AlarmStatus>& Engine::statuses() const
{
    m->refresh();
    return m->statuses;
}

const std::vector<std::string>& Engine::tags() const
{
    return m->tags;
}

void Engine::take(std::span<const connect::Sample> samples)
{
    for (const connect::Sample& sample : samples) m->take(sample);
}

void Engine::tick(std::int64_t now)
{
    m->advance(now);
}

base::Done Engine::act(const Act& act, std::int64_t now)
{
    m->advance(now);
    return m->act(act);
}

const std::vector<Transition>& Engine::transitions() const
{
    return m->transitions;
}

const std::vector<std::size_t>& Engine::changed() const
{
    return m->changed;
}

void Engine::clear()
{
    m->transitions.clear();
    for (const std::size_t place : m->changed) m->isChanged[place] = 0;
    m->changed.clear();
}

// All that is due until then, in the order in which it is due.
void EngineData::advance(std::int64_t to)
{
    if (to > now) now = to;
    while (timers.next() <= now) {
        const std::int64_t time = timers.next();
        const std::uint32_t alarm = timers.take();
        if (dueOf(alarm) <= time) fire(alarm, time);
        schedule(alarm);
    }
}

void EngineData::take(const connect::Sample& given)
{
    constexpr std::int64_t latest = std::int64_t(1)
                                    << 60; // so that differences of times stay numbers, whatever a clock shows
    advance(given.receiveTime);
    if (given.tag >= readings.size()) return; // a mark
    connect::Sample sample = given;
    sample.receiveTime = now;
    sample.sourceTime = std::clamp(sample.sourceTime, -latest, latest);
    isFresh = false;
    const Arrival arrival = arrive(readings[sample.tag], sample);
    const bool bad = isBad(sample);
    for (const Use& use : uses[sample.tag]) {
        Watch& watch = watches[use.alarm];
        const bool always =
            watch.kind == Kind::Stale ? arrival.isHeard : watch.kind == Kind::BadQuality && !arrival.late;
        const bool evaluates = use.condition && (always || !(bad || arrival.late));
        if (arrival.clockSet != 0 && use.clock && watch.phase != Phase::Quiet) setClock(use.alarm, arrival.clockSet);
        const bool suppresses = use.suppression && !bad && !arrival.late;
        if (!evaluates && !suppresses) continue;

        const bool own = use.clock && watch.kind != Kind::Stale && !arrival.isMark && !arrival.isDoubted;
        const Moment moment{own ? sample.sourceTime : sourceNow(watch, now), now, sample.sourceTime};
        if (suppresses) evaluateSuppression(use.alarm, true, moment);
        if (evaluates) {
            if (own) runDelays(use.alarm, moment);
            evaluate(use.alarm, verdictOf(watch), moment);
        }
        if (suppresses) evaluateSuppression(use.alarm, false, moment);
    }
}

void EngineData::touch(std::uint32_t alarm)
{
    isFresh = false;
    if (isChanged[alarm]) return;
    isChanged[alarm] = 1;
    changed.push_back(alarm);
}

namespace {

std::optional<Event> eventOf(Transition::Act act)
{
    switch (act) {
    case Transition::Act::Acknowledged:
        return Event::Acknowledge;
    case Transition::Act::Reset:
        return Event::Reset;
    case Transition::Act::Shelved:
        return Event::Shelve;
    case Transition::Act::Unshelved:
        return Event::Unshelve;
    case Transition::Act::TakenOut:
        return Event::TakeOut;
    case Transition::Act::ReturnedToService:
        return Event::ReturnToService;
    default:
        return std::nullopt;
    }
}

Error refused(const Act& act, base::Sentence what)
{
    return base::inputError("alarms/" + act.alarm, std::move(what));
}

std::string hoursOf(double seconds)
{
    return base::writeShort(seconds / 3600.0, 6) + " h";
}

// What an act lacks, whatever the state.
std::optional<base::Sentence> lackOf(const Act& act, const Definition& definition, std::int64_t now)
{
    const bool shelves = act.act == Transition::Act::Shelved;
    if ((shelves || act.act == Transition::Act::TakenOut) && base::trimmed(act.reason).empty())
        return shelves
                   ? say(CORE_TR("core", "The alarm “{1}” cannot be shelved without a reason; give one."),
                         definition.name)
                   : say(CORE_TR("core", "The alarm “{1}” cannot be taken out of service without a reason; give one."),
                         definition.name);
    if (!shelves) return std::nullopt;
    if (act.until <= now)
        return say(CORE_TR("core", "The alarm “{1}” cannot be shelved until a time in the past; choose a later time."),
                   definition.name);
    if (double(act.until - now) * 1e-6 > definition.maxShelving)
        return say(CORE_TR("core", "The alarm “{1}” can be shelved for at most {2}, not for {3}."), definition.name,
                   hoursOf(definition.maxShelving), hoursOf(double(act.until - now) * 1e-6));
    return std::nullopt;
}

} // namespace

base::Done EngineData::act(const Act& act)
{
    const auto found = places.find(act.alarm);
    if (found == places.end())
        return refused(act, say(CORE_TR("core", "There is no alarm “{1}”; it may have been removed."), act.alarm));
    const std::uint32_t alarm = found->second;
    const Definition& definition = definitions[alarm];
    const std::optional<Event> event = eventOf(act.act);
    if (!event) return refused(act, say(CORE_TR("core", "“{1}” is not an action on an alarm."), nameOf(act.act)));
    if (!definition.enabled)
        return refused(act, say(CORE_TR("core", "The alarm “{1}” is not enabled; enable it first."), definition.name));
    if (std::optional<base::Sentence> lack = lackOf(act, definition, now)) return refused(act, std::move(*lack));

    AlarmStatus& alarmStatus = statuses[alarm];
    const State before = alarmStatus.state;
    if (!apply(alarmStatus, *event, definition.latch, act.until))
        return refused(act, refusal(alarmStatus, *event, definition.name));
    if (*event == Event::Acknowledge || *event == Event::Shelve || *event == Event::TakeOut) {
        alarmStatus.person = act.person;
        alarmStatus.reason = act.reason;
    }
    Transition& transition = record(alarm, act.act, before, Moment{now, now, 0});
    transition.person = act.person;
    transition.reason = act.reason;
    schedule(alarm);
    return base::done();
}

} // namespace titer::alarm
