// The clocks of the processes that a recorder follows, by source: what runs faster than the day is estimated in its own time.
#pragma once

#include "core/connect/connector.h"

#include <atomic>
#include <map>
#include <memory>
#include <string>

namespace titer::app {

class ProcessClocks {
public:
    // [one thread] The recorder's.
    void set(const std::string& source, const connect::ProcessClock& clock)
    {
        auto next = std::make_shared<Clocks>(*m_clocks.load());
        (*next)[source] = clock;
        m_clocks.store(std::move(next));
    }
    // [any] Nothing: it is the clock of the day, or not yet known.
    std::optional<connect::ProcessClock> of(const std::string& source) const
    {
        const std::shared_ptr<const Clocks> clocks = m_clocks.load();
        const auto found = clocks->find(source);
        return found == clocks->end() ? std::nullopt : std::optional(found->second);
    }

private:
    using Clocks = std::map<std::string, connect::ProcessClock>;

    std::atomic<std::shared_ptr<const Clocks>> m_clocks{std::make_shared<const Clocks>()};
};

} // namespace titer::app
