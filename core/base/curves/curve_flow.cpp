#include "core/base/curves/curve_flow.h"

#include "core/base/units/units.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace titer::base {

namespace {

// The value just before or just behind a place, of straight lines that step where two points have one place.
double valueAt(const Curve& curve, double place, bool behind)
{
    const auto& at = curve.at;
    const auto next =
        behind ? std::upper_bound(at.begin(), at.end(), place) : std::lower_bound(at.begin(), at.end(), place);
    if (next == at.begin()) return curve.values.front();
    if (next == at.end()) return curve.values.back();
    const auto i = std::size_t(next - at.begin());
    const double share = at[i] > at[i - 1] ? (place - at[i - 1]) / (at[i] - at[i - 1]) : 1.0;
    return curve.values[i - 1] + share * (curve.values[i] - curve.values[i - 1]);
}

// Of straight lines in time that enclose the area `passed` from their begin: the time.
double timeOf(double passed, double begin, double end, double duration)
{
    const double slope = (end - begin) / duration;
    const double root = std::sqrt(std::max(begin * begin + 2.0 * slope * passed, 0.0));
    return begin + root > 0.0 ? 2.0 * passed / (begin + root) : 0.0;
}

} // namespace

CurveFlow::CurveFlow(const CurveExport& curves)
    : m_overVolume(curves.overVolume)
{
    if (m_overVolume && curves.hasTimes()) {
        takeRecorded(curves);
        return;
    }
    std::vector<const Curve*> flows;
    for (const Curve& curve : curves.curves)
        if (!curve.at.empty() && sameDimension(curve.unit, "m3/s") && std::is_sorted(curve.at.begin(), curve.at.end()))
            flows.push_back(&curve);
    takeFlows(flows);
    if (isKnown() || !(curves.flow > 0.0)) return;
    m_isStated = true;
    m_names.clear();
    m_at = m_other = {0.0};
    m_flow = {curves.flow, curves.flow};
}

// By the curve with most points. Where the flow stood still a place has two times; it counts from the first.
void CurveFlow::takeRecorded(const CurveExport& curves)
{
    m_isRecorded = true;
    const Curve* finest = nullptr;
    for (const Curve& curve : curves.curves)
        if (!curve.times.empty() && (!finest || curve.times.size() > finest->times.size())) finest = &curve;
    for (std::size_t i = 0; i < finest->at.size(); ++i) {
        const double place = finest->at[i], time = finest->times[i];
        if (!m_at.empty() && (place < m_at.back() || time < m_other.back())) continue;
        const std::size_t count = m_at.size();
        if (count > 1 && place == m_at[count - 1] && place == m_at[count - 2])
            m_other.back() = time;
        else {
            m_at.push_back(place);
            m_other.push_back(time);
        }
    }
    const double span = m_at.back() - m_at.front(), duration = m_other.back() - m_other.front();
    // No time passes beyond a course that does not flow.
    const double mean = span > 0.0 && duration > 0.0 ? span / duration : std::numeric_limits<double>::infinity();
    m_flow.assign(2 * m_at.size(), mean);
    for (std::size_t i = 0; i + 1 < m_at.size(); ++i) {
        const double passed = m_at[i + 1] - m_at[i], took = m_other[i + 1] - m_other[i];
        m_flow[2 * i + 1] = m_flow[2 * i + 2] = took > 0.0 ? passed / took : mean;
    }
}

void CurveFlow::takeFlows(const std::vector<const Curve*>& flows)
{
    std::vector<double> places;
    for (const Curve* curve : flows) {
        m_names.push_back(curve->name);
        places.insert(places.end(), curve->at.begin(), curve->at.end());
    }
    std::sort(places.begin(), places.end());
    places.erase(std::unique(places.begin(), places.end()), places.end());
    double max = 0.0;
    for (const double place : places)
        for (const bool behind : {false, true}) {
            double sum = 0.0;
            for (const Curve* curve : flows)
                sum += std::max(fromUnit(valueAt(*curve, place, behind), curve->unit), 0.0);
            m_flow.push_back(sum);
            max = std::max(max, sum);
        }
    if (!(max > 0.0)) return m_flow.clear();
    m_at = std::move(places);
    integrate();
    m_zero = otherFromFirst(0.0);
}

void CurveFlow::integrate()
{
    const double max = *std::max_element(m_flow.begin(), m_flow.end());
    m_other.assign(m_at.size(), 0.0);
    double last = 0.0; // the flow that went before, for what passed although none shows
    for (std::size_t i = 0; i + 1 < m_at.size() && last == 0.0; ++i) last = 0.5 * (flowBehind(i) + flowBefore(i + 1));
    if (last == 0.0) last = max;
    for (std::size_t i = 0; i < m_at.size(); ++i) {
        if (m_overVolume && (flowBefore(i) == 0.0 || flowBehind(i) == 0.0)) m_standstills.push_back(m_at[i]);
        if (i + 1 == m_at.size()) break;
        const double mean = 0.5 * (flowBehind(i) + flowBefore(i + 1)), span = m_at[i + 1] - m_at[i];
        if (mean > 0.0)
            last = mean;
        else if (m_overVolume)
            m_flow[2 * i + 1] = m_flow[2 * i + 2] = last;
        m_other[i + 1] = m_other[i] + (m_overVolume ? span / (mean > 0.0 ? mean : last) : span * mean);
    }
    if (m_overVolume && m_flow.front() == 0.0) m_flow.front() = std::max(flowBehind(0), last);
    if (m_overVolume && m_flow.back() == 0.0) m_flow.back() = last;
}

double CurveFlow::flowAt(double place) const
{
    const auto next = std::upper_bound(m_at.begin(), m_at.end(), place);
    if (next == m_at.begin()) return m_flow.front();
    if (next == m_at.end()) return m_flow.back();
    const auto i = std::size_t(next - m_at.begin()) - 1;
    const double begin = flowBehind(i), end = flowBefore(i + 1), span = m_at[i + 1] - m_at[i];
    if (m_isRecorded) return begin;
    if (!m_overVolume) return begin + (place - m_at[i]) / span * (end - begin);
    const double duration = m_other[i + 1] - m_other[i];
    return begin + (end - begin) * timeOf(place - m_at[i], begin, end, duration) / duration;
}

double CurveFlow::otherFromFirst(double place) const
{
    const auto beyond = [&](double from, double flow) {
        return m_overVolume ? (place - from) / flow : (place - from) * flow;
    };
    if (place <= m_at.front()) return m_other.front() + beyond(m_at.front(), m_flow.front());
    if (m_isRecorded)
        if (const auto first = std::lower_bound(m_at.begin(), m_at.end(), place);
            first != m_at.end() && *first == place)
            return m_other[std::size_t(first - m_at.begin())];
    const auto next = std::upper_bound(m_at.begin(), m_at.end(), place);
    if (next == m_at.end()) return m_other.back() + beyond(m_at.back(), m_flow.back());
    const auto i = std::size_t(next - m_at.begin()) - 1;
    const double begin = flowBehind(i), end = flowBefore(i + 1), span = m_at[i + 1] - m_at[i];
    const double passed = place - m_at[i];
    if (m_isRecorded) return m_other[i] + passed / begin;
    if (m_overVolume) return m_other[i] + timeOf(passed, begin, end, m_other[i + 1] - m_other[i]);
    return m_other[i] + passed * (begin + 0.5 * passed / span * (end - begin));
}

double CurveFlow::otherAt(double place) const
{
    return otherFromFirst(place) - m_zero;
}

} // namespace titer::base
