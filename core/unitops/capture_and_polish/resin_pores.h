// Particles of a resin with well-mixed pores, all alike, that hang in a stirred liquid. States per carried component: the
// total in the particles P [basis], in the pores and bound; where binding takes time, then the bound states q [basis/m3 of
// solid].
//   dP/dt = 3/rp kf Vp (c - cp), P = Vp ep (cp + (1 - ep)/ep (bound(q))), dq/dt = f(cp, q), or f = 0 in rapid equilibrium
// with the volume of the particles Vp and their porosity ep.
#pragma once

#include "core/model/types/binding.h"

#include <memory>
#include <vector>

namespace titer::unitops {

class ResinPores {
public:
    // `rates` per component: film and pores in series, as a rate per volume of particle [1/s].
    ResinPores(std::shared_ptr<const model::Binding> binding, double volume, double porosity,
               std::vector<double> rates);

    int stateCount() const { return m_components + (m_equilibrium ? 0 : m_states); }
    std::string stateName(int i, const std::vector<std::string>& components) const;
    // Pores that hold `liquid` [basis/m3] around a solid to which nothing but what balances its charge is bound.
    void start(const double* liquid, double ph, double* y) const;
    void nominal(const double* usual, double* scale) const;

    // What enters the particles from the liquid c around them at this pH [basis/s], and the rates of the states.
    template <class T> void rates(const T* c, const T& ph, const T* y, T* entering, T* dydt) const;

private:
    double ratio() const { return (1.0 - m_porosity) / m_porosity; } // of solid to pores
    template <class T> void poreLiquid(const T* totals, const T* q, T* c) const;
    void split(const double* totals, double ph, double* c, double* q) const;
    void split(const model::Dual8* totals, const model::Dual8& ph, model::Dual8* c, model::Dual8* q) const;

    std::shared_ptr<const model::Binding> m_binding; // nullptr: nothing binds
    int m_components, m_states;
    bool m_equilibrium;
    double m_volume, m_porosity; // of the particles [m3]; [-]
    std::vector<double> m_rates; // [1/s]
};

} // namespace titer::unitops
