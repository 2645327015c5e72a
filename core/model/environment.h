// How the conditions in the vessel act on growth, death and productivity of every law: cardinal temperature and pH (Rosso et
// al. 1995, Appl Environ Microbiol 61:610), Monod in dissolved oxygen, inhibition by pCO2 and osmolality, Q10 for death and
// productivity. Each factor is divided by its value at the law's published conditions, so that it is exactly 1 there.
#pragma once

#include "core/base/dual.h"
#include "core/model/rate_law.h"

#include <cmath>
#include <span>

namespace titer::model {

class ParamSet;

// Parameters that every rate law has beside its own; their defaults come from the law's ReferenceConditions where they are NaN.
std::span<const ParamSpec> environmentSpecs();

struct EnvironmentParams {
    ReferenceConditions reference;
    double oxygenHalf = 0.0;        // half-saturation of growth [% air]; 0 = the law's own oxygen term, if any, alone
    double oxygenReference = 40.0;  // dissolved oxygen of the published run [% air]
    double pco2Half = 0.0;          // pCO2 above the reference that halves growth [Pa]; 0 = no effect
    double pco2Reference = 0.0;     // [Pa]
    double osmolalityHalf = 0.0;    // osmolality above the reference that halves growth [mol/kg]; 0 = no effect
    double osmolalityReference = 0.3;
    double deathQ10 = 1.0;          // factor on death per 10 K
    double productivityQ10 = 1.0;   // factor on specific productivity per 10 K
    double growthAtReference = 1.0; // cardinal factors at the reference, set by prepare()

    // Computes what is divided by; call once after setting the members.
    void prepare();

    template <class T>
    void factors(const Environment<T>& e, T& growth, T& death, T& productivity) const;

private:
    template <class T>
    T cardinalTemperature(const T& t) const;
    template <class T>
    T cardinalPh(const T& ph) const;
    template <class T>
    T growthFactor(const Environment<T>& e) const;
};

// Cardinal temperature model with inflection: 0 outside (min, max), 1 at the optimum.
template <class T>
T EnvironmentParams::cardinalTemperature(const T& t) const
{
    const double lo = reference.temperatureMin, best = reference.temperatureOptimum, hi = reference.temperatureMax;
    if (!(t > lo) || !(t < hi)) return 0.0;
    const T numerator = (t - hi) * (t - lo) * (t - lo);
    const T denominator = (best - lo) * ((best - lo) * (t - best) - (best - hi) * (best + lo - 2.0 * t));
    return base::atLeast(numerator / denominator, 0.0);
}

// Cardinal pH model: 0 outside (min, max), 1 at the optimum.
template <class T>
T EnvironmentParams::cardinalPh(const T& ph) const
{
    const double lo = reference.phMin, best = reference.phOptimum, hi = reference.phMax;
    if (!(ph > lo) || !(ph < hi)) return 0.0;
    const T a = (ph - lo) * (ph - hi);
    return a / (a - (ph - best) * (ph - best));
}

template <class T>
T EnvironmentParams::growthFactor(const Environment<T>& e) const
{
    T f = cardinalTemperature(e.temperature) * cardinalPh(e.ph);
    if (oxygenHalf > 0.0) {
        const T o = base::atLeast(e.dissolvedOxygen, 0.0);
        f *= o / (o + oxygenHalf);
    }
    if (pco2Half > 0.0) f /= 1.0 + base::atLeast((e.pco2 - pco2Reference) / pco2Half, 0.0);
    if (osmolalityHalf > 0.0) f /= 1.0 + base::atLeast((e.osmolality - osmolalityReference) / osmolalityHalf, 0.0);
    return f;
}

template <class T>
void EnvironmentParams::factors(const Environment<T>& e, T& growth, T& death, T& productivity) const
{
    using std::exp;
    using base::exp;
    growth = growthFactor(e) / growthAtReference;
    const T tens = (e.temperature - reference.temperature) / 10.0;
    death = deathQ10 == 1.0 ? T(1.0) : exp(tens * std::log(deathQ10));
    productivity = productivityQ10 == 1.0 ? T(1.0) : exp(tens * std::log(productivityQ10));
}

} // namespace titer::model
