// A connector whose spectra are calibrated: what it delivers goes on as it came, and behind each spectrum (an array) comes what the models that
// its settings name predict from it (app/plugins/spectrum_tags.h), with the times of the spectrum. Without such a setting it is the connector
// itself.
//
// What cannot be predicted from is bad, and the status of the source says why until the next spectrum that can. The axis of the spectra is
// the array tag that the settings name, where it comes; it holds until its next.
#pragma once

#include "app/plugins/spectrum_tags.h"
#include "core/connect/connector.h"

#include <deque>
#include <set>

namespace titer::app {

// What a connector is with the settings of calibrations beside its own.
struct CalibratedInfo {
    explicit CalibratedInfo(const connect::ConnectorInfo& plain);
    CalibratedInfo(const CalibratedInfo&) = delete;
    CalibratedInfo& operator=(const CalibratedInfo&) = delete;

    std::vector<connect::SettingSpec> specs;
    connect::ConnectorInfo info;
};

// [one thread at a time]
class CalibratedConnector : public connect::Connector {
public:
    CalibratedConnector(std::unique_ptr<connect::Connector> connector, std::shared_ptr<const CalibratedInfo> info);

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
    base::Done write(std::uint32_t tag, const connect::WriteValue& value, const connect::TaskContext& context) override;
    base::Result<connect::HistoryRead> readHistory(std::int64_t from, std::int64_t to,
                                                   const connect::TaskContext& context) override;
    connect::Playback* playback() override { return m_connector->playback(); }

private:
    void readOwn(const connect::Settings& settings, base::Errors& errors);
    void addTags(connect::Opened& opened, base::Errors& errors);
    void know(std::uint32_t place, const connect::TagInfo& info);
    bool move();
    bool takeNext();
    std::uint32_t placeOf(std::uint32_t place) const;
    bool flush();
    void take(connect::OutOfBand aside);
    void calibrate(const connect::LongSample& spectrum);

    std::unique_ptr<connect::Connector> m_connector;
    std::shared_ptr<const CalibratedInfo> m_info;
    std::vector<CalibrationFile> m_files;
    std::string m_spectrumTag, m_axisTag;
    bool m_interpolates = false;
    std::vector<connect::TagInfo> m_plainTags; // of the connector, when it was opened
    std::set<std::string> m_names;             // of tags of calibrations
    std::optional<base::Sentence> m_fault;     // of the settings

    connect::Feed* m_out = nullptr;
    std::unique_ptr<connect::Feed> m_in; // what the connector writes to
    std::deque<std::variant<connect::Sample, connect::OutOfBand>> m_held;
    std::vector<std::uint32_t> m_places;             // in the list of all tags, of each tag of the connector
    std::uint32_t m_count = 0;                       // of all tags
    std::optional<std::uint32_t> m_spectrum, m_axis; // places among the tags of the connector
    std::vector<double> m_channels;                  // of the axis that came last
    std::optional<base::Sentence> m_why;             // nothing could be predicted from the last spectrum
};

} // namespace titer::app
