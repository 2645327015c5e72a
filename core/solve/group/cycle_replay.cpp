#include "core/solve/group/cycle_replay.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace titer::solve {

// Whether a slot is a boundary of the plant, whose mass balance is that of its one stream; so is another group (-1).
bool CycleReplay::isEnd(int slot) const
{
    if (slot < 0) return true;
    const Layout::Slot& s = m_layout.allSlots[slot];
    const bool comes = std::any_of(s.in.begin(), s.in.end(), [](const auto& port) { return !port.empty(); });
    const bool goes = std::any_of(s.out.begin(), s.out.end(), [](int stream) { return stream >= 0; });
    return s.states == 0 && comes != goes;
}

// Takes the states to be `z` in place of `y`, and adds to `offset`, of the mass balances, what they hold less: as if it had come in or gone out with the stream
// that carried most of it. To another group it then shows as a difference between the ends of the stream. False where no stream can take it.
bool CycleReplay::settleDifference(const std::vector<double>& y, const std::vector<double>& z,
                                   std::vector<double>& offset) const
{
    constexpr double rounding = 1e-15;
    std::vector<double> before(m_layout.components), after(m_layout.components);
    for (int s = 0; s < int(m_layout.allSlots.size()); ++s) {
        const Layout::Slot& slot = m_layout.allSlots[s];
        if (slot.states == 0) continue;
        std::fill(before.begin(), before.end(), 0.0);
        std::fill(after.begin(), after.end(), 0.0);
        m_layout.held(slot.unit, y.data(), before.data());
        m_layout.held(slot.unit, z.data(), after.data());
        for (int component : m_layout.carriedOf(slot)) {
            const double less = before[component] - after[component];
            if (std::abs(less) <= rounding * std::abs(before[component])) continue;
            int row = -1;
            double max = -1.0, sign = 0.0;
            for (const Layout::Stream& stream : m_layout.streams) {
                const bool sends = stream.from == s;
                if ((!sends && stream.to != s) || !isEnd(sends ? stream.to : stream.from)) continue;
                const auto place = std::find(stream.carried.begin(), stream.carried.end(), component);
                const int at = stream.row + 1 + int(place - stream.carried.begin());
                if (place == stream.carried.end() || !(std::abs(y[at]) > max)) continue;
                row = at;
                max = std::abs(y[at]);
                sign = sends ? 1.0 : -1.0;
            }
            if (row < 0) return false;
            offset[row] += sign * less;
        }
    }
    return true;
}

// Looks for a segment that begins as the group starts at t, and follows the nearest.
bool CycleReplay::findSegment(double t, const std::vector<double>& y)
{
    const std::vector<double> setPoints = setPointsNow(), flows = flowsNow(t, y);
    double limit = cycles::alikeStates;
    std::size_t found = m_segments.size();
    for (std::size_t i = 0; i < m_segments.size(); ++i) {
        if (!m_replaying && m_segments[i].begin < m_proven) continue;
        const double apart = differs(m_segments[i], t, y, setPoints, flows, limit);
        if (!(apart <= limit) || !comesBack(i)) continue;
        found = i;
        limit = apart;
    }
    return found < m_segments.size() && follow(found, t, y);
}

bool CycleReplay::follow(std::size_t index, double t, const std::vector<double>& y)
{
    const CycleSegment& segment = m_segments[index];
    const std::vector<double>& begin = *segment.nodes.front().y;
    const double apart = distance(y, begin, std::numeric_limits<double>::infinity());
    if (m_passed + apart > cycles::maxCycleDifference) return false;
    m_offset.assign(m_layout.size, 0.0);
    for (int i = m_layout.core; i < m_layout.size; ++i) m_offset[i] = y[i] - begin[i];
    if (!settleDifference(y, begin, m_offset)) return false;
    m_passed += apart;
    m_replaying = true;
    m_segment = m_reached = index;
    m_shift = t - segment.begin;
    m_until = m_window = t;
    m_looked = m_happenedAgain = false;
    m_read = {};
    m_sought = -1.0;
    if (m_reported.from < 0.0) m_reported.from = t;
    ++m_reported.pieces;
    m_reported.change = std::max(m_reported.change, m_passed);
    return true;
}

// At the end of a segment: what followed it then, if that begins as the group stands now.
bool CycleReplay::followNext(double t, const std::vector<double>& y)
{
    const std::size_t next = m_segment + 1;
    return m_segments[m_segment].goesOn && next < m_segments.size() &&
           differs(m_segments[next], t, y, setPointsNow(), flowsNow(t, y), cycles::alikeStates) <=
               cycles::alikeStates &&
           follow(next, t, y);
}

// Within a segment, by a jump that it did not have: one that changes next to nothing.
bool CycleReplay::goOnWithin(double t, const std::vector<double>& y)
{
    const double apart = distance(y, *m_read.y, cycles::alikeStates);
    if (m_passed + apart > cycles::maxCycleDifference || !settleDifference(y, *m_read.y, m_offset)) return false;
    for (int i = m_layout.core; i < m_layout.size; ++i) m_offset[i] += y[i] - (*m_read.y)[i];
    m_passed += apart;
    m_reached = m_segment;
    m_until = m_window = t;
    m_looked = false;
    m_read = {};
    m_sought = -1.0;
    return true;
}

bool CycleReplay::takesStart(double t, const std::vector<double>& y)
{
    if (m_evaluation.mode().asleep()) {
        m_replaying = false;
        return false;
    }
    if (!m_replaying) {
        if (!findSegment(t, y)) return false;
        ++m_reported.cycles;
        return true;
    }
    while (m_segment < m_reached && t - m_shift > m_segments[m_segment].end &&
           !sameTime(t - m_shift, m_segments[m_segment].end))
        ++m_segment;
    const CycleSegment& segment = m_segments[m_segment];
    if (sameTime(t - m_shift, segment.end)) {
        if (followNext(t, y)) return true;
        if (findSegment(t, y)) {
            ++m_reported.cycles;
            return true;
        }
    } else if (m_read.y && sameTime(m_read.time, t) && sameSetPoints(segment) && sameBreak(segment, m_shift, t)) {
        if (goOnWithin(t, y)) return true;
    } else if (findSegment(t, y)) {
        return true;
    }
    stop(t);
    return false;
}

base::Result<bool> CycleReplay::replay(double end)
{
    while (!m_watches.happensBy(end)) {
        const CycleSegment& segment = m_segments[m_reached];
        const double over = segment.end + m_shift;
        if (!m_looked) {
            base::Result<std::vector<double>> y = stateAt(m_until);
            if (!y) return y.error();
            if (!watchesAlike(segment, m_until, States(std::move(*y)))) return false;
            m_looked = true;
        }
        const double to = sameTime(end, over) ? end : std::min(end, over);
        if (to > m_until) {
            if (!inputsAlike(segment, m_until, std::min(to, over))) return false;
            m_reported.time += to - m_until;
            m_until = to;
        }
        if (sameTime(m_until, over) && !segment.happened.empty() && !m_happenedAgain) {
            m_watches.setEvent({std::min(m_until, over), segment.happened});
            m_happenedAgain = true;
        }
        if (!(end > m_until)) break;
        // It goes on where another start was then, if that has changed nothing.
        const std::size_t next = m_reached + 1;
        const bool jumped = !segment.goesOn || next >= m_segments.size() || !m_segments[next].closed ||
                            !std::equal(segment.nodes.back().y->begin(), segment.nodes.back().y->end(),
                                        m_segments[next].nodes.front().y->begin());
        if (jumped || !sameSetPoints(m_segments[next]) || !sameBreak(m_segments[next], m_shift, end)) return false;
        m_reached = next;
        m_looked = m_happenedAgain = false;
        ++m_reported.pieces;
        m_record.take(m_segments[next].out, m_segments[next].begin, m_segments[next].end, m_shift);
    }
    return true;
}

void CycleReplay::stop(double t)
{
    m_replaying = false;
    m_proven = t;
    m_passed = 0.0;
}

double CycleReplay::openWindow(double t)
{
    m_window = t;
    // A state within it is computed from the one that was kept before it, with what flowed in since.
    double from = m_segments[m_segment].begin + m_shift;
    for (std::size_t i = m_segment; i <= m_reached; ++i)
        for (const CycleSegment::Node& node : m_segments[i].nodes)
            if (node.time + m_shift <= t) from = std::max(from, node.time + m_shift);
    return from;
}

base::Result<std::vector<double>> CycleReplay::stateAt(double t)
{
    std::size_t i = m_segment;
    while (i < m_reached && t - m_shift > m_segments[i].end && !sameTime(t - m_shift, m_segments[i].end)) ++i;
    CycleSegment& segment = m_segments[i];
    const double there = t - m_shift;
    const auto isLater = [there](const CycleSegment::Node& n) { return n.time > there || sameTime(n.time, there); };
    const auto after = std::find_if(segment.nodes.begin(), segment.nodes.end(), isLater);
    base::Result<std::vector<double>> y = std::vector<double>();
    if (after == segment.nodes.end())
        y = moved(*segment.nodes.back().y);
    else if (sameTime(after->time, there) || after == segment.nodes.begin())
        y = moved(*after->y);
    else if (const std::vector<double> between = interpolatedState(segment, there); !between.empty())
        y = moved(between);
    else
        y = computedState(segment, std::size_t(after - segment.nodes.begin()), t);
    if (!y) return y;
    m_read = {t, std::make_shared<const std::vector<double>>(*y)};
    return y;
}

// The states of a segment as they are now, with the mass balances so far.
std::vector<double> CycleReplay::moved(const std::vector<double>& states) const
{
    std::vector<double> y(states);
    for (std::size_t k = 0; k < y.size(); ++k) y[k] += m_offset[k];
    return y;
}

// The states between the ends of steps, by the polynomial through the nearest, as many as the formula went through: as
// exact as these are, and mass balances close. Empty where those steps were not kept.
std::vector<double> CycleReplay::interpolatedState(const CycleSegment& segment, double there) const
{
    using Step = CycleSegment::Step;
    const std::vector<Step>& steps = segment.steps;
    const auto after =
        std::lower_bound(steps.begin(), steps.end(), there, [](const Step& s, double t) { return s.time < t; });
    if (after == steps.begin() || after == steps.end() || !after->follows) return {};
    auto first = after - 1, last = after; // of the points
    while (last - first < after->order) {
        const bool before = first->follows, beyond = last + 1 != steps.end() && (last + 1)->follows;
        if (!before && !beyond) return {};
        if (before && (!beyond || there - (first - 1)->time < (last + 1)->time - there))
            --first;
        else
            ++last;
    }
    std::vector<double> y(std::size_t(m_layout.size), 0.0);
    for (auto k = first; k <= last; ++k) {
        double weight = 1.0; // of Lagrange
        for (auto other = first; other <= last; ++other)
            if (other != k) weight *= (there - other->time) / (k->time - other->time);
        for (std::size_t i = 0; i < y.size(); ++i) y[i] += weight * (*k->y)[i];
    }
    return y;
}

// All states at t, between two nodes of the segment, the second of them `after`: recomputed, and kept.
base::Result<std::vector<double>> CycleReplay::computedState(CycleSegment& segment, std::size_t after, double t)
{
    const CycleSegment::Node& before = segment.nodes[after - 1];
    std::vector<double> y = moved(*before.y);
    const double from = before.time + m_shift;
    if (!(m_sought >= from && m_sought <= t)) m_integration.startFrom(from, y);
    m_sought = t;
    const double limit = std::min({segment.end + m_shift, m_evaluation.mode().nextBreak(), m_inflows.knownUntil()});
    while (m_integration.time() < t)
        if (!m_integration.step(std::max(limit, t))) return m_integration.failure(from);
    m_integration.at(t, y.data());
    if (m_bytes >= cycles::maxBytes) return y;
    std::vector<double> kept(y);
    for (std::size_t k = 0; k < kept.size(); ++k) kept[k] -= m_offset[k];
    m_bytes += kept.size() * sizeof(double);
    segment.nodes.insert(segment.nodes.begin() + long(after),
                         {t - m_shift, std::make_shared<const std::vector<double>>(std::move(kept))});
    return y;
}

} // namespace titer::solve
