// The right-hand side of a group, written once over the scalar: flows out, flows in, rates, accounts.
#include "core/solve/group/group_workspace.h"
#include "core/solve/group/schur_newton.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace titer::solve {

using model::FlowRule;

// The flow of an out port as far as set-points decide it.
Group::Preset Group::presetFlow(const Slot& slot, int port) const
{
    const model::PlantUnit& unit = m_plant.units[slot.unit];
    if (slot.out[port] < 0 || m_state.idle[slot.unit] || ruleOut(unit, port) != FlowRule::Set) return {};
    if (m_state.dry[slot.unit]) return {};
    const int to = m_plant.streams[m_streams[slot.out[port]].index].to;
    const model::PlantUnit& receiver = m_plant.units[to];
    if (const int pump = pumpPort(receiver); pump >= 0) return {m_state.flow[to][pump], m_state.ramp[to][pump]};
    return {m_state.flow[slot.unit][port], m_state.ramp[slot.unit][port]};
}

template <class T>
void Group::gatherIn(Workspace<T>& w, int s)
{
    const Slot& slot = m_slots[s];
    typename Workspace<T>::Unit& unit = w.units[s];
    for (std::size_t p = 0; p < slot.in.size(); ++p) {
        T* amounts = unit.inAmounts.data() + p * m_components;
        std::fill(amounts, amounts + m_components, T(0.0));
        T flow = 0.0, heat = 0.0;
        for (int i : slot.in[p]) {
            const Stream& stream = m_streams[i];
            if (!stream.flows) continue;
            if (stream.from >= 0) {
                const model::Outflow<T>& source = w.units[stream.from].out[stream.fromPort];
                flow += source.flow;
                heat += source.flow * source.temperature;
                for (int c : stream.carried) amounts[c] += source.flow * source.concentrations[c];
            } else {
                const double* source = m_external.data() + stream.external;
                flow += source[0];
                heat += source[0] * source[1];
                for (int c : stream.carried) amounts[c] += source[0] * source[2 + c];
            }
        }
        unit.in[p].flow = flow;
        unit.in[p].heat = heat;
        unit.in[p].amounts = amounts;
    }
}

// The set-points of a unit at t; those that move go to `moving`.
std::span<const double> Group::setPoints(int unit, double t, std::vector<double>& moving) const
{
    const std::vector<Ramp>& ramps = m_state.setRamp[unit];
    if (ramps.empty()) return m_state.set[unit];
    moving = m_state.set[unit];
    for (std::size_t s = 0; s < ramps.size(); ++s) moving[s] = ramps[s].at(moving[s], t);
    return moving;
}

// What a unit sees.
template <class T>
model::UnitView<T> Group::viewOf(const Slot& slot, typename Workspace<T>::Unit& unit, double t, const T* y) const
{
    return {t, setPoints(slot.unit, t, unit.set), y + slot.state, unit.in, unit.out, m_state.memory[slot.unit]};
}

template <class T>
void Group::enterBeds(Workspace<T>& w, int s, double t, const T* y)
{
    const Slot& slot = m_slots[s];
    if (slot.beds.empty()) return;
    typename Workspace<T>::Unit& unit = w.units[s];
    std::fill(unit.beds.begin(), unit.beds.end(), unit.in.front());
    slot.facets.bed->entering(viewOf<T>(slot, unit, t, y), unit.beds, unit.bedAmounts.data());
}

template <class T>
void Group::evaluateOut(Workspace<T>& w, int s, double t, const T* y)
{
    const Slot& slot = m_slots[s];
    typename Workspace<T>::Unit& unit = w.units[s];
    const bool passesOn = model::passesOn(*slot.model);
    if (passesOn) gatherIn(w, s);
    for (std::size_t p = 0; p < unit.out.size(); ++p) {
        unit.out[p].flow = int(p) == slot.pumps ? unit.in.front().flow : T(slot.preset[p].at(t));
        unit.out[p].temperature = 0.0;
        if (passesOn) std::fill_n(unit.out[p].concentrations, m_components, T(0.0));
    }
    slot.model->outflows(viewOf<T>(slot, unit, t, y));
    for (int p : slot.drawn) {
        const Stream& stream = m_streams[slot.out[p]];
        const Slot& receiver = m_slots[stream.to];
        if (m_state.idle[receiver.unit] || m_state.dry[slot.unit]) {
            unit.out[p].flow = 0.0;
            continue;
        }
        typename Workspace<T>::Unit& taking = w.units[stream.to];
        taking.in[stream.toPort].amounts = unit.out[p].concentrations;
        unit.out[p].flow = receiver.facets.drawing ? receiver.facets.drawing->draw(viewOf<T>(receiver, taking, t, y), stream.toPort) : T(0.0);
    }
}

// All that flows out of these slots, which are in the order of evaluation.
template <class T>
void Group::evaluateOuts(Workspace<T>& w, const std::vector<int>& slots, double t, const T* y)
{
    for (int s : slots) evaluateOut(w, s, t, y);
    if (!m_tears.empty()) closeLoops(w, slots, t, y);
}

template <class T>
void Group::evaluateRates(Workspace<T>& w, int s, double t, const T* y, T* ydot)
{
    const Slot& slot = m_slots[s];
    typename Workspace<T>::Unit& unit = w.units[s];
    const std::vector<int>& carried = m_plant.units[slot.unit].setup.carried;
    for (int c : carried) w.generated[c] = w.exchanged[c] = 0.0;
    std::fill_n(ydot + slot.state, slot.states, T(0.0));
    std::fill_n(ydot + slot.quadrature, slot.quadratures, T(0.0));
    if (!m_state.idle[slot.unit]) {
        const model::UnitView<T> view = viewOf<T>(slot, unit, t, y);
        model::Derivatives<T> d{ydot + slot.state, w.generated.data(), w.exchanged.data(), ydot + slot.quadrature};
        if (slot.beds.empty()) slot.model->rates(view, d);
        if constexpr (std::is_same_v<T, double>) { // a bed's derivatives are its own affair
            for (std::size_t b = 0; b < slot.beds.size(); ++b) {
                const std::size_t first = b * slot.bedStates();
                const model::UnitView<T> seen{t, view.set, view.y + first, {&unit.beds[b], 1}, unit.out};
                m_unfit = !slot.beds[b]->rates(seen, d.dydt + first) || m_unfit;
            }
        }
        if (!slot.beds.empty()) slot.facets.bed->integrands(view, d.quadratures);
    }
    for (std::size_t i = 0; i < carried.size(); ++i) {
        if (slot.generatedRow >= 0) ydot[slot.generatedRow + i] = w.generated[carried[i]];
        if (slot.exchangedRow >= 0) ydot[slot.exchangedRow + i] = w.exchanged[carried[i]];
    }
}

// What flows out of and into these units, which are in the order of evaluation.
template <class T>
void Group::evaluateFlows(Workspace<T>& w, const std::vector<int>& slots, double t, const T* y)
{
    readSources(t);
    evaluateOuts(w, slots, t, y);
    for (int s : slots)
        if (!model::passesOn(*m_slots[s].model)) gatherIn(w, s);
    for (int s : slots) enterBeds(w, s, t, y);
}

template <class T>
void Group::evaluate(Workspace<T>& w, const std::vector<int>& slots, double t, const T* y, T* ydot)
{
    t = beforeBreak(t); // up to the break the old step of a program holds
    evaluateFlows(w, slots, t, y);
    for (int s : slots) evaluateRates(w, s, t, y, ydot);
    for (const Stream& stream : m_streams) {
        if (!stream.flows) continue; // its rows are not integrated
        T* row = ydot + stream.row;
        if (stream.from >= 0) {
            const model::Outflow<T>& out = w.units[stream.from].out[stream.fromPort];
            *row = out.flow;
            for (int c : stream.carried) *++row = out.flow * out.concentrations[c];
        } else {
            const double* source = m_external.data() + stream.external;
            *row = source[0];
            for (int c : stream.carried) *++row = source[0] * source[2 + c];
        }
    }
}

// The units in which nothing can happen keep until the next start what they are given here.
void Group::evaluateAll(double t, const double* y)
{
    forgetView();
    evaluate<double>(*m_work, m_order, t, y, m_ydot.data());
    m_dualStale = true;
}

bool Group::rates(double t, const double* y, double* ydot)
{
    forgetView();
    m_unfit = false;
    evaluate<double>(*m_work, m_live, t, y, m_ydot.data());
    if (m_unfit) return false;
    std::copy_n(m_ydot.begin(), m_core, ydot);
    for (std::size_t i = 0; i < m_active.size(); ++i) ydot[m_core + i] = m_ydot[m_active[i]];
    // Becomes NaN if any rate is not finite; four sums, so that none waits for the one before.
    double zero[4] = {};
    const std::size_t size = m_core + m_active.size();
    std::size_t i = 0;
    for (; i + 4 <= size; i += 4)
        for (int k = 0; k < 4; ++k) zero[k] += 0.0 * ydot[i + k];
    for (; i < size; ++i) zero[0] += 0.0 * ydot[i];
    return zero[0] + zero[1] + zero[2] + zero[3] == 0.0;
}

void Group::jacobian(double t, const double* y, double* columns)
{
    Workspace<model::Dual8>& w = *m_dualWork;
    const std::size_t rows = m_core + m_active.size();
    for (int i = 0; i < m_core; ++i) w.y[i] = y[i];
    if (std::exchange(m_dualStale, false)) evaluate<model::Dual8>(w, m_order, t, w.y.data(), w.ydot.data());
    for (int first = 0; first < m_core; first += 8) {
        const int count = std::min(8, m_core - first);
        for (int k = 0; k < count; ++k) w.y[first + k] = model::Dual8::seed(y[first + k], k);
        evaluate<model::Dual8>(w, m_live, t, w.y.data(), w.ydot.data());
        for (int k = 0; k < count; ++k) {
            double* column = columns + std::size_t(first + k) * rows;
            for (int r = 0; r < m_core; ++r) column[r] = w.ydot[r].d[k];
            for (std::size_t i = 0; i < m_active.size(); ++i) column[m_core + i] = w.ydot[m_active[i]].d[k];
            w.y[first + k] = y[first + k];
        }
    }
}

std::unique_ptr<NewtonMatrix> Group::newton(int rows)
{
    if (std::any_of(m_slots.begin(), m_slots.end(), [](const Slot& s) { return !s.beds.empty(); }))
        return std::make_unique<SchurNewton>(*this, rows);
    return System::newton(rows);
}

template void Group::evaluate(Workspace<model::Dual8>&, const std::vector<int>&, double, const model::Dual8*, model::Dual8*);
template void Group::evaluateOut(Workspace<double>&, int, double, const double*);
template void Group::evaluateOut(Workspace<model::Dual8>&, int, double, const model::Dual8*);
template void Group::gatherIn(Workspace<double>&, int);
template void Group::gatherIn(Workspace<model::Dual8>&, int);
template void Group::evaluateFlows(Workspace<double>&, const std::vector<int>&, double, const double*);

bool Group::mayFlow(const Stream& stream) const
{
    const model::PlantStream& plantStream = m_plant.streams[stream.index];
    const model::PlantUnit& from = m_plant.units[plantStream.from];
    if (m_state.idle[plantStream.from]) return false;
    if (ruleOut(from, plantStream.fromPort) != FlowRule::Set) return true;
    const model::PlantUnit& to = m_plant.units[plantStream.to];
    if (ruleIn(to, plantStream.toPort) == FlowRule::Draws) return !m_state.idle[plantStream.to];
    const int pump = pumpPort(to);
    const int unit = pump >= 0 ? plantStream.to : plantStream.from, port = pump >= 0 ? pump : plantStream.fromPort;
    const double flow = m_state.flow[unit][port];
    if (std::isnan(flow)) return from.model->facets().switching && from.model->facets().switching->flowsByItself(m_startTime);
    return flow != 0.0 || m_state.ramp[unit][port].slope != 0.0;
}

bool Group::mayFlow(int stream) const { return mayFlow(m_streams[m_streamOf[stream]]); }

// What the streams from other groups carry at t.
void Group::readSources(double t)
{
    if (t == m_externalTime || m_external.empty()) return;
    for (Group* source : m_sources) {
        bool flows = false;
        for (const Stream& stream : m_streams) flows = flows || (stream.source == source && stream.flows);
        m_sourceValues.assign(source->m_record.width(), 0.0);
        if (flows) {
            // Where the source has just jumped, its record still ends with what was before.
            if ((source->isReplaying() || t < source->m_integrator->time()) && source->m_record.covers(t))
                source->m_record.at(t, m_sourceValues.data());
            else
                source->sampleOut(t, m_sourceValues.data());
        }
        for (const Stream& stream : m_streams)
            if (stream.source == source)
                std::copy_n(m_sourceValues.data() + stream.sourceOffset, 2 + m_components, m_external.data() + stream.external);
    }
    m_externalTime = t;
}

// What leaves the group at t, within the last step: per recorded stream flow, temperature and concentrations.
void Group::sampleOut(double t, double* values)
{
    // Of a large unit only what leaves it is read.
    if (isReplaying())
        m_y = m_rest; // what is replayed is recorded from its first instant on
    else if (int(m_work->leaving.size()) < m_core)
        m_integrator->at(t, m_work->leaving, m_y.data());
    else
        at(t, m_y.data());
    forgetView();
    t = beforeBreak(t);
    readSources(t);
    evaluateOuts(*m_work, m_live, t, m_y.data());
    for (int i : m_recorded) {
        const Stream& stream = m_streams[i];
        const model::Outflow<double>& out = m_work->units[stream.from].out[stream.fromPort];
        *values++ = out.flow;
        *values++ = out.temperature;
        values = std::copy_n(out.concentrations, m_components, values);
    }
}

model::UnitView<double> Group::view(int unit, double t, const double* y)
{
    if (t != m_viewedTime || y != m_viewedState) {
        evaluateFlows<double>(*m_work, m_live, beforeBreak(t), y);
        m_viewedTime = t;
        m_viewedState = y;
        m_viewedUnit = m_gatheredUnit = m_contentsUnit = -1;
    }
    const int s = slotOf(unit);
    const Slot& slot = m_slots[s];
    if (std::exchange(m_gatheredUnit, unit) != unit) gatherOwn(slot, y, m_unitState);
    Workspace<double>::Unit& work = m_work->units[s];
    return {t, setPoints(unit, t, work.set), m_unitState.data(), work.in, work.out, m_state.memory[unit]};
}

double Group::composition(int unit, int outPort, double t, const double* y, double* concentrations)
{
    const model::UnitView<double> seen = view(unit, t, y);
    std::copy_n(seen.out[outPort].concentrations, m_components, concentrations);
    return seen.out[outPort].temperature;
}

double Group::value(const model::ReadTarget& target, double t, const double* y)
{
    const model::UnitView<double> seen = view(target.unit, t, y);
    return read(target, seen);
}

void Group::valuesSought(double t, const double* y, double* values)
{
    std::optional<model::UnitView<double>> seen; // of the unit at hand; those of a unit stand together
    int unit = -1;
    for (const Extremes::Sought& sought : m_extremes.sought()) {
        const model::ReadTarget& target = sought.target;
        if (std::exchange(unit, target.unit) != target.unit) seen.emplace(view(target.unit, t, y));
        *values++ = m_state.idle[target.unit] ? std::numeric_limits<double>::quiet_NaN() : read(target, *seen);
    }
}

double Group::read(const model::ReadTarget& target, const model::UnitView<double>& seen)
{
    using Kind = model::ReadTarget::Kind;
    const Slot& slot = m_slots[slotOf(target.unit)];
    switch (target.kind) {
    case Kind::Variable:
        if (m_viewedUnit != target.unit) {
            m_variables.assign(m_plant.units[target.unit].type->variables.size(), 0.0);
            slot.model->variables(seen, m_variables.data());
            m_viewedUnit = target.unit;
        }
        return m_variables[target.index];
    case Kind::Component:
        if (std::exchange(m_contentsUnit, target.unit) != target.unit) {
            m_contents.assign(m_components, 0.0);
            slot.model->contents(seen, m_contents.data());
        }
        return m_contents[target.index];
    case Kind::PortFlow: return target.outPort ? seen.out[target.port].flow : seen.in[target.port].flow;
    case Kind::PortComponent: {
        if (target.outPort) return seen.out[target.port].concentrations[target.index];
        const double flow = seen.in[target.port].flow;
        return flow > 0.0 ? seen.in[target.port].amounts[target.index] / flow : 0.0;
    }
    }
    return 0.0;
}

} // namespace titer::solve
