// Accounts: whether everything that entered is held, has left or was generated, per unit, component and stream.
#include "core/solve/simulation_impl.h"

#include <algorithm>
#include <cmath>

namespace titer::solve {

namespace {

// Below this part of a usual concentration a component is not there; what stands in its account is rounding.
constexpr double nothing = 1e-15;
// Accounts within a unit close to rounding: traces below this part of the usual concentration are judged as if they were as
// much.
constexpr double trace = 1e-3;
// The two ends of a stream agree to the tolerance, and that resolves a concentration to its part of the usual one: a run is
// not blamed for what nobody asked of it.
constexpr double resolved = 0.1;

} // namespace

Account Simulation::account(int unit, int component) const { return accounts(unit)[component]; }

std::vector<Account> Simulation::accounts(int unit) const
{
    const model::Plant& plant = *m->plant;
    const int g = m->groupIndex[unit];
    Group& group = *m->groups[g];
    const std::vector<double>& y = m->stateOf(g);
    const std::size_t n = plant.components.size();
    std::vector<Account> all(n);
    std::vector<double> held(n, 0.0), generated(n, 0.0), exchanged(n, 0.0);
    group.layout().held(unit, y.data(), held.data());
    group.layout().generated(unit, y.data(), generated.data());
    group.layout().exchanged(unit, y.data(), exchanged.data());
    for (std::size_t c = 0; c < n; ++c) {
        all[c].held = held[c];
        all[c].initial = m->initiallyHeld[unit][c];
        all[c].generated = generated[c];
        (exchanged[c] > 0.0 ? all[c].in : all[c].out) += std::abs(exchanged[c]);
    }
    bool hasIn = false, hasOut = false;
    for (std::size_t s = 0; s < plant.streams.size(); ++s) {
        const model::PlantStream& stream = plant.streams[s];
        if (stream.from != unit && stream.to != unit) continue;
        const std::vector<double> carried = group.layout().streamAccount(int(s), y.data()).amounts;
        hasIn = hasIn || stream.to == unit;
        hasOut = hasOut || stream.from == unit;
        for (std::size_t c = 0; c < n; ++c) {
            if (stream.to == unit) all[c].in += carried[c];
            if (stream.from == unit) all[c].out += carried[c];
        }
    }
    // An inlet takes from outside what it gives; an outlet keeps what it gets.
    if (plant.units[unit].model->stateCount() == 0)
        for (Account& account : all) {
            if (!hasIn && hasOut) account.in = account.out;
            if (hasIn && !hasOut) account.held = account.in;
        }
    return all;
}

double Simulation::carried(int unit, int outPort, int component) const
{
    const int stream = m->plant->units[unit].outStreams[outPort];
    if (stream < 0) return 0.0;
    const int g = m->groupIndex[unit];
    return m->groups[g]->layout().streamAccount(stream, m->stateOf(g).data()).amounts[component];
}

// Takes note of which streams that leave a group carried something since it was looked at last: over that time, or, after a
// dose, at this instant. The flow of a group jumps only where it is prepared, so that it was looked at there.
void Simulation::Impl::takeStreams(int group, const std::vector<double>& y, bool atOnce)
{
    constexpr double rounding = 1e-12;
    for (std::size_t s = 0; s < plant->streams.size(); ++s) {
        if (groupIndex[plant->streams[s].from] != group) continue;
        StreamTimes& times = streamTimes[s];
        const double volume = groups[group]->layout().streamVolume(int(s), y.data());
        if (std::abs(volume - times.volume) > rounding * std::abs(volume)) {
            if (times.first < 0.0) times.first = atOnce ? time : times.seen;
            times.last = time;
            if (!atOnce) times.flowing += time - times.seen;
        }
        times.volume = volume;
        times.seen = time;
    }
}

StreamTotal Simulation::streamTotal(int stream) const
{
    const int g = m->groupIndex[m->plant->streams[stream].from];
    StreamAccount account = m->groups[g]->layout().streamAccount(stream, m->stateOf(g).data());
    const StreamTimes& times = m->streamTimes[stream];
    return {account.volume, std::move(account.amounts), times.first, times.last, times.flowing};
}

// What a unit holds, or what has passed through it where that is more [m3].
double Simulation::Impl::handled(int unit)
{
    const int g = groupIndex[unit];
    const std::vector<double>& y = stateOf(g);
    double passed = 0.0;
    for (std::size_t s = 0; s < plant->streams.size(); ++s)
        if (plant->streams[s].to == unit || plant->streams[s].from == unit)
            passed += std::abs(groups[g]->layout().streamAccount(int(s), y.data()).volume);
    return std::max(groups[g]->layout().volume(unit, y.data()), passed);
}

Balance Simulation::balance() const
{
    const model::Plant& plant = *m->plant;
    Balance balance;
    std::vector<double> total(plant.components.size(), 0.0); // turnover of each component in the whole plant
    balance.perUnit.assign(plant.units.size(), 0.0);
    for (std::size_t u = 0; u < plant.units.size(); ++u) {
        const double volume = m->handled(int(u));
        const std::vector<Account> all = accounts(int(u));
        for (std::size_t c = 0; c < plant.components.size(); ++c) {
            const Account& a = all[c];
            const double turnover = a.initial + a.in + std::abs(a.generated);
            total[c] = std::max(total[c], turnover);
            const double usual = volume * model::usualConcentration(plant.components[c].basis);
            if (turnover <= nothing * usual) continue;
            // What is made and used up again stands in its account as the little that is left: rounding of what there was.
            const double scale = turnover + trace * usual;
            balance.perUnit[u] = std::max(balance.perUnit[u], std::abs(a.held - a.initial - a.in + a.out - a.generated) / scale);
        }
        balance.worst = std::max(balance.worst, balance.perUnit[u]);
    }
    for (std::size_t s = 0; s < plant.streams.size(); ++s) {
        const int from = m->groupIndex[plant.streams[s].from];
        const int to = m->groupIndex[plant.streams[s].to];
        if (from == to) continue; // one account serves both ends
        const StreamAccount sent = m->groups[from]->layout().streamAccount(int(s), m->stateOf(from).data());
        const StreamAccount got = m->groups[to]->layout().streamAccount(int(s), m->stateOf(to).data());
        for (std::size_t c = 0; c < plant.components.size(); ++c) {
            const double least = resolved * std::abs(sent.volume) * model::usualConcentration(plant.components[c].basis);
            const double scale = std::max({std::abs(sent.amounts[c]), std::abs(got.amounts[c]), 1e-9 * total[c]}) + least;
            if (scale > 0.0) balance.transfer = std::max(balance.transfer, std::abs(sent.amounts[c] - got.amounts[c]) / scale);
        }
    }
    double tolerance = m->options.tolerance;
    for (const auto& group : m->groups) tolerance = std::max(tolerance, group->tolerances().ofBeds());
    balance.transferLimit = 10.0 * tolerance;
    return balance;
}

} // namespace titer::solve
