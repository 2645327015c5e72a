// Reuse of cycles: what a group keeps of its course, and where it stands again as it stood before. What it does then is in group_replay.cpp.
#include "core/solve/group/group_cycles.h"
#include "core/solve/group/group_workspace.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace titer::solve {

namespace {

// A cycle leads away by that much before it comes back [tolerances]; no more than the last is asked for, a share of the size of a state, and no less than
// three times what passes as alike. A group that hardly moves is computed, in long steps.
constexpr double excursion = 1000.0, leastExcursion = 3.0 * cycles::alikeAtMost, muchExcursion = 0.03;
constexpr int leastStates = 64; // a smaller group is computed sooner than compared
constexpr double small = 1e-3;  // of the largest flow, of a usual concentration: what lies below is compared as if it were as much

bool sameWatch(const Watch& a, const Watch& b)
{
    return a.kind == b.kind && a.id == b.id && a.unit == b.unit && a.guard == b.guard && a.value == b.value && a.sign == b.sign && a.stream == b.stream;
}

} // namespace

std::size_t CyclePiece::bytes() const
{
    std::size_t numbers = out.size();
    for (const Record& record : in) numbers += record.size();
    for (const Node& node : nodes) numbers += node.y->size();
    return numbers * sizeof(double);
}

void Cycles::forget()
{
    pieces.clear();
    open = replaying = false;
    bytes = 0;
    passed = 0.0;
    proven = -1.0;
    happened.reset();
}

void Group::followCycles()
{
    if (m_core >= leastStates && !m_tangents) m_cycles = std::make_unique<Cycles>();
}

CycleReuse Group::cycleReuse() const
{
    CycleReuse told = m_cycles ? m_cycles->told : CycleReuse();
    told.limit = cycles::alikeAtMost;
    return told;
}

void Group::forgetRecord()
{
    m_record.restart(0.0);
    if (m_cycles) m_cycles->forget();
}

void Group::clearHappening()
{
    if (m_cycles && m_cycles->open && m_happening) m_cycles->happened = m_happening;
    m_happening.reset();
}

bool Group::isReplaying() const { return m_cycles && m_cycles->replaying; }

double Group::cycleTolerance() const
{
    const double own = ownTolerance();
    return own > 0.0 ? own : m_tolerance;
}

// How far two states lie apart, in tolerances; something above `most` where it is more.
double Group::distance(const std::vector<double>& y, const std::vector<double>& z, double most) const
{
    const double perTolerance = 1.0 / cycleTolerance();
    double worst = 0.0;
    for (const Slot& slot : m_slots) {
        const int parts = std::max(int(slot.beds.size()), 1), count = slot.states / parts;
        for (int part = 0; part < parts && count > 0; ++part) {
            const int first = slot.state + part * count;
            double sum = 0.0;
            for (int i = first; i < first + count; ++i) {
                const double d = (y[i] - z[i]) / (std::abs(z[i]) + m_nominal[i]);
                sum += d * d;
            }
            const double apart = perTolerance * std::sqrt(sum / count);
            if (!(apart <= most)) return std::numeric_limits<double>::infinity();
            worst = std::max(worst, apart);
        }
    }
    return worst;
}

// What recipe, controllers and breaks have set, until the next start. How far the ramp of a flow has come shows in what flows; one of
// another set-point is the same as none before it.
std::vector<double> Group::setPointsNow() const
{
    std::vector<double> all;
    for (const Slot& slot : m_slots) {
        all.insert(all.end(), m_state.set[slot.unit].begin(), m_state.set[slot.unit].end());
        for (const Ramp& ramp : m_state.setRamp[slot.unit]) {
            all.push_back(ramp.since);
            all.push_back(ramp.slope);
        }
        for (const Preset& preset : slot.preset) {
            all.push_back(preset.flow);
            all.push_back(preset.ramp.slope);
        }
        all.push_back(m_state.idle[slot.unit]);
        all.push_back(m_state.dry[slot.unit]);
    }
    for (const Stream& stream : m_streams) all.push_back(stream.flows);
    return all;
}

// What flows through units and beds at a start.
std::vector<double> Group::flowsNow(double t, const std::vector<double>& y)
{
    forgetView();
    evaluateFlows<double>(*m_work, m_order, beforeBreak(t), y.data());
    m_dualStale = true;
    std::vector<double> all;
    for (const Workspace<double>::Unit& unit : m_work->units) {
        for (const auto& in : unit.in) all.push_back(in.flow);
        for (const auto& out : unit.out) all.push_back(out.flow);
        for (const auto& bed : unit.beds) all.push_back(bed.flow);
    }
    return all;
}

// What the inlets of the group give at t: temperature and concentrations, and the flow where no unit draws it.
std::vector<double> Group::inletsAt(double t)
{
    std::vector<double> all;
    t = beforeBreak(t);
    for (int s = 0; s < int(m_slots.size()); ++s) {
        const Slot& slot = m_slots[s];
        if (slot.states > 0 || !slot.in.empty()) continue;
        evaluateOut(*m_work, s, t, m_rest.data());
        for (int p = 0; p < int(slot.out.size()); ++p) {
            if (slot.out[p] < 0 || !m_streams[slot.out[p]].flows) continue;
            const model::Outflow<double>& out = m_work->units[s].out[p];
            const bool drawn = std::find(slot.drawn.begin(), slot.drawn.end(), p) != slot.drawn.end();
            all.push_back(drawn ? 0.0 : out.flow);
            all.push_back(out.temperature);
            for (int c : m_streams[slot.out[p]].carried) all.push_back(out.concentrations[c]);
        }
    }
    forgetView();
    return all;
}

// A new piece begins.
void Group::openPiece(double t, const std::vector<double>& y)
{
    if (isReplaying()) {
        const CyclePiece& piece = m_cycles->pieces[m_cycles->piece];
        m_record.take(piece.out, t - m_cycles->shift, piece.end, m_cycles->shift);
        return;
    }
    if (asleep()) return;
    Cycles& c = *m_cycles;
    if (!c.pieces.empty() && c.pieces.back().closed && c.pieces.back().end == t) c.pieces.back().goesOn = true;
    CyclePiece piece;
    piece.begin = piece.end = t;
    piece.untilBreak = m_nextBreak - t;
    piece.setPoints = setPointsNow();
    piece.flows = flowsNow(t, y);
    piece.nodes.push_back({t, std::make_shared<const std::vector<double>>(y)});
    piece.out = Record(m_record.width());
    for (const Group* source : m_sources) piece.in.emplace_back(source->m_record.width());
    c.pieces.push_back(std::move(piece));
    c.open = true;
    c.kept = t;
    c.happened.reset();
}

// What has become of the open piece up to t stands.
void Group::keepPiece(double t)
{
    Cycles& c = *m_cycles;
    if (!c.open || !(t >= c.kept)) return;
    CyclePiece& piece = c.pieces.back();
    piece.inlets.push_back({t, inletsAt(t)});
    if (t == c.kept) return;
    piece.out.take(m_record, c.kept, t, 0.0);
    for (std::size_t k = 0; k < m_sources.size(); ++k) piece.in[k].take(m_sources[k]->m_record, c.kept, t, 0.0);
    c.kept = t;
}

void Group::keepState(double t, const std::vector<double>& y)
{
    Cycles& c = *m_cycles;
    if (c.open && t > c.pieces.back().nodes.back().time) c.pieces.back().nodes.push_back({t, std::make_shared<const std::vector<double>>(y)});
}

// What the open piece looks out for, from its begin on.
void Group::keepWatches()
{
    Cycles& c = *m_cycles;
    if (!c.open || c.pieces.back().watched) return;
    CyclePiece& piece = c.pieces.back();
    piece.watched = true;
    piece.watches = m_watches;
    for (const Watch& watch : m_watches) piece.readings.push_back(reading(watch, piece.begin, piece.nodes.front().y->data()));
    forgetView();
}

// The open piece ends at t, where the group starts anew.
void Group::closePiece(double t)
{
    Cycles& c = *m_cycles;
    if (!c.open) return;
    CyclePiece& piece = c.pieces.back();
    keepPiece(t);
    c.open = false;
    piece.end = t;
    bool sound = t > piece.begin && piece.nodes.back().time == t && piece.watched &&
                 std::equal(m_watches.begin(), m_watches.end(), piece.watches.begin(), piece.watches.end(), sameWatch);
    if (c.happened) {
        sound = sound && sameTime(c.happened->time, t);
        piece.happened = c.happened->watches;
    }
    if (!sound) {
        c.pieces.pop_back();
        if (!c.pieces.empty()) c.pieces.back().goesOn = false;
        return;
    }
    piece.closed = true;
    c.bytes += piece.bytes();
    while (c.bytes > cycles::mostBytes && c.pieces.size() > 1) {
        c.bytes -= c.pieces.front().bytes();
        c.pieces.pop_front();
    }
}

// Whether, at t, the next break lies where it lay in a piece, shifted.
bool Group::sameBreak(const CyclePiece& piece, double shift, double t) const
{
    const double then = piece.begin + piece.untilBreak + shift;
    return m_nextBreak == then || std::abs(m_nextBreak - then) <= 1e-9 * std::max(1.0, t);
}

// How far a piece begins from a start at t with y, in tolerances; more than `most` where something else lies ahead.
double Group::differs(const CyclePiece& piece, double t, const std::vector<double>& y, const std::vector<double>& setPoints,
                      const std::vector<double>& flows, double most) const
{
    constexpr double never = std::numeric_limits<double>::infinity();
    const double share = cycles::alikeInputs * cycleTolerance();
    double largest = 0.0;
    for (double flow : flows) largest = std::max(largest, std::abs(flow));
    if (!piece.closed || !sameBreak(piece, t - piece.begin, t) || !cycles::allAlike(setPoints, piece.setPoints, share) || !cycles::allAlike(flows, piece.flows, share, small * largest)) return never;
    return distance(y, *piece.nodes.front().y, most);
}

// Whether what follows a piece leads away from its begin, and back.
bool Group::comesBack(std::size_t first) const
{
    const double tolerance = cycleTolerance();
    const double away = std::max(std::min(excursion, muchExcursion / tolerance), leastExcursion);
    const Cycles& c = *m_cycles;
    const std::vector<double>& begin = *c.pieces[first].nodes.front().y;
    for (std::size_t i = first; i < c.pieces.size() && c.pieces[i].closed; ++i) {
        for (const CyclePiece::Node& node : c.pieces[i].nodes)
            if (!(distance(*node.y, begin, away) <= away)) return true;
        if (!c.pieces[i].goesOn) break;
    }
    return false;
}

// Looks for a piece that begins as the group starts at t, and follows the nearest.
bool Group::findPiece(double t, const std::vector<double>& y, double limit)
{
    const std::vector<double> setPoints = setPointsNow(), flows = flowsNow(t, y);
    const Cycles& c = *m_cycles;
    std::size_t found = c.pieces.size();
    for (std::size_t i = 0; i < c.pieces.size(); ++i) {
        if (!c.replaying && c.pieces[i].begin < c.proven) continue;
        const double apart = differs(c.pieces[i], t, y, setPoints, flows, limit);
        if (!(apart <= limit) || !comesBack(i)) continue;
        found = i;
        limit = apart;
    }
    return found < c.pieces.size() && follow(found, t, y);
}

// Whether what is looked out for now is what the piece looked out for, as far away.
bool Group::watchesAlike(const CyclePiece& piece, double t, const double* y)
{
    if (!std::equal(m_watches.begin(), m_watches.end(), piece.watches.begin(), piece.watches.end(), sameWatch)) return false;
    const bool atBegin = sameTime(t - m_cycles->shift, piece.begin);
    const double share = cycles::alikeAtMost * cycleTolerance();
    for (std::size_t i = 0; i < m_watches.size(); ++i) {
        if (!atBegin) break;
        const double now = reading(m_watches[i], t, y);
        const double floor = m_watches[i].kind == Watch::Kind::Value ? std::abs(m_watches[i].limit) : 0.0;
        if (std::isnan(now) || !cycles::alike(now, piece.readings[i], share, floor)) return false;
    }
    forgetView();
    return true;
}

// Whether what flows in between two times is what flowed in then.
bool Group::inputsAlike(const CyclePiece& piece, double from, double to)
{
    const Cycles& c = *m_cycles;
    const double share = cycles::alikeInputs * cycleTolerance();
    std::vector<double> now, then;
    for (const double part : {0.125, 0.375, 0.625, 0.875}) {
        const double t = from + part * (to - from), there = t - c.shift;
        for (std::size_t k = 0; k < m_sources.size(); ++k) {
            const Record& record = m_sources[k]->m_record;
            for (const Stream& stream : m_streams) {
                if (stream.source != m_sources[k] || !stream.flows) continue;
                if (!record.covers(t) || !piece.in[k].covers(there)) return false;
                now.resize(record.width());
                then.resize(record.width());
                record.at(t, now.data());
                piece.in[k].at(there, then.data());
                const double *a = now.data() + stream.sourceOffset, *b = then.data() + stream.sourceOffset;
                if (!cycles::alike(a[0], b[0], share) || !cycles::alike(a[1], b[1], share)) return false;
                for (int i = 0; i < m_components; ++i)
                    if (!cycles::alike(a[2 + i], b[2 + i], share, small * model::usualConcentration(m_plant.components[i].basis))) return false;
            }
        }
        const auto after = std::lower_bound(piece.inlets.begin(), piece.inlets.end(), there, [](const CyclePiece::Inlets& i, double at) { return i.time < at; });
        if (after == piece.inlets.begin() || after == piece.inlets.end()) {
            if (piece.inlets.empty() || !piece.inlets.front().values.empty()) return false;
            continue;
        }
        const CyclePiece::Inlets &a = *(after - 1), &b = *after;
        const double along = (there - a.time) / (b.time - a.time);
        std::vector<double> line;
        for (std::size_t i = 0; i < a.values.size(); ++i) line.push_back(a.values[i] + along * (b.values[i] - a.values[i]));
        if (!cycles::allAlike(inletsAt(t), line, share)) return false;
    }
    return true;
}

} // namespace titer::solve
