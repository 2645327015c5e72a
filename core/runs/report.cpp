#include "core/runs/report.h"

#include "core/base/text.h"
#include "core/base/units/units.h"
#include "core/economics/goods/cost_figures.h"
#include "core/figures/amounts/footprint.h"
#include "core/figures/flow_notices.h"
#include "core/figures/key_figures.h"

#include <cmath>
#include <optional>
#include <string>
#include <vector>

namespace titer::runs {

using base::say;
using figures::RunResult;
using solve::PhaseRecord;
using solve::Simulation;

namespace {

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

// What each unit's balances come to, with what evaporated.
void addBalances(const model::Plant& plant, const Simulation& simulation, RunResult& result)
{
    for (std::size_t u = 0; u < plant.units.size(); ++u) {
        result.balances.push_back(simulation.unitBalance(int(u)));
        const figures::Column* vapour = result.column(plant.units[u].id + ".evaporated");
        const double evaporated = vapour ? simulation.value(vapour->target) : 0.0;
        if (evaporated > 0.0) result.balances.back().volume.generated = -evaporated;
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

// What guards have cut, and what of it first.
void addGuards(const model::Plant& plant, const Simulation& simulation, RunResult& result)
{
    const std::vector<solve::GuardRecord> records = simulation.guards();
    for (std::size_t g = 0; g < records.size(); ++g) {
        const model::PlantGuard& guard = plant.guards[g];
        result.guards.push_back({guard.id, model::unitOf(plant, guard.writes), records[g]});
        const guard::FirstCut& first = records[g].first;
        if (first.limit == guard::Limit::None) continue;
        std::vector<std::string> all;
        for (const solve::GuardCuts& limit : records[g].limits)
            if (limit.cuts.count > 0.0)
                all.push_back(std::string(limitText(limit.limit)) + " " + base::writeShort(limit.cuts.count, 12));
        const std::string unit = model::displayUnitOf(plant, guard.writes);
        const auto text = [&unit](double value) {
            return std::isfinite(value)
                       ? base::writeShort(base::toUnit(value, unit), 4) + (unit == "1" ? "" : " " + unit)
                       : std::string("–");
        };
        result.notices.push_back(
            {"guards/" + guard.id,
             say(CORE_TR("core", "The guard “{1}” first cut a value at {2} h, by its limit {3}: from {4} to {5}. All "
                                 "cuts: {6}. Change what writes “{7}”, or the limit, where this is not meant."),
                 guard.id, base::writeShort(first.time / 3600.0, 5), std::string(limitText(first.limit)),
                 text(first.from), text(first.to), base::join(all, ", "), model::tagOf(plant, guard.writes))});
    }
}

void addControl(const model::Plant& plant, const Simulation& simulation, RunResult& result)
{
    for (const solve::ControlRecord& record : simulation.control())
        result.control.push_back({plant.controllers[std::size_t(record.controller)].id, record});
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
            {"", say(CORE_TR("core", "After {1} cycles the states still change by {2} of their typical size: there "
                                     "is no cyclic steady state. Give the period of everything that repeats, or run "
                                     "with a coarser tolerance."),
                     std::to_string(result.cyclic->cycles), base::writeShort(result.cyclic->change, 2))});
    std::vector<bool> began(plant.phases.size(), false);
    for (const PhaseRecord& record : simulation.phases()) began[record.phase] = true;
    for (std::size_t p = 0; p < plant.phases.size(); ++p)
        if (!began[p])
            result.notices.push_back(
                {"recipe/phases/" + plant.phases[p].id,
                 say(CORE_TR("core", "This phase never started. Check what it waits for, or extend the run."))});
}

} // namespace

// What has happened by now: phases, doses, and which units have begun.
void takeCourse(const model::Plant& plant, const Simulation& simulation, RunResult& result)
{
    result.simulatedTime = simulation.time();
    result.phases = simulation.phases();
    result.doses = simulation.doses();
    result.starts.resize(plant.units.size());
    for (std::size_t u = 0; u < plant.units.size(); ++u) result.starts[u] = simulation.startOf(int(u));
}

void report(const model::Plant& plant, const Simulation& simulation, double tolerance, RunResult& result)
{
    takeCourse(plant, simulation, result);
    result.balance = simulation.balanceErrors();
    result.statistics = simulation.statistics();
    addNotices(plant, simulation, result);
    addGuards(plant, simulation, result);
    addControl(plant, simulation, result);
    addStreams(plant, simulation, result);
    addBalances(plant, simulation, result);
    figures::addKeyFigures(plant, simulation, tolerance, result);
    economics::addCostFigures(plant, result);
    figures::addFootprintFigures(plant, result);
    const base::Notices flows = figures::flowNotices(plant, simulation, result);
    result.notices.insert(result.notices.end(), flows.begin(), flows.end());
}

} // namespace titer::runs
