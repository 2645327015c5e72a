// Words for the states of a connector.
#include "core/connect/connector.h"

namespace titer::connect {

const char* textOf(State state)
{
    switch (state) {
    case State::Configured:
        return CORE_TR("core", "configured");
    case State::Connecting:
        return CORE_TR("core", "connecting");
    case State::Connected:
        return CORE_TR("core", "connected");
    case State::Degraded:
        return CORE_TR("core", "degraded");
    case State::Retrying:
        return CORE_TR("core", "retrying");
    case State::Stopped:
        return CORE_TR("core", "stopped");
    case State::Faulted:
        break;
    }
    return CORE_TR("core", "faulted");
}

} // namespace titer::connect
