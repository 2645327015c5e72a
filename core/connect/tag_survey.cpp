// Intervals are counted by their logarithm, so that the usual one of any number of them takes one small table.
#include "core/connect/tag_survey.h"

#include "core/base/not_available.h"

#include <algorithm>
#include <cmath>

namespace titer::connect {

void TagSurvey::take(double time)
{
    const bool first = m_count++ == 0;
    if (first) m_first = m_last = time;
    m_first = std::min(m_first, time);
    if (first || time <= m_last) return;
    const double interval = time - m_last;
    const int bucket = int(std::log2(interval * 1e6) * perOctave + 0.5);
    ++m_intervals[std::size_t(std::clamp(bucket, 0, int(m_intervals.size()) - 1))];
    if (m_longest.size() < maxKept || interval > m_longest.top().to - m_longest.top().from)
        m_longest.push({m_last, time});
    if (m_longest.size() > maxKept) m_longest.pop();
    m_last = time;
}

double TagSurvey::usual() const
{
    std::int64_t total = 0, below = 0;
    for (const std::int64_t count : m_intervals) total += count;
    if (total == 0) return base::notAvailable;
    std::size_t bucket = 0;
    const auto min = std::int64_t(base::usualShare * double(total - 1));
    while (below + m_intervals[bucket] <= min) below += m_intervals[bucket++];
    return std::exp2(double(bucket) / perOctave) * 1e-6;
}

void TagSurvey::write(RecordedTag& tag, bool joined) const
{
    tag.count = m_count;
    tag.first = m_first;
    tag.last = m_last;
    tag.sampling = base::samplingOf(usual(), std::size_t(tag.delayed), std::size_t(tag.count));
    // A single one is no line.
    if (tag.count < 2) tag.sampling.laboratory = true;
    tag.sampling.joined = joined;
    const double limit = tag.sampling.staleAfter();
    for (auto longest = m_longest; !longest.empty(); longest.pop())
        if (longest.top().to - longest.top().from > limit) tag.gaps.push_back(longest.top());
    std::sort(tag.gaps.begin(), tag.gaps.end(),
              [](const RecordingGap& a, const RecordingGap& b) { return a.from < b.from; });
    // Those that were kept are exact; of the rest the table knows the size within some per cent.
    tag.gapCount = std::int64_t(tag.gaps.size());
    if (tag.gaps.size() < maxKept) return;
    tag.gapCount = 0;
    for (std::size_t i = 0; i < m_intervals.size(); ++i)
        if (std::exp2(double(i) / perOctave) * 1e-6 > limit) tag.gapCount += m_intervals[i];
    tag.gapCount = std::max(tag.gapCount, std::int64_t(tag.gaps.size()));
}

} // namespace titer::connect
