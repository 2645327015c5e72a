// Lines: what the store holds, read once, and what came since.
#include "app/boards/recorder_feed.h"

#include <algorithm>
#include <cmath>

namespace titer::app {

using connect::Sample;

namespace {

constexpr int tickTime = 100;             // [ms] from one answer to the next
constexpr std::int64_t kept = 15'000'000; // samples for who asks next: longer than a commit and a read take [µs]
constexpr std::size_t minKept = 64, maxKept = 20'000; // of a tag
constexpr std::int64_t rereadSoon = 2'000'000; // what came before a source was followed is in the store by then [µs]
constexpr double coarsest = 1.5;  // columns may be wider than asked for by this until the store is read again
constexpr double maxGrowth = 3.0; // of a line beyond its columns

} // namespace

bool RecorderFeed::isSettled() const
{
    return std::all_of(m_readers.begin(), m_readers.end(),
                       [](const auto& entry) { return entry.second.answered && !entry.second.waits; });
}

void RecorderFeed::followSources()
{
    std::set<std::string> wanted;
    for (const auto& [number, reader] : m_readers) {
        if (!goesOn(reader.window)) continue;
        for (const Line& line : reader.lines)
            if (const auto known = m_known.find(line.id); known != m_known.end()) wanted.insert(known->second.source);
    }
    for (const std::string& source : wanted)
        if (m_client.attached() && !source.empty() && !m_followed.contains(source)) {
            m_client.follow(source, true);
            m_followed[source] = base::now().microseconds;
        }
    std::erase_if(m_followed, [&](const auto& entry) {
        // Whoever comes back to a page soon finds it going on.
        if (wanted.contains(entry.first) || m_second.remainingTime() < 0) return false;
        if (base::now().microseconds - entry.second < 60'000'000) return false;
        m_client.follow(entry.first, false);
        m_recent.erase(entry.first);
        return true;
    });
}

void RecorderFeed::seed(Line& line)
{
    const auto known = m_known.find(line.id);
    if (known == m_known.end()) return;
    for (const Sample& sample : m_recent[known->second.source][known->second.name].samples)
        line.tail.take(secondsOf(sample.sourceTime), sample.value, sample.status);
}

// The same tags, and no less of them nor more coarsely than was read.
bool RecorderFeed::covers(const Reader& reader, const std::vector<std::string>& tags, const TraceWindow& window) const
{
    if (!reader.answered && !reader.waits) return false;
    if (!std::equal(tags.begin(), tags.end(), reader.lines.begin(), reader.lines.end(),
                    [](const std::string& tag, const Line& line) { return tag == line.id; }))
        return false;
    if (window.from < reader.read.from || window.to > std::max(reader.read.to, reader.window.to)) return false;
    const auto width = [this](const TraceWindow& of) {
        const double from = std::isfinite(of.from) ? of.from : 0.0;
        return (std::min(of.to, now()) - from) / of.columns;
    };
    return width(reader.read) <= coarsest * width(window);
}

void RecorderFeed::ask(int number, const std::vector<std::string>& tags, const TraceWindow& window)
{
    Reader& reader = m_readers[number];
    if (covers(reader, tags, window)) {
        reader.window = window;
        reader.dirty = true;
        return wake();
    }
    m_lines.forget(number);
    reader = {.window = window, .read = window, .lines = {}};
    const double from = std::isfinite(window.from) ? window.from : 0.0;
    const double column = std::max(0.0, std::min(window.to, now()) - from) / std::max(window.columns, 1);
    for (const std::string& tag : tags) {
        reader.lines.push_back({tag, {}, 0, TraceBuilder(column, samplingOf(tag))});
        if (goesOn(window)) seed(reader.lines.back());
    }
    followSources();
    readStore(number, reader);
}

void RecorderFeed::forget(int number)
{
    m_lines.forget(number);
    m_readers.erase(number);
}

std::size_t RecorderFeed::storedLines(const Reader& reader) const
{
    return std::size_t(std::count_if(reader.lines.begin(), reader.lines.end(), [this](const Line& line) {
        const auto known = m_known.find(line.id);
        return known != m_known.end() && known->second.stored >= 0;
    }));
}

// Tags that the store does not know, or not yet, have what came alone.
void RecorderFeed::readStore(int number, Reader& reader)
{
    reader.rereadAt = 0;
    reader.read = reader.window;
    reader.stored = storedLines(reader);
    std::vector<StorePicture::Tag> tags;
    for (const Line& line : reader.lines) {
        const auto known = m_known.find(line.id);
        StorePicture::Tag tag;
        if (known != m_known.end() && known->second.stored >= 0) {
            tag = m_store->tags[std::size_t(known->second.stored)];
            tag.sampling = samplingOf(line.id);
        }
        tags.push_back(std::move(tag));
    }
    StoreWindow window{m_origin, 0, 0, reader.window.columns};
    window.from = std::isfinite(reader.window.from) ? instantOf(reader.window.from) : m_origin;
    window.to = (goesOn(reader.window) ? instantOf(now()) : instantOf(reader.window.to)) + 1;
    reader.waits = true;
    ++m_storeReads;
    m_lines.read(number, std::move(tags), window);
}

void RecorderFeed::takeLines(int number, const std::shared_ptr<const std::vector<StoreTrace>>& lines)
{
    const auto found = m_readers.find(number);
    if (found == m_readers.end() || lines->size() != found->second.lines.size()) return;
    Reader& reader = found->second;
    const bool follows = m_live && goesOn(reader.window);
    for (std::size_t i = 0; i < lines->size(); ++i) {
        Line& line = reader.lines[i];
        line.base = (*lines)[i].trace;
        line.upTo = (*lines)[i].upTo;
        if (line.upTo != 0) line.tail.forget(secondsOf(line.upTo));
        // What came between the last commit and the begin of following is in the store a moment later.
        const auto known = m_known.find(line.id);
        const auto since = known == m_known.end() ? m_followed.end() : m_followed.find(known->second.source);
        if (follows && !reader.answered && since != m_followed.end() &&
            since->second + rereadSoon > base::now().microseconds)
            reader.rereadAt = base::now().microseconds + rereadSoon;
    }
    reader.waits = false;
    reader.answered = true;
    reader.dirty = true;
    wake();
}

void RecorderFeed::takeSamples(const std::string& source, const std::vector<Sample>& samples)
{
    const std::vector<connect::TagInfo> tags = m_client.tags(source);
    std::vector<std::vector<std::pair<Reader*, Line*>>> lines(tags.size());
    std::map<std::string, std::size_t> places;
    for (std::size_t i = 0; i < tags.size(); ++i) places[source + "/" + tags[i].id] = i;
    for (auto& [number, reader] : m_readers) {
        if (!goesOn(reader.window)) continue;
        for (Line& line : reader.lines)
            if (const auto place = places.find(line.id); place != places.end())
                lines[place->second].emplace_back(&reader, &line);
    }
    std::map<std::string, Recent>& recent = m_recent[source];
    const std::int64_t before = base::now().microseconds - kept;
    std::vector<Recent*> rings(tags.size(), nullptr);
    for (const Sample& sample : samples) {
        if (connect::markOf(sample) == connect::Mark::Gap) {
            // The window was too slow, or the source: the store knows more.
            for (const auto& ofTag : lines)
                for (const auto& [reader, line] : ofTag) {
                    line->tail.addGap(secondsOf(sample.sourceTime), secondsOf(sample.receiveTime));
                    reader->rereadAt = base::now().microseconds + rereadSoon;
                }
            continue;
        }
        if (sample.tag >= tags.size()) continue;
        Recent*& ring = rings[sample.tag];
        if (!ring) ring = &recent[tags[sample.tag].id];
        ring->samples.push_back(sample);
        while (ring->samples.size() > maxKept ||
               (ring->samples.size() > minKept && ring->samples.front().receiveTime < before))
            ring->samples.pop_front();
        for (const auto& [reader, line] : lines[sample.tag]) {
            reader->dirty = true;
            const double time = secondsOf(sample.sourceTime);
            // What comes late has its place among what the store holds.
            if (!line->tail.take(time, sample.value, sample.status) && time < line->tail.last() &&
                reader->rereadAt == 0)
                reader->rereadAt = base::now().microseconds + rereadSoon;
        }
    }
    wake();
}

void RecorderFeed::wake()
{
    if (m_tick.isActive()) return;
    m_tick.start(int(std::max<qint64>(0, tickTime - m_sinceTick.elapsed())));
}

void RecorderFeed::tick()
{
    m_sinceTick.restart();
    if (std::exchange(m_valuesCame, false)) emit valuesChanged();
    std::vector<int> numbers;
    for (const auto& [number, reader] : m_readers)
        if (reader.dirty && reader.answered) numbers.push_back(number);
    for (const int number : numbers)
        if (const auto found = m_readers.find(number); found != m_readers.end()) report(number, found->second);
}

DataTrace RecorderFeed::traceOf(const Reader& reader, const Line& line) const
{
    DataTrace trace = line.base;
    if (!m_live || !goesOn(reader.window)) return trace;
    if (line.tail.isEmpty()) {
        // Nothing came since: held, as far as that goes.
        if (!trace.quality.empty() && trace.quality.back().kind != QualitySpan::Kind::None) {
            const double stale = secondsOf(line.upTo) + samplingOf(line.id).newestStaleAfter();
            extend(trace.quality, {trace.quality.back().to, std::min(now(), stale), trace.quality.back().kind});
            extend(trace.quality, {trace.quality.back().to, now(), QualitySpan::Kind::Stale});
        }
        return trace;
    }
    // The store says what held up to the time at which it was read.
    const double joint = line.upTo != 0 ? secondsOf(line.upTo) : line.tail.first();
    while (!trace.quality.empty() && trace.quality.back().from >= joint) trace.quality.pop_back();
    if (!trace.quality.empty()) trace.quality.back().to = std::min(trace.quality.back().to, joint);
    line.tail.write(trace, now());
    return trace;
}

void RecorderFeed::report(int number, Reader& reader)
{
    reader.dirty = false;
    auto lines = std::make_shared<std::vector<DataTrace>>();
    bool grown = false;
    for (std::size_t i = 0; i < reader.lines.size(); ++i) {
        Line& line = reader.lines[i];
        lines->push_back(traceOf(reader, line));
        lines->back().tag = i;
        grown = grown || double(line.tail.size()) > maxGrowth * 4.0 * reader.window.columns;
    }
    if (grown && reader.rereadAt == 0) reader.rereadAt = base::now().microseconds;
    emit linesRead(number, lines);
}

} // namespace titer::app
