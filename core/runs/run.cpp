#include "core/runs/run_changes.h"

#include "core/base/text.h"
#include "core/figures/key_figures.h"
#include "core/runs/doubts.h"

#include <algorithm>
#include <chrono>
#include <cmath>

namespace titer::runs {

using figures::addKeyFigures;
using figures::Column;
using figures::RunResult;
using figures::RunStatus;
using solve::bedsOf;
using solve::CyclicOptions;
using solve::CyclicSteadyState;
using solve::findCyclicSteadyState;
using solve::mostProfiles;
using solve::Options;
using solve::PhaseRecord;
using solve::Simulation;
using solve::takeProfiles;

using base::say;

namespace {

using Kind = model::ReadTarget::Kind;

Column column(const model::Plant& plant, model::ReadTarget target, std::string label)
{
    Column c;
    c.tag = model::tagOf(plant, target);
    c.unit = target.unitOfMeasure;
    c.label = std::move(label);
    c.plantUnit = target.unit;
    c.target = std::move(target);
    return c;
}

// Variables and contents of a unit, then what flows through each connected port.
void addColumns(const model::Plant& plant, int unit, std::vector<Column>& columns)
{
    const model::PlantUnit& u = plant.units[unit];
    for (int v : u.variables) {
        const model::VariableSpec& spec = u.type->variables[v];
        columns.push_back(column(plant, {unit, Kind::Variable, v, true, 0, spec.unit}, spec.label));
    }
    auto unitOf = [&](int c) { return std::string(model::concentrationUnit(plant.components[c].basis)); };
    if (u.type->holdup)
        for (int c : u.setup.carried)
            columns.push_back(column(plant, {unit, Kind::Component, c, true, 0, unitOf(c)}, plant.components[c].label));
    auto addPorts = [&](bool out, const std::vector<int>& ports, const std::vector<bool>& connected) {
        for (std::size_t p = 0; p < ports.size(); ++p) {
            const model::PortSpec& spec = u.type->ports[ports[p]];
            if (!connected[p] || spec.phase == model::Phase::Gas) continue;
            columns.push_back(column(plant, {unit, Kind::PortFlow, 0, out, int(p), "m3/s"}, spec.label));
            if (!out) continue;
            for (int c : u.setup.carried)
                columns.push_back(
                    column(plant, {unit, Kind::PortComponent, c, out, int(p), unitOf(c)}, plant.components[c].label));
        }
    };
    addPorts(false, u.inPorts, u.setup.inConnected);
    addPorts(true, u.outPorts, u.setup.outConnected);
}

// What has happened by now: phases, doses, and which units have begun.
void takeCourse(const model::Plant& plant, const Simulation& simulation, RunResult& result)
{
    result.simulatedTime = simulation.time();
    result.phases = simulation.phases();
    result.doses = simulation.doses();
    result.starts.resize(plant.units.size());
    for (std::size_t u = 0; u < plant.units.size(); ++u) result.starts[u] = simulation.startOf(int(u));
}

// What each stream carried.
void addStreams(const model::Plant& plant, const Simulation& simulation, RunResult& result)
{
    const auto end = [&plant](int unit, const std::vector<int>& ports, int port) {
        const model::PlantUnit& u = plant.units[unit];
        return u.id + "." + u.type->ports[ports[port]].key;
    };
    for (std::size_t s = 0; s < plant.streams.size(); ++s) {
        const model::PlantStream& stream = plant.streams[s];
        result.streams.push_back({end(stream.from, plant.units[stream.from].outPorts, stream.fromPort),
                                  end(stream.to, plant.units[stream.to].inPorts, stream.toPort),
                                  simulation.streamTotal(int(s))});
    }
}

// What a unit has to say of the run that is over.
void addRemarks(const Simulation& simulation, int unit, RunResult& result)
{
    const model::PlantUnit& u = simulation.plant().units[unit];
    std::vector<double> kpis;
    for (std::size_t k = 0; k < u.type->kpis.size(); ++k) kpis.push_back(simulation.kpi(unit, int(k)));
    for (const base::Notice& n : u.model->remarks(kpis, simulation.gridError(unit).estimate))
        result.notices.push_back({"units/" + u.id + (n.where.empty() ? "" : "/" + n.where), n.what});
}

// A phase that never began is said.
void addNotices(const model::Plant& plant, const Simulation& simulation, RunResult& result)
{
    result.notices = plant.notices;
    result.notices.insert(result.notices.end(), simulation.notices().begin(), simulation.notices().end());
    for (std::size_t u = 0; u < plant.units.size(); ++u) {
        const model::BedModel* bed = simulation.plant().units[u].model->facets().bed;
        const std::optional<model::Resolution> grid = bed ? std::optional(bed->resolution()) : std::nullopt;
        result.grids.push_back(grid ? grid->words.text() : "");
        if (grid && grid->shortfall) result.notices.push_back({"units/" + plant.units[u].id, *grid->shortfall});
        addRemarks(simulation, int(u), result);
    }
    if (result.cyclic && !result.cyclic->reached)
        result.notices.push_back(
            {"", say(CORE_TR("core", "After {1} cycles the states still change by {2} of their usual size: this is no "
                                     "cyclic steady state. Give the period of all that repeats, or run with a coarser "
                                     "tolerance."),
                     std::to_string(result.cyclic->cycles), base::writeShort(result.cyclic->change, 2))});
    std::vector<bool> began(plant.phases.size(), false);
    for (const PhaseRecord& record : simulation.phases()) began[record.phase] = true;
    for (std::size_t p = 0; p < plant.phases.size(); ++p)
        if (!began[p])
            result.notices.push_back(
                {"recipe/phases/" + plant.phases[p].id,
                 say(CORE_TR("core",
                             "This phase never began. Look at what it waits for, or let the run last longer."))});
}

// Instants up to `now`, where the run stands [s].
void leaveOut(double now, std::vector<double>& instants)
{
    std::erase_if(instants, [now](double t) { return t <= now * (1.0 + 1e-9); });
}

// A unit that switches when its product breaks through has a period of its own, which no number of cycles of another one finds.
bool switchesByItself(const model::PlantUnit& unit)
{
    const auto& entries = unit.setup.params.entries;
    return std::any_of(entries.begin(), entries.end(), [](const model::ParamSet::Entry& entry) {
        return std::string_view(entry.spec->key) == "switch_by" && entry.chosen() == "breakthrough";
    });
}

// Brings the run to its cyclic steady state; false where it broke off.
bool settle(Simulation& simulation, const RunRequest& request, std::stop_token stop, RunResult& result)
{
    for (const model::PlantUnit& unit : simulation.plant().units) {
        if (!switchesByItself(unit)) continue;
        result.status = RunStatus::Failed;
        result.errors.push_back(
            {base::Code::Input, "units/" + unit.id + "/params/switch_by",
             say(CORE_TR("core", "“{1}” switches when its product breaks through, so that its cycles have no stated "
                                 "period. Let it switch by time, with the period that a run without “--cyclic” shows."),
                 unit.id)});
        return false;
    }
    CyclicOptions options;
    options.period = request.period;
    options.tolerance = 10.0 * request.tolerance; // what a cycle adds of its own is about the tolerance
    const base::Result<CyclicSteadyState> found = findCyclicSteadyState(simulation, options, stop);
    if (!found) {
        result.status = RunStatus::Failed;
        result.errors.push_back(found.error());
        return false;
    }
    result.cyclic = *found;
    if (!stop.stop_requested()) return true;
    result.status = RunStatus::Stopped;
    return false;
}

} // namespace

std::vector<double> gridEvery(double until, double step)
{
    std::vector<double> grid;
    for (long i = 0; double(i) * step < until * (1.0 - 1e-12); ++i) grid.push_back(double(i) * step);
    grid.push_back(until);
    return grid;
}

std::vector<double> gridPoints(double until, int points)
{
    std::vector<double> grid;
    for (int i = 0; i < points; ++i) grid.push_back(i + 1 == points ? until : until * i / (points - 1));
    return grid;
}

RunResult run(std::shared_ptr<const model::Plant> plant, const RunRequest& request, std::stop_token stop)
{
    return run(std::move(plant), request, RunChanges(), stop);
}

namespace {

// One way through a run.
struct Attempt {
    RunResult result = {};
    std::vector<double> refinement = {}; // Options::refinement that it took
    std::vector<double> excess = {};     // GridError::excess, per unit; empty where it ended before its time
    bool changed = false;                // somebody changed the plant underway
};

// One way through a run, on grids that are `refinement` times as fine as the tolerance asks for; empty: once.
Attempt attempt(std::shared_ptr<const model::Plant> plant, const RunRequest& request, const RunChanges& changes,
                const std::vector<double>& refinement, std::stop_token stop)
{
    Attempt made{.refinement = refinement};
    RunResult& result = made.result;
    result.plant = plant->name;
    for (const model::PlantUnit& unit : plant->units) result.unitIds.push_back(unit.id);
    const double until = request.period > 0.0 ? request.period : request.until > 0.0 ? request.until : plant->duration;
    if (!(until > 0.0)) {
        result.status = RunStatus::Failed;
        result.errors.push_back(
            {base::Code::Input, "recipe/duration",
             say(CORE_TR("core", "The run has no end. Give the recipe a duration, or say until when to run."))});
        return made;
    }
    for (std::size_t u = 0; u < plant->units.size(); ++u) addColumns(*plant, int(u), result.columns);
    constexpr int usualPoints = 1001;
    const std::vector<double> grid = request.grid.empty() ? gridPoints(until, usualPoints) : request.grid;
    // A run tells how far it is, and takes changes, a hundred times at least.
    constexpr int leastInstants = 101;
    std::vector<double> instants = grid;
    if (grid.size() < leastInstants) {
        const std::vector<double> more = gridPoints(until, leastInstants);
        instants.insert(instants.end(), more.begin(), more.end());
        std::sort(instants.begin(), instants.end());
        instants.erase(std::unique(instants.begin(), instants.end()), instants.end());
    }

    using Clock = std::chrono::steady_clock;
    const Clock::time_point begin = Clock::now();
    const std::shared_ptr<Checkpoints> checkpoints = request.period > 0.0 ? nullptr : changes.checkpoints;
    std::optional<Resumed> resumed;
    if (checkpoints)
        *checkpoints = {.until = until,
                  .tolerance = request.tolerance,
                  .grid = grid,
                  .profiles = request.profiles,
                  .refinement = refinement,
                  .all = {}};
    if (checkpoints && changes.previous) resumed = resume(*changes.previous, *changes.stated, plant, *checkpoints, result);
    double nextProfile = resumed ? resumed->nextProfile : 0.0;
    Options options;
    options.tolerance = request.tolerance;
    options.reuseCycles = request.reuseCycles;
    options.refinement = refinement;
    if (resumed) made.refinement = checkpoints->refinement;
    base::Result<Simulation> opened = resumed ? std::move(resumed->simulation) : Simulation::open(plant, options);
    if (!opened) {
        result.status = RunStatus::Failed;
        result.errors.push_back(opened.error());
        return made;
    }
    Simulation& simulation = *opened;
    if (request.period > 0.0 && !settle(simulation, request, stop, result)) return made;
    auto next = grid.begin() + long(result.times.size());
    if (resumed) leaveOut(simulation.time(), instants);
    for (Column& c : result.columns) c.values.reserve(grid.size());
    if (request.profiles && !resumed) result.profiles = bedsOf(*plant);
    std::optional<CheckpointKeeper> keeper;
    if (checkpoints) keeper.emplace(*checkpoints);
    std::shared_ptr<const model::Plant> wanted; // the plant to go on with from where the run stands
    std::stop_source segment;                     // ends where one is wanted, or the run
    auto visit = [&](double t) {
        if (request.progress) request.progress(t / until);
        if (changes.next && t < until && !wanted && (wanted = changes.next())) segment.request_stop();
        if (next == grid.end() || *next > t + 1e-9 * std::max(1.0, t)) return;
        result.times.push_back(*next++);
        if (t >= nextProfile) {
            takeProfiles(simulation, result.profiles);
            nextProfile += until / (mostProfiles - 1) * (1.0 - 1e-9);
        }
        for (Column& c : result.columns) c.values.push_back(simulation.value(c.target));
        if (keeper) keeper->look(simulation, result.times.size(), nextProfile);
        if (!request.sampled) return;
        takeCourse(*plant, simulation, result);
        request.sampled(result);
    };
    base::Done ran = base::done();
    for (;;) {
        {
            const std::stop_callback ends(stop, [&segment] { segment.request_stop(); });
            ran = simulation.advance(until, instants, visit, segment.get_token());
        }
        if (!wanted || !ran || stop.stop_requested()) break;
        // More may be wanted where a run is held.
        const double now = simulation.time();
        while (wanted) {
            const base::Done taken = simulation.change(wanted);
            if (taken) {
                plant = wanted;
                made.changed = true;
                keeper.reset();
                if (checkpoints) *checkpoints = {};
            }
            if (changes.taken) changes.taken(now, taken);
            if (request.progress) request.progress(now / until);
            wanted = changes.next();
        }
        segment = std::stop_source();
        leaveOut(now, instants);
    }
    result.wallTime = std::chrono::duration<double>(Clock::now() - begin).count();
    takeCourse(*plant, simulation, result);
    result.balance = simulation.balance();
    result.statistics = simulation.statistics();
    if (request.reuseCycles) result.reuse = simulation.cycleReuse();
    addNotices(*plant, simulation, result);
    addStreams(*plant, simulation, result);
    addKeyFigures(*plant, simulation, result);
    if (!ran) {
        result.status = RunStatus::Failed;
        result.errors.push_back(ran.error());
    } else if (stop.stop_requested() && simulation.time() < until) {
        result.status = RunStatus::Stopped;
    } else {
        result.errors = doubtsOf(*plant, simulation, result, request.tolerance);
        if (!result.errors.empty()) result.status = RunStatus::Unbalanced;
        for (int u = 0; u < int(plant->units.size()); ++u) made.excess.push_back(simulation.gridError(u).excess());
    }
    return made;
}

// Which grids are to be finer: those that did not hold, unless that has just helped little. False where there is none.
bool refine(const Attempt& made, const std::vector<double>& before, std::vector<double>& refinement)
{
    constexpr double finer = 2.0, leastGain = 1.3;
    bool any = false;
    refinement = made.refinement;
    refinement.resize(made.excess.size(), 1.0);
    for (std::size_t u = 0; u < made.excess.size(); ++u) {
        const bool helped = before.empty() || before[u] <= 1.0 || made.excess[u] * leastGain < before[u];
        if (made.excess[u] <= 1.0 || !helped) continue;
        refinement[u] *= finer;
        any = true;
    }
    return any;
}

// How the figures of a run came to be, where the grids that its tolerance asks for were too coarse.
void addRefinements(Attempt& made)
{
    RunResult& result = made.result;
    for (std::size_t u = 0; u < made.refinement.size() && u < result.grids.size(); ++u)
        if (made.refinement[u] > 1.0)
            result.notices.push_back(
                {"units/" + result.unitIds[u],
                 say(CORE_TR("core",
                             "The grid that this tolerance asks for was too coarse for what passed this bed; the "
                             "run was made again with one {1} times as fine ({2})."),
                     base::writeShort(made.refinement[u], 3), result.grids[u])});
}

} // namespace

RunResult run(std::shared_ptr<const model::Plant> plant, const RunRequest& request, const RunChanges& changes,
              std::stop_token stop)
{
    constexpr int mostRefinements = 3;
    Attempt made = attempt(plant, request, changes, {}, stop);
    std::vector<double> before, refinement;
    RunChanges anew = changes;
    anew.previous = nullptr;
    for (int again = 0; again < mostRefinements && !made.changed && refine(made, before, refinement); ++again) {
        if (request.refined) request.refined(again + 1);
        Attempt finer = attempt(plant, request, anew, refinement, stop);
        if (finer.result.status == RunStatus::Failed) {
            if (changes.checkpoints) *changes.checkpoints = {};
            break;
        }
        finer.result.wallTime += made.result.wallTime;
        before = std::move(made.excess);
        made = std::move(finer);
    }
    addRefinements(made);
    return std::move(made.result);
}

} // namespace titer::runs
