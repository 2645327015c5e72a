// What low pH does to virus and product: the shared part of the stirred hold and the coiled reactor.
//   virus:      dN/dt = -k (N - 10^-cap E),  k = k_ref 10^(s (pH_ref - pH)) exp(-Ea/R (1/T - 1/T_ref))
//               where E is what N would be without inactivation, so that no more than the cap is ever claimed
//   aggregates: r = k_agg c0 (c / c0)^n of the product's mass, with c0 = 1 kg/m3 and k_agg by the same law of pH and T
// Sources: Brorson et al. 2003, Biotechnol Bioeng 82:321 (inactivation); Arosio et al. 2012, J Phys Chem B 116:7066, and
// Singla et al. 2016, AAPS J 18:689 (aggregation at low pH).
#pragma once

#include "core/base/text.h"
#include "core/model/types/charge_balance.h"
#include "core/unitops/streams.h"

#include <cmath>
#include <limits>
#include <numbers>
#include <string>
#include <vector>

namespace titer::unitops {

class LowPh {
public:
    struct Virus {
        int component;
        int place;      // among the carried components
        double rate;    // at the reference pH and temperature [1/s]
        double nominal; // size of its concentration [basis/m3]
        std::string id;
    };

    LowPh(const model::UnitSetup& setup, base::Errors& errors);

    const std::vector<Virus>& viruses() const { return m_viruses; }
    bool generates(int component) const;
    bool aggregates() const { return m_product >= 0 && m_aggregate >= 0; }
    double cap() const { return m_cap; }
    // Part of a virus that the step is not to claim.
    double floor() const { return m_floor; }

    // pH of a liquid of these concentrations per component of the plant, or the set-point where that counts.
    bool computesPh() const { return m_phComputed; } // from its charges; else it is at its set-point
    template <class T> T ph(const T* c, double setPoint) const;
    // How much faster than at the reference conditions virus is inactivated, and product aggregates.
    template <class T> T inactivation(const T& ph, const T& temperature) const
    {
        return m_virusLaw.factor(ph, temperature);
    }
    template <class T> T aggregation(const T& ph, const T& temperature) const
    {
        return m_productLaw.factor(ph, temperature);
    }
    // Adds what `volume` [m3] of a liquid of the concentrations `c` makes to `generated` [basis/s]; `without(v)` is the
    // concentration that virus v would have without inactivation.
    template <class T, class Without>
    void react(const T* c, const Without& without, const T& volume, const T& ph, const T& temperature,
               T* generated) const;

    // Of the virus that is reduced least: log10 of `without` by `present`, at most the cap, 0 where there is none; not a
    // number without a virus. Both per virus.
    double logReduction(const double* present, const double* without) const;
    // Part of the product's mass that is aggregate, from the concentrations per component of the plant.
    double aggregatePart(const double* c) const;
    // What makes a step that claims nothing, said when a run is over.
    base::Notices remarks(double logReduction) const;

private:
    struct Law {
        double slope, ph, energy, temperature; // decades per unit of pH, [J/mol], [K]
        template <class T> T factor(const T& atPh, const T& atTemperature) const
        {
            using base::exp, std::exp;
            constexpr double gasConstant = 8.31446; // [J/mol/K]
            const T power = std::numbers::ln10 * slope * (ph - atPh) +
                            energy / gasConstant * (1.0 / temperature - 1.0 / base::atLeast(atTemperature, 1.0));
            return exp(base::atMost(base::atLeast(power, -50.0), 50.0));
        }
    };

    int m_components;
    std::vector<int> m_carried;
    std::vector<Virus> m_viruses;
    double m_cap, m_floor, m_minReduction;
    Law m_virusLaw, m_productLaw;
    int m_product = -1, m_aggregate = -1;
    double m_productMass = 0.0, m_aggregateMass = 0.0; // [kg/basis]
    double m_aggregation = 0.0, m_order = 2.0;         // [1/s]
    bool m_phComputed;
    model::ChargeBalance m_charges;
};

template <class T> T LowPh::ph(const T* c, double setPoint) const
{
    if (!m_phComputed) return setPoint;
    std::vector<T> carried(m_carried.size());
    for (std::size_t k = 0; k < m_carried.size(); ++k) carried[k] = c[m_carried[k]];
    return m_charges.ph(carried.data());
}

template <class T, class Without>
void LowPh::react(const T* c, const Without& without, const T& volume, const T& ph, const T& temperature,
                  T* generated) const
{
    using base::pow, std::pow;
    const T faster = inactivation(ph, temperature);
    for (std::size_t v = 0; v < m_viruses.size(); ++v)
        generated[m_viruses[v].component] -=
            volume * (m_viruses[v].rate * faster * (c[m_viruses[v].component] - m_floor * without(int(v))));
    if (!aggregates()) return;
    const T mass = base::atLeast(c[m_product], 0.0) * m_productMass;
    const T formed = volume * (m_aggregation * aggregation(ph, temperature) * pow(mass, m_order));
    generated[m_product] -= formed * (1.0 / m_productMass);
    generated[m_aggregate] += formed * (1.0 / m_aggregateMass);
}

} // namespace titer::unitops
