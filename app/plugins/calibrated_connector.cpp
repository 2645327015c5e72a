#include "app/plugins/calibrated_connector.h"

#include "core/base/text.h"
#include "core/base/time.h"

#include <algorithm>

namespace titer::app {

namespace {

// A connector around another one passes on what nobody else may ask for.
struct Within : connect::Connector {
    using Connector::write;
};

using base::Code;
using base::say;
using connect::LongSample;
using connect::Sample;
using connect::SettingSpec;
using connect::State;
using connect::TagInfo;

constexpr std::size_t ringSize = 1 << 16;
constexpr auto whenFull = std::chrono::milliseconds(2);

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

bool isOfCalibration(std::string_view key)
{
    return std::any_of(std::begin(calibrationSpecs), std::end(calibrationSpecs),
                       [&](const SettingSpec& spec) { return key == spec.key; });
}

// Those of calibrations, or all others.
connect::Settings part(const connect::Settings& settings, bool ofCalibration)
{
    connect::Settings taken;
    for (const auto& [key, text] : settings.entries())
        if (isOfCalibration(key) == ofCalibration) taken.add(key, text);
    return taken;
}

std::string textOr(const connect::Settings& settings, const char* key, const std::string& otherwise)
{
    const std::string text(base::trimmed(settings.value(key)));
    return text.empty() ? otherwise : text;
}

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
    : specs(plain.settings.begin(), plain.settings.end())
    , info(plain)
{
    specs.insert(specs.end(), std::begin(calibrationSpecs), std::end(calibrationSpecs));
    info.settings = specs;
}

CalibratedConnector::CalibratedConnector(std::unique_ptr<connect::Connector> connector,
                                         std::shared_ptr<const CalibratedInfo> info)
    : m_connector(std::move(connector))
    , m_info(std::move(info))
{
}

std::vector<connect::AccessScope> CalibratedConnector::accessScope(const connect::Settings& settings) const
{
    std::vector<connect::AccessScope> all = m_connector->accessScope(part(settings, false));
    for (const std::string& path : settings.values("model"))
        if (!path.empty()) all.push_back({connect::AccessScope::Kind::Path, path});
    return all;
}

std::vector<connect::Finding> CalibratedConnector::test(const connect::Settings& settings,
                                                        const connect::TaskContext& context)
{
    using Kind = connect::Finding::Kind;
    std::vector<connect::Finding> findings = m_connector->test(part(settings, false), context);
    base::Errors errors;
    base::Notices notices;
    readOwn(part(settings, true), errors);
    for (const base::Error& error : errors) findings.push_back({Kind::Fault, error.where, error.what});
    for (const CalibrationFile& file : m_files) {
        findings.push_back({Kind::Good, "model", sayWhatItPredicts(file)});
        noticeWhatIsUntold(file, notices);
    }
    for (const base::Notice& notice : notices) findings.push_back({Kind::Notice, notice.where, notice.what});
    return findings;
}

base::Result<std::vector<connect::BrowseNode>> CalibratedConnector::browse(const connect::Settings& settings,
                                                                           const std::string& node,
                                                                           const connect::TaskContext& context)
{
    return m_connector->browse(part(settings, false), node, context);
}

void CalibratedConnector::readOwn(const connect::Settings& settings, base::Errors& errors)
{
    const base::Errors faults = connect::checkSettings(calibrationSpecs, settings);
    errors.insert(errors.end(), faults.begin(), faults.end());
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

// Behind those of the connector.
void CalibratedConnector::addTags(connect::Opened& opened, base::Errors& errors)
{
    m_names.clear();
    std::set<std::string> names;
    for (const TagInfo& tag : opened.tags) names.insert(tag.id);
    for (const CalibrationFile& file : m_files) {
        for (const TagInfo& tag : calibratedTags(file)) {
            if (!names.insert(tag.id).second)
                errors.push_back(
                    {Code::Input, "model",
                     say(CORE_TR("core", "Two tags of the source would be “{1}”. Rename the response or the "
                                         "file of the calibration, or give it a source of its own."),
                         tag.id)});
            m_names.insert(tag.id);
            opened.tags.push_back(tag);
        }
        opened.understood.push_back(sayWhatItPredicts(file));
        noticeWhatIsUntold(file, opened.notices);
    }
}

connect::Opened CalibratedConnector::open(const connect::Settings& settings, const connect::TaskContext& context,
                                          base::Errors& errors)
{
    connect::Opened opened = m_connector->open(part(settings, false), context, errors);
    base::Errors own;
    readOwn(part(settings, true), own);
    m_plainTags = opened.tags;
    addTags(opened, own);
    m_fault = own.empty() ? std::nullopt : std::optional(own.front().what);
    errors.insert(errors.end(), own.begin(), own.end());
    if (m_fault) m_connector->stop();
    return opened;
}

base::Done CalibratedConnector::start(connect::Feed& feed)
{
    if (m_fault) return base::Error{Code::Device, info().id, *m_fault};
    if (m_files.empty()) return m_connector->start(feed);
    m_out = &feed;
    m_in = std::make_unique<connect::Feed>(ringSize, feed.backpressure());
    m_places.clear();
    m_spectrum.reset();
    m_axis.reset();
    m_channels.clear();
    m_why.reset();
    for (std::uint32_t place = 0; place < m_plainTags.size(); ++place) {
        m_places.push_back(place);
        know(place, m_plainTags[place]);
    }
    m_count = std::uint32_t(m_plainTags.size() + m_names.size());
    return m_connector->start(*m_in);
}

// Which of the tags of the connector are read.
void CalibratedConnector::know(std::uint32_t place, const TagInfo& info)
{
    if (info.kind != connect::TagKind::Array) return;
    if (info.id == m_spectrumTag) m_spectrum = place;
    if (info.id == m_axisTag) m_axis = place;
}

connect::Connector::Clock::time_point CalibratedConnector::work(Clock::time_point now)
{
    if (!m_out) return m_connector->work(now);
    m_in->setHeld(!m_held.empty() || !m_out->isTaken());
    const Clock::time_point next = m_connector->work(now);
    return move() ? next : std::min(next, now + whenFull);
}

void CalibratedConnector::stop()
{
    m_connector->stop();
    if (m_out) {
        while (takeNext()) {
        }
        if (const std::optional<connect::Gap> lost = m_in->takeLost()) m_held.emplace_back(connect::OutOfBand(*lost));
        if (!flush()) {
            const std::int64_t now = base::now().microseconds;
            m_out->lose({now, now, connect::Gap::Cause::Overflow, std::int64_t(m_held.size()), {}});
        }
    }
    m_held.clear();
    m_out = nullptr;
    m_why.reset();
}

connect::ConnectorStatus CalibratedConnector::status() const
{
    if (m_fault) return {.state = State::Faulted, .why = *m_fault};
    connect::ConnectorStatus status = m_connector->status();
    if (!m_out || status.state != State::Connected) return status;
    if (!m_spectrum) {
        status.state = State::Degraded;
        status.why =
            say(CORE_TR("core", "No array “{1}” has been delivered yet, so that nothing is predicted."), m_spectrumTag);
        status.remedy = say(CORE_TR("core", "Check that the source delivers spectra, and the name of their tag in the "
                                            "settings of the source."));
    } else if (m_why) {
        status.state = State::Degraded;
        status.why = *m_why;
        status.remedy = say(CORE_TR("core", "Predictions are bad until the next spectrum that fits the calibration."));
    }
    return status;
}

// What the connector within takes; predictions are read-only.
base::Done CalibratedConnector::write(std::uint32_t tag, const connect::WriteValue& value,
                                      const connect::TaskContext& context)
{
    if (m_files.empty()) return ((*m_connector).*(&Within::write))(tag, value, context);
    for (std::uint32_t place = 0; place < m_places.size(); ++place)
        if (m_places[place] == tag) return ((*m_connector).*(&Within::write))(place, value, context);
    return Connector::write(tag, value, context);
}

base::Result<connect::HistoryRead> CalibratedConnector::readHistory(std::int64_t from, std::int64_t to,
                                                                    const connect::TaskContext& context)
{
    const base::Result<connect::HistoryRead> read = m_connector->readHistory(from, to, context);
    if (m_out) move();
    return read;
}

bool CalibratedConnector::flush()
{
    for (; !m_held.empty(); m_held.pop_front()) {
        const Sample* sample = std::get_if<Sample>(&m_held.front());
        if (!(sample ? m_out->push(*sample) : m_out->push(std::get<connect::OutOfBand>(m_held.front())))) return false;
    }
    return true;
}

// Everything in its order; false where the reader has no room.
bool CalibratedConnector::move()
{
    const std::int64_t clock = m_in->samples().clock();
    while (flush()) {
        if (takeNext()) continue;
        if (clock != std::numeric_limits<std::int64_t>::min()) m_out->samples().setClock(clock);
        return true;
    }
    return false;
}

// The next sample, behind what stands before it; false where nothing is left.
bool CalibratedConnector::takeNext()
{
    std::optional<Sample> sample = m_in->samples().pop();
    const std::uint64_t before = m_in->samples().taken() - std::uint64_t(sample.has_value());
    bool some = sample.has_value();
    for (; auto aside = m_in->takeOutOfBand(before); some = true) take(std::move(*aside));
    if (!sample) return some;
    if (sample->tag != connect::markTag) sample->tag = placeOf(sample->tag);
    m_held.emplace_back(*sample);
    return true;
}

// One that was never named stays one, and is found out where all are.
std::uint32_t CalibratedConnector::placeOf(std::uint32_t place) const
{
    return place < m_places.size() ? m_places[place] : connect::markTag - 1;
}

void CalibratedConnector::take(connect::OutOfBand aside)
{
    if (auto* fresh = std::get_if<connect::NewTag>(&aside)) {
        while (m_places.size() <= fresh->tag) m_places.push_back(m_count++); // it is the next one
        know(fresh->tag, fresh->info);
        if (m_names.contains(fresh->info.id)) fresh->info.id += " (source)"; // that of the calibration was there before
        fresh->tag = m_places[fresh->tag];
        m_held.emplace_back(std::move(aside));
        return;
    }
    auto* sample = std::get_if<LongSample>(&aside);
    if (!sample) {
        m_held.emplace_back(std::move(aside));
        return;
    }
    const LongSample plain = *sample;
    sample->tag = placeOf(plain.tag);
    m_held.emplace_back(std::move(aside));
    const auto* values = std::get_if<std::vector<double>>(&plain.value);
    if (values && plain.tag == m_axis && !values->empty()) m_channels = *values;
    if (values && plain.tag == m_spectrum) calibrate(plain);
}

void CalibratedConnector::calibrate(const LongSample& spectrum)
{
    const bool isBad = connect::qualityOf(spectrum.status) == connect::Quality::Bad;
    std::uint32_t place = std::uint32_t(m_plainTags.size());
    m_why.reset();
    for (const CalibrationFile& file : m_files) {
        base::Result<mvda::CalibrationReading> reading = mvda::CalibrationReading{};
        if (!isBad)
            reading = file.calibration.read(m_channels, std::get<std::vector<double>>(spectrum.value), m_interpolates);
        if (!reading && !m_why)
            m_why = say(CORE_TR("core", "Nothing is predicted by “{1}” from the spectrum of {2}: {3}"), file.name,
                        base::writeInstant({spectrum.sourceTime}), reading.error().what.text());
        for (const CalibratedValue& value : calibratedValues(file, reading, spectrum.status))
            m_held.emplace_back(Sample{place++, value.status, spectrum.sourceTime, spectrum.receiveTime, value.value});
    }
}

} // namespace titer::app
