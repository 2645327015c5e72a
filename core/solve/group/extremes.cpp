#include "core/solve/group/extremes.h"

#include "core/base/not_available.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace titer::solve {

namespace {

// A step whose ends stay below the most found so far by this share of it is not searched inside.
constexpr double near = 0.1;

// Where between 0 and 1 the parabola through `a` at 0, `b` at a half and `c` at 1 has its top; nothing within: -1.
double topOf(double a, double b, double c)
{
    const double bend = a - 2.0 * b + c;
    if (!(bend < 0.0)) return -1.0;
    const double top = 0.5 + 0.25 * (a - c) / bend;
    return top > 0.0 && top < 1.0 ? top : -1.0;
}

} // namespace

void Extremes::add(const Sought& sought)
{
    m_sought.push_back(sought);
    m_followed.push_back({});
    for (std::vector<double>* values : {&m_before, &m_begin, &m_middle, &m_end, &m_top})
        values->resize(m_sought.size());
}

void Extremes::read(Evaluation& evaluation, double t, const States& y, double* values) const
{
    for (const Sought& sought : m_sought)
        *values++ =
            evaluation.mode().idle(sought.target.unit) ? base::notAvailable : evaluation.value(sought.target, t, y);
}

double Extremes::maxOf(const Followed& followed)
{
    return followed.found.empty() ? followed.settled : followed.found.back().value;
}

void Extremes::note(std::size_t i, double t, double value)
{
    Followed& followed = m_followed[i];
    const double signedValue = m_sought[i].sign * value;
    if (std::isfinite(value) && signedValue > maxOf(followed)) followed.found.push_back({t, signedValue});
}

// Whether the course may have its top in the step, as far as the ends of this step and of the one before report.
bool Extremes::mayRise(std::size_t i, double begin, double end) const
{
    const double sign = m_sought[i].sign, a = sign * m_begin[i], b = sign * m_end[i];
    if (!std::isfinite(a) || !std::isfinite(b) || a == b) return false;
    const double max = maxOf(m_followed[i]);
    if (!(std::max(a, b) > max - near * std::abs(max))) return false;
    if (!(m_former < begin) || !std::isfinite(m_before[i])) return true;
    const double slope = (b - a) / (end - begin), before = (a - sign * m_before[i]) / (begin - m_former);
    const double curvature = 2.0 * (slope - before) / (end - m_former);
    return curvature < 0.0 && std::abs(slope) <= -curvature * (end - begin); // up to half a step beyond its ends
}

void Extremes::take(double begin, double end, const Read& read)
{
    if (std::exchange(m_begun, true)) {
        m_before.swap(m_begin);
        m_begin.swap(m_end);
    } else {
        read(begin, m_begin.data());
        m_former = begin;
    }
    read(end, m_end.data());
    const std::size_t count = m_sought.size();
    bool rises = false;
    for (std::size_t i = 0; i < count; ++i) {
        note(i, begin, m_begin[i]);
        rises = rises || mayRise(i, begin, end);
    }
    if (rises) {
        read(0.5 * (begin + end), m_middle.data());
        for (std::size_t i = 0; i < count; ++i) {
            const double sign = m_sought[i].sign;
            const double top = topOf(sign * m_begin[i], sign * m_middle[i], sign * m_end[i]);
            if (top < 0.0 || !mayRise(i, begin, end)) continue;
            const double t = begin + top * (end - begin);
            read(t, m_top.data());
            note(i, t, m_top[i]);
        }
    }
    for (std::size_t i = 0; i < count; ++i) note(i, end, m_end[i]);
    m_former = begin;
}

void Extremes::drop(double t)
{
    m_begun = false;
    for (Followed& followed : m_followed)
        while (!followed.found.empty() && followed.found.back().time > t) followed.found.pop_back();
}

void Extremes::settle(double t, const Report& report)
{
    for (std::size_t i = 0; i < m_followed.size(); ++i) {
        Followed& followed = m_followed[i];
        const auto later =
            std::find_if(followed.found.begin(), followed.found.end(), [t](const Found& f) { return f.time > t; });
        if (later == followed.found.begin()) continue;
        const Found& last = *std::prev(later);
        followed.settled = last.value;
        report(m_sought[i], last.time, m_sought[i].sign * last.value);
        followed.found.erase(followed.found.begin(), later);
    }
}

} // namespace titer::solve
