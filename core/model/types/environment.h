// How the conditions in the vessel act on growth, death and productivity of every law:
//   growth        gamma(T) gamma(pH) o pCO2 osmolality      (gamma: cardinal models, Rosso et al. 1995, Appl Environ Microbiol 61:610)
//   death         q10^((T - Tref)/10) (1 + stress (1 - gamma(pH) o pCO2 osmolality))
//   productivity  q10^((T - Tref)/10) gamma(pH) o
// with o = DO/(DO + K), at most its value at the reference; and 1/(1 + excess/half) for pCO2 and osmolality above theirs.
// Each factor is divided by its value at the law's published conditions, so that it is exactly 1 there.
#pragma once

#include "core/base/math/dual.h"
#include "core/model/types/rate_law.h"

#include <cmath>
#include <span>
#include <string_view>

namespace titer::model {

class ParamSet;

// Parameters that every rate law has besides its own. Their defaults are NaN: a law's own come from environmentDefault().
std::span<const ParamSpec> environmentSpecs();
// The default of one of these keys for a law [SI].
double environmentDefault(const RateLaw& law, std::string_view key);

struct EnvironmentParams {
    ReferenceConditions reference;
    double temperatureAtReference = 1.0; // what the factors are divided by, set by prepare()
    double phAtReference = 1.0;
    double oxygenAtReference = 1.0;

    // Computes what is divided by; call once after setting `reference`.
    void prepare();

    template <class T> void factors(const Environment<T>& e, T& growth, T& death, T& productivity) const;

private:
    template <class T> T temperatureFactor(const T& t) const;
    template <class T> T phFactor(const T& ph) const;
    template <class T> T oxygenFactor(const T& o) const;
};

// Reads the parameters (those that `params` does not give, or holds as NaN, are the law's) and prepares them.
EnvironmentParams environmentFrom(const RateLaw& law, const ParamSet& params);

// Cardinal temperature model with inflection: 0 outside (lo, hi), 1 at the optimum. Needs lo < best < hi and
// best > (lo + hi)/2.
template <class T> T cardinalTemperature(const T& t, double lo, double best, double hi)
{
    if (!(t > lo) || !(t < hi)) return 0.0;
    const T numerator = (t - hi) * (t - lo) * (t - lo);
    const T denominator = (best - lo) * ((best - lo) * (t - best) - (best - hi) * (best + lo - 2.0 * t));
    return numerator / denominator;
}

// Cardinal pH model: 0 outside (lo, hi), 1 at the optimum.
template <class T> T cardinalPh(const T& ph, double lo, double best, double hi)
{
    if (!(ph > lo) || !(ph < hi)) return 0.0;
    const T a = (ph - lo) * (ph - hi);
    return a / (a - (ph - best) * (ph - best));
}

template <class T> T EnvironmentParams::temperatureFactor(const T& t) const
{
    if (reference.lawHasTemperature) return 1.0;
    return cardinalTemperature(t, reference.temperatureMin, reference.temperatureOptimum, reference.temperatureMax) /
           temperatureAtReference;
}

template <class T> T EnvironmentParams::phFactor(const T& ph) const
{
    if (reference.lawHasPh) return 1.0;
    return cardinalPh(ph, reference.phMin, reference.phOptimum, reference.phMax) / phAtReference;
}

// More oxygen than the reference changes nothing, so that a vessel without an oxygen balance is neutral.
template <class T> T EnvironmentParams::oxygenFactor(const T& o) const
{
    if (!(reference.oxygenHalf > 0.0) || o >= reference.oxygen) return 1.0;
    const T present = base::atLeast(o, 0.0);
    return present / (present + reference.oxygenHalf) / oxygenAtReference;
}

template <class T> void EnvironmentParams::factors(const Environment<T>& e, T& growth, T& death, T& productivity) const
{
    using base::exp;
    using std::exp;
    const ReferenceConditions& r = reference;
    const T ph = phFactor(e.ph), oxygen = oxygenFactor(e.dissolvedOxygen);
    T health = ph * oxygen;
    if (r.pco2Half > 0.0) health /= 1.0 + base::atLeast((e.pco2 - r.pco2) / r.pco2Half, 0.0);
    if (r.osmolalityHalf > 0.0) health /= 1.0 + base::atLeast((e.osmolality - r.osmolality) / r.osmolalityHalf, 0.0);
    const T tens = (e.temperature - r.temperature) / 10.0;
    growth = temperatureFactor(e.temperature) * health;
    death = 1.0 + r.deathStress * base::atLeast(1.0 - health, 0.0);
    if (r.deathQ10 != 1.0) death *= exp(tens * std::log(r.deathQ10));
    productivity = ph * oxygen;
    if (r.productivityQ10 != 1.0) productivity *= exp(tens * std::log(r.productivityQ10));
}

} // namespace titer::model
