// A connector around another one that adds tags of its own: what the connector delivers goes on as it came, in its order, and what is made of
// it comes right before or behind. Without the settings that ask for it, it is the connector itself.
#pragma once

#include "core/connect/connector.h"

#include <deque>
#include <set>

namespace titer::app {

// What a connector is with settings of its wrapper behind its own.
struct WrappedInfo {
    WrappedInfo(const connect::ConnectorInfo& plain, std::span<const connect::SettingSpec> added);
    WrappedInfo(const WrappedInfo&) = delete;
    WrappedInfo& operator=(const WrappedInfo&) = delete;

    std::span<const connect::SettingSpec> own; // of the wrapper
    std::vector<connect::SettingSpec> specs;   // all
    connect::ConnectorInfo info;
};

// [one thread at a time]
class WrappedConnector : public connect::Connector {
public:
    WrappedConnector(std::unique_ptr<connect::Connector> connector, std::shared_ptr<const WrappedInfo> info);

    const connect::ConnectorInfo& info() const override { return m_info->info; }
    std::vector<connect::AccessScope> accessScope(const connect::Settings& settings) const override;
    std::vector<connect::Finding> test(const connect::Settings& settings, const connect::TaskContext& context) override;
    base::Result<std::vector<connect::BrowseNode>> browse(const connect::Settings& settings, const std::string& node,
                                                          const connect::TaskContext& context) override;
    connect::Opened open(const connect::Settings& settings, const connect::TaskContext& context,
                         base::Errors& errors) override;
    base::Done start(connect::Feed& feed) override;
    Clock::time_point work(Clock::time_point now) override;
    void stop() override;
    connect::ConnectorStatus status() const override;
    std::optional<connect::Heartbeat> heartbeat() const override { return m_connector->heartbeat(); }
    base::Done write(const connect::WriteKey& key, std::uint32_t tag, const connect::WriteValue& value,
                     const connect::TaskContext& context) override;
    base::Result<connect::HistoryRead> readHistory(std::int64_t from, std::int64_t to,
                                                   const connect::TaskContext& context) override;
    connect::Playback* playback() override { return m_connector->playback(); }

protected:
    // --- settings of the wrapper, which have been checked; the files that they name are read here
    virtual void readOwn(const connect::Settings& settings, base::Errors& errors) = 0;
    virtual bool isAsked() const = 0; // that it adds something
    virtual std::vector<connect::TagInfo> ownTags() const = 0;
    virtual std::vector<base::Sentence> understood() const = 0;
    virtual void notice(base::Notices&) const {}
    virtual void check(const std::vector<connect::TagInfo>&, base::Errors&) const {} // tags of the connector

    // --- from start() to stop(); places are those among the tags of the connector
    virtual void begins() = 0;
    virtual void know(std::uint32_t place, const connect::TagInfo& info) = 0; // also one that is described otherwise
    virtual void comes(std::uint32_t, std::int64_t, std::int64_t) {} // a value is next: its tag and its times [µs, UTC]
    virtual void heard(const connect::Sample&) {}
    virtual void heardLong(const connect::LongSample&) {}
    virtual void marked(const connect::Sample&) {}                       // a mark is next
    virtual void rests() {}                                              // nothing is left at present
    virtual std::optional<connect::ConnectorStatus> trouble() const = 0; // why and remedy, while connected

    bool isStarted() const { return m_out != nullptr; }
    // A value of one of ownTags(), behind what was handed on.
    void give(std::size_t own, connect::Status status, std::int64_t sourceTime, std::int64_t receiveTime, double value);
    void give(std::size_t own, connect::Status status, std::int64_t sourceTime, std::int64_t receiveTime,
              std::variant<std::string, std::vector<double>> value);
    connect::Playback* innerPlayback() const { return m_connector->playback(); }
    connect::ConnectorStatus innerStatus() const { return m_connector->status(); }
    // To the connector within; the place is that among its tags.
    base::Done writeWithin(const connect::WriteKey& key, std::uint32_t place, const connect::WriteValue& value)
    {
        return m_connector->write(key, place, value, {});
    }

private:
    void addTags(connect::Opened& opened, base::Errors& errors);
    bool move();
    bool takeNext();
    std::uint32_t placeOf(std::uint32_t place) const;
    bool flush();
    void take(connect::OutOfBand aside);

    std::unique_ptr<connect::Connector> m_connector;
    std::shared_ptr<const WrappedInfo> m_info;
    std::vector<connect::TagInfo> m_plainTags; // of the connector, when it was opened
    std::set<std::string> m_names;             // of own tags
    std::optional<base::Sentence> m_fault;     // of the settings

    connect::Feed* m_out = nullptr;
    std::unique_ptr<connect::Feed> m_in; // what the connector writes to
    std::deque<std::variant<connect::Sample, connect::OutOfBand>> m_held;
    std::vector<std::uint32_t> m_places; // in the list of all tags, of each tag of the connector
    std::uint32_t m_count = 0;           // of all tags
};

// The text of a setting without blanks about it; where there is none `otherwise`.
std::string textOr(const connect::Settings& settings, const char* key, const std::string& otherwise);

} // namespace titer::app
