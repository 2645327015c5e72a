#include "core/solve/evaluate/evaluation.h"

#include "core/base/not_available.h"
#include "core/solve/integrate/vector_ops.h"

#include <algorithm>
#include <cmath>

namespace titer::solve {

namespace {

Beds makeBeds(const Layout& layout)
{
    Beds all(layout.allSlots.size());
    for (std::size_t s = 0; s < all.size(); ++s)
        for (int b = 0; b < layout.allSlots[s].beds; ++b) all[s].push_back(layout.allSlots[s].facets.bed->large());
    return all;
}

// States that say what flows out of the units: of beds only those that leave.
std::vector<int> leavingStates(const Layout& layout)
{
    std::vector<int> states;
    for (const Layout::Slot& slot : layout.allSlots) {
        for (int i = 0; slot.beds == 0 && i < slot.states; ++i) states.push_back(slot.state + i);
        for (int b = 0; b < slot.beds; ++b)
            for (const int i : slot.outlets) states.push_back(slot.state + b * slot.bedStates() + i);
    }
    return states;
}

} // namespace

Evaluation::Evaluation(const Layout& layout, const Versioned<RunState>& state)
    : m_layout(layout)
    , m_mode(layout, state)
    , m_beds(makeBeds(layout))
    , m_leaving(solve::leavingStates(layout))
    , m_external(layout.externals, 0.0)
    , m_work(layout, m_mode, m_external, m_beds)
    , m_dualWork(layout, m_mode, m_external, m_beds)
    , m_ydot(layout.size)
{
    m_duals.y.resize(layout.size);
    m_duals.ydot.resize(layout.size);
}

void Evaluation::begin(double t, double nextBreak)
{
    m_suppliedTime = m_viewedTime = base::notAvailable;
    m_mode.begin(t, nextBreak);
}

void Evaluation::readSupply(double t)
{
    if (m_external.empty() || (t == m_suppliedTime && m_mode.epoch() == m_suppliedEpoch)) return;
    m_supply(t, m_external.data());
    m_suppliedTime = t;
    m_suppliedEpoch = m_mode.epoch();
}

// The workspace is about to be evaluated at t: what was viewed there is gone.
double Evaluation::enter(double t)
{
    m_viewedTime = base::notAvailable;
    t = m_mode.beforeBreak(t);
    readSupply(t);
    return t;
}

void Evaluation::evaluateAll(double t, const double* y)
{
    t = enter(t);
    m_work.evaluate(m_layout.order, t, y, m_ydot.data(), m_ydot.data());
    m_dualsStale = true;
}

bool Evaluation::rates(double t, const double* y, double* ydot)
{
    t = enter(t);
    if (!m_work.evaluate(m_mode.live(), t, y, ydot, m_ydot.data())) return false;
    const std::vector<int>& active = m_mode.active();
    for (const int s : m_mode.resting()) {
        const Layout::Slot& slot = m_layout.allSlots[s];
        std::fill_n(ydot + slot.state, slot.states, 0.0);
    }
    for (std::size_t i = 0; i < active.size(); ++i) ydot[m_layout.core + i] = m_ydot[active[i]];
    if (areFinite(m_layout.core + int(active.size()), ydot)) return true;
    m_undefined.assign(y, y + m_layout.core);
    m_undefinedTime = t;
    return false;
}

std::optional<model::Undefined> Evaluation::undefinedSince(double t)
{
    if (!(m_undefinedTime >= t) || !areFinite(m_layout.core, m_undefined.data())) return std::nullopt;
    std::vector<double> y = m_undefined;
    y.resize(m_layout.size, 0.0);
    const double time = m_undefinedTime;
    flows(time, y.data());
    for (const int s : m_mode.live()) {
        const Layout::Slot& slot = m_layout.allSlots[s];
        Workspace<double>::Unit& unit = m_work.unit(s);
        if (auto undefined = slot.model->undefinedAt(
                {time, m_work.setPoints(s, time), y.data() + slot.state, unit.in, unit.out, m_mode.memory(slot.unit)}))
            return undefined;
    }
    return std::nullopt;
}

bool Evaluation::balanceRates(double t, const double* y, double* ydot)
{
    t = enter(t);
    return m_work.balanceRates(m_mode.live(), t, y, ydot);
}

Evaluation::Duals& Evaluation::dualsAt(double t, const double* y)
{
    for (const int i : m_leaving) m_duals.y[i] = y[i]; // beds answer in doubles
    t = m_mode.beforeBreak(t);
    if (std::exchange(m_dualsStale, false)) {
        readSupply(t);
        m_dualWork.evaluate(m_layout.order, t, m_duals.y.data(), m_duals.ydot.data(), m_duals.ydot.data());
    }
    return m_duals;
}

const Workspace<model::Dual8>& Evaluation::evaluateDuals(double t)
{
    t = m_mode.beforeBreak(t);
    readSupply(t);
    m_dualWork.evaluate(m_mode.live(), t, m_duals.y.data(), m_duals.ydot.data(), m_duals.ydot.data());
    return m_dualWork;
}

void Evaluation::jacobian(double t, const double* y, double* columns)
{
    const std::vector<int>& active = m_mode.active();
    const int core = m_layout.core;
    const std::size_t rows = core + active.size();
    Duals& duals = dualsAt(t, y);
    for (int first = 0; first < core; first += 8) {
        const int count = std::min(8, core - first);
        for (int k = 0; k < count; ++k) duals.y[first + k] = model::Dual8::seed(y[first + k], k);
        evaluateDuals(t);
        for (int k = 0; k < count; ++k) {
            double* column = columns + std::size_t(first + k) * rows;
            for (int r = 0; r < core; ++r) column[r] = duals.ydot[r].d[k];
            for (std::size_t i = 0; i < active.size(); ++i) column[core + i] = duals.ydot[active[i]].d[k];
            duals.y[first + k] = y[first + k];
        }
    }
}

bool Evaluation::hasBeds() const
{
    return std::any_of(m_beds.begin(), m_beds.end(), [](const auto& beds) { return !beds.empty(); });
}

void Evaluation::outflows(double t, const double* y, double* values)
{
    t = enter(t);
    m_work.flowOut(m_mode.live(), t, y);
    for (int i : m_layout.recorded) {
        const Layout::Stream& stream = m_layout.streams[i];
        const model::Outflow<double>& out = m_work.unit(stream.from).out[stream.fromPort];
        *values++ = out.flow;
        *values++ = out.temperature;
        values = std::copy_n(out.concentrations, m_layout.components, values);
    }
}

const Workspace<double>& Evaluation::flows(double t, const double* y)
{
    t = enter(t);
    m_work.flow(m_mode.live(), t, y);
    return m_work;
}

const Workspace<double>& Evaluation::allFlows(double t, const double* y)
{
    t = enter(t);
    m_work.flow(m_layout.order, t, y);
    m_dualsStale = true;
    return m_work;
}

const Workspace<double>::Unit& Evaluation::outOf(int slot, double t, const double* y)
{
    m_viewedTime = base::notAvailable;
    m_work.flowOutOf(slot, m_mode.beforeBreak(t), y);
    return m_work.unit(slot);
}

model::UnitView<double> Evaluation::bedView(int s, int index, double t, const double* y)
{
    const Layout::Slot& slot = m_layout.allSlots[s];
    Workspace<double>::Unit& unit = m_work.unit(s);
    return {t, m_work.setPoints(s, t), y + slot.state + index * slot.bedStates(), {&unit.beds[index], 1}, unit.out};
}

// Of one unit many values are read one after the other.
const model::UnitView<double>& Evaluation::view(int unit, double t, const States& y)
{
    if (!isViewed(t, y)) {
        flows(t, y->data());
        m_viewedTime = t;
        m_viewedStates = y.epoch();
        m_viewedEpoch = m_mode.epoch();
        m_viewedUnit = m_variablesUnit = m_contentsUnit = -1;
    }
    if (std::exchange(m_viewedUnit, unit) == unit) return m_viewed;
    const int s = m_layout.slotOfUnit[unit];
    const Layout::Slot& slot = m_layout.allSlots[s];
    Workspace<double>::Unit& work = m_work.unit(s);
    m_viewed = {t,        m_work.setPoints(s, t), y->data() + slot.state,     work.in,
                work.out, m_mode.memory(unit),    y->data() + slot.quadrature};
    return m_viewed;
}

double Evaluation::composition(int unit, int outPort, double t, const States& y, double* concentrations)
{
    const model::UnitView<double>& seen = view(unit, t, y);
    std::copy_n(seen.out[outPort].concentrations, m_layout.components, concentrations);
    return seen.out[outPort].temperature;
}

double Evaluation::guard(int unit, int guard, double t, const States& y)
{
    const model::UnitView<double>& seen = view(unit, t, y);
    m_guards.assign(m_layout.plant.units[unit].type->guards.size(), -1.0);
    m_layout.slotOf(unit).model->guards(seen, m_guards.data());
    return m_guards[guard];
}

double Evaluation::value(const model::ReadTarget& target, double t, const States& y)
{
    const model::UnitView<double>& seen = view(target.unit, t, y);
    return read(target, seen);
}

std::vector<model::Dual8> Evaluation::variableDuals(int unit, double t)
{
    const int s = m_layout.slotOfUnit[unit];
    Workspace<model::Dual8>::Unit& work = m_dualWork.unit(s);
    const model::UnitView<model::Dual8> seen{
        t,        m_work.setPoints(s, t), m_duals.y.data() + m_layout.allSlots[s].state, work.in,
        work.out, m_mode.memory(unit)};
    std::vector<model::Dual8> variables(m_layout.plant.units[unit].type->variables.size());
    if (!m_layout.allSlots[s].model->variableDuals(seen, variables.data())) variables.clear();
    return variables;
}

std::optional<double> Evaluation::slope(const model::ReadTarget& target, double t, const double* y,
                                        const double* direction)
{
    if (target.kind != model::ReadTarget::Kind::Variable) return std::nullopt;
    Duals& duals = dualsAt(t, y);
    for (const int i : m_leaving) duals.y[i].d[0] = direction[i];
    readSupply(m_mode.beforeBreak(t));
    m_dualWork.flow(m_mode.live(), m_mode.beforeBreak(t), duals.y.data());
    const std::vector<model::Dual8> variables = variableDuals(target.unit, t);
    if (variables.empty()) return std::nullopt;
    const double slope = variables[target.index].d[0];
    return std::isfinite(slope) ? std::optional(slope) : std::nullopt;
}

void Evaluation::slopes(std::span<const model::ReadTarget> targets, double t, const double* y, double* columns)
{
    const int core = m_layout.core, rows = int(targets.size());
    std::fill_n(columns, std::size_t(rows) * std::size_t(core), base::notAvailable);
    Duals& duals = dualsAt(t, y);
    readSupply(m_mode.beforeBreak(t));
    for (int first = 0; first < core; first += 8) {
        const int count = std::min(8, core - first);
        for (int k = 0; k < count; ++k) duals.y[first + k] = model::Dual8::seed(y[first + k], k);
        m_dualWork.flow(m_mode.live(), m_mode.beforeBreak(t), duals.y.data());
        int unit = -1;
        std::vector<model::Dual8> variables;
        for (int r = 0; r < rows; ++r) {
            if (targets[r].kind != model::ReadTarget::Kind::Variable) continue;
            if (std::exchange(unit, targets[r].unit) != targets[r].unit) variables = variableDuals(unit, t);
            for (int k = 0; k < count && !variables.empty(); ++k)
                columns[std::size_t(first + k) * rows + r] = variables[targets[r].index].d[k];
        }
        for (int k = 0; k < count; ++k) duals.y[first + k] = y[first + k];
    }
}

double Evaluation::read(const model::ReadTarget& target, const model::UnitView<double>& seen)
{
    using Kind = model::ReadTarget::Kind;
    const Layout::Slot& slot = m_layout.slotOf(target.unit);
    switch (target.kind) {
    case Kind::Variable:
        if (std::exchange(m_variablesUnit, target.unit) != target.unit) {
            m_variables.assign(m_layout.plant.units[target.unit].type->variables.size(), 0.0);
            slot.model->variables(seen, m_variables.data());
        }
        return m_variables[target.index];
    case Kind::Component:
        if (std::exchange(m_contentsUnit, target.unit) != target.unit) {
            m_contents.assign(m_layout.components, 0.0);
            slot.model->contents(seen, m_contents.data());
        }
        return m_contents[target.index];
    case Kind::PortFlow:
        return target.outPort ? seen.out[target.port].flow : seen.in[target.port].flow;
    case Kind::PortComponent: {
        if (target.outPort) return seen.out[target.port].concentrations[target.index];
        const double flow = seen.in[target.port].flow;
        return flow > 0.0 ? seen.in[target.port].amounts[target.index] / flow : 0.0;
    }
    case Kind::SetPoint:
        return seen.set[target.index];
    }
    return 0.0;
}

} // namespace titer::solve
