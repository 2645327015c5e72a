// Bound states of steric mass action: who binds, how fast, and what of the resin's charges they cover,
//   dq_k/dt = ka_k c_k qbar0^nu_k - kd_k q_k c_s^nu_k,  qbar0 = Lambda - sum covered_k q_k,
// with reference concentrations of 1 mol/m3. Source: Brooks, Cramer 1992, AIChE J 38:1969.
#pragma once

#include "core/binding/counter_ion.h"

#include <algorithm>
#include <string>
#include <vector>

namespace titer::binding {

struct StericSite {
    int component; // carried
    double ka, kd; // [1/s]
    double nu;
    double covered; // sites taken per bound [mol/basis]
    double usual;   // [basis/m3]
    std::string name;
};

class StericSites {
public:
    StericSites(double lambda, const CounterIon& ion)
        : m_lambda(lambda)
        , m_ion(ion)
    {
    }

    double lambda() const { return m_lambda; } // [mol/m3 of solid]
    const CounterIon& ion() const { return m_ion; }
    const std::vector<StericSite>& all() const { return m_sites; }
    int count() const { return int(m_sites.size()); }

    // The state of a carried component of which one unit of its basis is so many mol; `shares` takes its own.
    void add(const model::Component& component, int carried, double moles, double ka, double kd, double nu,
             double sigma, std::string name, std::vector<model::BoundShare>& shares)
    {
        const double usual = moles > 0.0 ? std::min(model::usualConcentration(component.basis),
                                                    m_lambda / std::max(nu + sigma, 1.0) / moles)
                                         : 1.0;
        shares.push_back({carried, count(), 1.0});
        if (m_ion.place >= 0) shares.push_back({m_ion.place, count(), -nu * moles / m_ion.moles});
        m_sites.push_back({carried, ka, kd, nu, (nu + sigma) * moles, usual, std::move(name)});
    }

    void nominal(double* q) const
    {
        for (std::size_t k = 0; k < m_sites.size(); ++k) q[k] = m_sites[k].usual;
    }
    // What of the charges the bound states q cover, as a part of all.
    double filled(const double* q) const
    {
        double covered = 0.0;
        for (std::size_t k = 0; k < m_sites.size(); ++k) covered += m_sites[k].covered * q[k];
        return covered / m_lambda;
    }

    // Logarithms of free sites and salt [mol/m3], whose powers rates go by.
    template <class T> struct Logs {
        T free, salt;
    };
    // Writes the rates; there must be a salt.
    template <class T> Logs<T> rates(const model::Pore<T>& pore, T* dqdt) const
    {
        T free = m_lambda;
        for (std::size_t k = 0; k < m_sites.size(); ++k) free -= m_sites[k].covered * pore.q[k];
        const Logs<T> logs{logOf(free), logOf(m_ion.moles * pore.c[m_ion.place])};
        for (std::size_t k = 0; k < m_sites.size(); ++k) {
            const StericSite& s = m_sites[k];
            dqdt[k] = s.ka * pore.c[s.component] * power(logs.free, s.nu) - s.kd * pore.q[k] * power(logs.salt, s.nu);
        }
        return logs;
    }

private:
    double m_lambda;
    CounterIon m_ion;
    std::vector<StericSite> m_sites;
};

} // namespace titer::binding
