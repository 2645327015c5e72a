// Samples that others replaced stay in the store; they are found where parts of a tag overlap.
#include "core/store/history/files/tag_view.h"

#include <algorithm>

namespace titer::store {

using base::Done;

namespace {

struct Span {
    std::int64_t from = 0, to = 0; // [from, to] [µs, UTC]
};

// Where two parts or more may have the same instant, in order of time.
std::vector<Span> overlapsOf(const Parts& parts, std::int64_t from, std::int64_t to)
{
    std::vector<Span> spans;
    for (const Part& part : parts)
        if (part.run.t1 >= from && part.run.t0 <= to)
            spans.push_back({std::max(from, part.run.t0), std::min(to, part.run.t1)});
    std::ranges::sort(spans, {}, &Span::from);
    std::vector<Span> overlaps;
    for (std::size_t i = 0, last = 0; i < spans.size(); ++i) {
        if (i > 0 && spans[i].from <= spans[last].to) {
            const Span both{spans[i].from, std::min(spans[i].to, spans[last].to)};
            if (!overlaps.empty() && both.from <= overlaps.back().to)
                overlaps.back().to = std::max(overlaps.back().to, both.to);
            else
                overlaps.push_back(both);
        }
        if (spans[i].to >= spans[last].to) last = i;
    }
    return overlaps;
}

// Takes samples with those of one instant behind each other, the newest first.
class Pairs {
public:
    explicit Pairs(const std::function<bool(const Correction&)>& sink)
        : m_sink(sink)
    {
    }

    bool take(const Point& point)
    {
        if (!m_group.empty() && m_group.front().time != point.time && !end()) return false;
        m_group.push_back(point);
        return true;
    }
    bool end()
    {
        bool more = true;
        for (std::size_t i = m_group.size(); more && i-- > 1;)
            if (!isSameSample(m_group[i], m_group[i - 1])) more = m_sink({m_group[i], m_group[i - 1]});
        m_group.clear();
        return more;
    }

private:
    const std::function<bool(const Correction&)>& m_sink;
    std::vector<Point> m_group;
};

} // namespace

Done correctionsIn(const Parts& parts, std::int64_t from, std::int64_t to, const Damage& damage,
                   const std::function<bool(const Correction&)>& sink, std::stop_token stop)
{
    for (const Span& span : overlapsOf(parts, from, to)) {
        std::vector<std::size_t> with;
        for (std::size_t i = 0; i < parts.size(); ++i)
            if (parts[i].run.t1 >= span.from && parts[i].run.t0 <= span.to) with.push_back(i);
        Pairs pairs(sink);
        bool more = true;
        const Done merged =
            mergeParts(parts, with, span.from, span.to, {.corrected = true}, damage, [&](const Samples& samples) {
                for (std::size_t i = 0; more && i < samples.size(); ++i) more = pairs.take(samples.point(i));
                return more && !stop.stop_requested();
            });
        if (!merged) return merged;
        if (stop.stop_requested()) return stoppedReading();
        if (!more || !pairs.end()) return base::done();
    }
    return base::done();
}

} // namespace titer::store
