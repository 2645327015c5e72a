// Values, tags and states; the lines stand in recorder_feed_lines.cpp.
#include "app/boards/recorder_feed.h"

#include "app/live/estimators/soft_sensor.h"
#include "core/base/not_available.h"
#include "core/store/history/samples.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace titer::app {

using connect::Sample;

namespace {

constexpr int lookSeconds = 10;
constexpr std::size_t enoughSamples = 16;   // to report how often they come
constexpr const char* ticks = "titer/tick"; // of the recorder's own clock: nothing to look at

std::string idOf(const std::string& source, const std::string& name)
{
    return source.empty() ? name : source + "/" + name;
}

FeedTag::Origin originOf(const std::string& source, const base::Sampling& sampling)
{
    if (source == "calc") return FeedTag::Origin::Calculated;
    if (source == estimatorSource) return FeedTag::Origin::Estimated;
    if (source == store::labSource) return FeedTag::Origin::Laboratory;
    return sampling.laboratory ? FeedTag::Origin::Laboratory : FeedTag::Origin::Measured;
}

} // namespace

RecorderFeed::RecorderFeed(RecorderClient& client, QObject* parent)
    : TagFeed(parent)
    , m_client(client)
{
    m_tick.setSingleShot(true);
    connect(&m_tick, &QTimer::timeout, this, &RecorderFeed::tick);
    connect(&m_second, &QTimer::timeout, this, &RecorderFeed::tickSecond);
    connect(&m_lines, &StoreLines::looked, this, &RecorderFeed::takePicture);
    connect(&m_lines, &StoreLines::linesRead, this, &RecorderFeed::takeLines);
    connect(&m_lines, &StoreLines::failed, this, &RecorderFeed::failed);
    connect(&m_client, &RecorderClient::sampled, this, &RecorderFeed::takeSamples);
    connect(&m_client, &RecorderClient::sourcesChanged, this, &RecorderFeed::takeStates);
    connect(&m_client, &RecorderClient::attachedChanged, this, &RecorderFeed::takeStates);
    connect(&m_client, &RecorderClient::valuesChanged, this, [this] {
        m_valuesCame = true;
        wake();
    });
    m_sinceTick.start();
    m_second.start(1000);
}

RecorderFeed::~RecorderFeed()
{
    for (const auto& [source, since] : m_followed) m_client.follow(source, false);
}

void RecorderFeed::setProject(const std::string& path)
{
    for (const auto& [source, since] : m_followed) m_client.follow(source, false);
    m_followed.clear();
    m_recent.clear();
    m_store.reset();
    m_live = m_attached = m_client.attached();
    m_origin = path.empty() ? 0 : base::now().microseconds;
    m_lines.setProject(path);
    m_lines.look();
    m_readers.clear();
    refreshTags();
    emit phasesChanged();
}

std::int64_t RecorderFeed::instantOf(double seconds) const
{
    return m_origin + std::int64_t(std::llround(seconds * 1e6));
}

double RecorderFeed::now() const
{
    if (m_live) return secondsOf(base::now().microseconds);
    return m_store && m_store->end ? secondsOf(m_store->end) : 0.0;
}

bool RecorderFeed::isConnected(const std::string& source) const
{
    for (const SourceState& state : m_client.sources())
        if (state.id == source)
            return state.status.state == connect::State::Connected || state.status.state == connect::State::Degraded;
    // Titer's own, and what formulas give.
    return m_client.attached();
}

std::optional<base::Sampling> RecorderFeed::Recent::sampling() const
{
    if (samples.size() < enoughSamples) return std::nullopt;
    std::vector<double> between;
    std::size_t late = 0;
    for (std::size_t i = 0; i < samples.size(); ++i) {
        late += double(samples[i].receiveTime - samples[i].sourceTime) * 1e-6 >= base::lateTime;
        if (i > 0 && samples[i].sourceTime > samples[i - 1].sourceTime)
            between.push_back(double(samples[i].sourceTime - samples[i - 1].sourceTime) * 1e-6);
    }
    if (between.empty()) return std::nullopt;
    return base::samplingOf(base::usualInterval(std::move(between)), late, samples.size());
}

// As often as it comes now, else as often as it came.
base::Sampling RecorderFeed::samplingOf(std::string_view id) const
{
    const auto known = m_known.find(id);
    if (known == m_known.end()) return {};
    const auto source = m_recent.find(known->second.source);
    if (source != m_recent.end())
        if (const auto recent = source->second.find(known->second.name); recent != source->second.end())
            if (const auto sampling = recent->second.sampling()) return *sampling;
    return known->second.sampling;
}

FeedValue RecorderFeed::value(std::string_view id) const
{
    FeedValue value;
    const auto known = m_known.find(id);
    if (known == m_known.end()) return value;
    const Tag& tag = known->second;
    std::optional<LiveValue> newest = m_client.value(tag.source, tag.name);
    if (!newest && tag.stored >= 0) newest = m_store->tags[std::size_t(tag.stored)].newest;
    if (!newest || newest->sourceTime == 0) return value;
    value.value = newest->value;
    value.text = newest->text;
    value.array = newest->array;
    value.status = newest->status;
    value.time = secondsOf(newest->sourceTime);
    const double until = now();
    value.age = until - value.time;
    const bool silent = until - secondsOf(newest->receiveTime) > samplingOf(id).newestStaleAfter();
    const connect::Quality quality = connect::qualityOf(newest->status);
    const bool isNumber = newest->text.empty() && newest->array.empty();
    if (quality == connect::Quality::Bad || (isNumber && std::isnan(newest->value))) {
        value.quality = FeedValue::Quality::Bad;
    } else if (m_client.attached() && !isConnected(tag.source)) {
        value.quality = FeedValue::Quality::Bad;
        value.status = connect::status::badNoCommunication;
    } else if (silent || (m_live && !m_client.attached())) {
        value.quality = FeedValue::Quality::Stale;
    } else {
        value.quality = quality == connect::Quality::Good ? FeedValue::Quality::Good : FeedValue::Quality::Uncertain;
    }
    return value;
}

std::vector<FeedPhase> RecorderFeed::intervalsOf(store::Interval::Kind kind) const
{
    std::vector<FeedPhase> found;
    if (!m_store) return found;
    for (const store::Interval& one : m_store->intervals)
        if (one.kind == kind)
            found.push_back(
                {one.place, one.name, secondsOf(one.from), one.to ? secondsOf(one.to) : base::notAvailable, one.id});
    return found;
}

// The finest kind of which there is one.
std::vector<FeedPhase> RecorderFeed::phases() const
{
    using Kind = store::Interval::Kind;
    for (const Kind kind : {Kind::Phase, Kind::Operation, Kind::UnitProcedure, Kind::Batch})
        if (std::vector<FeedPhase> found = intervalsOf(kind); !found.empty()) return found;
    return {};
}

std::vector<FeedPhase> RecorderFeed::batches() const
{
    std::vector<FeedPhase> found = intervalsOf(store::Interval::Kind::Batch);
    std::stable_sort(found.begin(), found.end(),
                     [](const FeedPhase& a, const FeedPhase& b) { return a.from < b.from; });
    return found;
}

void RecorderFeed::addLiveTags(std::map<std::string, FeedTag, std::less<>>& found)
{
    for (const SourceState& source : m_client.sources()) {
        for (const connect::TagInfo& info : m_client.tags(source.id)) {
            const std::string id = idOf(source.id, info.id);
            FeedTag& tag = found[id];
            tag.id = id;
            tag.label = info.label.empty() ? info.id : info.label;
            tag.unit = info.unit;
            tag.kind = info.kind;
            tag.simulated = info.simulated;
            Tag& known = m_known[id];
            known.source = source.id;
            known.name = info.id;
        }
    }
}

void RecorderFeed::refreshTags()
{
    std::map<std::string, FeedTag, std::less<>> found;
    m_known.clear();
    if (m_store) {
        for (std::size_t i = 0; i < m_store->tags.size(); ++i) {
            const StorePicture::Tag& stored = m_store->tags[i];
            const std::string id = idOf(stored.tag.source, stored.tag.name);
            if (id == ticks) continue;
            const std::string& label = stored.tag.label.empty() ? stored.tag.name : stored.tag.label;
            found[id] = {id,
                         label,
                         stored.tag.unit,
                         stored.tag.kind,
                         originOf(stored.tag.source, stored.sampling),
                         stored.tag.simulated,
                         stored.sampling.usual};
            m_known[id] = {stored.tag.source, stored.tag.name, int(i), stored.sampling};
        }
    }
    addLiveTags(found);
    std::vector<FeedTag> tags;
    for (auto& [id, tag] : found) tags.push_back(std::move(tag));
    const bool same = std::equal(tags.begin(), tags.end(), m_tags.begin(), m_tags.end(), isSameTag);
    m_tags = std::move(tags);
    if (!same) emit tagsChanged();
}

void RecorderFeed::takePicture(const std::shared_ptr<const StorePicture>& picture)
{
    const bool first = !m_store;
    const std::int64_t end = m_store ? m_store->end : 0;
    const bool phases = !m_store || m_store->intervals != picture->intervals;
    m_store = picture;
    // Stays for as long as the project is open, or until there is something earlier the first time.
    if (first && picture->origin != 0 && picture->origin < m_origin) moveOrigin(picture->origin);
    refreshTags();
    if (phases) emit phasesChanged();
    for (auto& [number, reader] : m_readers) {
        const bool unknown = storedLines(reader) > reader.stored;
        if (unknown || (!reader.waits && !m_live && picture->end != end && goesOn(reader.window)))
            readStore(number, reader);
    }
    m_valuesCame = true;
    wake();
}

void RecorderFeed::moveOrigin(std::int64_t origin)
{
    const double later = double(m_origin - origin) * 1e-6;
    m_origin = origin;
    const std::map<int, Reader> before = std::exchange(m_readers, {});
    for (const auto& [number, reader] : before) {
        std::vector<std::string> tags;
        for (const Line& line : reader.lines) tags.push_back(line.id);
        ask(number, tags, {reader.window.from + later, reader.window.to + later, reader.window.columns});
    }
    emit tagsChanged();
}

// States, tags, or the recorder itself came or went.
void RecorderFeed::takeStates()
{
    m_live = m_live || m_client.attached();
    if (std::exchange(m_attached, m_client.attached()) != m_client.attached()) {
        // What came while nobody was attached is in the store.
        for (auto& [number, reader] : m_readers) reader.rereadAt = base::now().microseconds;
    }
    const std::size_t before = m_tags.size();
    refreshTags();
    if (m_tags.size() > before) m_lines.look();
    const double until = now();
    for (auto& [number, reader] : m_readers)
        for (Line& line : reader.lines) {
            const auto known = m_known.find(line.id);
            if (known != m_known.end() && m_live && !isConnected(known->second.source))
                line.tail.addGap(line.tail.last(), until);
        }
    followSources();
    m_valuesCame = true;
    wake();
}

void RecorderFeed::tickSecond()
{
    if (m_live) {
        m_valuesCame = true;
        for (auto& [number, reader] : m_readers) reader.dirty = reader.dirty || goesOn(reader.window);
        const std::int64_t time = base::now().microseconds;
        for (auto& [number, reader] : m_readers)
            if (reader.rereadAt != 0 && reader.rereadAt <= time && !reader.waits) readStore(number, reader);
        wake();
    }
    if (++m_seconds % lookSeconds != 0) return;
    followSources();
    m_lines.look();
}

} // namespace titer::app

#include "app/boards/moc_recorder_feed.cpp"
