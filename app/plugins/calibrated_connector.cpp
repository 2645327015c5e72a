#include "app/plugins/calibrated_connector.h"

#include "core/base/text.h"
#include "core/base/time.h"

namespace titer::app {

namespace {

using base::say;
using connect::LongSample;
using connect::SettingSpec;
using connect::TagInfo;

constexpr const char* otherAxes[] = {"refuse", "interpolate"};

constexpr SettingSpec calibrationSpecs[] = {
    {.key = "model",
     .label = CORE_TR("core", "Calibration"),
     .kind = SettingSpec::Kind::File,
     .help = CORE_TR("core", "a multivariate model (*.mvda.json) that predicts from each spectrum"),
     .many = true,
     .group = CORE_TR("core", "Calibration of spectra")},
    {.key = "spectrum",
     .label = CORE_TR("core", "Spectrum"),
     .defaultValue = "spectrum",
     .help = CORE_TR("core", "the tag of the spectra, which are arrays"),
     .group = CORE_TR("core", "Calibration of spectra")},
    {.key = "spectrum_axis",
     .label = CORE_TR("core", "Axis of the spectrum"),
     .help =
         CORE_TR("core", "the tag of their axis; empty: that of the spectra with .axis behind it; if none comes, the "
                         "channels are those of the model"),
     .group = CORE_TR("core", "Calibration of spectra")},
    {.key = "other_axis",
     .label = CORE_TR("core", "Other axis"),
     .kind = SettingSpec::Kind::Choice,
     .defaultValue = "refuse",
     .choices = otherAxes,
     .help =
         CORE_TR("core", "what becomes of a spectrum with other channels than the model that reaches over its axis"),
     .group = CORE_TR("core", "Calibration of spectra")}};

base::Sentence sayWhatItPredicts(const CalibrationFile& file)
{
    std::vector<std::string> names;
    for (const TagInfo& tag : calibratedTags(file)) names.push_back(tag.id);
    return say(CORE_TR("core", "The calibration “{1}” takes {2} channels and gives {3}."), file.name,
               std::to_string(file.calibration.axis().size()), base::join(names, ", "));
}

// What a file of an earlier version, or a model without cross-validation, leaves unsaid.
void noticeWhatIsUntold(const CalibrationFile& file, base::Notices& notices)
{
    const mvda::Model& model = file.calibration.model();
    if (model.yLowest.array().isNaN().any())
        notices.push_back(
            {"model", say(CORE_TR("core", "“{1}” does not tell the range of its responses, so that values "
                                          "beyond it are not marked. Make the model again."),
                          file.name)});
    if (model.standardErrors.array().isNaN().any())
        notices.push_back({"model", say(CORE_TR("core", "“{1}” does not tell the standard error of its predictions. "
                                                        "Make the model again, with cross-validation."),
                                        file.name)});
}

} // namespace

CalibratedInfo::CalibratedInfo(const connect::ConnectorInfo& plain)
    : WrappedInfo(plain, calibrationSpecs)
{
}

CalibratedConnector::CalibratedConnector(std::unique_ptr<connect::Connector> connector,
                                         std::shared_ptr<const CalibratedInfo> info)
    : WrappedConnector(std::move(connector), std::move(info))
{
}

void CalibratedConnector::readOwn(const connect::Settings& settings, base::Errors& errors)
{
    m_files.clear();
    for (const std::string& path : settings.values("model")) {
        if (base::trimmed(path).empty()) continue;
        base::Result<CalibrationFile> file = readCalibration(path);
        if (file)
            m_files.push_back(std::move(*file));
        else
            errors.push_back({file.error().code, "model", file.error().what});
    }
    m_spectrumTag = textOr(settings, "spectrum", "spectrum");
    m_axisTag = textOr(settings, "spectrum_axis", m_spectrumTag + ".axis");
    m_interpolates = settings.value("other_axis") == "interpolate";
}

std::vector<TagInfo> CalibratedConnector::ownTags() const
{
    std::vector<TagInfo> tags;
    for (const CalibrationFile& file : m_files)
        for (TagInfo& tag : calibratedTags(file)) tags.push_back(std::move(tag));
    return tags;
}

std::vector<base::Sentence> CalibratedConnector::understood() const
{
    std::vector<base::Sentence> words;
    for (const CalibrationFile& file : m_files) words.push_back(sayWhatItPredicts(file));
    return words;
}

void CalibratedConnector::notice(base::Notices& notices) const
{
    for (const CalibrationFile& file : m_files) noticeWhatIsUntold(file, notices);
}

void CalibratedConnector::begins()
{
    m_spectrum.reset();
    m_axis.reset();
    m_channels.clear();
    m_why.reset();
}

void CalibratedConnector::know(std::uint32_t place, const TagInfo& info)
{
    if (info.kind != connect::TagKind::Array) return;
    if (info.id == m_spectrumTag) m_spectrum = place;
    if (info.id == m_axisTag) m_axis = place;
}

void CalibratedConnector::heardLong(const LongSample& sample)
{
    const auto* values = std::get_if<std::vector<double>>(&sample.value);
    if (values && sample.tag == m_axis && !values->empty()) m_channels = *values;
    if (values && sample.tag == m_spectrum) calibrate(sample);
}

std::optional<connect::ConnectorStatus> CalibratedConnector::trouble() const
{
    if (!m_spectrum)
        return connect::ConnectorStatus{
            .why = say(CORE_TR("core", "No array “{1}” has been delivered yet, so that nothing is predicted."),
                       m_spectrumTag),
            .remedy = say(CORE_TR("core", "Check that the source delivers spectra, and the name of their tag in the "
                                          "settings of the source."))};
    if (!m_why) return std::nullopt;
    return connect::ConnectorStatus{.why = *m_why,
                                    .remedy = say(CORE_TR("core", "Predictions are bad until the next spectrum that "
                                                                  "fits the calibration."))};
}

void CalibratedConnector::calibrate(const LongSample& spectrum)
{
    const bool isBad = connect::qualityOf(spectrum.status) == connect::Quality::Bad;
    std::size_t own = 0;
    m_why.reset();
    for (const CalibrationFile& file : m_files) {
        base::Result<mvda::CalibrationReading> reading = mvda::CalibrationReading{};
        if (!isBad)
            reading = file.calibration.read(m_channels, std::get<std::vector<double>>(spectrum.value), m_interpolates);
        if (!reading && !m_why)
            m_why = say(CORE_TR("core", "Nothing is predicted by “{1}” from the spectrum of {2}: {3}"), file.name,
                        base::writeInstant({spectrum.sourceTime}), reading.error().what.text());
        for (const CalibratedValue& value : calibratedValues(file, reading, spectrum.status))
            give(own++, value.status, spectrum.sourceTime, spectrum.receiveTime, value.value);
    }
}

} // namespace titer::app
