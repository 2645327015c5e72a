#include "core/solve/evaluate/mode.h"

#include <cmath>

namespace titer::solve {

using model::FlowRule;

Mode::Mode(const Layout& layout, const Versioned<RunState>& state)
    : m_layout(layout)
    , m_state(state)
    , m_moves(layout.allSlots.size(), 1)
    , m_flows(layout.streams.size(), 1)
{
    for (const Layout::Slot& slot : layout.allSlots) m_setFlows.emplace_back(slot.out.size());
}

void Mode::begin(double t, double nextBreak)
{
    m_startTime = t;
    m_nextBreak = nextBreak;
    findLive();
    chooseRows();
}

// Where something may happen from now on, and with which flows.
void Mode::findLive()
{
    const std::vector<Layout::Slot>& slots = m_layout.allSlots;
    std::vector<char> live(slots.size(), 0);
    for (std::size_t s = 0; s < slots.size(); ++s) live[s] = slots[s].states > 0 && !idle(slots[s].unit);
    for (std::size_t i = 0; i < m_layout.streams.size(); ++i) {
        const Layout::Stream& stream = m_layout.streams[i];
        m_flows[i] = mayFlow(stream.index);
        if (!m_flows[i]) continue;
        if (stream.from >= 0) live[stream.from] = 1;
        if (stream.to >= 0) live[stream.to] = 1;
    }
    for (std::size_t s = 0; s < slots.size(); ++s) {
        m_moves[s] = !idle(slots[s].unit);
        for (std::size_t p = 0; p < slots[s].out.size(); ++p) m_setFlows[s][p] = setFlowOf(slots[s], int(p));
    }
    m_live.clear();
    m_resting.clear();
    for (int s : m_layout.order)
        if (live[s])
            m_live.push_back(s);
        else if (slots[s].states > 0)
            m_resting.push_back(s);
}

// Which mass balances can change from now on.
void Mode::chooseRows()
{
    m_active.clear();
    for (const Layout::Slot& slot : m_layout.allSlots) {
        if (idle(slot.unit)) continue;
        for (int q = 0; q < slot.quadratures; ++q) m_active.push_back(slot.quadrature + q);
        const std::vector<int>& carried = m_layout.carriedOf(slot);
        for (int i = 0; i < int(carried.size()); ++i) {
            if (slot.generatedRow >= 0 && slot.model->generates(carried[i])) m_active.push_back(slot.generatedRow + i);
            if (slot.exchangedRow >= 0 && slot.model->exchanges(carried[i])) m_active.push_back(slot.exchangedRow + i);
        }
    }
    for (std::size_t s = 0; s < m_layout.streams.size(); ++s) {
        const Layout::Stream& stream = m_layout.streams[s];
        for (int i = 0; m_flows[s] && i <= int(stream.carried.size()); ++i) m_active.push_back(stream.row + i);
    }
}

// The flow of an outlet port as far as set-points decide it.
Mode::SetFlow Mode::setFlowOf(const Layout::Slot& slot, int port) const
{
    const model::PlantUnit& unit = m_layout.plant.units[slot.unit];
    if (slot.out[port] < 0 || idle(slot.unit) || ruleOut(unit, port) != FlowRule::Set) return {};
    if (dry(slot.unit)) return {};
    const int to = m_layout.plant.streams[m_layout.streams[slot.out[port]].index].to;
    const model::PlantUnit& receiver = m_layout.plant.units[to];
    if (const int pump = pumpPort(receiver); pump >= 0) return {m_state->flow[to][pump], m_state->ramp[to][pump]};
    return {m_state->flow[slot.unit][port], m_state->ramp[slot.unit][port]};
}

std::span<const double> Mode::setPoints(int unit, double t, std::vector<double>& moving) const
{
    const std::vector<Ramp>& ramps = m_state->setRamp[unit];
    if (ramps.empty()) return m_state->set[unit];
    moving = m_state->set[unit];
    for (std::size_t s = 0; s < ramps.size(); ++s) moving[s] = ramps[s].at(moving[s], t);
    return moving;
}

bool Mode::mayFlow(int stream) const
{
    const model::PlantStream& plantStream = m_layout.plant.streams[stream];
    const model::PlantUnit& from = m_layout.plant.units[plantStream.from];
    if (idle(plantStream.from)) return false;
    if (ruleOut(from, plantStream.fromPort) != FlowRule::Set) return true;
    const model::PlantUnit& to = m_layout.plant.units[plantStream.to];
    if (ruleIn(to, plantStream.toPort) == FlowRule::Draws) return !idle(plantStream.to);
    const int pump = pumpPort(to);
    const int unit = pump >= 0 ? plantStream.to : plantStream.from, port = pump >= 0 ? pump : plantStream.fromPort;
    const double flow = m_state->flow[unit][port];
    if (std::isnan(flow)) {
        const model::SwitchingModel* switching = from.model->facets().switching;
        return switching && switching->flowsByItself(m_startTime);
    }
    return flow != 0.0 || m_state->ramp[unit][port].slope != 0.0;
}

bool Mode::asleep() const
{
    // Inlets and outlets wait with the units that they serve.
    bool any = false;
    for (const Layout::Slot& slot : m_layout.allSlots) {
        const model::UnitType& type = *m_layout.plant.units[slot.unit].type;
        const bool boundary = slot.states == 0 && (slot.in.empty() || type.ports.size() == 1);
        if (boundary) continue;
        if (!idle(slot.unit)) return false;
        any = true;
    }
    return any;
}

} // namespace titer::solve
