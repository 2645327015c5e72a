// The clocks of the processes that a recorder follows, by source: what runs faster than the day is estimated in its own time. [any thread]
#pragma once

#include "core/connect/connector.h"

#include <map>
#include <mutex>
#include <string>

namespace titer::app {

class ProcessClocks {
public:
    void set(const std::string& source, const connect::ProcessClock& clock)
    {
        const std::scoped_lock lock(m_mutex);
        m_clocks[source] = clock;
    }
    // Nothing: it is the clock of the day, or not yet known.
    std::optional<connect::ProcessClock> of(const std::string& source) const
    {
        const std::scoped_lock lock(m_mutex);
        const auto found = m_clocks.find(source);
        return found == m_clocks.end() ? std::nullopt : std::optional(found->second);
    }

private:
    mutable std::mutex m_mutex;
    std::map<std::string, connect::ProcessClock> m_clocks;
};

} // namespace titer::app
