#include "core/store/history/files/tag_view.h"

#include "core/base/not_available.h"

#include <algorithm>
#include <queue>

namespace titer::store {

using base::Done;
using base::Error;
using base::Result;

namespace {

constexpr std::int64_t headersAtOnce = 64;
constexpr std::size_t pieceSize = 4096;

// Stands for a chunk that cannot be read.
Point damaged(std::int64_t time)
{
    return {time, time, base::notAvailable, connect::status::bad};
}

// Walks through the samples of a part in a span of time, a chunk at a time.
class Cursor {
public:
    Cursor(const Part& part, std::int64_t from, std::int64_t to, MergeOptions options, const Damage& damage)
        : m_part(part)
        , m_next(std::max(from, part.run.t0))
        , m_fetch(m_next)
        , m_to(to)
        , m_options(options)
        , m_damage(damage)
    {
    }

    // The time of the next sample, or before it while it is not loaded.
    std::int64_t time() const { return m_loaded ? samples().time[m_at] : m_next; }
    bool loaded() const { return m_loaded; }
    const Samples& samples() const { return m_part.sealed() ? m_samples : m_part.open; }
    std::size_t at() const { return m_at; }
    std::size_t end() const { return m_end; }
    // To the sample at `to`, of those that are loaded.
    void advance(std::size_t to)
    {
        m_at = to;
        if (m_at < m_end) return;
        m_next = samples().time[m_end - 1] + 1;
        m_loaded = false;
        m_done = !m_part.sealed() || m_next > m_to;
    }
    bool done() const { return m_done; }

    Done load()
    {
        while (!m_loaded && !m_done) {
            if (m_part.sealed()) {
                const Done read = readChunk();
                if (!read) return read;
                if (m_done || samples().size() == 0) continue;
            }
            cut();
        }
        return base::done();
    }

private:
    // The part of what was read that lies in the span.
    void cut()
    {
        const std::vector<std::int64_t>& time = samples().time;
        m_at = std::size_t(std::ranges::lower_bound(time, m_next) - time.begin());
        m_end = std::size_t(std::ranges::upper_bound(time, m_to) - time.begin());
        m_loaded = m_at < m_end;
        if (!m_loaded) m_done = !m_part.sealed() || m_end < time.size();
    }

    Done readChunk()
    {
        if (m_headerAt == m_headers.size()) {
            Result<std::optional<std::vector<Header>>> headers =
                headersOf(m_part, 0, m_fetch, m_to, headersAtOnce, m_damage);
            if (!headers) return headers.error();
            m_headers = std::move(*headers).value_or(std::vector<Header>());
            m_headerAt = 0;
            // A lost one comes again, as nobody knows where it ends.
            if (!m_headers.empty() && isLost(m_headers.front()) && m_lost && m_headers.front().summary.t0 <= *m_lost)
                m_headerAt = 1;
        }
        m_done = m_headerAt == m_headers.size();
        if (m_done) return base::done();
        const Header& header = m_headers[m_headerAt++];
        if (isLost(header)) return loseChunk(header);
        m_fetch = after(header.summary.t1);
        const Result<bool> whole = m_part.segment->chunk(m_part.run, header.chunk, m_samples, m_options.withReceived);
        if (!whole) return whole.error();
        if (*whole) return base::done();
        m_damage(*m_part.segment, header);
        m_samples.clear();
        if (m_options.marks) m_samples.add(damaged(std::max(m_next, header.summary.t0)));
        return base::done();
    }

    static bool isLost(const Header& header) { return header.state == Header::State::Lost; }

    Done loseChunk(const Header& header)
    {
        m_lost = header.summary.t0;
        m_fetch = std::max(m_fetch, after(header.summary.t0));
        m_damage(*m_part.segment, header);
        m_samples.clear();
        if (m_options.marks) m_samples.add(damaged(m_next));
        return base::done();
    }

    const Part& m_part;
    std::int64_t m_next;                // samples before it are behind
    std::int64_t m_fetch;               // headers before it are behind
    std::optional<std::int64_t> m_lost; // where the last lost one begins
    std::int64_t m_to;
    MergeOptions m_options;
    const Damage& m_damage;
    std::vector<Header> m_headers;
    std::size_t m_headerAt = 0;
    Samples m_samples;
    std::size_t m_at = 0, m_end = 0;
    bool m_loaded = false;
    bool m_done = false;
};

// The earliest first, and of those at one instant the last written.
struct Later {
    const std::vector<Cursor>& cursors;
    bool operator()(std::size_t one, std::size_t other) const
    {
        const std::int64_t a = cursors[one].time(), b = cursors[other].time();
        return a != b ? a > b : one < other;
    }
};

void take(Samples& to, const Samples& from, std::size_t begin, std::size_t end, bool withReceived)
{
    const auto part = [begin, end](auto& target, const auto& source) {
        target.insert(target.end(), source.begin() + std::ptrdiff_t(begin), source.begin() + std::ptrdiff_t(end));
    };
    part(to.time, from.time);
    if (withReceived) part(to.received, from.received);
    part(to.value, from.value);
    part(to.status, from.status);
}

} // namespace

Result<std::optional<std::vector<Header>>> headersOf(const Part& part, int level, std::int64_t from, std::int64_t to,
                                                     std::int64_t limit, const Damage& damage)
{
    Result<std::vector<Header>> headers = part.segment->headers(part.run, level, from, to, limit);
    if (headers) {
        for (Header header : *headers) {
            if (header.state == Header::State::Whole || (level == 0 && header.state == Header::State::Lost)) continue;
            if (header.state == Header::State::Lost) header.summary.t1 = header.summary.t0;
            header.state = Header::State::Repaired;
            damage(*part.segment, header);
        }
        return std::optional(std::move(*headers));
    }
    if (!part.segment->database().damaged()) return headers.error();
    Header lost;
    lost.summary.t0 = std::max(from, part.run.t0);
    lost.summary.t1 = std::min(to, part.run.t1);
    damage(*part.segment, lost);
    return std::optional<std::vector<Header>>();
}

void addOpen(Parts& parts, Segment& segment, const OpenPoints& open, bool corrected)
{
    const auto add = [&](Samples samples, std::size_t count) {
        if (samples.size() == 0) return;
        Part part;
        part.segment = &segment;
        part.run.t0 = samples.time.front();
        part.run.t1 = samples.time.back();
        part.run.count = std::int64_t(count);
        part.open = std::move(samples);
        parts.push_back(std::move(part));
    };
    for (const std::vector<Point>* points : {&open.main, &open.late}) {
        // Counted from the newest: how many of the same instant came after it.
        std::vector<Samples> layers(1);
        std::size_t layer = 0;
        const auto isSameInstant = [&](std::size_t i) {
            return i + 1 < points->size() && (*points)[i + 1].time == (*points)[i].time;
        };
        for (std::size_t i = 0; i < points->size(); ++i) {
            for (layer = 0; isSameInstant(i + layer);) ++layer;
            if (layer > 0 && !corrected) continue;
            if (layer >= layers.size()) layers.resize(layer + 1);
            layers[layer].add((*points)[i]);
        }
        for (std::size_t i = layers.size(); i-- > 0;) add(std::move(layers[i]), i == 0 ? points->size() : 0);
    }
}

Done mergeParts(const Parts& parts, const std::vector<std::size_t>& with, std::int64_t from, std::int64_t to,
                MergeOptions options, const Damage& damage, const std::function<bool(const Samples&)>& sink)
{
    std::vector<Cursor> cursors;
    for (const std::size_t i : with) cursors.emplace_back(parts[i], from, to, options, damage);
    std::priority_queue<std::size_t, std::vector<std::size_t>, Later> queue(Later{cursors});
    for (std::size_t i = 0; i < cursors.size(); ++i)
        if (cursors[i].time() <= to) queue.push(i);

    Samples piece;
    std::optional<std::int64_t> last; // time of the last sample taken
    while (!queue.empty()) {
        const std::size_t first = queue.top();
        queue.pop();
        Cursor& cursor = cursors[first];
        if (!cursor.loaded()) {
            const Done loaded = cursor.load();
            if (!loaded) return loaded;
            if (cursor.loaded()) queue.push(first);
            continue;
        }
        if (queue.empty() || cursors[queue.top()].time() > cursor.samples().time[cursor.end() - 1]) {
            // Nothing else comes between.
            std::size_t begin = cursor.at();
            if (last && cursor.time() == *last && !options.corrected) ++begin;
            take(piece, cursor.samples(), begin, cursor.end(), options.withReceived);
            last = cursor.samples().time[cursor.end() - 1];
            cursor.advance(cursor.end());
        } else {
            if (!last || cursor.time() != *last || options.corrected)
                take(piece, cursor.samples(), cursor.at(), cursor.at() + 1, options.withReceived);
            last = cursor.time();
            cursor.advance(cursor.at() + 1);
        }
        if (!cursor.done()) queue.push(first);
        if (piece.size() < pieceSize) continue;
        if (!sink(piece)) return base::done();
        piece.clear();
    }
    if (piece.size() > 0) sink(piece);
    return base::done();
}

Result<std::optional<Point>> sampleBefore(const Parts& parts, std::int64_t time, const Damage& damage)
{
    std::optional<Point> best;
    for (const Part& part : parts) {
        if (part.run.t0 >= time || (best && part.run.t1 < best->time)) continue;
        Samples read;
        if (part.sealed()) {
            const Result<std::optional<Header>> header = part.segment->headerBefore(part.run, time);
            if (!header && !part.segment->database().damaged()) return header.error();
            if (header && !*header) continue;
            const Header at = header ? **header : Header{{part.run.t0, part.run.t1}};
            const bool readable = header && at.state != Header::State::Lost;
            const Result<bool> whole = readable ? part.segment->chunk(part.run, at.chunk, read, true) : false;
            if (!whole) return whole.error();
            if (!*whole) {
                damage(*part.segment, at);
                read.clear();
                read.add(damaged(at.summary.t0));
            }
        }
        const Samples& samples = part.sealed() ? read : part.open;
        const auto after = std::ranges::lower_bound(samples.time, time) - samples.time.begin();
        if (after == 0) continue;
        const Point point = samples.point(std::size_t(after) - 1);
        if (!best || point.time >= best->time) best = point;
    }
    return best;
}

} // namespace titer::store
