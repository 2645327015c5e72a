// The connector `recorded`: follows a source that the recorder of a project keeps, sample by sample, so that whoever looks at it needs no
// connection of his own to the device. What becomes known of the laboratory's samples comes along, as tags such as "lab/R2.glucose". Where the
// source has no clock of its own, that of the process began with the batch that runs.
#pragma once

#include "app/live/recorder/recorder_protocol.h"
#include "app/plugins/connector_plugin.h"
#include "core/connect/backoff.h"
#include "core/connect/feed_queue.h"
#include "core/store/history/history_reader.h"
#include "core/store/history/intervals.h"
#include "core/store/history/lab_watch.h"

#include <map>

namespace titer::app {

// [one thread at a time]
class RecordedSource : public connect::Connector {
public:
    RecordedSource();
    ~RecordedSource() override;

    const connect::ConnectorInfo& info() const override;
    std::vector<connect::AccessScope> accessScope(const connect::Settings& settings) const override;
    std::vector<connect::Finding> test(const connect::Settings& settings, const connect::TaskContext& context) override;
    connect::Opened open(const connect::Settings& settings, const connect::TaskContext& context,
                         base::Errors& errors) override;
    base::Done start(connect::Feed& feed) override;
    Clock::time_point work(Clock::time_point now) override;
    void stop() override;
    connect::ConnectorStatus status() const override;

private:
    bool dial();
    void hangUp();
    void fail(Clock::time_point now, base::Sentence why);
    bool say(const base::Json& message);
    bool listen();
    void take(const base::Json& message);
    void takeTags(const base::Json& message);
    void takeState(const base::Json& message);
    void takeSamples(const SourceSamples& samples);
    std::uint32_t placeOf(const connect::TagInfo& tag);
    std::vector<store::HistoryTag> recordedTags(const std::string& source) const;
    void takeLabTags();
    void lookAtLab(Clock::time_point now);
    void lookAtBatch(Clock::time_point now);
    bool waitForTags(const connect::TaskContext& context);

    std::string m_project, m_source;
    int m_socket = -1;
    FrameReader m_reader;
    connect::Feed* m_feed = nullptr;
    connect::ConnectorStatus m_status;
    connect::Backoff m_backoff;
    Clock::time_point m_retry{};
    bool m_heardTags = false;
    std::vector<connect::TagInfo> m_tags; // in the order in which the feed knows them
    std::vector<std::uint32_t> m_places;  // by the recorder's place
    connect::FeedQueue m_waiting;
    std::optional<store::LabWatch> m_lab; // none before there is a store
    Clock::time_point m_labLook{};
    std::map<std::int64_t, std::uint32_t> m_labPlaces; // by the tag in the store
    std::optional<store::Intervals> m_intervals;
    std::optional<connect::ProcessClock> m_batch; // since the batch began that runs
    Clock::time_point m_batchLook{};
};

// The root object of the connector.
class RecordedSourcePlugin : public ConnectorPlugin {
public:
    const connect::ConnectorInfo& info() const override;
    std::unique_ptr<connect::Connector> create() const override { return std::make_unique<RecordedSource>(); }
};

} // namespace titer::app
