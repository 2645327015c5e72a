#include "core/solve/group/record.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <numbers>

namespace titer::solve {

namespace {

constexpr int minPoints = 4, maxPoints = 8;

// Chebyshev points of the second kind on [-1, 1], by their number.
const auto places = [] {
    std::array<std::array<double, maxPoints>, maxPoints + 1> all{};
    for (int count = minPoints; count <= maxPoints; ++count)
        for (int i = 0; i < count; ++i) all[count][i] = -std::cos(std::numbers::pi * i / (count - 1));
    return all;
}();

// On [from, to] (ascending): the ends are among them, to the last bit, so that segments join and nothing is asked of before them.
double point(double from, double to, int i, int count)
{
    if (i == 0) return from;
    if (i == count - 1) return to;
    return 0.5 * (from + to) + 0.5 * (to - from) * places[count][i];
}

// Whether rounding would let the points of a step fall together, whose weights then cancel.
bool tooShort(double from, double to)
{
    constexpr double roundings = 1e4;
    return !(to - from > roundings * std::numeric_limits<double>::epsilon() * std::max(std::abs(from), std::abs(to)));
}

} // namespace

void Record::restart(double t)
{
    for (Segment& s : m_segments) m_spare.push_back(std::move(s.values));
    m_segments.clear();
    m_start = t;
}

void Record::append(double begin, double end, int order, const std::function<void(double, double*)>& sample)
{
    // The ports are quotients of the states: two points more than the order of the states.
    const int count = std::clamp(order + 3, minPoints, maxPoints);
    Segment segment{begin, end, begin, end, {}};
    if (!m_spare.empty()) {
        segment.values = std::move(m_spare.back());
        m_spare.pop_back();
    }
    segment.values.assign(std::size_t(count) * m_width, 0.0);
    for (int i = 0; i < count; ++i)
        sample(point(begin, end, i, count), segment.values.data() + std::size_t(i) * m_width);
    m_segments.push_back(std::move(segment));
}

void Record::truncate(double t)
{
    while (!m_segments.empty() && m_segments.back().begin >= t) {
        m_spare.push_back(std::move(m_segments.back().values));
        m_segments.pop_back();
    }
    if (!m_segments.empty()) m_segments.back().end = std::min(m_segments.back().end, t);
    if (m_segments.empty()) m_start = std::min(m_start, t);
}

void Record::forgetBefore(double t)
{
    while (m_segments.size() > 1 && m_segments.front().end < t) {
        m_spare.push_back(std::move(m_segments.front().values));
        m_segments.pop_front();
    }
}

void Record::take(const Record& other, double from, double to, double shift)
{
    if (m_segments.empty()) m_start = from + shift;
    for (const Segment& s : other.m_segments) {
        const double begin = std::max(s.begin, from), end = std::min(s.end, to);
        if (!(begin < end)) continue;
        m_segments.push_back({begin + shift, end + shift, s.from + shift, s.to + shift, s.values});
    }
}

std::size_t Record::size() const
{
    std::size_t sum = 0;
    for (const Segment& s : m_segments) sum += s.values.size();
    return sum;
}

void Record::at(double t, double* values) const
{
    std::fill(values, values + m_width, 0.0);
    if (m_segments.empty()) return;
    auto segment =
        std::partition_point(m_segments.begin(), m_segments.end(), [t](const Segment& s) { return s.end <= t; });
    if (segment == m_segments.end()) segment = std::prev(m_segments.end());
    const int count = int(segment->values.size()) / std::max(m_width, 1);
    if (tooShort(segment->from, segment->to)) {
        const double* first = segment->values.data();
        const double* last = first + std::size_t(count - 1) * m_width;
        const double length = segment->to - segment->from;
        const double share = length > 0.0 ? std::clamp((t - segment->from) / length, 0.0, 1.0) : 0.0;
        for (int k = 0; k < m_width; ++k) values[k] = first[k] + share * (last[k] - first[k]);
        return;
    }
    // Barycentric formula (Berrut and Trefethen 2004, SIAM Rev 46:501): weights +-1, halved at the ends.
    double below = 0.0;
    for (int i = 0; i < count; ++i) {
        const double* at = segment->values.data() + std::size_t(i) * m_width;
        const double distance = t - point(segment->from, segment->to, i, count);
        if (distance == 0.0) {
            std::copy(at, at + m_width, values);
            return;
        }
        const double weight = (i % 2 ? -1.0 : 1.0) * (i == 0 || i == count - 1 ? 0.5 : 1.0) / distance;
        below += weight;
        for (int k = 0; k < m_width; ++k) values[k] += weight * at[k];
    }
    for (int k = 0; k < m_width; ++k) values[k] /= below;
}

} // namespace titer::solve
