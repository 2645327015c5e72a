// Drives one connector and adds what every source needs: marks and gap records when it goes away, a watchdog over what is said to be
// connected, reading back of what was missed, and a bound around whatever it throws.
#pragma once

#include "core/connect/connector.h"
#include "core/connect/intake.h"

namespace titer::connect {

struct SupervisorOptions {
    // The time during which nobody listened, already on record: it is read back at the first connection. Of a source that was set up again
    // (Disconnected) it goes on until that.
    std::optional<Gap> down = {};
    // Source time of the last value from before it; 0: of none that is known. What the source had by then and had not sent is read with it.
    std::int64_t lastSource = 0; // [µs, UTC]
    // Asked before each attempt to connect; an error keeps the connector from it until there is none any more. Empty: it may.
    std::function<base::Done(const Connector&)> mayConnect = {};
    std::function<std::int64_t()> now = [] { return base::now().microseconds; }; // this computer's clock [µs, UTC]
    std::function<Connector::Clock::time_point()> steady = Connector::Clock::now;
};

// [one thread at a time] All calls come from the connector's own thread, but for the constructor. `feed` outlives it. A gap is reported
// when it begins, while it lasts, and when it is over, with the same `from` and `cause` each time: the last word holds.
class Supervisor {
public:
    using Clock = Connector::Clock;

    Supervisor(std::unique_ptr<Connector> connector, Feed& feed, SupervisorOptions options = {});
    ~Supervisor();

    Opened open(const Settings& settings, const TaskContext& context, base::Errors& errors);
    // `stop` ends reading back. Once stopped it may be started again.
    base::Done start(std::stop_token stop);
    Clock::time_point work(Clock::time_point now);
    // Leaves what has to be said of it in the feed; flush() until it returns true where the reader had no room. `forGood`: together with
    // its recorder, of which the time that follows is no gap of this source.
    void stop(bool forGood = false);
    bool flush() { return m_intake.move() && m_intake.isEmpty(); }

    // While it is up: has the device take a value. Tags are numbered as in tags().
    base::Done write(const WriteKey& key, std::uint32_t tag, const WriteValue& value);

    // What the connector says, or what is known better.
    const ConnectorStatus& status() const { return m_status; }
    const ConnectorInfo& info() const { return m_connector->info(); }
    const std::vector<TagInfo>& tags() const { return m_intake.tags(); }
    int tagsRevision() const { return m_intake.tagsRevision(); }
    std::int64_t count() const { return m_intake.count(); } // samples delivered
    // The gap that lasts at present, until now.
    const std::optional<Gap>& openGap() const { return m_gap; }

private:
    struct ReadBack {
        std::int64_t from, to; // [µs, UTC]
        Gap gap;
        std::int64_t samples = 0;
    };

    template <class Act> bool guarded(Act act);
    void fault(const std::string& what);
    bool mayConnect();
    base::Done startConnector();
    void look();
    void comeUp();
    void goAway(const ConnectorStatus& raw);
    void watch();
    void openGap(std::int64_t from, Gap::Cause cause, std::string detail);
    Gap closeGap();
    void askFor(const Gap& gap);
    void readBack();
    void endReadBack(std::string_view trouble = {});
    void overlay(const ConnectorStatus& raw);
    std::int64_t heardAt() const;

    std::unique_ptr<Connector> m_connector;
    SupervisorOptions m_options;
    Intake m_intake;
    std::stop_token m_stop;
    ConnectorStatus m_status;
    std::optional<ConnectorStatus> m_fault; // ours, after it threw
    bool m_running = false;
    bool m_refused = false;         // to connect; m_fault says why
    Clock::time_point m_askAgain{}; // then
    bool m_up = false;
    bool m_silent = false;
    std::int64_t m_started = 0;           // [µs, UTC]
    std::optional<std::string> m_goesOn;  // until it is up: why nobody listened to it before
    std::optional<Heartbeat> m_heartbeat; // the last that was felt
    std::optional<Gap> m_gap;
    std::int64_t m_reportedGap = 0; // when the open gap was reported last [µs, UTC]
    std::optional<ReadBack> m_readBack;
    Clock::time_point m_retryReadBack{};
    int m_failedReads = 0;
};

} // namespace titer::connect
