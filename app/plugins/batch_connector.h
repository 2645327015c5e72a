// A connector whose values are those of a running batch, which is laid beside a model of batches: with each point of the course come its tags
// (app/plugins/batch_tags.h), with the time of the values that reached it.
//
// A batch that runs when the source is started goes on where the connector left it, or where a store did (setPast()): once the tag that begins
// batches says the same as before, or without one where nothing of it can have been missed, or where it is stated when it began. A replay that is moved is gone through again from its beginning, at once, since a batch is judged by all of its
// course so far.
#pragma once

#include "app/plugins/batch_watch.h"
#include "app/plugins/recorded_past.h"
#include "app/plugins/wrapped_connector.h"

namespace titer::app {

// What a connector is with the settings of batch monitoring beside its own.
struct BatchInfo : WrappedInfo {
    explicit BatchInfo(const connect::ConnectorInfo& plain);
};

// [one thread at a time]
class BatchConnector : public WrappedConnector, public GoesOn {
public:
    BatchConnector(std::unique_ptr<connect::Connector> connector, std::shared_ptr<const BatchInfo> info);
    ~BatchConnector() override;

    void setPast(RecordedPast past) override { m_past = std::move(past); }
    connect::Opened open(const connect::Settings& settings, const connect::TaskContext& context,
                         base::Errors& errors) override;
    connect::Playback* playback() override;

protected:
    void readOwn(const connect::Settings& settings, base::Errors& errors) override;
    bool isAsked() const override { return m_file.has_value(); }
    std::vector<connect::TagInfo> ownTags() const override;
    std::vector<base::Sentence> understood() const override;
    void notice(base::Notices& notices) const override;
    void check(const std::vector<connect::TagInfo>& tags, base::Errors& errors) const override;
    void begins() override;
    void know(std::uint32_t place, const connect::TagInfo& info) override;
    void comes(std::uint32_t place, std::int64_t time, std::int64_t received) override;
    void heard(const connect::Sample& sample) override;
    void heardLong(const connect::LongSample& sample) override;
    void marked(const connect::Sample& mark) override;
    void rests() override;
    std::optional<connect::ConnectorStatus> trouble() const override;

private:
    class FromTheBeginning;
    // Which tag of the connector something that the settings name is.
    struct Served {
        const char* key; // the setting
        std::optional<std::uint32_t> place = {};
        std::string unit = {};
        std::optional<base::Sentence> fault = {}; // of several tags of that name, or of that tag
    };
    // Of each variable of the model, then of the start and of the phase.
    std::vector<Served> serve(const std::vector<connect::TagInfo>& tags) const;
    const Served& startTag() const { return m_served[m_names.size()]; }
    const Served& phaseTag() const { return m_served[m_names.size() + 1]; }
    bool isRead(std::uint32_t place) const;
    base::Done recall(std::stop_token stop);
    base::Result<std::optional<std::int64_t>> begun(PastReader& past, std::stop_token stop);
    base::Done recallFrom(std::int64_t begin, PastReader& past, std::stop_token stop);
    void takeText(std::uint32_t place, std::int64_t time, const std::optional<std::string>& text);
    void tell();

    std::unique_ptr<FromTheBeginning> m_playback;
    std::optional<RecordedPast> m_past;
    std::optional<BatchFile> m_file;
    std::vector<std::string> m_names; // of the tags that stand for the variables: ids, or labels
    std::optional<BatchWatch> m_watch;
    std::vector<connect::TagInfo> m_tags; // of the connector
    std::vector<Served> m_served;
    std::int64_t m_received = 0;                                  // the last that came [µs, UTC]
    std::optional<std::vector<std::pair<bool, double>>> m_alarms; // that were said last: T2 or SPE, and since when
};

} // namespace titer::app
