#include "core/unitops/utility/equations_model.h"

#include "core/unitops/scratch.h"
#include "core/unitops/streams.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace titer::unitops {

namespace {

// Of the catalogue's own entry, and of one at fault.
std::shared_ptr<const model::UnitTape> orNone(std::shared_ptr<const model::UnitTape> tape)
{
    return tape ? std::move(tape) : std::make_shared<const model::UnitTape>();
}

} // namespace

EquationsUnit::EquationsUnit(const model::UnitSetup& setup)
    : m_tape(orNone(setup.equations))
    , m_components(int(setup.components->size()))
    , m_carried(setup.carried)
    , m_events(m_tape)
{
}

model::Passage EquationsUnit::passage() const
{
    return m_tape->passesOn ? model::Passage::AtOnce : model::Passage::None;
}

// What it holds, lets in and out: what remains was made.
bool EquationsUnit::generates(int component) const
{
    return std::find(m_carried.begin(), m_carried.end(), component) != m_carried.end();
}

void EquationsUnit::start(double* y) const
{
    *y = 0.0;
    for (const model::UnitTape::State& state : m_tape->states) *y++ = state.start;
}

void EquationsUnit::nominal(double* scale) const
{
    *scale = 1.0;
    for (const model::UnitTape::State& state : m_tape->states) *scale++ = state.nominal;
}

template <class T> void EquationsUnit::gather(const model::UnitView<T>& view, T* inputs) const
{
    inputs = std::copy_n(view.y, m_tape->states.size(), inputs);
    for (int i = 0; i < m_tape->setPoints; ++i) *inputs++ = view.set[std::size_t(i)];
    *inputs++ = view.time;
    for (const model::UnitTape::Entering& entering : m_tape->entering) {
        const model::Inflow<T>& in = view.in[std::size_t(entering.port)];
        const bool flows = base::valueOf(in.flow) > minFlow;
        if (entering.flow)
            *inputs++ = in.flow;
        else if (entering.component >= 0)
            *inputs++ = flows ? in.amounts[entering.component] / in.flow : T(0.0);
        else
            *inputs++ = temperatureOf(in);
    }
}

template <class T> void EquationsUnit::flowsOut(const model::UnitView<T>& view) const
{
    if (m_tape->ports.empty()) return;
    Scratch<T> inputs(m_tape->inputCount()), results(std::max(m_tape->leaving.resultCount(), 1));
    gather(view, inputs.data());
    m_tape->leaving.run(inputs.data(), results.data());
    const T* result = results.data();
    for (std::size_t p = 0; p < m_tape->ports.size(); ++p) {
        const model::UnitTape::Leaving& port = m_tape->ports[p];
        model::Outflow<T>& out = view.out[p];
        if (port.flow) out.flow = *result++;
        out.temperature = port.temperature ? *result++ : T(roomTemperature);
        for (const int c : m_carried) out.concentrations[c] = T(0.0);
        for (const int c : port.components) out.concentrations[c] = *result++;
    }
}

template <class T> void EquationsUnit::ratesOf(const model::UnitView<T>& view, model::Derivatives<T>& d) const
{
    Scratch<T> inputs(m_tape->inputCount());
    gather(view, inputs.data());
    d.dydt[0] = T(0.0);
    m_tape->rates.run(inputs.data(), d.dydt);
    for (const int c : m_carried) {
        for (const model::Inflow<T>& in : view.in) d.generated[c] -= in.amounts[c];
        for (const model::Outflow<T>& out : view.out) d.generated[c] += out.flow * out.concentrations[c];
    }
    for (std::size_t i = 0; i < m_tape->states.size(); ++i)
        if (const int c = m_tape->states[i].component; c >= 0) d.generated[c] += d.dydt[i];
}

std::optional<model::Undefined> EquationsUnit::undefinedAt(const model::UnitView<double>& view) const
{
    if (!m_tape->texts) return std::nullopt;
    Scratch<double> inputs(m_tape->inputCount());
    gather(view, inputs.data());
    return m_tape->texts->undefinedAt(inputs.data());
}

void EquationsUnit::held(const double* y, double* amounts) const
{
    for (std::size_t i = 0; i < m_tape->states.size(); ++i)
        if (const int c = m_tape->states[i].component; c >= 0) amounts[c] += y[i];
}

template <class T> void EquationsUnit::show(const model::UnitView<T>& view, T* values) const
{
    values = std::copy_n(view.y, m_tape->states.size(), values);
    Scratch<T> inputs(m_tape->inputCount());
    gather(view, inputs.data());
    m_tape->shown.run(inputs.data(), values);
}

// It has no volume of its own to determine concentrations in: those of what leaves.
void EquationsUnit::contents(const model::UnitView<double>& view, double* concentrations) const
{
    if (!view.out.empty()) std::copy_n(view.out[0].concentrations, m_components, concentrations);
}

// A condition, or a part of one, that no longer is what it was.
void EquationsUnit::guards(const model::UnitView<double>& view, double* g) const
{
    if (m_tape->events.empty() || view.memory.empty()) return;
    Scratch<double> inputs(m_tape->inputCount()), truths(m_tape->conditions.resultCount());
    gather(view, inputs.data());
    m_tape->conditions.run(inputs.data(), truths.data());
    g[0] = m_events.turned(view.memory.data(), truths.data()) ? 1.0 : -1.0;
}

// What hangs on the time alone may turn twice where no state asks for a short step.
int EquationsUnit::looksWithin() const
{
    if (m_tape->events.empty()) return 0;
    return m_tape->conditionsNameTime ? 32 : 4;
}

double EquationsUnit::nextBreak(double t, std::span<const double> memory) const
{
    const auto known = std::upper_bound(m_tape->breaks.begin(), m_tape->breaks.end(), t);
    const double next = known == m_tape->breaks.end() ? std::numeric_limits<double>::infinity() : *known;
    return std::min(next, m_events.next(t, memory));
}

void EquationsUnit::jump(double t, int, std::span<const double> set, double* memory, double* y) const
{
    m_events.happen<double>(t, set, memory, y, {});
}

void EquationsUnit::jumpTangent(double t, int, std::span<const double> set, double* memory, const double* y,
                                double* tangent, const model::JumpDirection& direction) const
{
    std::vector<model::Dual8> duals(y, y + m_tape->states.size());
    for (std::size_t i = 0; i < duals.size(); ++i) duals[i].d[0] = tangent[i];
    model::Dual8 instant(t);
    instant.d[0] = direction.time;
    PendingEvents::Perturbed perturbed;
    if (direction.less)
        perturbed = {static_cast<const EquationsUnit*>(direction.less)->m_tape.get(),
                     static_cast<const EquationsUnit*>(direction.more)->m_tape.get(), direction.step};
    std::vector<model::Dual8> moving(set.begin(), set.end());
    for (std::size_t i = 0; i < direction.set.size(); ++i) moving[i].d[0] = direction.set[i];
    m_events.happen<model::Dual8>(instant, moving, memory, duals.data(), perturbed);
    for (std::size_t i = 0; i < duals.size(); ++i) tangent[i] = duals[i].d[0];
}

template void EquationsUnit::flowsOut(const model::UnitView<double>&) const;
template void EquationsUnit::flowsOut(const model::UnitView<model::Dual8>&) const;
template void EquationsUnit::ratesOf(const model::UnitView<double>&, model::Derivatives<double>&) const;
template void EquationsUnit::ratesOf(const model::UnitView<model::Dual8>&, model::Derivatives<model::Dual8>&) const;
template void EquationsUnit::show(const model::UnitView<double>&, double*) const;
template void EquationsUnit::show(const model::UnitView<model::Dual8>&, model::Dual8*) const;

} // namespace titer::unitops
