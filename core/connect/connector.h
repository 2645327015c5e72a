// The interface of connectors: sources of samples, each a plugin. A connector does no waiting of its
// own; whoever runs it gives it a thread and calls work() when it asked for it.
#pragma once

#include "core/base/result.h"
#include "core/connect/sample_ring.h"
#include "core/connect/settings.h"

#include <chrono>
#include <functional>
#include <memory>
#include <span>
#include <stop_token>
#include <vector>

namespace titer::connect {

// Raised in the major number where an older plugin can no longer be used, in the minor number where something was added.
inline constexpr int apiMajor = 1;
inline constexpr int apiMinor = 0;

enum class State {
    Configured, // settings known, not yet open
    Connecting,
    Connected,
    Degraded, // connected, but something is amiss
    Retrying, // not connected, tries again by itself
    Stopped,
    Faulted // does not go on by itself
};
const char* textOf(State state);

struct ConnectorStatus {
    State state = State::Configured;
    base::Sentence why; // empty where the state says it all

    bool operator==(const ConnectorStatus&) const = default;
};

// What a connector is, for lists and forms.
struct ConnectorInfo {
    const char* id;
    const char* label;
    const char* help;
    std::span<const SettingSpec> settings;
    Backpressure backpressure = Backpressure::DropOldest;
};

// What a test of the connection found, each with its words.
struct Finding {
    enum class Kind { Good, Notice, Fault };
    Kind kind = Kind::Good;
    std::string where;
    base::Sentence what;
};

struct Patience {
    std::function<void(double)> progress; // 0 to 1
    std::stop_token stop;
};

// What a connector delivers, known once it is open.
struct Opened {
    std::vector<TagInfo> tags;
    base::Notices notices;
    std::vector<base::Sentence> understood; // how the source was read, to be shown
};

// Sources that play something stored.
class Playback {
public:
    virtual ~Playback() = default;

    // Once it is open: the span of time that can be played [µs, UTC], and the instant that counts as time 0 of a run.
    virtual std::int64_t begin() const = 0;
    virtual std::int64_t end() const = 0;
    virtual std::int64_t origin() const = 0;
    virtual std::int64_t samples() const = 0; // how many there are in all
    virtual bool simulated() const = 0;       // not measured: says so wherever it is shown

    virtual void setPaused(bool paused) = 0;
    // What is delivered next is what became known at `time` or later, after a Seek mark with this number: until `playFrom` at once,
    // from there on at the speed that is set.
    virtual void seek(std::int64_t time, std::int64_t playFrom, int number) = 0;
    // Seconds of the recording per second; infinity is as fast as it is read.
    virtual void setSpeed(double speed) = 0;
};

// [one thread at a time] All calls come from the connector's own thread. But for open() and test() each returns within some
// milliseconds, so that a stop is answered at once.
class Connector {
public:
    using Clock = std::chrono::steady_clock;

    virtual ~Connector() = default;

    virtual const ConnectorInfo& info() const = 0;
    // Tries the settings without delivering anything.
    virtual std::vector<Finding> test(const Settings& settings, const Patience& patience) = 0;
    // Every fault at once; with errors nothing is open.
    virtual Opened open(const Settings& settings, const Patience& patience, base::Errors& errors) = 0;
    // From now on work() puts samples into the ring, which outlives stop().
    virtual base::Done start(SampleRing& ring) = 0;
    // Does what is due and says when it wants to be called again. `now` never goes back.
    virtual Clock::time_point work(Clock::time_point now) = 0;
    virtual void stop() = 0;
    virtual ConnectorStatus status() const = 0;

    // nullptr for live sources.
    virtual Playback* playback() { return nullptr; }
};

} // namespace titer::connect
