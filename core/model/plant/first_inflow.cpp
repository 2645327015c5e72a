#include "core/model/plant/first_inflow.h"

#include "core/model/plant/steady_flows.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace titer::model {

namespace {

// Set-points that change at one instant of the recipe.
struct Change {
    double time = 0.0; // [s]
    std::vector<std::pair<WriteTarget, double>> writes = {};
};

// How long a phase takes, as far as the recipe alone says; 0 where a value ends it [s].
double durationOf(const Plant& plant, const PlantPhase& phase)
{
    double shortest = unbounded, longest = 0.0;
    for (const Condition& c : phase.until) {
        double duration = 0.0;
        if (c.kind == Condition::Kind::For)
            duration = c.limit;
        else if (c.kind == Condition::Kind::Volume)
            duration = c.limit / phase.transfer.flow;
        else if (c.kind == Condition::Kind::Guard && phase.isTransfer && c.unit == phase.transfer.unit)
            duration = plant.units[c.unit].setup.initialVolume / phase.transfer.flow; // until it is empty
        else if (!phase.all)
            continue;
        shortest = std::min(shortest, duration);
        longest = std::max(longest, duration);
    }
    if (phase.until.empty()) return unbounded;
    return phase.all ? longest : std::isfinite(shortest) ? shortest : 0.0;
}

// All that the recipe sets, in the order in which it does, and the instants at which programs upstream go on. Ends that depend on values
// count as reached at once.
std::vector<Change> changesOf(const Plant& plant, const std::vector<int>& upstream)
{
    std::vector<Change> changes{{0.0}};
    std::vector<double> ends(plant.phases.size(), 0.0);
    std::vector<char> done(plant.phases.size(), 0);
    for (bool moved = true; moved;) {
        moved = false;
        for (std::size_t i = 0; i < plant.phases.size(); ++i) {
            const PlantPhase& phase = plant.phases[i];
            if (done[i] || std::any_of(phase.after.begin(), phase.after.end(), [&](int p) { return !done[p]; }))
                continue;
            done[i] = 1;
            moved = true;
            double start = std::max(phase.at, 0.0);
            for (const int p : phase.after) start = std::max(start, ends[p]);
            ends[i] = start + durationOf(plant, phase);
            if (!std::isfinite(start)) continue;
            Change change{start, phase.set};
            const WriteTarget outlet{phase.transfer.unit, -1, phase.transfer.outPort};
            if (phase.isTransfer) change.writes.emplace_back(outlet, phase.transfer.flow);
            changes.push_back(std::move(change));
            for (const PlantRamp& ramp : phase.ramps)
                changes.push_back({start + ramp.duration, {{ramp.target, ramp.to}}});
            if (phase.isTransfer && std::isfinite(ends[i])) changes.push_back({ends[i], {{outlet, 0.0}}});
        }
    }
    for (const int u : upstream) {
        double time = 0.0;
        for (const ProgramStep& step : plant.units[u].setup.program) changes.push_back({time += step.duration});
    }
    std::stable_sort(changes.begin(), changes.end(), [](const Change& a, const Change& b) { return a.time < b.time; });
    return changes;
}

// The largest that every place upstream gives off by its program or holds at first.
void addLargest(const PlantUnit& unit, std::vector<double>& largest)
{
    const auto add = [&](std::size_t c, double value) {
        if (value > largest[c]) largest[c] = value; // never where it is not given
    };
    for (const ProgramStep& step : unit.setup.program)
        for (std::size_t c = 0; c < step.concentration.size(); ++c) {
            add(c, step.concentration[c]);
            add(c, step.concentration[c] + step.ramp[c] * step.duration);
        }
    for (const std::vector<double>* field : {&unit.setup.initial, &unit.setup.fields.bulk, &unit.setup.fields.pore})
        for (std::size_t c = 0; c < field->size(); ++c) add(c, (*field)[c]);
}

std::vector<double> largestOf(const Plant& plant, const std::vector<int>& units)
{
    std::vector<double> largest(plant.components.size(), 0.0);
    for (const int u : units) addLargest(plant.units[u], largest);
    return largest;
}

bool readInflow(std::span<const Inflow<double>> ports, std::size_t components, Operation& operation)
{
    const Inflow<double>& in = ports.front();
    if (!(in.flow > 0.0) || !std::isfinite(in.flow)) return false;
    operation.flow = in.flow;
    operation.temperature = in.heat / in.flow;
    for (const Inflow<double>& port : ports) operation.inflows.push_back(port.flow);
    for (const Inflow<double>& port : ports) {
        std::vector<double>& composition = operation.compositions.emplace_back();
        for (std::size_t c = 0; c < components && port.flow > 0.0; ++c)
            composition.push_back(port.amounts[c] / port.flow);
    }
    operation.concentrations = operation.compositions.front();
    return true;
}

} // namespace

std::vector<int> upstreamOf(const Plant& plant, int unit)
{
    std::vector<int> upstream;
    std::vector<char> seen(plant.units.size(), 0);
    const auto addFeeders = [&](int of) {
        for (const PlantStream& s : plant.streams)
            if (s.to == of && !seen[s.from]) seen[s.from] = 1, upstream.push_back(s.from);
    };
    addFeeders(unit);
    for (std::size_t i = 0; i < upstream.size(); ++i) addFeeders(upstream[i]);
    return upstream;
}

std::vector<double> largestGiven(const Plant& plant, int unit)
{
    std::vector<int> units = upstreamOf(plant, unit);
    units.push_back(unit);
    return largestOf(plant, units);
}

namespace {

bool isFed(const Plant& plant, int unit)
{
    return std::any_of(plant.streams.begin(), plant.streams.end(),
                       [unit](const PlantStream& s) { return s.to == unit && s.toPort == 0; });
}

// All that enters, as the recipe goes on, until `take` has enough: it is given the inlet ports.
template <class Take> void followInflow(const Plant& plant, SteadyFlows flows, const Take& take)
{
    const std::vector<Change> changes = changesOf(plant, flows.upstream());
    for (std::size_t i = 0; i < changes.size(); ++i) {
        for (const auto& [target, value] : changes[i].writes) flows.write(target, value);
        const double time = changes[i].time;
        if (take(flows.enteringAt(time))) return;
        // A flow that rises from 0 counts by what it has risen to when something changes again.
        const double next = i + 1 < changes.size() ? changes[i + 1].time : std::max(plant.duration, time + 3600.0);
        if (next > time && take(flows.enteringAt(time + (next - time) * (1.0 - 1e-9)))) return;
    }
}

} // namespace

Operation firstInflow(const Plant& plant, int unit)
{
    Operation operation;
    if (!isFed(plant, unit)) return operation;
    operation.largest = largestOf(plant, upstreamOf(plant, unit));
    followInflow(plant, SteadyFlows(plant, unit), [&](std::span<const Inflow<double>> ports) {
        return readInflow(ports, plant.components.size(), operation);
    });
    return operation;
}

std::vector<double> smallestInflow(const Plant& plant, int unit)
{
    std::vector<double> least;
    if (!isFed(plant, unit)) return least;
    followInflow(plant, SteadyFlows(plant, unit, SteadyFlows::Tubes::PassOn),
                 [&](std::span<const Inflow<double>> ports) {
                     Operation now;
                     if (!readInflow(ports, plant.components.size(), now)) return false;
                     if (least.empty()) least = now.concentrations;
                     for (std::size_t c = 0; c < least.size(); ++c)
                         least[c] = std::min(least[c], std::max(now.concentrations[c], 0.0));
                     return false;
                 });
    return least;
}

} // namespace titer::model
