// A socket that is looked at whenever there is time; nothing here waits but open().
#include "app/live/recorded_source.h"

#include "core/store/history/samples.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <thread>

#include <fcntl.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

namespace titer::app {

using base::Code;
using base::Error;
using base::Json;
using connect::State;

namespace {

using connect::SettingSpec;
constexpr SettingSpec specs[] = {
    {.key = "project",
     .label = CORE_TR("core", "Project"),
     .kind = SettingSpec::Kind::File,
     .help = CORE_TR("core", "the project whose recorder is followed"),
     .required = true},
    {.key = "source",
     .label = CORE_TR("core", "Source"),
     .help = CORE_TR("core", "its id in the project"),
     .required = true},
};
constexpr connect::ConnectorInfo recordedInfo{
    .id = "recorded",
    .label = CORE_TR("core", "Recorded source"),
    .help = CORE_TR("core", "Follows a source that the recorder of a project records."),
    .settings = specs,
    .backpressure = connect::Backpressure::DropOldest,
};

constexpr auto whileConnected = std::chrono::milliseconds(10);
constexpr auto forTags = std::chrono::seconds(2);
constexpr auto betweenLabLooks = std::chrono::seconds(1);
constexpr auto betweenBatchLooks = std::chrono::seconds(5);
constexpr std::size_t maxRead = 4 << 20; // in one round [bytes]

connect::TagInfo infoOf(const store::HistoryTag& tag, std::string id)
{
    return {.id = std::move(id), .label = tag.label, .unit = tag.unit, .kind = tag.kind, .simulated = tag.simulated};
}

base::Sentence noRecorder()
{
    return base::say(CORE_TR("core", "No recorder is running for this project; start it first."));
}

} // namespace

const connect::ConnectorInfo& RecordedSourcePlugin::info() const
{
    return recordedInfo;
}

RecordedSource::RecordedSource()
    : m_backoff("recorded")
{
}

RecordedSource::~RecordedSource()
{
    hangUp();
}

const connect::ConnectorInfo& RecordedSource::info() const
{
    return recordedInfo;
}

std::vector<connect::AccessScope> RecordedSource::accessScope(const connect::Settings& settings) const
{
    return {{connect::AccessScope::Kind::Path, settings.value("project")}};
}

std::vector<connect::Finding> RecordedSource::test(const connect::Settings& settings,
                                                   const connect::TaskContext& context)
{
    base::Errors errors;
    const connect::Opened found = open(settings, context, errors);
    const bool connected = m_socket >= 0;
    stop();
    using Kind = connect::Finding::Kind;
    if (!errors.empty()) return {{Kind::Fault, errors.front().where, errors.front().what}};
    if (!connected) return {{Kind::Notice, "project", noRecorder()}};
    return {{Kind::Good, "source",
             base::say(CORE_TR("core", "The recorder is running and records {1} tags of this source."),
                       std::to_string(found.tags.size() - m_labPlaces.size()))}};
}

connect::Opened RecordedSource::open(const connect::Settings& settings, const connect::TaskContext& context,
                                     base::Errors& errors)
{
    stop();
    m_project.clear();
    errors = connect::checkSettings(specs, settings);
    if (!errors.empty()) {
        m_status = {State::Faulted, errors.front().what};
        return {};
    }
    m_project = settings.value("project");
    m_source = settings.value("source");
    m_tags.clear();
    m_places.clear();
    m_labPlaces.clear();
    m_heardTags = false;
    m_status = {.state = State::Configured};
    if (!dial() || !waitForTags(context)) {
        // What was recorded before reports the tags as well.
        hangUp();
        for (const store::HistoryTag& tag : recordedTags(m_source)) m_tags.push_back(infoOf(tag, tag.name));
    }
    const bool known = m_heardTags || !m_tags.empty();
    takeLabTags();
    if (!known) {
        errors.push_back({Code::Device, "project", noRecorder()});
        m_status = {State::Faulted, errors.front().what};
        m_project.clear();
    }
    return {m_tags, {}, {}};
}

bool RecordedSource::waitForTags(const connect::TaskContext& context)
{
    const Clock::time_point until = Clock::now() + forTags;
    while (Clock::now() < until && !context.stop.stop_requested()) {
        if (!listen()) return false;
        if (m_heardTags && !m_tags.empty()) return true;
        std::this_thread::sleep_for(whileConnected);
    }
    return m_heardTags;
}

base::Done RecordedSource::start(connect::Feed& feed)
{
    if (m_project.empty())
        return Error{Code::Device, "recorded", base::say(CORE_TR("core", "No source is open; open one first."))};
    m_feed = &feed;
    m_waiting.clear();
    m_lab.reset();
    m_labLook = {};
    m_intervals.reset();
    m_batch.reset();
    m_batchLook = {};
    m_retry = {};
    m_status = {.state = State::Connecting};
    // What came before there was a feed is reported again.
    hangUp();
    return base::done();
}

void RecordedSource::stop()
{
    hangUp();
    m_feed = nullptr;
    m_status = {.state = State::Stopped};
}

RecordedSource::Clock::time_point RecordedSource::work(Clock::time_point now)
{
    if (!m_feed) return Clock::time_point::max();
    if (m_socket < 0) {
        if (now < m_retry) return m_retry;
        if (!dial()) {
            fail(now, noRecorder());
            return m_retry;
        }
    }
    if (!m_waiting.flush(*m_feed)) return now + whileConnected;
    const std::int64_t clock = base::now().microseconds;
    lookAtLab(now);
    lookAtBatch(now);
    if (!listen()) {
        fail(now, base::say(CORE_TR("core", "The recorder stopped.")));
        return m_retry;
    }
    m_feed->samples().setClock(clock);
    return now + whileConnected;
}

void RecordedSource::fail(Clock::time_point now, base::Sentence why)
{
    hangUp();
    const std::chrono::milliseconds wait = m_backoff.next(connect::Backoff::Failure::NobodyThere);
    m_retry = now + wait;
    m_status = {.state = State::Retrying,
                .why = std::move(why),
                .retryAt = base::now().microseconds + wait.count() * 1000,
                .attempts = m_backoff.failures()};
}

void RecordedSource::hangUp()
{
    if (m_socket >= 0) ::close(m_socket);
    m_socket = -1;
    m_reader = {};
    m_heardTags = false;
}

bool RecordedSource::dial()
{
    const base::Result<std::string> path = recorderSocket(m_project);
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    if (!path || path->size() >= sizeof address.sun_path) return false;
    std::memcpy(address.sun_path, path->c_str(), path->size() + 1);
    m_socket = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
    if (m_socket < 0) return false;
    Json hello = Json::object(), follow = Json::object();
    hello["say"] = "hello";
    hello["protocol"] = recorderProtocol;
    follow["say"] = "follow";
    follow["source"] = m_source;
    if (::connect(m_socket, reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0 && say(hello) &&
        say(follow))
        return true;
    hangUp();
    return false;
}

// What is said is short, and nobody else writes here: it fits.
bool RecordedSource::say(const Json& message)
{
    const std::string frame = writeMessage(message);
    return ::send(m_socket, frame.data(), frame.size(), MSG_NOSIGNAL) == ssize_t(frame.size());
}

// False where the peer is gone.
bool RecordedSource::listen()
{
    std::array<char, 65536> buffer;
    for (std::size_t total = 0; total < maxRead;) {
        const ssize_t size = ::recv(m_socket, buffer.data(), buffer.size(), 0);
        if (size == 0 || (size < 0 && errno != EAGAIN && errno != EINTR)) return false;
        if (size < 0) break;
        total += std::size_t(size);
        m_reader.add({buffer.data(), std::size_t(size)});
        while (const std::optional<RecorderFrame> frame = m_reader.next()) {
            if (frame->kind == RecorderFrame::Kind::Message) {
                const std::optional<Json> message = readMessage(frame->body);
                if (!message) return false;
                take(*message);
            } else if (const std::optional<SourceSamples> samples = readSamples(frame->body)) {
                // The newest values go before the samples that follow; later ones are among these.
                if (samples->source == m_source && frame->kind == RecorderFrame::Kind::Samples) takeSamples(*samples);
            }
        }
        if (m_reader.broken()) return false;
    }
    return true;
}

void RecordedSource::take(const Json& message)
{
    const std::string what = textOf(message, "say");
    if (what == "tags") takeTags(message);
    if (what == "state") takeState(message);
    if (what != "long" || textOf(message, "source") != m_source || !m_feed) return;
    const Json* member = message.find("sample");
    std::optional<connect::LongSample> sample = member ? readLongSample(*member) : std::nullopt;
    if (!sample || sample->tag >= m_places.size()) return;
    sample->tag = m_places[sample->tag];
    m_waiting.put(*m_feed, std::move(*sample));
}

void RecordedSource::takeTags(const Json& message)
{
    const Json* tags = message.find("tags");
    if (textOf(message, "source") != m_source || !tags) return;
    m_heardTags = true;
    m_places.clear();
    for (const connect::TagInfo& tag : readTags(*tags)) m_places.push_back(placeOf(tag));
}

std::uint32_t RecordedSource::placeOf(const connect::TagInfo& tag)
{
    const auto found =
        std::find_if(m_tags.begin(), m_tags.end(), [&](const auto& known) { return known.id == tag.id; });
    const auto place = std::uint32_t(found - m_tags.begin());
    if (found != m_tags.end() && *found == tag) return place;
    if (found == m_tags.end())
        m_tags.push_back(tag);
    else
        *found = tag;
    if (m_feed) m_waiting.put(*m_feed, connect::NewTag{place, tag});
    return place;
}

std::vector<store::HistoryTag> RecordedSource::recordedTags(const std::string& source) const
{
    base::Result<store::HistoryReader> reader = store::HistoryReader::open(store::historyFolder(m_project));
    if (!reader) return {};
    base::Result<std::vector<store::HistoryTag>> tags = reader->tags();
    if (!tags) return {};
    std::erase_if(*tags, [&](const store::HistoryTag& tag) { return tag.source != source; });
    return std::move(*tags);
}

void RecordedSource::takeLabTags()
{
    for (const store::HistoryTag& tag : recordedTags(store::labSource))
        m_labPlaces[tag.id] = placeOf(infoOf(tag, tag.source + "/" + tag.name));
}

// A store that cannot be read now is looked at again; what was reported before it could be stays unreported.
void RecordedSource::lookAtLab(Clock::time_point now)
{
    if (now < m_labLook) return;
    m_labLook = now + betweenLabLooks;
    if (!m_lab) {
        base::Result<store::LabWatch> opened = store::LabWatch::open(store::historyFolder(m_project));
        if (opened) m_lab.emplace(std::move(*opened));
        return;
    }
    const base::Result<std::vector<store::TagPoint>> values = m_lab->next();
    if (!values) return m_lab.reset();
    for (const store::TagPoint& value : *values) {
        if (!m_labPlaces.contains(value.tag)) takeLabTags();
        const auto place = m_labPlaces.find(value.tag);
        if (place == m_labPlaces.end()) continue;
        const store::Point& point = value.point;
        m_waiting.put(*m_feed, connect::Sample{place->second, point.status, point.time, point.received, point.value});
    }
}

connect::ConnectorStatus RecordedSource::status() const
{
    connect::ConnectorStatus status = m_status;
    if (!status.process) status.process = m_batch;
    return status;
}

// As estimators of the project do: time 0 of a run is the begin of its batch.
void RecordedSource::lookAtBatch(Clock::time_point now)
{
    if (now < m_batchLook) return;
    m_batchLook = now + betweenBatchLooks;
    if (!m_intervals) {
        base::Result<store::Intervals> opened =
            store::Intervals::open(store::historyFolder(m_project), store::Database::Mode::Read);
        if (!opened) return;
        m_intervals.emplace(std::move(*opened));
    }
    const std::int64_t instant = base::now().microseconds;
    const base::Result<std::vector<store::Interval>> open = m_intervals->between(instant, 0);
    if (!open) return m_intervals.reset();
    m_batch.reset();
    for (const store::Interval& one : *open)
        if (one.kind == store::Interval::Kind::Batch && one.to == 0 && one.from <= instant &&
            (!m_batch || one.from >= m_batch->at))
            m_batch = connect::ProcessClock{one.from};
}

// The states of the source itself; that it does not go on by itself concerns its recorder, which may start it again.
void RecordedSource::takeState(const Json& message)
{
    const Json* picture = message.find("picture");
    if (!picture || !m_feed) return;
    const RecorderPicture now = readPicture(*picture);
    const auto source =
        std::find_if(now.sources.begin(), now.sources.end(), [&](const auto& state) { return state.id == m_source; });
    if (source == now.sources.end()) {
        m_status = {.state = State::Retrying,
                    .why = base::say(CORE_TR("core", "The recorder no longer records the source “{1}”."), m_source)};
        return;
    }
    m_backoff.reset();
    m_status = source->status;
    const bool waits =
        m_status.state == State::Stopped || m_status.state == State::Faulted || m_status.state == State::Configured;
    if (waits) m_status.state = State::Retrying;
}

void RecordedSource::takeSamples(const SourceSamples& samples)
{
    if (!m_feed) return;
    for (connect::Sample sample : samples.samples) {
        if (sample.tag != connect::markTag) {
            if (sample.tag >= m_places.size()) continue;
            sample.tag = m_places[sample.tag];
        }
        m_waiting.put(*m_feed, sample);
    }
}

} // namespace titer::app
