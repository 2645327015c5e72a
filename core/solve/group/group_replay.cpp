// Where a group stands as it stood before, it replays what it computed then: breaks of its units, jumps, controllers and recipe happen as ever, only the
// integration between two starts is left out. Each start, what flows in and what is looked out for is compared again.
#include "core/solve/group/group_cycles.h"
#include "core/solve/group/group_workspace.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace titer::solve {

// Takes the states to be `z` in place of `y`, and adds to `offset`, of the accounts, what they hold less: as if it had come in or gone out with the stream
// that carried most of it. To another group it then shows as a gap between the two accounts of the stream. False where no stream can take it.
bool Group::settleDifference(const std::vector<double>& y, const std::vector<double>& z, std::vector<double>& offset) const
{
    constexpr double rounding = 1e-15;
    std::vector<double> before(m_components), after(m_components);
    const auto isEnd = [this](int other) { // a boundary of the plant, whose account is that of its one stream
        if (other < 0) return true;
        const Slot& slot = m_slots[other];
        const bool comes = std::any_of(slot.in.begin(), slot.in.end(), [](const auto& port) { return !port.empty(); });
        const bool goes = std::any_of(slot.out.begin(), slot.out.end(), [](int stream) { return stream >= 0; });
        return slot.states == 0 && comes != goes;
    };
    for (int s = 0; s < int(m_slots.size()); ++s) {
        const Slot& slot = m_slots[s];
        if (slot.states == 0) continue;
        std::fill(before.begin(), before.end(), 0.0);
        std::fill(after.begin(), after.end(), 0.0);
        held(slot.unit, y.data(), before.data());
        held(slot.unit, z.data(), after.data());
        for (int component : carriedOf(slot)) {
            const double less = before[component] - after[component];
            if (std::abs(less) <= rounding * std::abs(before[component])) continue;
            int row = -1;
            double most = -1.0, sign = 0.0;
            for (const Stream& stream : m_streams) {
                const bool sends = stream.from == s;
                if ((!sends && stream.to != s) || !isEnd(sends ? stream.to : stream.from)) continue;
                const auto place = std::find(stream.carried.begin(), stream.carried.end(), component);
                const int at = stream.row + 1 + int(place - stream.carried.begin());
                if (place == stream.carried.end() || !(std::abs(y[at]) > most)) continue;
                row = at;
                most = std::abs(y[at]);
                sign = sends ? 1.0 : -1.0;
            }
            if (row < 0) return false;
            offset[row] += sign * less;
        }
    }
    return true;
}

bool Group::follow(std::size_t index, double t, const std::vector<double>& y)
{
    Cycles& c = *m_cycles;
    const CyclePiece& piece = c.pieces[index];
    const std::vector<double>& begin = *piece.nodes.front().y;
    const double apart = distance(y, begin, std::numeric_limits<double>::infinity());
    if (c.passed + apart > cycles::alikeAtMost) return false;
    c.offset.assign(m_size, 0.0);
    for (int i = m_core; i < m_size; ++i) c.offset[i] = y[i] - begin[i];
    if (!settleDifference(y, begin, c.offset)) return false;
    c.passed += apart;
    c.replaying = true;
    c.piece = c.reached = index;
    c.shift = t - piece.begin;
    c.until = c.window = t;
    c.looked = c.happenedAgain = false;
    c.read = {};
    c.sought = -1.0;
    if (c.told.from < 0.0) c.told.from = t;
    ++c.told.pieces;
    c.told.change = std::max(c.told.change, c.passed);
    return true;
}

// At a start: whether the group replays from here on.
bool Group::stillReplays(double t, const std::vector<double>& y)
{
    Cycles& c = *m_cycles;
    if (asleep()) c.replaying = false;
    if (asleep()) return false;
    if (!c.replaying) {
        if (!findPiece(t, y, cycles::alikeStates)) return false;
        ++c.told.cycles;
        return true;
    }
    while (c.piece < c.reached && t - c.shift > c.pieces[c.piece].end && !sameTime(t - c.shift, c.pieces[c.piece].end)) ++c.piece;
    const CyclePiece& piece = c.pieces[c.piece];
    const double there = t - c.shift;
    if (sameTime(there, piece.end)) {
        const std::size_t next = c.piece + 1;
        if (piece.goesOn && next < c.pieces.size() && differs(c.pieces[next], t, y, setPointsNow(), flowsNow(t, y), cycles::alikeStates) <= cycles::alikeStates &&
            follow(next, t, y))
            return true;
        if (findPiece(t, y, cycles::alikeStates)) {
            ++c.told.cycles;
            return true;
        }
    } else if (c.read.y && sameTime(c.read.time, t) && cycles::allAlike(setPointsNow(), piece.setPoints, cycles::alikeInputs * cycleTolerance()) &&
               sameBreak(piece, c.shift, t)) {
        // Within a piece, by a jump that it did not have: one that changes next to nothing.
        const double apart = distance(y, *c.read.y, cycles::alikeStates);
        if (c.passed + apart <= cycles::alikeAtMost && settleDifference(y, *c.read.y, c.offset)) {
            for (int i = m_core; i < m_size; ++i) c.offset[i] += y[i] - (*c.read.y)[i];
            c.passed += apart;
            c.reached = c.piece;
            c.until = c.window = t;
            c.looked = false;
            c.read = {};
            c.sought = -1.0;
            return true;
        }
    } else if (findPiece(t, y, cycles::alikeStates)) {
        return true;
    }
    c.replaying = false;
    c.proven = t;
    c.passed = 0.0;
    return false;
}

// Replays up to `end`, or gives it up.
base::Done Group::replay(double end)
{
    Cycles& c = *m_cycles;
    while (!(m_happening && m_happening->time <= end)) {
        const CyclePiece& piece = c.pieces[c.reached];
        const double over = piece.end + c.shift;
        if (!c.looked) {
            const base::Result<std::vector<double>> y = replayedState(c.until);
            if (!y) return y.error();
            if (!watchesAlike(piece, c.until, y->data())) return stopReplay(c.until);
            c.looked = true;
        }
        const double to = sameTime(end, over) ? end : std::min(end, over);
        if (to > c.until) {
            if (!inputsAlike(piece, c.until, std::min(to, over))) return stopReplay(c.until);
            c.told.time += to - c.until;
            c.until = to;
        }
        if (sameTime(c.until, over) && !piece.happened.empty() && !c.happenedAgain) {
            m_happening = Happening{std::min(c.until, over), piece.happened};
            c.happenedAgain = true;
        }
        if (!(end > c.until)) break;
        // It goes on where another start was then, if that has changed nothing.
        const std::size_t next = c.reached + 1;
        const bool jumped = !piece.goesOn || next >= c.pieces.size() || !c.pieces[next].closed ||
                            !std::equal(piece.nodes.back().y->begin(), piece.nodes.back().y->end(), c.pieces[next].nodes.front().y->begin());
        if (jumped || !cycles::allAlike(setPointsNow(), c.pieces[next].setPoints, cycles::alikeInputs * cycleTolerance()) ||
            !sameBreak(c.pieces[next], c.shift, end))
            return stopReplay(c.until);
        c.reached = next;
        c.looked = c.happenedAgain = false;
        ++c.told.pieces;
        m_record.take(c.pieces[next].out, c.pieces[next].begin, c.pieces[next].end, c.shift);
    }
    return base::done();
}

// From t on, where it is replayed to, the group is integrated.
base::Done Group::stopReplay(double t)
{
    Cycles& c = *m_cycles;
    const base::Result<std::vector<double>> begin = replayedState(c.window), y = replayedState(t);
    if (!begin) return begin.error();
    if (!y) return y.error();
    c.replaying = false;
    c.proven = t;
    c.passed = 0.0;
    startIntegrator(t, *y, true);
    m_record.truncate(t);
    openPiece(t, *y);
    keepWatches();
    m_windowStart = c.window;
    m_windowState = *begin;
    m_windowSaved = true;
    m_checked = t;
    return base::done();
}

void Group::openReplayWindow(double t)
{
    Cycles& c = *m_cycles;
    c.window = t;
    // A state within it is computed from the one that was kept before it, with what flowed in since.
    m_windowStart = c.pieces[c.piece].begin + c.shift;
    for (std::size_t i = c.piece; i <= c.reached; ++i)
        for (const CyclePiece::Node& node : c.pieces[i].nodes)
            if (node.time + c.shift <= t) m_windowStart = std::max(m_windowStart, node.time + c.shift);
    m_windowSaved = false;
    double keep = t;
    for (const Group* reader : m_readers) keep = std::min(keep, reader->m_windowStart);
    m_record.forgetBefore(keep);
}

// All states at t, at which the replay has arrived or been.
base::Result<std::vector<double>> Group::replayedState(double t)
{
    Cycles& c = *m_cycles;
    std::size_t i = c.piece;
    while (i < c.reached && t - c.shift > c.pieces[i].end && !sameTime(t - c.shift, c.pieces[i].end)) ++i;
    CyclePiece& piece = c.pieces[i];
    const double there = t - c.shift;
    auto after = std::find_if(piece.nodes.begin(), piece.nodes.end(), [there](const CyclePiece::Node& n) { return n.time > there || sameTime(n.time, there); });
    const auto moved = [&c](const std::vector<double>& from) {
        std::vector<double> y(from);
        for (std::size_t k = 0; k < y.size(); ++k) y[k] += c.offset[k];
        return y;
    };
    std::vector<double> y;
    if (after == piece.nodes.end()) {
        y = moved(*piece.nodes.back().y);
    } else if (sameTime(after->time, there) || after == piece.nodes.begin()) {
        y = moved(*after->y);
    } else {
        y = moved(*(after - 1)->y);
        m_externalTime = -1.0;
        forgetView();
        const double from = (after - 1)->time + c.shift;
        if (!(c.sought >= from && c.sought <= t)) {
            m_packed.assign(y.begin(), y.begin() + m_core);
            for (int row : m_active) m_packed.push_back(y[row]);
            m_integrator = &integratorOf(m_packed.size());
            m_integrator->start(from, m_packed, tolerances(), false);
        }
        c.sought = t;
        double limit = std::min(piece.end + c.shift, m_nextBreak);
        for (const Stream& stream : m_streams)
            if (stream.source && stream.flows) limit = std::min(limit, stream.source->knownUntil());
        while (m_integrator->time() < t)
            if (m_integrator->step(std::max(limit, t)) == Integrator::Outcome::Failed) return failure(from).error();
        at(t, y.data());
        if (c.bytes < cycles::mostBytes) {
            std::vector<double> kept(y);
            for (std::size_t k = 0; k < kept.size(); ++k) kept[k] -= c.offset[k];
            c.bytes += kept.size() * sizeof(double);
            piece.nodes.insert(after, {there, std::make_shared<const std::vector<double>>(std::move(kept))});
        }
    }
    c.read = {t, std::make_shared<const std::vector<double>>(y)};
    forgetView();
    return y;
}

} // namespace titer::solve
