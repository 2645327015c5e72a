#include "core/alarm/state_machine.h"

namespace titer::alarm {

using base::say;

namespace {

State unmaskedState(const AlarmStatus& alarmStatus)
{
    if (alarmStatus.active) return alarmStatus.acknowledged ? State::Acknowledged : State::Unacknowledged;
    return alarmStatus.acknowledged ? State::Normal : State::ReturnedUnacknowledged;
}

State stateOf(const AlarmStatus& alarmStatus, bool outOfService)
{
    if (outOfService) return State::OutOfService;
    if (alarmStatus.suppressed) return State::SuppressedDesign;
    return alarmStatus.shelvedUntil != 0 ? State::Shelved : unmaskedState(alarmStatus);
}

bool isFor(const AlarmStatus& alarmStatus, Event event)
{
    const bool out = alarmStatus.state == State::OutOfService;
    switch (event) {
    case Event::Raise:
        return !alarmStatus.active || alarmStatus.latched;
    case Event::Return:
        return alarmStatus.active && !alarmStatus.latched;
    case Event::Acknowledge:
        return !alarmStatus.acknowledged;
    case Event::Reset:
        return alarmStatus.latched;
    case Event::Shelve:
        return !out && !alarmStatus.suppressed;
    case Event::Unshelve:
    case Event::ShelvingOver:
        return alarmStatus.shelvedUntil != 0;
    case Event::Suppress:
        return !alarmStatus.suppressed;
    case Event::Unsuppress:
        return alarmStatus.suppressed;
    case Event::TakeOut:
        return !out;
    case Event::ReturnToService:
        return out;
    }
    return false;
}

} // namespace

bool isMasked(State state)
{
    return state == State::Shelved || state == State::SuppressedDesign || state == State::OutOfService;
}

bool apply(AlarmStatus& alarmStatus, Event event, bool latches, std::int64_t shelvedUntil)
{
    if (!isFor(alarmStatus, event)) return false;
    const bool wasMasked = isMasked(alarmStatus.state);
    bool out = alarmStatus.state == State::OutOfService;
    switch (event) {
    case Event::Raise:
        alarmStatus.active = true;
        alarmStatus.latched = false;
        if (!wasMasked) alarmStatus.acknowledged = false;
        break;
    case Event::Return:
        alarmStatus.active = alarmStatus.latched = latches;
        break;
    case Event::Acknowledge:
        alarmStatus.acknowledged = true;
        break;
    case Event::Reset:
        alarmStatus.active = alarmStatus.latched = false;
        break;
    case Event::Shelve:
        alarmStatus.shelvedUntil = shelvedUntil;
        break;
    case Event::Unshelve:
        alarmStatus.acknowledged = true;
        [[fallthrough]];
    case Event::ShelvingOver:
        alarmStatus.shelvedUntil = 0;
        break;
    case Event::Suppress:
    case Event::Unsuppress:
        alarmStatus.suppressed = event == Event::Suppress;
        break;
    case Event::TakeOut:
        alarmStatus.shelvedUntil = 0;
        out = true;
        break;
    case Event::ReturnToService:
        out = false;
        break;
    }
    // What is active when the engine unmasks it is raised again; a person who unshelves it has it before the eyes.
    const bool unmasked = wasMasked && !isMasked(stateOf(alarmStatus, out));
    if (unmasked && alarmStatus.active && event != Event::Unshelve) alarmStatus.acknowledged = false;
    alarmStatus.state = stateOf(alarmStatus, out);
    return true;
}

base::Sentence refusal(const AlarmStatus& alarmStatus, Event event, const std::string& name)
{
    const bool out = alarmStatus.state == State::OutOfService;
    switch (event) {
    case Event::Acknowledge:
        return say(CORE_TR("core", "The alarm “{1}” does not need acknowledgement."), name);
    case Event::Reset:
        if (alarmStatus.active)
            return say(CORE_TR("core", "The condition of the alarm “{1}” still exists; reset the alarm after its "
                                       "return to normal."),
                       name);
        return say(CORE_TR("core", "The alarm “{1}” is not latched, so there is nothing to reset."), name);
    case Event::Shelve:
        if (out)
            return say(CORE_TR("core", "The alarm “{1}” is out of service and cannot be shelved; return it to "
                                       "service first."),
                       name);
        return say(CORE_TR("core", "The alarm “{1}” is suppressed by design and cannot be shelved; it is not raised "
                                   "until the suppression ends."),
                   name);
    case Event::Unshelve:
        return say(CORE_TR("core", "The alarm “{1}” is not shelved."), name);
    case Event::TakeOut:
        return say(CORE_TR("core", "The alarm “{1}” is already out of service."), name);
    default:
        return say(CORE_TR("core", "The alarm “{1}” is not out of service and need not be returned to service."), name);
    }
}

} // namespace titer::alarm
