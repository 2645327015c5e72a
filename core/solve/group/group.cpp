#include "core/solve/group/group_cycles.h"
#include "core/solve/group/group_tangents.h"
#include "core/solve/group/group_workspace.h"

#include "core/base/text.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace titer::solve {

using base::say;

bool Group::asleep() const
{
    // Inlets and outlets wait with the units that they serve.
    bool any = false;
    for (const Slot& slot : m_slots) {
        const model::UnitType& type = *m_plant.units[slot.unit].type;
        const bool boundary = slot.states == 0 && (slot.in.empty() || type.ports.size() == 1);
        if (boundary) continue;
        if (!m_state.idle[slot.unit]) return false;
        any = true;
    }
    return any;
}

// What may happen from t on, and which states are integrated.
void Group::takeStock(double t, const std::vector<double>& y)
{
    m_rest = y;
    m_startTime = t;
    m_extremes.drop(t);
    m_externalTime = -1.0;
    forgetView();
    findLive();
    chooseRows();
    setTolerances(y);
    m_packed.assign(y.begin(), y.begin() + m_core);
    for (int row : m_active) m_packed.push_back(y[row]);
}

Integrator& Group::integratorOf(std::size_t size)
{
    std::unique_ptr<Integrator>& integrator = m_integrators[int(size)];
    if (!integrator) integrator = std::make_unique<Integrator>(*this, int(size), m_tangents.get());
    return *integrator;
}

// `again`: from within the course, as it was before.
void Group::startIntegrator(double t, const std::vector<double>& y, bool again)
{
    const std::vector<int> before = m_active;
    const double relative = m_relative;
    if (m_tangents) m_tangents->keep(*this, t);
    m_jumped.clear();
    takeStock(t, y);
    if (m_cycles && !again && stillReplays(t, y)) return;
    if (m_integrator && m_active == before && relative == m_relative && m_integrator->goOn(t, m_packed)) return;
    m_startedAnew = t;
    evaluateAll(t, y.data());
    m_integrator = &integratorOf(m_packed.size());
    if (m_tangents) {
        m_tangents->mirror(*this, t);
        m_integrator->start(t, m_packed, m_tangents->packed(*this), tolerances());
    } else {
        m_integrator->start(t, m_packed, tolerances(), m_active == before);
    }
}

void Group::setTangents(std::unique_ptr<GroupTangents> tangents) { m_tangents = std::move(tangents); }

double Group::derivative(const model::ReadTarget& target, int k, double t, const std::vector<double>& y)
{
    return m_tangents->derivative(*this, target, k, t, y);
}

// All states at t within the last step.
void Group::at(double t, double* y) const
{
    m_integrator->at(t, y); // the core, and after it the accounts that are integrated, of which there are no more than rows
    m_accounts.assign(y + m_core, y + m_core + m_active.size());
    std::copy(m_rest.begin() + m_core, m_rest.end(), y + m_core);
    for (std::size_t i = 0; i < m_active.size(); ++i) y[m_active[i]] = m_accounts[i];
}

Integrator::Counts Group::counts() const
{
    Integrator::Counts total;
    for (const auto& [size, integrator] : m_integrators) {
        const Integrator::Counts c = integrator->counts();
        total.steps += c.steps;
        total.rightHandSides += c.rightHandSides;
        total.jacobians += c.jacobians;
        total.starts += c.starts;
    }
    return total;
}

void Group::restart(double t, std::vector<double> y)
{
    if (m_cycles) closePiece(t);
    m_nextBreak = std::numeric_limits<double>::infinity();
    for (const Slot& slot : m_slots)
        m_nextBreak =
            std::min(m_nextBreak, model::nextBreak(*slot.model, t + 1e-9 * std::max(1.0, t), m_state.memory[slot.unit]));
    startIntegrator(t, y);
    m_record.truncate(t);
    if (m_cycles) openPiece(t, y);
    m_happening.reset();
    m_windowStart = t;
    m_windowSaved = false;
    m_checked = t;
}

// How far it is integrated or replayed.
double Group::solvedUntil() const { return isReplaying() ? m_cycles->until : m_integrator->time(); }

double Group::time() const
{
    return asleep() ? std::numeric_limits<double>::infinity() : solvedUntil();
}

// How far readers may rely on what it records: beyond something that happens, its course is not what it would be.
double Group::knownUntil() const
{
    return m_happening ? std::min(time(), m_happening->time) : time();
}

void Group::openWindow(double t)
{
    m_externalTime = -1.0;
    forgetView();
    if (isReplaying()) return openReplayWindow(t);
    if (m_cycles) keepPiece(t);
    if (t < m_integrator->stepStart()) return;
    m_windowStart = t;
    m_windowSaved = false;
    double keep = t;
    for (const Group* reader : m_readers) keep = std::min(keep, reader->m_windowStart);
    m_record.forgetBefore(keep);
}

// A step at order 1, where what came before misled it: it went on over a jump with a step far too long.
bool Group::stepAnew(double begin, double limit)
{
    if (m_tangents || begin == m_startedAnew) return false;
    m_startedAnew = begin;
    m_integrator->at(begin, m_packed.data());
    m_integrator->start(begin, m_packed, tolerances(), false);
    return m_integrator->step(limit) == Integrator::Outcome::Ok;
}

// One step of the integrator, its record where something flows to other groups, and what key figures want of it.
base::Done Group::step(double begin, double limit)
{
    if (m_integrator->step(limit) == Integrator::Outcome::Failed && !stepAnew(begin, limit)) return failure(begin);
    const double end = m_integrator->time();
    const bool flows = std::any_of(m_recorded.begin(), m_recorded.end(), [this](int i) { return m_streams[i].flows; });
    if (flows)
        m_record.append(begin, end, m_integrator->order(), [this](double t, double* values) { sampleOut(t, values); });
    if (!m_extremes.empty())
        m_extremes.take(begin, end, [this](double t, double* values) {
            at(t, m_y.data());
            forgetView();
            valuesSought(t, m_y.data(), values);
        });
    return base::done();
}

base::Done Group::advance(double end, std::stop_token stop)
{
    m_externalTime = -1.0;
    if (m_cycles) keepWatches();
    if (isReplaying()) {
        if (base::Done replayed = replay(end); !replayed || isReplaying()) return replayed;
    }
    for (double now = m_integrator->time(); !asleep() && now < end && !(m_happening && m_happening->time <= end);) {
        if (stop.stop_requested()) return base::done();
        if (!m_windowSaved) {
            m_windowState.resize(m_size);
            at(m_windowStart, m_windowState.data());
            m_windowSaved = true;
        }
        double limit = std::numeric_limits<double>::infinity();
        for (const Stream& stream : m_streams)
            if (stream.source && stream.flows) limit = std::min(limit, stream.source->knownUntil());
        // A program's step is no smooth function of time: stop there, and start anew.
        limit = std::min({limit, m_nextBreak, m_stop > now ? m_stop : limit});
        // Sources have ended their window: they are known at least up to `end`.
        if (base::Done stepped = step(now, std::max(limit, end)); !stepped) return stepped;
        const double from = std::exchange(now, m_integrator->time());
        checkWatches(from, now);
    }
    return base::done();
}

base::Result<std::vector<double>> Group::stateAt(double t)
{
    if (isReplaying()) return replayedState(t);
    std::vector<double> y(m_size);
    if (t < m_integrator->stepStart() && m_windowSaved) {
        // Further back than the last step: from the window's begin once more, with the inputs as they were.
        startIntegrator(m_windowStart, m_windowState, true);
        m_record.truncate(m_windowStart);
        m_happening.reset();
        while (m_integrator->time() < t)
            if (const base::Done stepped = step(m_integrator->time(), t); !stepped) return stepped.error();
        m_checked = std::min(m_checked, t);
    }
    at(t, y.data());
    forgetView();
    if (m_cycles) keepState(t, y);
    return y;
}

bool Group::watch(const Watch& watch, double now)
{
    base::Result<std::vector<double>> y = stateAt(now);
    if (!y) return false; // the failure shows when the group is advanced
    forgetView();
    if (reading(watch, now, y->data()) >= 0.0) return true;
    m_watches.push_back(watch);
    m_checked = now;
    if (!isReplaying() && m_integrator->time() > now) checkWatches(now, m_integrator->time());
    return false;
}

double Group::reading(const Watch& watch, double t, const double* y)
{
    switch (watch.kind) {
    case Watch::Kind::Guard: {
        const model::UnitView<double> seen = view(watch.unit, t, y);
        const Slot& slot = m_slots[slotOf(watch.unit)];
        m_values.assign(m_plant.units[slot.unit].type->guards.size(), -1.0);
        slot.model->guards(seen, m_values.data());
        return m_values[watch.guard];
    }
    case Watch::Kind::Refill: {
        const Slot& slot = m_slots[slotOf(watch.unit)];
        return slot.facets.holdup->volume(y + slot.state) - 2.0 * slot.facets.holdup->heel();
    }
    case Watch::Kind::Value: return watch.sign * (value(watch.value, t, y) - watch.limit);
    case Watch::Kind::Volume: return y[m_streams[m_streamOf[watch.stream]].row] - watch.limit;
    }
    return -1.0;
}

// Looks for watches that turned in the step from `from` to `end`.
void Group::checkWatches(double from, double end)
{
    if (m_watches.empty()) return;
    const double begin = std::max({from, m_checked, m_integrator->stepStart()});
    // Key figures may have looked at the end of the step just before.
    if (m_viewedState != m_y.data() || m_viewedTime != end) {
        at(end, m_y.data());
        forgetView();
    }
    for (const Watch& watch : m_watches) {
        if (reading(watch, end, m_y.data()) < 0.0) continue;
        const double t = locate(watch, begin, end);
        forgetView();
        constexpr double together = 1e-6; // [s]
        if (!m_happening || t < m_happening->time - together) m_happening = Happening{t, {}};
        if (std::abs(t - m_happening->time) <= together) m_happening->watches.push_back(watch);
    }
}

// The time at which a watch turns from negative to not negative; it is not negative there.
double Group::locate(const Watch& watch, double lo, double hi)
{
    std::vector<double> y(m_size);
    auto readingAt = [&](double t) {
        at(t, y.data());
        forgetView();
        return reading(watch, t, y.data());
    };
    double below = readingAt(lo), above = readingAt(hi);
    if (below >= 0.0) return lo;
    // Illinois variant of regula falsi (Dowell and Jarratt 1971, BIT 11:168).
    const double close = std::max(1e-9, 1e-14 * std::abs(hi));
    for (int i = 0, side = 0; hi - lo > close && i < 200; ++i) {
        double middle = (lo * above - hi * below) / (above - below);
        if (!(middle > lo && middle < hi)) middle = 0.5 * (lo + hi);
        const double g = readingAt(middle);
        if (g >= 0.0) {
            hi = middle;
            above = g;
            if (side == 1) below *= 0.5;
            side = 1;
            if (g == 0.0) break;
        } else {
            lo = middle;
            below = g;
            if (side == -1) above *= 0.5;
            side = -1;
        }
    }
    return hi;
}

base::Done Group::failure(double t) const
{
    if (m_endless >= 0)
        return base::Error{base::Code::Solver, "units/" + m_plant.units[m_slots[m_endless].unit].id,
                           say(CORE_TR("core", "At {1} h more and more would flow around the loop in which this unit stands: something "
                                               "enters the loop and nothing leaves it. Let a splitter in it send a part out."),
                               base::writeShort(t / 3600.0, 6))};
    const int worst = m_integrator->worstState();
    std::string unit = m_plant.units[m_units.front()].id;
    for (const Slot& slot : m_slots)
        if (worst >= slot.state && worst < slot.state + slot.states) unit = m_plant.units[slot.unit].id;
    return base::Error{base::Code::Solver, "units/" + unit,
                       say(CORE_TR("core", "The run cannot go on at {1} h: {2}. The hardest state is {3}. Look for a flow or a rate that is far "
                                           "too large there, or run with a coarser tolerance."),
                           base::writeShort(t / 3600.0, 6), m_integrator->cause(), stateName(worst))};
}

} // namespace titer::solve
