#include "core/solve/group/group.h"

#include "core/base/text.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace titer::solve {

Group::Group(const model::Plant& plant, std::vector<int> units, const Versioned<RunState>& state, double tolerance)
    : m_layout(plant, std::move(units))
    , m_evaluation(m_layout, state)
    , m_integration(m_evaluation, tolerance)
    , m_inflows(m_layout, m_evaluation.mode())
    , m_watches(m_integration)
    , m_record(int(m_layout.recorded.size()) * m_layout.width())
    , m_y(std::vector<double>(m_layout.size))
{
    m_evaluation.supplyBy([this](double t, double* external) { m_inflows.read(t, external); });
}

void Group::connect(const std::vector<Group*>& groupOfUnit)
{
    m_inflows.connect({groupOfUnit.begin(), groupOfUnit.end()});
    for (const int s : m_layout.recorded) {
        Group* reader = groupOfUnit[m_layout.plant.streams[m_layout.streams[s].index].to];
        if (std::find(m_readers.begin(), m_readers.end(), reader) == m_readers.end()) m_readers.push_back(reader);
    }
}

// How far it is integrated or replayed.
double Group::solvedUntil() const
{
    return isReplaying() ? m_cycles->until() : m_integration.time();
}

double Group::time() const
{
    return asleep() ? std::numeric_limits<double>::infinity() : solvedUntil();
}

double Group::knownUntil() const
{
    const std::optional<Event>& event = m_watches.event();
    return event ? std::min(time(), event->time) : time();
}

void Group::start(double t, const std::vector<double>& y, double nextBreak)
{
    m_integration.begin(t, y, nextBreak);
    m_extremes.drop(t);
}

void Group::restart(double t, std::vector<double> y)
{
    if (m_cycles) m_cycles->close(t);
    double nextBreak = std::numeric_limits<double>::infinity();
    for (const Layout::Slot& slot : m_layout.allSlots)
        if (slot.facets.switching)
            nextBreak = std::min(nextBreak, slot.facets.switching->nextBreak(t + 1e-9 * std::max(1.0, t),
                                                                             m_evaluation.mode().memory(slot.unit)));
    start(t, y, nextBreak);
    if (!m_cycles || !m_cycles->takesStart(t, y)) m_integration.start();
    m_record.truncate(t);
    if (m_cycles) m_cycles->open(t, y);
    m_watches.clearEvent();
    m_watches.setChecked(t);
    m_windowStart = t;
    m_windowSaved = false;
}

void Group::openWindow(double t)
{
    m_stop = std::numeric_limits<double>::infinity();
    if (isReplaying()) {
        m_windowStart = m_cycles->openWindow(t);
    } else {
        if (m_cycles) m_cycles->keep(t);
        if (t < m_integration.stepStart()) return;
        m_windowStart = t;
    }
    m_windowSaved = false;
    double keep = t;
    for (const Group* reader : m_readers) keep = std::min(keep, reader->m_windowStart);
    m_record.forgetBefore(keep);
}

// One step of the integrator, its record where something flows to other groups, and what key figures want of it.
base::Done Group::step(double limit)
{
    const double begin = m_integration.time();
    if (!m_integration.step(limit)) return m_integration.failure(begin);
    const double end = m_integration.time();
    if (m_cycles) m_cycles->keepStep();
    const Mode& mode = m_evaluation.mode();
    const bool flows =
        std::any_of(m_layout.recorded.begin(), m_layout.recorded.end(), [&](int i) { return mode.flows(i); });
    if (flows)
        m_record.append(begin, end, m_integration.order(), [this](double t, double* values) { sampleOut(t, values); });
    if (!m_extremes.empty())
        m_extremes.take(begin, end, [this](double t, double* values) {
            m_integration.at(t, m_y.change().data());
            m_extremes.read(m_evaluation, t, m_y, values);
        });
    return base::done();
}

base::Done Group::advance(double end, std::stop_token stop)
{
    if (m_cycles) m_cycles->keepWatches();
    if (isReplaying()) {
        if (base::Done replayed = replay(end); !replayed || isReplaying()) return replayed;
    }
    for (double now = m_integration.time(); !asleep() && now < end && !m_watches.happensBy(end);) {
        if (stop.stop_requested()) return base::done();
        if (!m_windowSaved) {
            m_windowState.resize(m_layout.size);
            m_integration.at(m_windowStart, m_windowState.data());
            m_windowSaved = true;
        }
        double limit = m_inflows.knownUntil();
        // A program's step is no smooth function of time: stop there, and restart.
        limit = std::min({limit, m_evaluation.mode().nextBreak(), m_stop > now ? m_stop : limit});
        // Sources have ended their window: they are known at least up to `end`.
        if (base::Done stepped = step(std::max(limit, end)); !stepped) return stepped;
        if (m_maxSteps > 0 && m_integration.counts().steps > m_maxSteps)
            return base::Error{base::Code::Solver, "",
                               base::say(CORE_TR("core", "The run was given up at {1} h: it had taken the {2} steps "
                                                         "that it was allowed."),
                                         base::writeShort(m_integration.time() / 3600.0, 6),
                                         std::to_string(m_maxSteps))};
        const double from = std::exchange(now, m_integration.time());
        m_watches.check(from, now, m_y);
    }
    return base::done();
}

base::Result<std::vector<double>> Group::stateAt(double t)
{
    if (isReplaying()) return m_cycles->stateAt(t);
    std::vector<double> y(m_layout.size);
    if (t < m_integration.stepStart() && m_windowSaved) {
        // Further back than the last step: from the window's begin again, with the inputs as they were.
        start(m_windowStart, m_windowState, m_evaluation.mode().nextBreak());
        m_integration.start();
        m_record.truncate(m_windowStart);
        m_watches.clearEvent();
        while (m_integration.time() < t)
            if (const base::Done stepped = step(t); !stepped) return stepped.error();
        m_watches.setChecked(std::min(m_watches.checked(), t));
    }
    m_integration.at(t, y.data());
    if (m_cycles) m_cycles->keepState(t, y);
    return y;
}

void Group::outflowsAt(double t, double* values)
{
    // Where the group has just jumped, its record still ends with what was before.
    if ((isReplaying() || t < m_integration.time()) && m_record.covers(t))
        m_record.at(t, values);
    else
        sampleOut(t, values);
}

// What leaves the group at t, within the last step.
void Group::sampleOut(double t, double* values)
{
    if (isReplaying())
        m_y.change() = m_integration.begun(); // what is replayed is recorded from its first instant on
    else
        m_integration.leavingAt(t, m_y.change().data());
    m_evaluation.outflows(t, m_y->data(), values);
}

void Group::jump(int unit, double t, int guard, const std::vector<double>& set, std::vector<double>& memory,
                 std::vector<double>& y)
{
    m_integration.jump({unit, t, guard, memory, set, y});
    m_layout.jump(unit, t, guard, set, memory.data(), y.data());
}

bool Group::watch(const Watch& watch, double now)
{
    base::Result<std::vector<double>> y = stateAt(now);
    if (!y) return false; // the failure shows when the group is advanced
    if (m_watches.reading(watch, now, States(std::move(*y))) >= 0.0) return true;
    m_watches.add(watch, now);
    if (!isReplaying() && m_integration.time() > now) m_watches.check(now, m_integration.time(), m_y);
    return false;
}

void Group::clearEvent()
{
    if (m_cycles) m_cycles->keepEvent();
    m_watches.clearEvent();
}

void Group::forgetRecord()
{
    m_record.restart(0.0);
    if (m_cycles) m_cycles->forget();
}

void Group::followCycles()
{
    if (CycleReplay::isWorthwhile(m_layout) && !m_integration.hasTangents())
        m_cycles = std::make_unique<CycleReplay>(m_integration, m_inflows, m_watches, m_record);
}

CycleReuse Group::cycleReuse() const
{
    return m_cycles ? m_cycles->reported() : CycleReuse{.limit = cycles::maxCycleDifference};
}

base::Done Group::replay(double end)
{
    const base::Result<bool> goesOn = m_cycles->replay(end);
    if (!goesOn) return goesOn.error();
    return *goesOn ? base::done() : stopReplay(m_cycles->until());
}

// From t on, where it is replayed to, the group is integrated.
base::Done Group::stopReplay(double t)
{
    const double window = m_cycles->window();
    const base::Result<std::vector<double>> begin = m_cycles->stateAt(window), y = m_cycles->stateAt(t);
    if (!begin) return begin.error();
    if (!y) return y.error();
    m_cycles->stop(t);
    start(t, *y, m_evaluation.mode().nextBreak());
    m_integration.start();
    m_record.truncate(t);
    m_cycles->open(t, *y);
    m_cycles->keepWatches();
    m_windowStart = window;
    m_windowState = *begin;
    m_windowSaved = true;
    m_watches.setChecked(t);
    return base::done();
}

} // namespace titer::solve
