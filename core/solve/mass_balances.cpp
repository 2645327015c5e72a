// Mass balances: whether everything that entered is held, has left or was generated, per unit, component and stream.
#include "core/solve/run.h"
#include "core/solve/simulation.h"

#include <algorithm>
#include <cmath>

namespace titer::solve {

namespace {

// Below this part of a usual concentration a component is not there; what stands in its mass balance is rounding.
constexpr double nothing = 1e-15;
// Mass balances within a unit close to rounding: traces below this part of the usual concentration are evaluated as if they were as
// much.
constexpr double trace = 1e-3;
// The two ends of a stream agree to the tolerance, and that resolves a concentration to its part of the usual one: a run is
// not blamed for what nobody asked of it.
constexpr double resolved = 0.1;

// What is no number is worse than every number.
double worse(double a, double b)
{
    return std::isnan(a) || b <= a ? a : b;
}

// What a unit holds, or what has passed through it where that is more [m3].
double handled(RunningPlant& running, int unit)
{
    const double* y = running.stateOfUnit(unit);
    double passed = 0.0;
    for (std::size_t s = 0; s < running.plant->streams.size(); ++s)
        if (running.plant->streams[s].to == unit || running.plant->streams[s].from == unit)
            passed += std::abs(running.layoutOf(unit).streamVolume(int(s), y));
    return std::max(running.layoutOf(unit).volume(unit, y), passed);
}

// An inlet takes from outside what it gives; an outlet keeps what it gets.
void closeEnds(bool hasIn, bool hasOut, MassBalance& balance)
{
    if (!hasIn && hasOut) balance.in = balance.out;
    if (hasIn && !hasOut) balance.held = balance.in;
}

} // namespace

double balanceError(const MassBalance& balance, double usual)
{
    const double turnover = balance.initial + balance.in + std::abs(balance.generated);
    if (turnover <= nothing * usual) return 0.0;
    // What is made and used up again stands in its mass balance as the little that is left: rounding of what there was.
    return std::abs(balance.held - balance.initial - balance.in + balance.out - balance.generated) /
           (turnover + trace * usual);
}

MassBalance Simulation::massBalance(int unit, int component) const
{
    return massBalances(unit)[component];
}

std::vector<MassBalance> Simulation::massBalances(int unit) const
{
    const model::Plant& plant = *m->running.plant;
    const Layout& layout = m->running.layoutOf(unit);
    const double* y = m->running.stateOfUnit(unit);
    const std::size_t n = plant.components.size();
    std::vector<MassBalance> all(n);
    std::vector<double> held(n, 0.0), generated(n, 0.0), exchanged(n, 0.0);
    layout.held(unit, y, held.data());
    layout.generated(unit, y, generated.data());
    layout.exchanged(unit, y, exchanged.data());
    for (std::size_t c = 0; c < n; ++c) {
        all[c].held = held[c];
        all[c].initial = m->running.observed().all().initiallyHeld[unit][c];
        all[c].generated = generated[c];
        (exchanged[c] > 0.0 ? all[c].in : all[c].out) += std::abs(exchanged[c]);
    }
    bool hasIn = false, hasOut = false;
    for (std::size_t s = 0; s < plant.streams.size(); ++s) {
        const model::PlantStream& stream = plant.streams[s];
        if (stream.from != unit && stream.to != unit) continue;
        const std::vector<double> carried = layout.streamAmounts(int(s), y).amounts;
        hasIn = hasIn || stream.to == unit;
        hasOut = hasOut || stream.from == unit;
        for (std::size_t c = 0; c < n; ++c) {
            if (stream.to == unit) all[c].received += carried[c];
            if (stream.from == unit) all[c].sent += carried[c];
        }
    }
    for (MassBalance& balance : all) {
        balance.in += balance.received;
        balance.out += balance.sent;
        if (plant.units[unit].model->stateCount() == 0) closeEnds(hasIn, hasOut, balance);
    }
    return all;
}

UnitBalance Simulation::unitBalance(int unit) const
{
    const model::Plant& plant = *m->running.plant;
    const Layout& layout = m->running.layoutOf(unit);
    const double* y = m->running.stateOfUnit(unit);
    UnitBalance all{massBalances(unit), {}, handled(m->running, unit)};
    MassBalance& volume = all.volume;
    volume.initial = m->running.observed().all().initiallyHeld[unit].back();
    volume.held = std::max(layout.volume(unit, y), 0.0);
    bool hasIn = false, hasOut = false;
    for (std::size_t s = 0; s < plant.streams.size(); ++s) {
        const model::PlantStream& stream = plant.streams[s];
        const model::PlantUnit& from = plant.units[stream.from];
        if (from.type->ports[from.outPorts[stream.fromPort]].phase == model::Phase::Gas) continue;
        if (stream.to == unit) hasIn = true, volume.received += layout.streamVolume(int(s), y);
        if (stream.from == unit) hasOut = true, volume.sent += layout.streamVolume(int(s), y);
    }
    volume.in = volume.received;
    volume.out = volume.sent;
    if (plant.units[unit].model->stateCount() == 0) closeEnds(hasIn, hasOut, volume);
    return all;
}

double Simulation::carried(int unit, int outPort, int component) const
{
    const int stream = m->running.plant->units[unit].outStreams[outPort];
    if (stream < 0) return 0.0;
    return m->running.layoutOf(unit).streamAmounts(stream, m->running.stateOfUnit(unit)).amounts[component];
}

StreamTotal Simulation::streamTotal(int stream) const
{
    const int from = m->running.plant->streams[stream].from;
    StreamAmounts carried = m->running.layoutOf(from).streamAmounts(stream, m->running.stateOfUnit(from));
    const StreamTimes& times = m->running.observed().all().streams[stream];
    return {carried.volume, std::move(carried.amounts), times.first, times.last, times.flowing};
}

BalanceErrors Simulation::balanceErrors() const
{
    RunningPlant& running = m->running;
    const model::Plant& plant = *running.plant;
    BalanceErrors balance;
    std::vector<double> total(plant.components.size(), 0.0); // turnover of each component in the whole plant
    balance.perUnit.assign(plant.units.size(), 0.0);
    for (std::size_t u = 0; u < plant.units.size(); ++u) {
        const double volume = handled(running, int(u));
        const std::vector<MassBalance> all = massBalances(int(u));
        for (std::size_t c = 0; c < plant.components.size(); ++c) {
            const MassBalance& a = all[c];
            total[c] = std::max(total[c], a.initial + a.in + std::abs(a.generated));
            const double usual = volume * model::usualConcentration(plant.components[c].basis);
            balance.perUnit[u] = worse(balance.perUnit[u], balanceError(a, usual));
        }
        balance.worst = worse(balance.worst, balance.perUnit[u]);
    }
    for (std::size_t s = 0; s < plant.streams.size(); ++s) {
        const int from = plant.streams[s].from, to = plant.streams[s].to;
        if (running.groupIndex(from) == running.groupIndex(to)) continue; // one mass balance serves both ends
        const StreamAmounts sent = running.layoutOf(from).streamAmounts(int(s), running.stateOfUnit(from));
        const StreamAmounts got = running.layoutOf(to).streamAmounts(int(s), running.stateOfUnit(to));
        for (std::size_t c = 0; c < plant.components.size(); ++c) {
            const double min = resolved * std::abs(sent.volume) * model::usualConcentration(plant.components[c].basis);
            const double scale = std::max({std::abs(sent.amounts[c]), std::abs(got.amounts[c]), 1e-9 * total[c]}) + min;
            if (!(scale <= 0.0))
                balance.transfer = worse(balance.transfer, std::abs(sent.amounts[c] - got.amounts[c]) / scale);
        }
    }
    double tolerance = running.options.tolerance;
    for (int g = 0; g < running.groupCount(); ++g)
        tolerance = std::max(tolerance, running.group(g).tolerances().ofBeds());
    balance.transferLimit = 10.0 * tolerance;
    return balance;
}

} // namespace titer::solve
