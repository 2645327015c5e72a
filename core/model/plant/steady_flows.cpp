#include "core/model/plant/steady_flows.h"

#include "core/base/not_available.h"
#include "core/model/plant/flow_owner.h"

#include <algorithm>
#include <cmath>

namespace titer::model {

namespace {

bool emptyAtFirst(const PlantUnit& unit)
{
    return unit.type->holdup && !(unit.setup.initialVolume > 0.0);
}

int pumpPort(const PlantUnit& unit)
{
    for (std::size_t p = 0; p < unit.outPorts.size(); ++p)
        if (unit.type->ports[unit.outPorts[p]].rule == FlowRule::Pumps) return int(p);
    return -1;
}

} // namespace

SteadyFlows::SteadyFlows(const Plant& plant, int unit, Tubes tubes)
    : m_plant(plant)
    , m_unit(unit)
    , m_tubes(tubes)
    , m_entering(plant.units.size())
    , m_units(plant.units.size())
{
    for (std::size_t s = 0; s < plant.streams.size(); ++s) {
        const PlantStream& stream = plant.streams[s];
        const PlantUnit& to = plant.units[stream.to];
        if (to.type->ports[to.inPorts[stream.toPort]].phase == Phase::Liquid) m_entering[stream.to].push_back(int(s));
    }
    orderUpstream(unit);
    for (const int u : m_order) open(u);
}

// What leaves a vessel that holds something does not depend on what enters it.
bool SteadyFlows::needsInflow(int unit) const
{
    const PlantUnit& u = m_plant.units[unit];
    return u.type->bed || emptyAtFirst(u) || passesOn(*u.model);
}

void SteadyFlows::orderUpstream(int unit)
{
    struct Visit {
        int unit;
        std::size_t next;
    };
    std::vector<char> seen(m_plant.units.size(), 0);
    std::vector<Visit> visits{{unit, 0}}; // no recursion: plants may be long chains
    seen[unit] = 1;
    while (!visits.empty()) {
        const int u = visits.back().unit;
        const bool leadsOn = u == unit || needsInflow(u);
        if (!leadsOn || visits.back().next == m_entering[u].size()) {
            m_order.push_back(u);
            visits.pop_back();
            continue;
        }
        const PlantStream& stream = m_plant.streams[m_entering[u][visits.back().next++]];
        if (seen[stream.from]) {
            m_loops = m_loops || std::find(m_order.begin(), m_order.end(), stream.from) == m_order.end();
            continue;
        }
        seen[stream.from] = 1;
        visits.push_back({stream.from, 0});
    }
}

void SteadyFlows::open(int index)
{
    const PlantUnit& unit = m_plant.units[index];
    Unit& own = m_units[index];
    const std::size_t components = m_plant.components.size();
    own.set = unit.set;
    own.written.assign(unit.outPorts.size(), 0.0);
    if (unit.type->hasProgram) std::fill(own.written.begin(), own.written.end(), base::notAvailable);
    own.in.resize(unit.inPorts.size());
    own.out.resize(unit.outPorts.size());
    own.amounts.assign(own.in.size() * components, 0.0);
    own.concentrations.assign(own.out.size() * components, 0.0);
    for (std::size_t p = 0; p < own.in.size(); ++p) own.in[p].amounts = own.amounts.data() + p * components;
    for (std::size_t p = 0; p < own.out.size(); ++p)
        own.out[p].concentrations = own.concentrations.data() + p * components;
    own.streams.resize(own.in.size());
    for (const int s : m_entering[index]) own.streams[m_plant.streams[s].toPort].push_back(s);
    if (unit.type->bed) return; // its states are those of a grid that has not been chosen
    own.model = unit.model;
    own.y.assign(std::size_t(unit.model->stateCount() + unit.model->quadratureCount()), 0.0);
    if (!own.y.empty()) unit.model->start(own.y.data());
}

void SteadyFlows::write(const WriteTarget& target, double value)
{
    if (target.unit < 0 || m_units[target.unit].out.empty()) return; // not upstream
    if (target.setPoint >= 0)
        m_units[target.unit].set[target.setPoint] = value;
    else if (target.outPort >= 0)
        m_units[target.unit].written[target.outPort] = value;
}

std::span<const Inflow<double>> SteadyFlows::enteringAt(double time)
{
    // What flows around a loop grows by what comes back until as much leaves it.
    constexpr int maxRounds = 1000;
    constexpr double settled = 1e-6;
    double before = -1.0;
    for (int round = 0; round < (m_loops ? maxRounds : 1); ++round) {
        for (const int u : m_order) {
            gather(u);
            if (u != m_unit || m_loops) evaluate(u, time);
        }
        double flow = 0.0;
        for (const int u : m_order)
            for (const Inflow<double>& in : m_units[u].in) flow += in.flow;
        if (std::abs(flow - before) <= settled * flow) break;
        before = flow;
    }
    return m_units[m_unit].in;
}

void SteadyFlows::gather(int unit)
{
    Unit& own = m_units[unit];
    const std::size_t components = m_plant.components.size();
    std::fill(own.amounts.begin(), own.amounts.end(), 0.0);
    for (std::size_t p = 0; p < own.in.size(); ++p) {
        own.in[p].flow = own.in[p].heat = 0.0;
        for (const int s : own.streams[p]) {
            const PlantStream& stream = m_plant.streams[s];
            const Unit& from = m_units[stream.from];
            if (from.out.empty()) continue;
            const Outflow<double>& source = from.out[stream.fromPort];
            own.in[p].flow += source.flow;
            own.in[p].heat += source.flow * source.temperature;
            for (std::size_t c = 0; c < components; ++c)
                own.amounts[p * components + c] += source.flow * source.concentrations[c];
        }
    }
}

// The flow of an outlet port as far as set-points decide it.
double SteadyFlows::defaultValue(int unit, int port) const
{
    const PlantUnit& u = m_plant.units[unit];
    const int stream = u.outStreams[port];
    if (stream < 0 || u.type->ports[u.outPorts[port]].rule != FlowRule::Set) return 0.0;
    const int to = m_plant.streams[stream].to;
    const int pump = pumpPort(m_plant.units[to]);
    if (pump < 0) return m_units[unit].written[port];
    return m_units[to].out.empty() ? 0.0 : m_units[to].written[pump];
}

// A bed gives off what enters it, sooner or later.
void SteadyFlows::passOn(int unit)
{
    Unit& own = m_units[unit];
    if (own.in.empty() || own.out.empty()) return;
    const Inflow<double>& in = own.in.front();
    own.out.front().flow = in.flow;
    own.out.front().temperature = in.flow > 0.0 ? in.heat / in.flow : 0.0;
    for (std::size_t c = 0; c < m_plant.components.size(); ++c)
        own.out.front().concentrations[c] = in.flow > 0.0 ? in.amounts[c] / in.flow : 0.0;
}

// A tube holds from the begin on what enters it first, and gives that off at once.
void SteadyFlows::fill(int unit)
{
    Unit& own = m_units[unit];
    if (own.isFilled || own.in.empty() || !(own.in.front().flow > 0.0) || own.model->passage() != Passage::Delayed)
        return;
    Operation operation;
    operation.flow = own.in.front().flow;
    for (std::size_t c = 0; c < m_plant.components.size(); ++c)
        operation.concentrations.push_back(own.in.front().amounts[c] / operation.flow);
    base::Errors errors; // those of its own check
    const std::shared_ptr<const UnitModel> filled = own.model->resolved(operation, errors);
    own.isFilled = true;
    if (!filled || filled->stateCount() != own.model->stateCount()) return;
    own.model = filled;
    if (!own.y.empty()) own.model->start(own.y.data());
}

void SteadyFlows::evaluate(int unit, double time)
{
    const PlantUnit& u = m_plant.units[unit];
    if (u.type->bed || (u.type->filled && m_tubes == Tubes::PassOn)) return passOn(unit);
    Unit& own = m_units[unit];
    const std::size_t components = m_plant.components.size();
    const int pump = pumpPort(u);
    for (std::size_t p = 0; p < own.out.size(); ++p) {
        own.out[p].flow = int(p) == pump ? own.in.front().flow : defaultValue(unit, int(p));
        own.out[p].temperature = 0.0;
        std::fill_n(own.out[p].concentrations, components, 0.0);
    }
    fill(unit);
    own.model->outflows(UnitView<double>{time, own.set, own.y.data(), own.in, own.out});
    if (emptyAtFirst(u)) {
        double entering = 0.0;
        for (const Inflow<double>& in : own.in) entering += in.flow;
        if (own.filled.empty() && entering > 0.0) {
            own.filled.assign(components, 0.0);
            for (std::size_t k = 0; k < own.amounts.size(); ++k)
                own.filled[k % components] += own.amounts[k] / entering;
        }
        for (Outflow<double>& out : own.out)
            if (!own.filled.empty()) std::copy(own.filled.begin(), own.filled.end(), out.concentrations);
    }
    for (std::size_t p = 0; p < own.out.size(); ++p) {
        if (u.outStreams[p] < 0) continue;
        const PlantStream& stream = m_plant.streams[u.outStreams[p]];
        const PlantUnit& receiver = m_plant.units[stream.to];
        Unit& taking = m_units[stream.to];
        if (taking.in.empty() || receiver.type->ports[receiver.inPorts[stream.toPort]].rule != FlowRule::Draws)
            continue;
        Inflow<double> seen = taking.in[stream.toPort];
        seen.amounts = own.out[p].concentrations;
        std::swap(taking.in[stream.toPort], seen);
        const DrawingModel* drawing = receiver.model->facets().drawing;
        const UnitView<double> view{time, taking.set, taking.y.data(), taking.in, taking.out};
        own.out[p].flow = drawing ? drawing->draw(view, stream.toPort) : 0.0;
        std::swap(taking.in[stream.toPort], seen);
    }
}

} // namespace titer::model
