// A source that is driven by whoever holds this, on the thread that calls: its connector under a supervisor, and the guarded writer at it.
#pragma once

#include "app/live/guarded/guarded_writer.h"
#include "core/connect/supervisor.h"

#include <map>
#include <memory>

namespace titer::app {

// [one thread at a time]
class GuardedSource {
public:
    explicit GuardedSource(std::unique_ptr<connect::Connector> connector);
    ~GuardedSource();

    // Opens it, waits until it is connected, and binds the guards of the plant to its tags; `settings` are resolved, `device` those of
    // deviceSpecs(). Errors where that is not done within 30 s. Called once.
    base::Errors open(const model::Plant& plant, const connect::Settings& settings, const connect::Settings& device,
                      base::Notices& notices, std::stop_token stop);
    // Once it is open.
    GuardedWriter& writer() { return *m_writer; }
    double now() const; // of the writer's clock [s]
    // One round: the source, what it delivered, the writer; then waits for some milliseconds.
    void work();

private:
    using Clock = connect::Connector::Clock;

    bool isThere() const;
    void read();

    connect::Feed m_feed; // before the supervisor, which writes to it to the end
    connect::Supervisor m_supervisor;
    std::map<std::uint32_t, connect::Sample> m_newest; // of each tag, for the writer that comes later
    std::optional<GuardedWriter> m_writer;
    const Clock::time_point m_begin = Clock::now();
    Clock::time_point m_next{};
};

} // namespace titer::app
