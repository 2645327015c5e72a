// What the figures of live data are measured with: a source as fast as wanted, and a recorder around it.
#pragma once

#include "app/live/recorder/recorder.h"
#include "app/plugins/connector_plugin.h"

#include <QCoreApplication>
#include <QTemporaryDir>

#include <memory>
#include <stop_token>

namespace titer::bench {

struct FloodOrder {
    double rate = 1000.0; // values in each second, over all tags
    int tags = 100;
    int alarms = 0; // on each tag: a limit, one of silence, a limit in another unit that is exceeded from the start
    std::int64_t end = 0; // delivers so many and no more; 0: goes on
    std::int64_t simulatedStep =
        0; // between two rounds of all tags the source time advances by this [µs]; 0: it is the present
};

// A source of sensor values with two decimals. Values of a tag follow from their number, see floodValue().
class Flood : public connect::Connector {
public:
    explicit Flood(const FloodOrder& order)
        : m_order(order)
    {
    }
    const connect::ConnectorInfo& info() const override;
    std::vector<connect::AccessScope> accessScope(const connect::Settings&) const override { return {}; }
    std::vector<connect::Finding> test(const connect::Settings&, const connect::TaskContext&) override { return {}; }
    connect::Opened open(const connect::Settings&, const connect::TaskContext&, base::Errors&) override;
    base::Done start(connect::Feed& feed) override;
    Clock::time_point work(Clock::time_point now) override;
    void stop() override { m_feed = nullptr; }
    connect::ConnectorStatus status() const override { return {.state = connect::State::Connected}; }

private:
    FloodOrder m_order;
    connect::Feed* m_feed = nullptr;
    Clock::time_point m_begin{};
    std::int64_t m_sent = 0;
    std::int64_t m_time = 0; // of the first round [µs, UTC]
    std::int64_t m_step = 0; // from one round to the next [µs]
};
double floodValue(std::int64_t number, int tag);

class FloodPlugin : public app::ConnectorPlugin {
public:
    FloodOrder order;
    const connect::ConnectorInfo& info() const override;
    std::unique_ptr<connect::Connector> create() const override { return std::make_unique<Flood>(order); }
};

// A recorder in a folder of its own. Only one at a time.
class LiveRig {
public:
    explicit LiveRig(const QString& project = {});

    // Nothing, or why it does not record.
    base::Done start(const FloodOrder& order);
    base::Done start(const std::vector<connect::Source>& sources);
    // Lets the recorder work until `done`, for `seconds` at most, or until the stop. False if it is not done.
    bool runUntil(const std::function<bool()>& done, double seconds, std::stop_token stop);
    base::Errors stop();

    app::PluginHost& plugins() { return m_plugins; }
    app::RecorderPicture picture() const { return m_recorder->picture(); }
    int raised() const { return m_recorder->raisedToday(); }
    std::string project() const { return m_project; }
    std::string folder() const;
    // The largest log file of the store that was seen [bytes].
    std::int64_t maxLog() const { return m_maxLog; }

private:
    int m_count = 1;
    char m_name[10] = "titer-cli";
    char* m_words[2] = {m_name, nullptr};
    QCoreApplication m_application;
    QTemporaryDir m_temporary;
    std::string m_project;
    FloodPlugin m_flood;
    app::PluginHost m_plugins;
    std::unique_ptr<app::Recorder> m_recorder;
    std::int64_t m_maxLog = 0;
};

// Time that this process has spent computing [s], and the memory that it holds [bytes].
double processorTime();
std::int64_t residentMemory();

} // namespace titer::bench
