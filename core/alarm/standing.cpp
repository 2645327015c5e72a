#include "core/alarm/standing.h"

namespace titer::alarm {

bool calls(State state)
{
    return state == State::Unacknowledged || state == State::ReturnedUnacknowledged;
}

} // namespace titer::alarm
