// The interface of connectors: sources of samples, each a plugin. A connector does no waiting of its
// own; whoever runs it gives it a thread and calls work() when it asked for it (core/connect/supervisor.h).
#pragma once

#include "core/base/result.h"
#include "core/connect/feed.h"
#include "core/connect/settings.h"

#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <stop_token>
#include <variant>
#include <vector>

namespace titer::app {
class GuardedWriter;
}
namespace titer::support {
class WriteAccess;
}

namespace titer::connect {

// Raised in the major number where an older plugin can no longer be used, in the minor number where something was added.
inline constexpr int apiMajor = 7;
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

// Whether others on the way can read or change what is exchanged.
enum class Protection {
    NotNeeded, // stays on this computer
    Secured,   // encrypted, and the device is known
    Unsecured  // carries a badge wherever it is shown
};

// The time of a process whose clock is not that of the day, as that of a simulated plant that runs faster.
struct ProcessClock {
    std::int64_t at = 0; // [µs, UTC]
    double time = 0.0;   // of the process then [s]
    double pace = 1.0;   // seconds of the process per second

    double timeAt(std::int64_t instant) const { return time + double(instant - at) * 1e-6 * pace; }
    std::int64_t instantOf(double seconds) const; // [µs, UTC]
    // Whether it is the clock that was there before, but for a small step, as of a plant that is computed more slowly than it should run.
    bool continues(const ProcessClock& before, std::int64_t now) const;
    bool operator==(const ProcessClock&) const = default;
};

struct ConnectorStatus {
    State state = State::Configured;
    base::Sentence why = {};    // what failed; empty where the state says it all
    base::Sentence remedy = {}; // what to do about it; empty where nothing can be done
    std::int64_t retryAt = 0;   // Retrying: when the next attempt is made [µs, UTC]
    int attempts = 0;           // that failed since it was last connected
    Protection protection = Protection::NotNeeded;
    std::optional<ProcessClock> process = {}; // nothing where it is the clock of the day

    bool operator==(const ConnectorStatus&) const = default;
};

// What a connector is, for lists and forms.
struct ConnectorInfo {
    const char* id;
    const char* label;
    const char* help;
    std::span<const SettingSpec> settings;
    Backpressure backpressure = Backpressure::DropOldest;
    const char* browseSetting = ""; // the setting that takes what browse() found; empty where there is none
    bool readsPast = false;         // readHistory() goes by the times of values
};

// What a test of the connection found, each with its words.
struct Finding {
    enum class Kind { Good, Notice, Fault };
    Kind kind = Kind::Good;
    std::string where;
    base::Sentence what;
};

struct TaskContext {
    std::function<void(double)> progress; // 0 to 1
    std::stop_token stop;
};

// What a connector delivers, known once it is open.
struct Opened {
    std::vector<TagInfo> tags;
    base::Notices notices;
    std::vector<base::Sentence> understood; // how the source was read, to be shown
};

// What a source touches on this computer or beyond it, for the person who allows it.
struct AccessScope {
    enum class Kind { Host, Path, Device, Command, Write };
    Kind kind = Kind::Host;
    // "10.20.4.17:502", "/data/analyser", "/dev/ttyUSB0", "/usr/bin/python3 read.py"; Write: which of them may be written to, besides
    std::string what;
    bool readable = false; // Host: who is on the way can read what is exchanged

    bool operator==(const AccessScope&) const = default;
};

// A place in what a source offers.
struct BrowseNode {
    std::string id; // to be given to browse() for what lies beneath
    std::string label;
    bool branch = false;                // something may lie beneath
    std::optional<std::string> setting; // of a tag: what to add under `browseSetting` of the info in order to read it
    TagInfo tag;                        // of a tag
    std::string detail;                 // data type or present value, in words
};

// What is written to a device.
using WriteValue = std::variant<double, std::string>;

// What it takes to write to a device: a guarded writer alone can make one, so that nothing reaches a device but through the guards of a
// plant; and tests, which try a connector by itself.
class WriteKey {
    friend class app::GuardedWriter;
    friend class support::WriteAccess;
    WriteKey() {}
};

// How far reading back has come.
struct HistoryRead {
    std::int64_t until = 0; // everything before is in the feed [µs, UTC]
    bool done = false;
    std::int64_t samples = 0;
};

// When something was heard of the device, data or keep-alive, and how often something is due.
struct Heartbeat {
    std::chrono::steady_clock::time_point heard;
    std::chrono::steady_clock::duration interval;
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

// [one thread at a time] All calls come from the connector's own thread. But for those that take a TaskContext each returns within some
// milliseconds, so that a stop is answered at once. Those that take one look at its stop token every 100 ms at least.
//
// A live source tries again by itself when the device disconnects (core/connect/backoff.h): that is a state, not an error. It says so
// by its status alone; whoever runs it marks its tags as without communication, records the gap and asks for what was missed.
class Connector {
public:
    using Clock = std::chrono::steady_clock;

    virtual ~Connector() = default;

    virtual const ConnectorInfo& info() const = 0;
    // What a source with these settings would touch; does nothing. Settings that do not hold give what can be reported.
    virtual std::vector<AccessScope> accessScope(const Settings& settings) const = 0;
    // Tries the settings without delivering anything.
    virtual std::vector<Finding> test(const Settings& settings, const TaskContext& context) = 0;
    // What lies beneath a node of the source (empty: at its top), by a connection of its own that is kept until stop() or open().
    virtual base::Result<std::vector<BrowseNode>> browse(const Settings& settings, const std::string& node,
                                                         const TaskContext& context);

    // Every fault of the settings at once; with errors nothing is open. A live source does not wait for the device: the tags are
    // those that the settings name, others are reported through the feed as they come up.
    virtual Opened open(const Settings& settings, const TaskContext& context, base::Errors& errors) = 0;
    // From now on work() puts samples into the feed, which outlives stop().
    virtual base::Done start(Feed& feed) = 0;
    // Does what is due and says when it wants to be called again. `now` never goes back. Others are told that something was received (an
    // acknowledgement, a position that moves on) not in the call that put it into the feed, but in one after it, once Feed::isTaken().
    virtual Clock::time_point work(Clock::time_point now) = 0;
    virtual void stop() = 0;
    virtual ConnectorStatus status() const = 0;
    // While connected; nothing for sources that may rightly be silent for any time.
    virtual std::optional<Heartbeat> heartbeat() const { return std::nullopt; }

    // While connected: writes to the device, and is done when the device has taken it.
    virtual base::Done write(const WriteKey& key, std::uint32_t tag, const WriteValue& value,
                             const TaskContext& context);
    // While connected: puts what the source itself kept between the two instants [µs, UTC] into the feed, as far as there is room;
    // called again from where it came to. done where it keeps nothing.
    virtual base::Result<HistoryRead> readHistory(std::int64_t from, std::int64_t to, const TaskContext& context);

    // nullptr for live sources.
    virtual Playback* playback() { return nullptr; }
};

} // namespace titer::connect
