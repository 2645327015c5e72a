// A connector whose spectra are calibrated: behind each spectrum (an array) comes what the models that its settings name predict from it
// (app/plugins/spectrum_tags.h), with the times of the spectrum.
//
// What cannot be predicted from is bad, and the status of the source says why until the next spectrum that can. The axis of the spectra is
// the array tag that the settings name, where it comes; it holds until its next.
#pragma once

#include "app/plugins/spectrum_tags.h"
#include "app/plugins/wrapped_connector.h"

namespace titer::app {

// What a connector is with the settings of calibrations beside its own.
struct CalibratedInfo : WrappedInfo {
    explicit CalibratedInfo(const connect::ConnectorInfo& plain);
};

// [one thread at a time]
class CalibratedConnector : public WrappedConnector {
public:
    CalibratedConnector(std::unique_ptr<connect::Connector> connector, std::shared_ptr<const CalibratedInfo> info);

protected:
    void readOwn(const connect::Settings& settings, base::Errors& errors) override;
    bool isAsked() const override { return !m_files.empty(); }
    std::vector<connect::TagInfo> ownTags() const override;
    std::vector<base::Sentence> understood() const override;
    void notice(base::Notices& notices) const override;
    void begins() override;
    void know(std::uint32_t place, const connect::TagInfo& info) override;
    void heardLong(const connect::LongSample& sample) override;
    std::optional<connect::ConnectorStatus> trouble() const override;

private:
    void calibrate(const connect::LongSample& spectrum);

    std::vector<CalibrationFile> m_files;
    std::string m_spectrumTag, m_axisTag;
    bool m_interpolates = false;
    std::optional<std::uint32_t> m_spectrum, m_axis; // places among the tags of the connector
    std::vector<double> m_channels;                  // of the axis that came last
    std::optional<base::Sentence> m_why;             // nothing could be predicted from the last spectrum
};

} // namespace titer::app
