// From definitions to what is evaluated, and what stays of what was there.
#include "core/alarm/engine_data.h"
#include "core/base/not_available.h"

#include <algorithm>
#include <cmath>

namespace titer::alarm {

using base::Code;
using base::Errors;
using base::say;

namespace {

std::int64_t microseconds(double seconds)
{
    return std::int64_t(std::llround(seconds * 1e6));
}

std::string textOf(const Definition& definition)
{
    return definitionJson(definition).write(false);
}

} // namespace

std::vector<Definition> EngineData::accept(std::span<const Definition> wanted, Errors& errors) const
{
    std::vector<Definition> accepted;
    std::unordered_map<std::string, bool> seen;
    for (const Definition& definition : wanted) {
        const std::string where = "alarms/" + definition.id;
        if (!seen.emplace(definition.id, true).second) {
            errors.push_back(
                {Code::Input, where,
                 say(CORE_TR("core", "Two alarms have the id “{1}”; the second is ignored."), definition.id)});
            continue;
        }
        const Errors faults = check(definition);
        for (const base::Error& fault : faults) errors.push_back({fault.code, where + "/" + fault.where, fault.what});
        const auto known = places.find(definition.id);
        if (faults.empty())
            accepted.push_back(definition);
        else if (known != places.end())
            accepted.push_back(definitions[known->second]);
    }
    return accepted;
}

void EngineData::replace(std::vector<Definition> accepted, const std::string& person, const std::string& reason)
{
    refresh();
    EngineData old = std::move(*this);
    *this = EngineData();
    now = old.now;
    transitions = std::move(old.transitions);
    build(std::move(accepted));
    std::vector<std::uint32_t> touched;
    carry(old, touched);
    resume();
    for (const std::uint32_t alarm : touched) reportDefined(old, alarm, person, reason);
    reportGone(old, person, reason);
    for (const std::uint32_t alarm : touched) evaluateAgain(alarm);
}

void EngineData::build(std::vector<Definition> accepted)
{
    definitions = std::move(accepted);
    const std::size_t count = definitions.size();
    watches.resize(count);
    statuses.resize(count);
    isChanged.assign(count, 0);
    changed.reserve(count);
    timers.reset(count);
    std::unordered_map<std::string, std::uint32_t> groups;
    for (std::uint32_t alarm = 0; alarm < count; ++alarm) buildWatch(alarm, groups);
    raisedIn.assign(groups.size(), 0);
    firstIn.assign(groups.size(), none);
}

void EngineData::buildWatch(std::uint32_t alarm, std::unordered_map<std::string, std::uint32_t>& groups)
{
    const Definition& definition = definitions[alarm];
    places.emplace(definition.id, alarm);
    Watch& watch = watches[alarm];
    AlarmStatus& alarmStatus = statuses[alarm];
    alarmStatus.id = definition.id;
    alarmStatus.since = now;
    for (const std::string& tag : tagsOf(definition)) alarmStatus.readings.push_back(readings[placeOfTag(tag)]);
    watch.group = groups.emplace(definition.group, std::uint32_t(groups.size())).first->second;
    watch.kind = definition.kind;
    watch.clock = placeOfTag(alarmStatus.readings.front().tag);
    watch.tag = watch.clock;
    if (!definition.reference.empty()) watch.reference = placeOfTag(definition.reference);
    watch.limit = definition.limit;
    watch.back = definition.kind == Kind::Below ? definition.limit + definition.deadband
                                                : definition.limit - definition.deadband;
    watch.onDelay = microseconds(definition.onDelay);
    watch.offDelay = microseconds(definition.offDelay);
    watch.staleAfter = definition.kind == Kind::Stale ? microseconds(definition.limit) : 0;
    if (!definition.enabled) return;

    useOf(watch.clock, alarm).clock = true;
    if (definition.kind == Kind::Expression)
        watch.expression = buildFormula(definition.expression, alarm, false);
    else
        useOf(watch.tag, alarm).condition = true;
    if (definition.kind == Kind::Deviation) useOf(watch.reference, alarm).condition = true;
    if (!definition.suppression.empty()) watch.suppression = buildFormula(definition.suppression, alarm, true);
}

int EngineData::buildFormula(const std::string& text, std::uint32_t alarm, bool suppression)
{
    std::vector<std::string> names;
    base::Result<base::Expression> read = base::readExpression(text, {}, names);
    Formula formula;
    if (read) formula.expression = std::move(*read); // check() has read it before
    for (const std::string& name : names) {
        const std::uint32_t tag = placeOfTag(name);
        formula.tags.push_back(tag);
        (suppression ? useOf(tag, alarm).suppression : useOf(tag, alarm).condition) = true;
    }
    arguments.resize(std::max(arguments.size(), formula.tags.size()));
    formulas.push_back(std::move(formula));
    return int(formulas.size()) - 1;
}

std::uint32_t EngineData::placeOfTag(const std::string& tag)
{
    const auto [found, isNew] = tagPlaces.emplace(tag, std::uint32_t(tags.size()));
    if (isNew) {
        tags.push_back(tag);
        uses.emplace_back();
        Reading& reading = readings.emplace_back();
        reading.tag = tag;
        reading.receiveTime = now;
    }
    return found->second;
}

Use& EngineData::useOf(std::uint32_t tag, std::uint32_t alarm)
{
    std::vector<Use>& all = uses[tag];
    if (all.empty() || all.back().alarm != alarm) all.push_back({alarm}); // alarms are built one after the other
    return all.back();
}

// States and readings of what stays; `touched` is what is new or other.
void EngineData::carry(EngineData& old, std::vector<std::uint32_t>& touched)
{
    for (Reading& reading : readings)
        if (const auto found = old.tagPlaces.find(reading.tag); found != old.tagPlaces.end())
            reading = old.readings[found->second];
    for (std::uint32_t alarm = 0; alarm < definitions.size(); ++alarm) {
        const auto found = old.places.find(definitions[alarm].id);
        if (found == old.places.end()) {
            touched.push_back(alarm);
            continue;
        }
        const bool same = old.definitions[found->second] == definitions[alarm];
        if (!same) touched.push_back(alarm);
        if (old.isChanged[found->second]) touch(alarm);
        if (!definitions[alarm].enabled) continue;
        std::vector<Reading> own = std::move(statuses[alarm].readings);
        statuses[alarm] = old.statuses[found->second];
        statuses[alarm].readings = std::move(own);
    }
}

void EngineData::reportDefined(const EngineData& old, std::uint32_t alarm, const std::string& person,
                               const std::string& reason)
{
    const auto found = old.places.find(definitions[alarm].id);
    const bool known = found != old.places.end();
    const State before = known ? old.statuses[found->second].state : State::Normal;
    Transition& transition = record(alarm, Transition::Act::Defined, before, Moment{now, now, 0});
    transition.person = person;
    transition.reason = reason;
    if (known) transition.oldText = textOf(old.definitions[found->second]);
    transition.newText = textOf(definitions[alarm]);
}

void EngineData::reportGone(const EngineData& old, const std::string& person, const std::string& reason)
{
    for (std::size_t i = 0; i < old.definitions.size(); ++i) {
        const Definition& gone = old.definitions[i];
        if (places.contains(gone.id)) continue;
        Transition& transition = transitions.emplace_back();
        transition.time = now;
        transition.alarm = gone.id;
        transition.name = gone.name;
        transition.priority = gone.priority;
        transition.act = Transition::Act::Defined;
        transition.before = old.statuses[i].state;
        transition.person = person;
        transition.reason = reason;
        transition.oldText = textOf(gone);
    }
}

void EngineData::restore(std::span<const AlarmStatus> kept, std::span<const connect::Sample> newest)
{
    for (const AlarmStatus& alarmStatus : kept) {
        const auto found = places.find(alarmStatus.id);
        if (found == places.end() || !definitions[found->second].enabled) continue;
        AlarmStatus& place = statuses[found->second];
        std::vector<Reading> own = std::move(place.readings);
        place = alarmStatus;
        place.readings = std::move(own);
        for (const Reading& reading : alarmStatus.readings) {
            const auto tag = tagPlaces.find(reading.tag);
            if (tag == tagPlaces.end()) continue;
            Reading& known = readings[tag->second];
            if (!isKnown(known) || reading.reportedAt > known.reportedAt) known = reading;
        }
    }
    for (const connect::Sample& sample : newest)
        if (sample.tag < readings.size() && sample.receiveTime >= readings[sample.tag].reportedAt)
            arrive(readings[sample.tag], sample);
    resume();
}

// Phases, groups and timers by the states.
void EngineData::resume()
{
    std::fill(raisedIn.begin(), raisedIn.end(), 0);
    std::fill(firstIn.begin(), firstIn.end(), none);
    timers.reset(definitions.size());
    for (std::uint32_t alarm = 0; alarm < definitions.size(); ++alarm) {
        const AlarmStatus& alarmStatus = statuses[alarm];
        Watch& watch = watches[alarm];
        const bool holds = alarmStatus.active && !alarmStatus.latched;
        if (holds)
            watch.phase = alarmStatus.backReceived != 0 ? Phase::Leaving : Phase::Holds;
        else
            watch.phase = alarmStatus.beyondReceived != 0 ? Phase::Counting : Phase::Quiet;
        watch.raised = alarmStatus.active && !isMasked(alarmStatus.state);
        if (watch.raised) ++raisedIn[watch.group];
        // One that comes from another group is not the first of this one.
        statuses[alarm].firstOut = alarmStatus.firstOut && firstIn[watch.group] == none;
        if (alarmStatus.firstOut) firstIn[watch.group] = alarm;
        schedule(alarm);
    }
    isFresh = false;
}

void EngineData::refresh()
{
    if (isFresh) return;
    for (std::size_t alarm = 0; alarm < statuses.size(); ++alarm) {
        AlarmStatus& alarmStatus = statuses[alarm];
        for (Reading& reading : alarmStatus.readings) reading = readings[tagPlaces.at(reading.tag)];
        const bool hasTag = !definitions[alarm].tag.empty();
        const Reading& shown = readings[watches[alarm].tag];
        alarmStatus.value = hasTag ? shown.value : base::notAvailable;
        alarmStatus.status = shown.status;
    }
    isFresh = true;
}

} // namespace titer::alarm
