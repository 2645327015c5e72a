// The clock of a replay: where it is in the recording follows from one anchor, so that it does not drift.
#include "plugins/replay/replay.h"

#include "core/base/text.h"
#include "core/base/time.h"
#include "core/connect/import_options.h"
#include "core/connect/speed.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <limits>

namespace titer::replay {

using base::Code;
using base::say;
using connect::Mark;
using connect::RecordedSample;
using connect::SettingSpec;
using std::chrono::microseconds;
using std::chrono::milliseconds;

namespace {

// Few enough that a stop, which waits for one call of work(), comes at once.
constexpr int maxPerCall = 8192;
constexpr milliseconds fullWait(1);   // until a full ring is tried again
constexpr milliseconds clockTick(20); // the clock moves at least this often

constexpr const char* noYes[] = {"no", "yes"};

const std::vector<SettingSpec>& specs()
{
    static const std::vector<SettingSpec> all = [] {
        std::vector<SettingSpec> list = {
            {.key = "file",
             .label = CORE_TR("core", "Recording"),
             .kind = SettingSpec::Kind::File,
             .help = CORE_TR("core", "a text file with a time column and a column for each tag"),
             .required = true},
            {.key = "speed",
             .label = CORE_TR("core", "Speed of time"),
             .defaultValue = "1",
             .help = CORE_TR("core", "0.1 to 10000 times real time, or max for as fast as possible")},
            {.key = "simulated",
             .label = CORE_TR("core", "Simulated"),
             .kind = SettingSpec::Kind::Choice,
             .defaultValue = "no",
             .choices = noYes,
             .help =
                 CORE_TR("core", "yes if the values were not measured; a first line “# simulated …” in the file also "
                                 "says so")}};
        const auto options = connect::importSpecs();
        list.insert(list.end(), options.begin(), options.end());
        return list;
    }();
    return all;
}

std::shared_ptr<const connect::Recording> read(const connect::Settings& settings, const connect::TaskContext& context,
                                               base::Errors& errors, base::Notices& notices)
{
    errors = connect::checkSettings(specs(), settings);
    base::Errors ofOptions;
    const base::CsvOptions options = connect::readImportOptions(settings, ofOptions);
    for (base::Error& error : ofOptions)
        if (std::find(errors.begin(), errors.end(), error) == errors.end()) errors.push_back(std::move(error));
    if (settings.has("speed"))
        if (const base::Result<double> speed = connect::readSpeed(settings.value("speed")); !speed)
            errors.push_back({Code::Input, "speed", speed.error().what});
    if (!errors.empty()) return nullptr;
    return connect::openRecording(settings.value("file"), options, context, errors, notices);
}

base::Sentence summary(const connect::Recording& recording)
{
    return say(CORE_TR("core", "{1} samples of {2} tags over {3}."), std::to_string(recording.samples),
               std::to_string(recording.tags.size()),
               base::writeShort(double(recording.end - recording.begin) / 3.6e9, 5) + " h");
}

} // namespace

const connect::ConnectorInfo& replayInfo()
{
    static const connect::ConnectorInfo info{
        .id = "replay",
        .label = CORE_TR("core", "Replay"),
        .help = CORE_TR("core", "Plays a recording from a text file as if it were live."),
        .settings = specs(),
        .backpressure = connect::Backpressure::Block};
    return info;
}

std::vector<connect::Finding> Replay::test(const connect::Settings& settings, const connect::TaskContext& context)
{
    using Kind = connect::Finding::Kind;
    std::vector<connect::Finding> findings;
    base::Errors errors;
    base::Notices notices;
    const auto recording = read(settings, context, errors, notices);
    if (recording) {
        findings.push_back({Kind::Good, settings.value("file"), summary(*recording)});
        for (const base::Sentence& sentence : recording->layout.understood)
            findings.push_back({Kind::Notice, settings.value("file"), sentence});
    }
    for (const base::Error& error : errors) findings.push_back({Kind::Fault, error.where, error.what});
    for (const base::Notice& notice : notices) findings.push_back({Kind::Notice, notice.where, notice.what});
    return findings;
}

connect::Opened Replay::open(const connect::Settings& settings, const connect::TaskContext& context,
                             base::Errors& errors)
{
    connect::Opened opened;
    m_status = {connect::State::Connecting, {}};
    m_recording = read(settings, context, errors, opened.notices);
    if (!m_recording) {
        m_status = {connect::State::Faulted, errors.empty() ? base::Sentence{} : errors.front().what};
        return opened;
    }
    for (const connect::RecordedTag& tag : m_recording->tags) opened.tags.push_back(tag.info);
    opened.understood = m_recording->layout.understood;
    opened.understood.push_back(summary(*m_recording));
    m_simulated = m_recording->simulated || settings.value("simulated") == "yes";
    if (settings.has("speed")) m_speed = *connect::readSpeed(settings.value("speed"));
    m_status = {connect::State::Configured, {}};
    return opened;
}

std::vector<connect::AccessScope> Replay::accessScope(const connect::Settings& settings) const
{
    const std::string file = settings.value("file");
    if (file.empty()) return {};
    return {{connect::AccessScope::Kind::Path, file}};
}

base::Done Replay::start(connect::Feed& feed)
{
    if (!m_recording)
        return base::Error{Code::Device, "replay", say(CORE_TR("core", "No recording is open; open one first."))};
    m_reader.emplace(m_recording);
    m_ring = &feed.samples();
    m_mark.reset();
    m_anchor.reset();
    m_ended = false;
    m_position = m_playFrom = m_recording->begin;
    m_known = m_position - 1;
    m_status = {connect::State::Connected, {}};
    return base::done();
}

void Replay::stop()
{
    m_ring = nullptr;
    m_reader.reset();
    m_status = {connect::State::Stopped, {}};
}

// How far the clock has come; it never passes the end.
std::int64_t Replay::target(Clock::time_point now)
{
    if (m_position < m_playFrom) return m_playFrom;
    if (std::isinf(m_speed)) return m_recording->lastKnown;
    if (!m_anchor) {
        m_anchor = now;
        m_anchorPosition = m_position;
    }
    const double passed = m_speed * double(std::chrono::duration_cast<microseconds>(now - *m_anchor).count());
    return passed < double(m_recording->lastKnown - m_anchorPosition) ? m_anchorPosition + std::int64_t(passed)
                                                                      : m_recording->lastKnown;
}

bool Replay::pushMark()
{
    if (m_mark && !m_ring->push(*m_mark)) return false;
    m_mark.reset();
    return true;
}

Replay::Pushed Replay::pushUntil(std::int64_t target)
{
    const std::int64_t origin = m_recording->origin();
    for (int i = 0;; ++i) {
        const RecordedSample* sample = m_reader->peek();
        if (!sample) return Pushed::None;
        if (sample->known > target) return Pushed::All;
        // Others may have become known at the same time as the last one.
        m_known = sample->known - 1;
        if (i == maxPerCall) return Pushed::Part;
        if (!m_ring->push({sample->tag, sample->status, origin + sample->drawn, origin + sample->known, sample->value}))
            return Pushed::Full;
        m_reader->take();
    }
}

Replay::Clock::time_point Replay::work(Clock::time_point now)
{
    if (!m_ring || m_status.state == connect::State::Faulted) return Clock::time_point::max();
    if (!pushMark()) return now + fullWait;
    if (m_ended || (m_paused && m_position >= m_playFrom)) return Clock::time_point::max();
    const std::int64_t until = target(now);
    const Pushed pushed = pushUntil(until);
    if (pushed == Pushed::None) return atEnd(now);
    if (pushed == Pushed::All) m_known = until;
    m_position = std::max(m_position, m_known);
    m_ring->setClock(m_recording->origin() + m_known);
    if (pushed == Pushed::Part) return now;
    if (pushed == Pushed::All) return now + clockTick;
    m_anchor.reset(); // the clock waits for the reader
    return now + fullWait;
}

Replay::Clock::time_point Replay::atEnd(Clock::time_point now)
{
    if (m_reader->error()) {
        m_status = {connect::State::Faulted, m_reader->error()->what};
        return Clock::time_point::max();
    }
    m_ended = true;
    m_position = m_recording->lastKnown;
    m_anchor.reset();
    m_ring->setClock(m_recording->origin() + m_position);
    m_mark = makeMark(Mark::End, m_recording->origin() + m_position, m_recording->origin() + m_position, 0.0);
    return pushMark() ? Clock::time_point::max() : now + fullWait;
}

std::int64_t Replay::begin() const
{
    return m_recording->origin() + m_recording->begin;
}

std::int64_t Replay::end() const
{
    return m_recording->origin() + m_recording->lastKnown;
}

std::int64_t Replay::origin() const
{
    return m_recording->origin();
}

std::int64_t Replay::samples() const
{
    return m_recording->samples;
}

bool Replay::simulated() const
{
    return m_simulated;
}

void Replay::setPaused(bool paused)
{
    m_paused = paused;
    m_anchor.reset();
}

void Replay::seek(std::int64_t time, std::int64_t playFrom, int number)
{
    if (!m_ring) return;
    const std::int64_t origin = m_recording->origin();
    const auto within = [&](std::int64_t at) {
        return std::clamp(at - origin, m_recording->begin, m_recording->lastKnown);
    };
    m_position = within(time);
    m_playFrom = within(playFrom);
    m_known = m_position - 1;
    m_reader->seek(m_position);
    m_anchor.reset();
    m_ended = false;
    // A place that the file could not be read at may be left.
    m_status = {connect::State::Connected, {}};
    m_ring->setClock(origin + m_known);
    m_mark = makeMark(Mark::Seek, origin + m_position, origin + m_playFrom, number);
}

void Replay::setSpeed(double speed)
{
    m_speed = std::isinf(speed) ? speed : std::clamp(speed, connect::minSpeed, connect::maxSpeed);
    m_anchor.reset();
}

} // namespace titer::replay
