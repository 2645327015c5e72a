#include "core/solve/evaluate/workspace.h"

#include <algorithm>
#include <type_traits>

namespace titer::solve {

template <class T>
Workspace<T>::Workspace(const Layout& layout, const Mode& mode, const std::vector<double>& external, const Beds& beds)
    : m_layout(layout)
    , m_mode(mode)
    , m_external(external)
    , m_beds(beds)
    , m_generated(layout.components)
    , m_exchanged(layout.components)
{
    const int n = layout.components;
    for (const Layout::Slot& slot : layout.allSlots) {
        Unit unit;
        unit.in.resize(slot.in.size());
        unit.inAmounts.resize(slot.in.size() * n);
        unit.out.resize(slot.out.size());
        unit.outConcentrations.resize(slot.out.size() * n);
        unit.beds.resize(slot.beds);
        unit.bedAmounts.resize(std::size_t(slot.beds) * n);
        m_units.push_back(std::move(unit));
    }
    for (Unit& unit : m_units) {
        for (std::size_t p = 0; p < unit.in.size(); ++p) unit.in[p].amounts = unit.inAmounts.data() + p * n;
        for (std::size_t p = 0; p < unit.out.size(); ++p)
            unit.out[p].concentrations = unit.outConcentrations.data() + p * n;
    }
}

template <class T> void Workspace<T>::gatherIn(int s)
{
    const Layout::Slot& slot = m_layout.allSlots[s];
    Unit& unit = m_units[s];
    for (std::size_t p = 0; p < slot.in.size(); ++p) {
        T* amounts = unit.inAmounts.data() + p * m_layout.components;
        std::fill(amounts, amounts + m_layout.components, T(0.0));
        T flow = 0.0, heat = 0.0;
        for (int i : slot.in[p]) {
            if (!m_mode.flows(i)) continue;
            const Layout::Stream& stream = m_layout.streams[i];
            if (stream.from >= 0) {
                const model::Outflow<T>& source = m_units[stream.from].out[stream.fromPort];
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

// What a unit sees.
template <class T> model::UnitView<T> Workspace<T>::viewOf(int s, double t, const T* y)
{
    Unit& unit = m_units[s];
    const Layout::Slot& slot = m_layout.allSlots[s];
    return {t, setPoints(s, t), y + slot.state, unit.in, unit.out, m_mode.memory(slot.unit)};
}

template <class T> void Workspace<T>::enterBeds(int s, double t, const T* y)
{
    const Layout::Slot& slot = m_layout.allSlots[s];
    if (slot.beds == 0) return;
    Unit& unit = m_units[s];
    std::fill(unit.beds.begin(), unit.beds.end(), unit.in.front());
    slot.facets.bed->entering(viewOf(s, t, y), unit.beds, unit.bedAmounts.data());
}

template <class T> void Workspace<T>::flowOutOf(int s, double t, const T* y)
{
    const Layout::Slot& slot = m_layout.allSlots[s];
    Unit& unit = m_units[s];
    const std::vector<Mode::SetFlow>& setFlows = m_mode.setFlows(s);
    const bool passesOn = model::passesOn(*slot.model);
    if (passesOn) gatherIn(s);
    for (std::size_t p = 0; p < unit.out.size(); ++p) {
        unit.out[p].flow = int(p) == slot.pumps ? unit.in.front().flow : T(setFlows[p].at(t));
        unit.out[p].temperature = 0.0;
        if (passesOn) std::fill_n(unit.out[p].concentrations, m_layout.components, T(0.0));
    }
    slot.model->outflows(viewOf(s, t, y));
    for (int p : slot.drawn) {
        const Layout::Stream& stream = m_layout.streams[slot.out[p]];
        const Layout::Slot& receiver = m_layout.allSlots[stream.to];
        if (!receiver.facets.drawing || m_mode.idle(receiver.unit) || m_mode.dry(slot.unit)) {
            unit.out[p].flow = 0.0;
            continue;
        }
        m_units[stream.to].in[stream.toPort].amounts = unit.out[p].concentrations;
        unit.out[p].flow = receiver.facets.drawing->draw(viewOf(stream.to, t, y), stream.toPort);
    }
}

template <class T> bool Workspace<T>::flowOut(const std::vector<int>& order, double t, const T* y)
{
    for (int s : order) flowOutOf(s, t, y);
    return m_layout.tears.empty() || closeLoops(order, t, y);
}

template <class T> bool Workspace<T>::flow(const std::vector<int>& order, double t, const T* y)
{
    const bool closed = flowOut(order, t, y);
    for (int s : order)
        if (!model::passesOn(*m_layout.allSlots[s].model)) gatherIn(s);
    for (int s : order) enterBeds(s, t, y);
    return closed;
}

template <class T> bool Workspace<T>::rate(int s, double t, const T* y, T* core, T* balances, bool ofBeds)
{
    const Layout::Slot& slot = m_layout.allSlots[s];
    Unit& unit = m_units[s];
    const std::vector<int>& carried = m_layout.carriedOf(slot);
    const bool idle = m_mode.idle(slot.unit);
    constexpr bool bedsAnswer = std::is_same_v<T, double>; // and then with all their rates
    bool fit = true;
    for (int c : carried) m_generated[c] = m_exchanged[c] = 0.0;
    if (slot.beds == 0 || (bedsAnswer && ofBeds && idle)) std::fill_n(core + slot.state, slot.states, T(0.0));
    std::fill_n(balances + slot.quadrature, slot.quadratures, T(0.0));
    if (!idle) {
        const model::UnitView<T> view = viewOf(s, t, y);
        model::Derivatives<T> d{core + slot.state, m_generated.data(), m_exchanged.data(), balances + slot.quadrature};
        if (slot.beds == 0) slot.model->rates(view, d);
        if constexpr (bedsAnswer) {
            for (int b = 0; ofBeds && b < slot.beds; ++b) {
                const int first = b * slot.bedStates();
                const model::UnitView<double> seen{t, view.set, view.y + first, {&unit.beds[b], 1}, unit.out};
                fit = m_beds[s][b]->rates(seen, d.dydt + first) && fit;
            }
        }
        if (slot.beds > 0) slot.facets.bed->integrands(view, d.quadratures);
    }
    for (std::size_t i = 0; i < carried.size(); ++i) {
        if (slot.generatedRow >= 0) balances[slot.generatedRow + i] = m_generated[carried[i]];
        if (slot.exchangedRow >= 0) balances[slot.exchangedRow + i] = m_exchanged[carried[i]];
    }
    return fit;
}

template <class T> void Workspace<T>::rateStreams(T* balances) const
{
    for (std::size_t i = 0; i < m_layout.streams.size(); ++i) {
        if (!m_mode.flows(int(i))) continue; // its rows are not integrated
        const Layout::Stream& stream = m_layout.streams[i];
        T* row = balances + stream.row;
        if (stream.from >= 0) {
            const model::Outflow<T>& out = m_units[stream.from].out[stream.fromPort];
            *row = out.flow;
            for (int c : stream.carried) *++row = out.flow * out.concentrations[c];
        } else {
            const double* source = m_external.data() + stream.external;
            *row = source[0];
            for (int c : stream.carried) *++row = source[0] * source[2 + c];
        }
    }
}

template <class T>
bool Workspace<T>::evaluate(const std::vector<int>& order, double t, const T* y, T* core, T* balances)
{
    bool fit = flow(order, t, y);
    for (int s : order) fit = rate(s, t, y, core, balances) && fit;
    rateStreams(balances);
    return fit;
}

template <class T> bool Workspace<T>::balanceRates(const std::vector<int>& order, double t, const T* y, T* ydot)
{
    bool fit = flow(order, t, y);
    for (int s : order) fit = rate(s, t, y, ydot, ydot, false) && fit;
    rateStreams(ydot);
    return fit;
}

// Member by member, since closeLoops() is instantiated in loops.cpp.
template Workspace<double>::Workspace(const Layout&, const Mode&, const std::vector<double>&, const Beds&);
template void Workspace<double>::flowOutOf(int, double, const double*);
template void Workspace<double>::gatherIn(int);
template bool Workspace<double>::flowOut(const std::vector<int>&, double, const double*);
template bool Workspace<double>::flow(const std::vector<int>&, double, const double*);
template bool Workspace<double>::evaluate(const std::vector<int>&, double, const double*, double*, double*);
template bool Workspace<double>::balanceRates(const std::vector<int>&, double, const double*, double*);
template Workspace<model::Dual8>::Workspace(const Layout&, const Mode&, const std::vector<double>&, const Beds&);
template void Workspace<model::Dual8>::flowOutOf(int, double, const model::Dual8*);
template void Workspace<model::Dual8>::gatherIn(int);
template bool Workspace<model::Dual8>::flowOut(const std::vector<int>&, double, const model::Dual8*);
template bool Workspace<model::Dual8>::flow(const std::vector<int>&, double, const model::Dual8*);
template bool Workspace<model::Dual8>::evaluate(const std::vector<int>&, double, const model::Dual8*, model::Dual8*,
                                                model::Dual8*);

} // namespace titer::solve
