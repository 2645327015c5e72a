// What a group keeps of its course to replay it, and where it stands again as it stood before.
#include "core/solve/group/cycle_replay.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace titer::solve {

namespace {

// A cycle leads away by that much before it comes back [tolerances]; no more than the last is asked for, a share of the size of a state, and no less than
// three times what passes as alike. A group that hardly moves is computed, in long steps.
constexpr double excursion = 1000.0, minExcursion = 3.0 * cycles::maxCycleDifference, muchExcursion = 0.03;
constexpr int minStates = 64; // a smaller group is computed sooner than compared
constexpr double small =
    1e-3; // of the largest flow, of a usual concentration: what lies below is compared as if it were as much

bool sameWatch(const Watch& a, const Watch& b)
{
    return a.kind == b.kind && a.id == b.id && a.unit == b.unit && a.guard == b.guard && a.value == b.value &&
           a.sign == b.sign && a.stream == b.stream;
}

} // namespace

std::size_t CycleSegment::bytes() const
{
    std::size_t numbers = out.size();
    for (const Record& record : in) numbers += record.size();
    for (const Node& node : nodes) numbers += node.y->size();
    return numbers * sizeof(double);
}

std::size_t CycleSegment::stepBytes() const
{
    std::size_t numbers = 0;
    for (const Step& step : steps) numbers += step.y->size();
    return numbers * sizeof(double);
}

CycleReplay::CycleReplay(Integration& integration, Inflows& inflows, Watches& watches, Record& record)
    : m_layout(integration.layout())
    , m_integration(integration)
    , m_evaluation(integration.evaluation())
    , m_inflows(inflows)
    , m_watches(watches)
    , m_record(record)
    , m_reported{.limit = cycles::maxCycleDifference}
{
}

bool CycleReplay::isWorthwhile(const Layout& layout)
{
    return layout.core >= minStates;
}

void CycleReplay::forget()
{
    m_segments.clear();
    m_open = m_replaying = false;
    m_bytes = m_stepBytes = 0;
    m_passed = 0.0;
    m_proven = -1.0;
    m_happened.reset();
}

void CycleReplay::keepEvent()
{
    if (m_open && m_watches.event()) m_happened = m_watches.event();
}

// How far two states lie apart, in tolerances; something above `most` where it is more.
double CycleReplay::distance(const std::vector<double>& y, const std::vector<double>& z, double max) const
{
    const double perTolerance = 1.0 / m_integration.tolerances().governing();
    double worst = 0.0;
    for (const Layout::Slot& slot : m_layout.allSlots) {
        const int parts = std::max(slot.beds, 1), count = slot.states / parts;
        for (int part = 0; part < parts && count > 0; ++part) {
            const int first = slot.state + part * count;
            double sum = 0.0;
            for (int i = first; i < first + count; ++i) {
                const double d = (y[i] - z[i]) / (std::abs(z[i]) + m_layout.nominal[i]);
                sum += d * d;
            }
            const double apart = perTolerance * std::sqrt(sum / count);
            if (!(apart <= max)) return std::numeric_limits<double>::infinity();
            worst = std::max(worst, apart);
        }
    }
    return worst;
}

// What recipe, controllers and breaks have set, until the next start. How far the ramp of a flow has come shows in what flows; one of
// another set-point is the same as none before it.
std::vector<double> CycleReplay::setPointsNow() const
{
    const Mode& mode = m_evaluation.mode();
    std::vector<double> all;
    for (std::size_t s = 0; s < m_layout.allSlots.size(); ++s) {
        const int unit = m_layout.allSlots[s].unit;
        const std::span<const double> written = mode.written(unit);
        all.insert(all.end(), written.begin(), written.end());
        for (const Ramp& ramp : mode.ramps(unit)) {
            all.push_back(ramp.since);
            all.push_back(ramp.slope);
        }
        for (const Mode::SetFlow& flow : mode.setFlows(int(s))) {
            all.push_back(flow.flow);
            all.push_back(flow.ramp.slope);
        }
        all.push_back(mode.idle(unit));
        all.push_back(mode.dry(unit));
    }
    for (std::size_t i = 0; i < m_layout.streams.size(); ++i) all.push_back(mode.flows(int(i)));
    return all;
}

// What flows through units and beds at a start.
std::vector<double> CycleReplay::flowsNow(double t, const std::vector<double>& y)
{
    std::vector<double> all;
    for (const Workspace<double>::Unit& unit : m_evaluation.allFlows(t, y.data()).units()) {
        for (const auto& in : unit.in) all.push_back(in.flow);
        for (const auto& out : unit.out) all.push_back(out.flow);
        for (const auto& bed : unit.beds) all.push_back(bed.flow);
    }
    return all;
}

// What the inlets of the group give at t: temperature and concentrations, and the flow where no unit draws it.
std::vector<double> CycleReplay::inletsAt(double t)
{
    std::vector<double> all;
    for (int s = 0; s < int(m_layout.allSlots.size()); ++s) {
        const Layout::Slot& slot = m_layout.allSlots[s];
        if (slot.states > 0 || !slot.in.empty()) continue;
        const Workspace<double>::Unit& unit = m_evaluation.outOf(s, t, m_integration.begun().data());
        for (int p = 0; p < int(slot.out.size()); ++p) {
            if (slot.out[p] < 0 || !m_evaluation.mode().flows(slot.out[p])) continue;
            const model::Outflow<double>& out = unit.out[p];
            const bool drawn = std::find(slot.drawn.begin(), slot.drawn.end(), p) != slot.drawn.end();
            all.push_back(drawn ? 0.0 : out.flow);
            all.push_back(out.temperature);
            for (int c : m_layout.streams[slot.out[p]].carried) all.push_back(out.concentrations[c]);
        }
    }
    return all;
}

void CycleReplay::open(double t, const std::vector<double>& y)
{
    if (m_replaying) {
        const CycleSegment& segment = m_segments[m_segment];
        m_record.take(segment.out, t - m_shift, segment.end, m_shift);
        return;
    }
    const Mode& mode = m_evaluation.mode();
    if (mode.asleep()) return;
    if (!m_segments.empty() && m_segments.back().closed && m_segments.back().end == t) m_segments.back().goesOn = true;
    CycleSegment segment;
    segment.begin = segment.end = t;
    segment.untilBreak = mode.nextBreak() - t;
    segment.setPoints = setPointsNow();
    segment.flows = flowsNow(t, y);
    segment.nodes.push_back({t, std::make_shared<const std::vector<double>>(y)});
    segment.steps.push_back({t, 1, false, segment.nodes.front().y});
    m_follows = true;
    segment.out = Record(m_record.width());
    for (const Sender* source : m_inflows.sources()) segment.in.emplace_back(source->record().width());
    m_segments.push_back(std::move(segment));
    m_open = true;
    m_kept = t;
    m_happened.reset();
}

void CycleReplay::keep(double t)
{
    if (!m_open || !(t >= m_kept)) return;
    CycleSegment& segment = m_segments.back();
    segment.inlets.push_back({t, inletsAt(t)});
    if (t == m_kept) return;
    segment.out.take(m_record, m_kept, t, 0.0);
    const std::vector<Sender*>& sources = m_inflows.sources();
    for (std::size_t k = 0; k < sources.size(); ++k) segment.in[k].take(sources[k]->record(), m_kept, t, 0.0);
    m_kept = t;
}

void CycleReplay::keepState(double t, const std::vector<double>& y)
{
    if (m_open && t > m_segments.back().nodes.back().time)
        m_segments.back().nodes.push_back({t, std::make_shared<const std::vector<double>>(y)});
}

// States between the ends of steps are interpolated when the segment is replayed. Short steps take more room than the
// little time that they cover is worth: between those, states are recomputed.
void CycleReplay::keepStep()
{
    constexpr double bytesPerSecond = 4096.0;
    constexpr std::size_t maxSegmentBytes = cycles::maxStepBytes / 4; // of one segment
    if (!m_open) return;
    std::vector<CycleSegment::Step>& steps = m_segments.back().steps;
    const double t = m_integration.time();
    if (!(t > steps.back().time)) return;
    const std::size_t bytes = std::size_t(m_layout.size) * sizeof(double);
    const bool isLong = m_integration.stepLength() * bytesPerSecond >= double(bytes);
    const bool followed = std::exchange(m_follows, isLong && (steps.size() + 1) * bytes <= maxSegmentBytes);
    if (!m_follows) return;
    std::vector<double> y(std::size_t(m_layout.size));
    m_integration.at(t, y.data());
    steps.push_back({t, m_integration.order(), followed, std::make_shared<const std::vector<double>>(std::move(y))});
}

// Where a step went beyond the end of the segment, or the last one was too short, the state there ends it.
void CycleReplay::closeSteps(CycleSegment& segment, double t)
{
    std::vector<CycleSegment::Step>& steps = segment.steps;
    while (steps.size() > 1 && steps.back().time > t) {
        steps.pop_back();
        m_follows = true;
    }
    if (steps.back().time < t) steps.push_back({t, m_integration.order(), m_follows, segment.nodes.back().y});
}

void CycleReplay::keepWatches()
{
    if (!m_open || m_segments.back().watched) return;
    CycleSegment& segment = m_segments.back();
    segment.watched = true;
    segment.watches = m_watches.all();
    const States begin(*segment.nodes.front().y);
    for (const Watch& watch : segment.watches)
        segment.readings.push_back(m_watches.reading(watch, segment.begin, begin));
}

void CycleReplay::close(double t)
{
    if (!m_open) return;
    CycleSegment& segment = m_segments.back();
    keep(t);
    m_open = false;
    segment.end = t;
    const std::vector<Watch>& watches = m_watches.all();
    bool sound = t > segment.begin && segment.nodes.back().time == t && segment.watched &&
                 std::equal(watches.begin(), watches.end(), segment.watches.begin(), segment.watches.end(), sameWatch);
    if (m_happened) {
        sound = sound && sameTime(m_happened->time, t);
        segment.happened = m_happened->watches;
    }
    if (!sound) {
        m_segments.pop_back();
        if (!m_segments.empty()) m_segments.back().goesOn = false;
        return;
    }
    segment.closed = true;
    closeSteps(segment, t);
    m_bytes += segment.bytes();
    m_stepBytes += segment.stepBytes();
    for (CycleSegment& old : m_segments) {
        if (m_stepBytes <= cycles::maxStepBytes) break;
        m_stepBytes -= old.stepBytes();
        old.steps.clear();
    }
    while (m_bytes > cycles::maxBytes && m_segments.size() > 1) {
        m_bytes -= m_segments.front().bytes();
        m_stepBytes -= m_segments.front().stepBytes();
        m_segments.pop_front();
    }
}

// Whether set-points are those of a segment.
bool CycleReplay::sameSetPoints(const CycleSegment& segment) const
{
    return cycles::allAlike(setPointsNow(), segment.setPoints,
                            cycles::alikeInputs * m_integration.tolerances().governing());
}

// Whether, at t, the next break lies where it lay in a segment, shifted, or beyond the segment as it did then.
bool CycleReplay::sameBreak(const CycleSegment& segment, double shift, double t) const
{
    const double next = m_evaluation.mode().nextBreak(), then = segment.begin + segment.untilBreak + shift;
    const double rounding = 1e-9 * std::max(1.0, t);
    return next == then || std::abs(next - then) <= rounding || std::min(next, then) > segment.end + shift + rounding;
}

// How far a segment begins from a start at t with y, in tolerances; more than `most` where something else lies ahead.
double CycleReplay::differs(const CycleSegment& segment, double t, const std::vector<double>& y,
                            const std::vector<double>& setPoints, const std::vector<double>& flows, double max) const
{
    constexpr double never = std::numeric_limits<double>::infinity();
    const double share = cycles::alikeInputs * m_integration.tolerances().governing();
    double largest = 0.0;
    for (double flow : flows) largest = std::max(largest, std::abs(flow));
    if (!segment.closed || !sameBreak(segment, t - segment.begin, t) ||
        !cycles::allAlike(setPoints, segment.setPoints, share) ||
        !cycles::allAlike(flows, segment.flows, share, small * largest))
        return never;
    return distance(y, *segment.nodes.front().y, max);
}

// Whether what follows a segment leads away from its begin, and back.
bool CycleReplay::comesBack(std::size_t first) const
{
    const double tolerance = m_integration.tolerances().governing();
    const double away = std::max(std::min(excursion, muchExcursion / tolerance), minExcursion);
    const std::vector<double>& begin = *m_segments[first].nodes.front().y;
    for (std::size_t i = first; i < m_segments.size() && m_segments[i].closed; ++i) {
        for (const CycleSegment::Node& node : m_segments[i].nodes)
            if (!(distance(*node.y, begin, away) <= away)) return true;
        if (!m_segments[i].goesOn) break;
    }
    return false;
}

// Whether what is looked out for now is what the segment looked out for, as far away.
bool CycleReplay::watchesAlike(const CycleSegment& segment, double t, const States& y)
{
    const std::vector<Watch>& watches = m_watches.all();
    if (!std::equal(watches.begin(), watches.end(), segment.watches.begin(), segment.watches.end(), sameWatch))
        return false;
    const bool atBegin = sameTime(t - m_shift, segment.begin);
    const double share = cycles::maxCycleDifference * m_integration.tolerances().governing();
    for (std::size_t i = 0; i < watches.size(); ++i) {
        if (!atBegin) break;
        const double now = m_watches.reading(watches[i], t, y);
        const double floor = watches[i].kind == Watch::Kind::Value ? std::abs(watches[i].limit) : 0.0;
        if (std::isnan(now) || !cycles::alike(now, segment.readings[i], share, floor)) return false;
    }
    return true;
}

// Whether what flows in between two times is what flowed in then.
bool CycleReplay::inputsAlike(const CycleSegment& segment, double from, double to)
{
    const double share = cycles::alikeInputs * m_integration.tolerances().governing();
    std::vector<double> now, then;
    for (const double part : {0.125, 0.375, 0.625, 0.875}) {
        const double t = from + part * (to - from), there = t - m_shift;
        for (const Inflows::Inlet& inlet : m_inflows.inlets()) {
            if (!m_evaluation.mode().flows(inlet.stream)) continue;
            const Record &record = m_inflows.sources()[inlet.source]->record(), &before = segment.in[inlet.source];
            if (!record.covers(t) || !before.covers(there)) return false;
            now.resize(record.width());
            then.resize(record.width());
            record.at(t, now.data());
            before.at(there, then.data());
            const double *a = now.data() + inlet.offset, *b = then.data() + inlet.offset;
            if (!cycles::alike(a[0], b[0], share) || !cycles::alike(a[1], b[1], share)) return false;
            for (int i = 0; i < m_layout.components; ++i) {
                const double usual = model::usualConcentration(m_layout.plant.components[i].basis);
                if (!cycles::alike(a[2 + i], b[2 + i], share, small * usual)) return false;
            }
        }
        if (!inletsAlike(segment, t)) return false;
    }
    return true;
}

// Whether the inlets of the group give at t what they gave then, on a line between where that was kept.
bool CycleReplay::inletsAlike(const CycleSegment& segment, double t)
{
    const double there = t - m_shift;
    const auto after = std::lower_bound(segment.inlets.begin(), segment.inlets.end(), there,
                                        [](const CycleSegment::Inlets& i, double at) { return i.time < at; });
    if (after == segment.inlets.begin() || after == segment.inlets.end())
        return !segment.inlets.empty() && segment.inlets.front().values.empty();
    const CycleSegment::Inlets &a = *(after - 1), &b = *after;
    const double along = (there - a.time) / (b.time - a.time);
    std::vector<double> line;
    for (std::size_t i = 0; i < a.values.size(); ++i) line.push_back(a.values[i] + along * (b.values[i] - a.values[i]));
    return cycles::allAlike(inletsAt(t), line, cycles::alikeInputs * m_integration.tolerances().governing());
}

} // namespace titer::solve
