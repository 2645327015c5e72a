// A plant next to the real clock.
#include "app/live/simulated/plant_clock.h"

#include <algorithm>

namespace titer::app {

using std::chrono::milliseconds;

namespace {

constexpr milliseconds maxCall(5);
constexpr milliseconds longSlice(2), shortSlice(1);
constexpr double firstSlice = 0.1;       // [s]
constexpr double lookedForEvery = 600.0; // [s]
constexpr double forgiven = 1.0;         // so far it may lag and catch up again [s of the real clock]
constexpr milliseconds evaluatedEvery(5000);

double seconds(std::chrono::steady_clock::duration span)
{
    return std::chrono::duration<double>(span).count();
}

} // namespace

base::Result<PlantClock> PlantClock::open(const Request& request)
{
    base::Result<solve::Simulation> simulation = solve::Simulation::open(request.plant, {});
    if (!simulation) return simulation.error();
    return PlantClock(request, std::move(*simulation));
}

PlantClock::PlantClock(const Request& request, solve::Simulation simulation)
    : m_request(request)
    , m_simulation(std::move(simulation))
    , m_beginning(m_simulation.snapshot())
    , m_ready(!request.awaits && !(request.from > 0.0))
    , m_slice(firstSlice)
{
}

base::Done PlantClock::rewind()
{
    m_ready = m_request.awaits ? m_start > 0.0 : !(m_request.from > 0.0);
    m_anchor.reset();
    m_slowedTo.reset();
    return m_simulation.restore(m_beginning);
}

// In slices, since one step to a far time could take minutes.
base::Done PlantClock::advance(double to, Clock::time_point until)
{
    while (m_simulation.time() < to) {
        const Clock::time_point before = Clock::now();
        if (before >= until) break;
        const double from = m_simulation.time();
        if (const base::Done done = m_simulation.advance(std::min(to, from + m_slice)); !done) return done;
        m_run += m_simulation.time() - from;
        const Clock::duration took = Clock::now() - before;
        if (took > longSlice)
            m_slice *= 0.5;
        else if (took < shortSlice)
            m_slice *= 2.0;
        m_slice = std::clamp(m_slice, 1e-3, 86400.0);
    }
    return base::done();
}

// Towards where it begins.
base::Done PlantClock::approach(Clock::time_point until)
{
    if (!m_request.awaits) {
        if (const base::Done done = advance(m_request.from, until); !done) return done;
        m_ready = !(m_simulation.time() < m_request.from);
        return base::done();
    }
    const double end = m_request.plant->duration;
    do {
        // A plant in which it never holds begins at once.
        m_ready = m_request.awaits(m_simulation) || !(m_simulation.time() < end);
        if (m_ready) break;
        const double to = std::min(end, m_simulation.time() + lookedForEvery);
        if (const base::Done done = advance(to, until); !done) return done;
    } while (Clock::now() < until);
    if (!m_ready) return base::done();
    if (!(m_simulation.time() < end)) return m_simulation.restore(m_beginning);
    m_beginning = m_simulation.snapshot();
    m_start = m_simulation.time();
    return base::done();
}

base::Done PlantClock::beginAgain()
{
    m_anchor->time -= m_request.plant->duration - m_start;
    return m_simulation.restore(m_beginning);
}

// Whether the plant is computed as fast as it should run. One that is not goes on from where it has come, so that what it owes does
// not grow for ever.
void PlantClock::evaluate(Clock::time_point now, double behind)
{
    if (behind > forgiven * m_request.speed) {
        m_slowedTo = (m_run - m_evaluatedFrom) / std::max(seconds(now - m_evaluatedAt), 1e-3);
        m_anchor = {now, m_simulation.time()};
    } else if (now - m_evaluatedAt > evaluatedEvery) {
        m_slowedTo.reset();
    } else {
        return;
    }
    m_evaluatedAt = now;
    m_evaluatedFrom = m_run;
}

base::Done PlantClock::work(Clock::time_point now)
{
    const Clock::time_point until = Clock::now() + maxCall;
    if (!m_ready) return approach(until);
    if (!m_anchor) {
        m_anchor = {now, m_simulation.time()};
        m_evaluatedAt = now;
        m_evaluatedFrom = m_run;
    }
    const double end = m_request.plant->duration;
    const auto wanted = [&] { return m_anchor->time + m_request.speed * seconds(now - m_anchor->at); };
    double to = wanted();
    while (end > 0.0 && to >= end) {
        if (const base::Done done = advance(end, until); !done) return done;
        if (m_simulation.time() < end) break;
        if (!m_request.beginsAgain) return base::done();
        if (const base::Done done = beginAgain(); !done) return done;
        to = wanted();
    }
    if (end > 0.0) to = std::min(to, end);
    if (const base::Done done = advance(to, until); !done) return done;
    evaluate(now, wanted() - m_simulation.time());
    return base::done();
}

} // namespace titer::app
