// Words for the states of a connector, and what one answers that cannot do a thing.
#include "core/connect/connector.h"

#include <cmath>

namespace titer::connect {

using base::Code;
using base::Error;
using base::say;

std::int64_t ProcessClock::instantOf(double seconds) const
{
    return at + std::int64_t(std::llround((seconds - time) / pace * 1e6));
}

bool ProcessClock::continues(const ProcessClock& before, std::int64_t now) const
{
    constexpr double smallStep = 5.0; // [s of the clock of the day]
    return pace == before.pace && std::abs(timeAt(now) - before.timeAt(now)) < smallStep * pace;
}

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

base::Result<std::vector<BrowseNode>> Connector::browse(const Settings&, const std::string&, const TaskContext&)
{
    return Error{Code::Device, info().id,
                 say(CORE_TR("core", "This kind of source cannot list its tags; enter them by hand."))};
}

base::Done Connector::write(const WriteKey&, std::uint32_t, const WriteValue&, const TaskContext&)
{
    return Error{Code::Device, info().id, say(CORE_TR("core", "This kind of source is read-only."))};
}

base::Result<HistoryRead> Connector::readHistory(std::int64_t, std::int64_t to, const TaskContext&)
{
    return HistoryRead{to, true, 0};
}

} // namespace titer::connect
