#include "core/unitops/capture_and_polish/resin_pores.h"

#include "core/base/math/small_lu.h"
#include "core/base/not_available.h"
#include "core/unitops/scratch.h"

#include <algorithm>

namespace titer::unitops {

using model::Dual8;

ResinPores::ResinPores(std::shared_ptr<const model::Binding> binding, double volume, double porosity,
                       std::vector<double> rates)
    : m_binding(std::move(binding))
    , m_components(int(rates.size()))
    , m_states(m_binding ? m_binding->boundCount() : 0)
    , m_equilibrium(m_states > 0 && !m_binding->kinetic())
    , m_volume(volume)
    , m_porosity(porosity)
    , m_rates(std::move(rates))
{
}

std::string ResinPores::stateName(int i, const std::vector<std::string>& components) const
{
    return i < m_components ? components[i] + " in the resin" : "bound " + m_binding->boundName(i - m_components);
}

void ResinPores::start(const double* liquid, double ph, double* y) const
{
    std::vector<double> q(m_states, 0.0);
    if (m_binding) m_binding->complete(ph, q.data());
    for (int i = 0; i < m_components; ++i)
        y[i] = m_volume * m_porosity * (liquid[i] + (m_binding ? ratio() * m_binding->offset()[i] : 0.0));
    if (!m_equilibrium) std::copy(q.begin(), q.end(), y + m_components);
}

void ResinPores::nominal(const double* usual, double* scale) const
{
    for (int i = 0; i < m_components; ++i)
        scale[i] = m_volume * (usual[i] + (m_binding ? (1.0 - m_porosity) * m_binding->offset()[i] : 0.0));
    if (m_states > 0 && !m_equilibrium) m_binding->nominal(scale + m_components);
}

template <class T> void ResinPores::poreLiquid(const T* totals, const T* q, T* c) const
{
    for (int i = 0; i < m_components; ++i) c[i] = totals[i] - (m_binding ? ratio() * m_binding->offset()[i] : 0.0);
    if (!m_binding) return;
    for (const model::BoundShare& s : m_binding->shares()) c[s.component] -= ratio() * s.amount * q[s.state];
}

void ResinPores::split(const double* totals, double ph, double* c, double* q) const
{
    const std::vector<double> ratios(m_components, ratio());
    std::fill_n(q, m_states, 0.0);
    if (!m_binding->split(totals, ratios.data(), ph, c, q)) std::fill_n(c, m_components, base::notAvailable);
}

// Where f(c, q) = 0 with c = total - ratio bound(q): what f changes by totals and pH at the same q, q changes back.
void ResinPores::split(const Dual8* totals, const Dual8& ph, Dual8* c, Dual8* q) const
{
    std::vector<double> plain(m_components), liquid(m_components), bound(m_states);
    for (int i = 0; i < m_components; ++i) plain[i] = totals[i].v;
    split(plain.data(), ph.v, liquid.data(), bound.data());
    std::vector<Dual8> moved(m_components), solid(bound.begin(), bound.end()), rate(m_states);
    for (int i = 0; i < m_components; ++i) {
        moved[i] = totals[i];
        moved[i].v = liquid[i];
    }
    m_binding->rates(model::Pore<Dual8>{moved.data(), solid.data(), ph}, rate.data());
    std::vector<std::vector<double>> given(8, std::vector<double>(m_states));
    for (int d = 0; d < 8; ++d)
        for (int k = 0; k < m_states; ++k) given[d][k] = -rate[k].d[d];

    std::vector<double> matrix(std::size_t(m_states) * m_states);
    for (int first = 0; first < m_states; first += 8) {
        const int count = std::min(8, m_states - first);
        for (int k = 0; k < m_states; ++k) solid[k] = bound[k];
        for (int d = 0; d < count; ++d) solid[first + d] = Dual8::seed(bound[first + d], d);
        for (int i = 0; i < m_components; ++i) moved[i] = liquid[i];
        for (const model::BoundShare& s : m_binding->shares())
            for (int d = 0; d < count; ++d) moved[s.component].d[d] -= ratio() * s.amount * solid[s.state].d[d];
        m_binding->rates(model::Pore<Dual8>{moved.data(), solid.data(), Dual8(ph.v)}, rate.data());
        for (int d = 0; d < count; ++d)
            for (int k = 0; k < m_states; ++k) matrix[std::size_t(first + d) * m_states + k] = rate[k].d[d];
    }
    std::vector<int> pivots(m_states);
    const bool regular = base::factorSmall(matrix.data(), m_states, pivots.data());
    for (int k = 0; k < m_states; ++k) q[k] = bound[k];
    for (int d = 0; d < 8 && regular; ++d) {
        base::solveSmall(matrix.data(), m_states, pivots.data(), given[d].data());
        for (int k = 0; k < m_states; ++k) q[k].d[d] = given[d][k];
    }
    poreLiquid(totals, q, c);
    for (int i = 0; i < m_components; ++i) c[i].v = liquid[i];
}

template <class T> void ResinPores::rates(const T* c, const T& ph, const T* y, T* entering, T* dydt) const
{
    Scratch<T> totals(m_components), pore(m_components), bound(m_states);
    for (int i = 0; i < m_components; ++i) totals[i] = y[i] / (m_volume * m_porosity);
    const T* q = m_equilibrium ? bound.data() : y + m_components;
    if (m_equilibrium)
        split(totals.data(), ph, pore.data(), bound.data());
    else
        poreLiquid(totals.data(), q, pore.data());
    for (int i = 0; i < m_components; ++i) dydt[i] = entering[i] = m_volume * m_rates[i] * (c[i] - pore[i]);
    if (m_states > 0 && !m_equilibrium) m_binding->rates(model::Pore<T>{pore.data(), q, ph}, dydt + m_components);
}

template void ResinPores::rates(const double*, const double&, const double*, double*, double*) const;
template void ResinPores::rates(const Dual8*, const Dual8&, const Dual8*, Dual8*, Dual8*) const;

} // namespace titer::unitops
