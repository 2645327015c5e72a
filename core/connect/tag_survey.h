// Finds the usual interval of a tag and its gaps while its samples pass by once; for recordings alone.
#pragma once

#include "core/connect/recorded_tag.h"

#include <array>
#include <cstdint>
#include <queue>
#include <vector>

namespace titer::connect {

class TagSurvey {
public:
    // Times in the order of the file; those that go back count as samples only.
    void take(double time);
    // `joined`: of a curve, which has no gaps.
    void write(RecordedTag& tag, bool joined) const;

private:
    static constexpr std::size_t maxKept = 64;
    static constexpr int perOctave = 16;
    static constexpr int octaves = 64; // from 1 µs

    struct Longer {
        bool operator()(const RecordingGap& a, const RecordingGap& b) const { return a.to - a.from > b.to - b.from; }
    };

    double usual() const;

    std::int64_t m_count = 0;
    double m_first = 0.0, m_last = 0.0;                          // earliest and latest
    std::array<std::int64_t, perOctave * octaves> m_intervals{}; // counts by logarithm
    std::priority_queue<RecordingGap, std::vector<RecordingGap>, Longer> m_longest;
};

} // namespace titer::connect
