#include "core/runs/attempt.h"

#include "core/base/text.h"
#include "core/runs/doubts.h"
#include "core/runs/report.h"
#include "core/runs/result_columns.h"
#include "core/solve/cyclic_steady_state.h"
#include "core/solve/profiles.h"

#include <algorithm>
#include <string_view>
#include <utility>

namespace titer::runs {

using base::say;
using figures::Column;
using figures::RunStatus;
using solve::Simulation;

namespace {

// Instants up to `now`, where the run stands [s].
void leaveOut(double now, std::vector<double>& instants)
{
    std::erase_if(instants, [now](double t) { return t <= now * (1.0 + 1e-9); });
}

void addInstants(const std::vector<double>& more, std::vector<double>& instants)
{
    if (more.empty()) return;
    instants.insert(instants.end(), more.begin(), more.end());
    std::sort(instants.begin(), instants.end());
    instants.erase(std::unique(instants.begin(), instants.end()), instants.end());
}

// Output times and visits. A run reports how far it is, and takes changes, a hundred times at least.
std::vector<double> instantsOf(const std::vector<double>& grid, const std::vector<double>& visits, double until)
{
    constexpr int min = 101;
    std::vector<double> instants = grid;
    addInstants(visits, instants);
    if (grid.size() < min) addInstants(gridPoints(until, min), instants);
    return instants;
}

// Whether a run at t has come to the next of these instants.
bool isReached(std::size_t next, const std::vector<double>& instants, double t)
{
    return next < instants.size() && instants[next] <= t + 1e-9 * std::max(1.0, t);
}

// A unit that switches when its product breaks through has a period of its own, which no number of cycles of another one finds.
bool switchesByItself(const model::PlantUnit& unit)
{
    const auto& entries = unit.setup.params.entries;
    return std::any_of(entries.begin(), entries.end(), [](const model::ParamSet::Entry& entry) {
        return std::string_view(entry.spec->key) == "switch_by" && entry.chosen() == "breakthrough";
    });
}

} // namespace

Attempt::Attempt(std::shared_ptr<const model::Plant> plant, const RunRequest& request, const RunChanges& changes,
                 std::vector<double> finer)
    : refinement(std::move(finer))
    , m_plant(std::move(plant))
    , m_request(request)
    , m_changes(changes)
{
}

void Attempt::run(std::stop_token stop)
{
    if (!open(stop)) return;
    const base::Done ran = advance(stop);
    report(ran, stop);
    m_keeper.reset();
    m_simulation.reset(); // the next attempt needs the room
}

void Attempt::fail(base::Error error)
{
    result.status = RunStatus::Failed;
    result.errors.push_back(std::move(error));
}

// False where the run is over before it has begun.
bool Attempt::open(std::stop_token stop)
{
    result.plant = m_plant->name;
    for (const model::PlantUnit& unit : m_plant->units) result.unitIds.push_back(unit.id);
    const bool cyclic = m_request.period > 0.0;
    m_until = cyclic ? m_request.period : m_request.until > 0.0 ? m_request.until : m_plant->duration;
    if (!(m_until > 0.0)) {
        fail({base::Code::Input, "recipe/duration",
              say(CORE_TR("core", "The run has no end. Give the recipe a duration, or specify until when to run."))});
        return false;
    }
    result.columns = resultColumns(*m_plant);
    result.controllers = controllerCourses(*m_plant);
    constexpr int usualPoints = 1001;
    m_grid = m_request.grid.empty() ? gridPoints(m_until, usualPoints) : m_request.grid;
    m_instants = instantsOf(m_grid, m_request.visits, m_until);
    m_begin = std::chrono::steady_clock::now();
    if (!openSimulation() || (cyclic && !settle(stop))) return false;
    for (Column& c : result.columns) c.values.reserve(m_grid.size());
    return true;
}

// From its begin, or from where a previous run serves.
bool Attempt::openSimulation()
{
    const std::shared_ptr<Checkpoints> checkpoints = m_request.period > 0.0 ? nullptr : m_changes.checkpoints;
    if (checkpoints) {
        *checkpoints = {.until = m_until,
                        .tolerance = m_request.tolerance,
                        .grid = m_grid,
                        .profiles = m_request.profiles,
                        .refinement = refinement,
                        .all = {}};
        m_keeper.emplace(*checkpoints);
    }
    if (checkpoints && m_changes.previous)
        if (std::optional<Resumed> resumed =
                resume(*m_changes.previous, *m_changes.stated, m_plant, *checkpoints, result)) {
            m_simulation.emplace(std::move(resumed->simulation));
            m_nextProfile = resumed->nextProfile;
            refinement = checkpoints->refinement;
            leaveOut(m_simulation->time(), m_instants);
            return true;
        }
    base::Result<Simulation> opened = Simulation::open(
        m_plant, {.tolerance = m_request.tolerance, .reuseCycles = m_request.reuseCycles, .refinement = refinement});
    if (!opened) {
        fail(opened.error());
        return false;
    }
    m_simulation.emplace(std::move(*opened));
    if (m_request.profiles) result.profiles = solve::bedsOf(*m_plant);
    return true;
}

// Brings the run to its cyclic steady state; false where it broke off.
bool Attempt::settle(std::stop_token stop)
{
    for (const model::PlantUnit& unit : m_simulation->plant().units) {
        if (!switchesByItself(unit)) continue;
        fail({base::Code::Input, "units/" + unit.id + "/params/switch_by",
              say(CORE_TR("core", "“{1}” switches at product breakthrough, so its cycles have no fixed period. Let "
                                  "it switch by time, with the period that a run from its start shows."),
                  unit.id)});
        return false;
    }
    solve::CyclicOptions options;
    options.period = m_request.period;
    options.tolerance = 10.0 * m_request.tolerance; // what a cycle adds of its own is about the tolerance
    const base::Result<solve::CyclicSteadyState> found = findCyclicSteadyState(*m_simulation, options, stop);
    if (!found) {
        fail(found.error());
        return false;
    }
    result.cyclic = *found;
    if (stop.stop_requested()) result.status = RunStatus::Stopped;
    return !stop.stop_requested();
}

// At an instant: outputs that are due, and what is reported of them.
void Attempt::visit(double t)
{
    if (m_request.progress) m_request.progress(t / m_until);
    if (m_changes.next && t < m_until && !m_wanted && (m_wanted = m_changes.next())) m_segment.request_stop();
    if (isReached(m_nextVisit, m_request.visits, t)) {
        ++m_nextVisit;
        m_request.visited(*m_simulation);
    }
    const std::size_t next = result.times.size();
    if (!isReached(next, m_grid, t)) return;
    result.times.push_back(m_grid[next]);
    if (t >= m_nextProfile) {
        solve::takeProfiles(*m_simulation, result.profiles);
        m_nextProfile += m_until / (solve::maxProfiles - 1) * (1.0 - 1e-9);
    }
    for (Column& c : result.columns) c.values.push_back(m_simulation->value(c.target));
    takeControllers(*m_simulation, result.controllers);
    if (m_keeper) m_keeper->look(*m_simulation, result.times.size(), m_nextProfile);
    if (!m_request.sampled) return;
    takeCourse(*m_plant, *m_simulation, result);
    m_request.sampled(result);
}

base::Done Attempt::advance(std::stop_token stop)
{
    for (;;) {
        base::Done ran = base::done();
        {
            const std::stop_callback ends(stop, [this] { m_segment.request_stop(); });
            ran = m_simulation->advance(m_until, m_instants, [this](double t) { visit(t); }, m_segment.get_token());
        }
        if (!m_wanted || !ran || stop.stop_requested()) return ran;
        takeChanges();
        m_segment = std::stop_source();
        leaveOut(m_simulation->time(), m_instants);
    }
}

// More may be wanted where a run is held.
void Attempt::takeChanges()
{
    const double now = m_simulation->time();
    while (m_wanted) {
        const base::Done taken = m_simulation->change(m_wanted);
        if (taken) {
            m_plant = m_wanted;
            changed = true;
            m_keeper.reset();
            if (m_changes.checkpoints && !(m_request.period > 0.0)) *m_changes.checkpoints = {};
        }
        if (m_changes.taken) m_changes.taken(now, taken);
        if (m_request.progress) m_request.progress(now / m_until);
        m_wanted = m_changes.next();
    }
}

void Attempt::report(const base::Done& ran, std::stop_token stop)
{
    result.wallTime = std::chrono::duration<double>(std::chrono::steady_clock::now() - m_begin).count();
    if (m_request.reuseCycles) result.reuse = m_simulation->cycleReuse();
    runs::report(*m_plant, *m_simulation, m_request.tolerance, result);
    if (!ran) return fail(ran.error());
    if (stop.stop_requested() && m_simulation->time() < m_until) {
        result.status = RunStatus::Stopped;
        return;
    }
    result.errors = doubtsOf(*m_plant, *m_simulation, result, m_request.tolerance);
    if (!result.errors.empty()) result.status = RunStatus::Unbalanced;
    for (int u = 0; u < int(m_plant->units.size()); ++u) excess.push_back(m_simulation->gridError(u).excess());
}

} // namespace titer::runs
