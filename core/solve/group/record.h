// What a group's streams carried, for the groups downstream: per accepted step a polynomial through the values at Chebyshev points.
#pragma once

#include <cstddef>
#include <deque>
#include <functional>
#include <vector>

namespace titer::solve {

class Record {
public:
    // `width` values per instant (flow, temperature, concentrations of each stream).
    explicit Record(int width = 0)
        : m_width(width)
    {
    }

    int width() const { return m_width; }
    // End of what is recorded; nothing is known beyond.
    double end() const { return m_segments.empty() ? m_start : m_segments.back().end; }

    bool covers(double t) const
    {
        return !m_segments.empty() && t >= m_segments.front().begin && t <= m_segments.back().end;
    }

    // Forgets everything; what follows begins at t.
    void restart(double t);
    // Adds the step [begin, end] of a solution of order `order`; `sample(t, values)` is called at the points that it wants.
    void append(double begin, double end, int order, const std::function<void(double, double*)>& sample);
    // Cuts off what lies after t (a jump came there).
    void truncate(double t);
    // Drops steps that ended before t.
    void forgetBefore(double t);
    // Adds what another recorded between `from` and `to`, later by `shift`.
    void take(const Record& other, double from, double to, double shift);
    // Numbers that it holds.
    std::size_t size() const;
    // Values at t, within what is recorded; where it jumps, those after the jump.
    void at(double t, double* values) const;

private:
    struct Segment {
        double begin, end;          // where it holds
        double from, to;            // between which its points lie
        std::vector<double> values; // points x width
    };
    int m_width = 0;
    double m_start = 0.0;
    std::deque<Segment> m_segments;
    std::vector<std::vector<double>> m_spare; // value buffers to use again
};

} // namespace titer::solve
