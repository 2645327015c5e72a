#include "core/alarm/state_machine.h"

namespace titer::alarm {

using base::say;

namespace {

State speaking(const Standing& standing)
{
    if (standing.active) return standing.acknowledged ? State::Acknowledged : State::Unacknowledged;
    return standing.acknowledged ? State::Normal : State::ReturnedUnacknowledged;
}

State stateOf(const Standing& standing, bool outOfService)
{
    if (outOfService) return State::OutOfService;
    if (standing.suppressed) return State::SuppressedDesign;
    return standing.shelvedUntil != 0 ? State::Shelved : speaking(standing);
}

bool isFor(const Standing& standing, Event event)
{
    const bool out = standing.state == State::OutOfService;
    switch (event) {
    case Event::Raise:
        return !standing.active || standing.latched;
    case Event::Return:
        return standing.active && !standing.latched;
    case Event::Acknowledge:
        return !standing.acknowledged;
    case Event::Reset:
        return standing.latched;
    case Event::Shelve:
        return !out && !standing.suppressed;
    case Event::Unshelve:
    case Event::ShelvingOver:
        return standing.shelvedUntil != 0;
    case Event::Suppress:
        return !standing.suppressed;
    case Event::Unsuppress:
        return standing.suppressed;
    case Event::TakeOut:
        return !out;
    case Event::PutBack:
        return out;
    }
    return false;
}

} // namespace

bool isMasked(State state)
{
    return state == State::Shelved || state == State::SuppressedDesign || state == State::OutOfService;
}

bool apply(Standing& standing, Event event, bool latches, std::int64_t shelvedUntil)
{
    if (!isFor(standing, event)) return false;
    const bool wasMasked = isMasked(standing.state);
    bool out = standing.state == State::OutOfService;
    switch (event) {
    case Event::Raise:
        standing.active = true;
        standing.latched = false;
        if (!wasMasked) standing.acknowledged = false;
        break;
    case Event::Return:
        standing.active = standing.latched = latches;
        break;
    case Event::Acknowledge:
        standing.acknowledged = true;
        break;
    case Event::Reset:
        standing.active = standing.latched = false;
        break;
    case Event::Shelve:
        standing.shelvedUntil = shelvedUntil;
        break;
    case Event::Unshelve:
        standing.acknowledged = true;
        [[fallthrough]];
    case Event::ShelvingOver:
        standing.shelvedUntil = 0;
        break;
    case Event::Suppress:
    case Event::Unsuppress:
        standing.suppressed = event == Event::Suppress;
        break;
    case Event::TakeOut:
        standing.shelvedUntil = 0;
        out = true;
        break;
    case Event::PutBack:
        out = false;
        break;
    }
    // What is active when the engine lets it speak again speaks anew; a person who unshelves it has it before the eyes.
    const bool unmasked = wasMasked && !isMasked(stateOf(standing, out));
    if (unmasked && standing.active && event != Event::Unshelve) standing.acknowledged = false;
    standing.state = stateOf(standing, out);
    return true;
}

base::Sentence refusal(const Standing& standing, Event event, const std::string& name)
{
    const bool out = standing.state == State::OutOfService;
    switch (event) {
    case Event::Acknowledge:
        return say(CORE_TR("core", "The alarm “{1}” does not need acknowledgement."), name);
    case Event::Reset:
        if (standing.active)
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
