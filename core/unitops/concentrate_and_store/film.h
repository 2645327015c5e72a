// Flux through an ultrafiltration membrane, limited by the film of retained protein upon it:
//   J = k ln((c_w - c_p) / (c_b - c_p))                          (film; Blatt, Dravid, Michaels, Nelsen 1970, in Membrane
//                                                                 Science and Technology, ed. Flinn, p. 47)
//   J = L_p (p - pi(c_w)),  pi = R T (n + B2 c^2 + B3 c^3)       (osmotic; Vilker, Colton, Smith 1981, AIChE J 27:637)
// with n = sum c_i / M_i. Along the module the pressure falls by dp and J is the mean over it; where p < pi it is negative
// there, which is back-filtration (Binabaji, Ma, Rao, Zydney 2015, J Membr Sci 494:216). The concentration next to the film
// is that of the bulk everywhere: what one pass takes off is small.
//   k = k_0 (v / v_0)^a (mu / mu_0)^-b,  dp = dp_0 (v / v_0) (mu / mu_0),  mu = mu_0 exp(m c)
#pragma once

#include "core/base/math/dual.h"
#include "core/model/types/unit_type.h"

#include <algorithm>
#include <cmath>
#include <type_traits>
#include <vector>

namespace titer::unitops {

// What the membrane holds back, in the bulk.
template <class T> struct Solute {
    T mass = 0.0;   // c [kg/m3]
    T moles = 0.0;  // n [mol/m3]
    T passes = 0.0; // c_p / c_b
};

class Film {
public:
    // Reads the parameters of film_specs.h. A component of which the cut-off cannot determine whether it passes is an error.
    Film(const model::UnitSetup& setup, base::Errors& errors);

    // Part of component i of the plant that goes with the permeate, by its concentration in the liquid; 0..1.
    double sieving(int i) const { return m_sieving[i]; }
    // Of these concentrations, per component of the plant [basis/m3].
    template <class T> Solute<T> solute(const T* c) const;
    // Viscosity by that of the buffer.
    template <class T> T viscosity_coefficient(const Solute<T>& bulk) const
    {
        using base::exp, std::exp;
        return exp(base::atMost(bulk.mass * m_thickening, maxExponent));
    }
    // k [m/s] and dp [Pa] at the cross flow `speed` [m3/m2/s].
    template <class T> T transfer(const Solute<T>& bulk, const T& speed) const;
    template <class T> T pressureDrop(const Solute<T>& bulk, const T& speed) const
    {
        return speed * (m_pressureDrop / m_referenceSpeed) * viscosity_coefficient(bulk);
    }
    // pi of liquid whose retained part is `times` that of the bulk [Pa].
    template <class T> T osmoticPressure(const Solute<T>& bulk, const T& times, double temperature) const
    {
        const T c = bulk.mass * times;
        return (bulk.moles * times + c * c * (m_second + c * m_third)) * (gas * temperature);
    }
    // c_w / c_b at the flux J.
    template <class T> T atWall(const Solute<T>& bulk, const T& flux, const T& k) const
    {
        using base::exp, std::exp;
        return bulk.passes + (1.0 - bulk.passes) * exp(base::atMost(flux / k, maxExponent));
    }
    // J where the transmembrane pressure is p [m/s]; negative where pi exceeds it.
    template <class T> T flux(const T& pressure, const Solute<T>& bulk, const T& k, double temperature) const;
    // The mean of J along a module of the mean pressure p and the drop dp [m/s].
    template <class T>
    T meanFlux(const T& pressure, const T& drop, const Solute<T>& bulk, const T& k, double temperature) const;
    // p that the flux J needs [Pa].
    template <class T> T pressureFor(const T& flux, const Solute<T>& bulk, const T& k, double temperature) const
    {
        return flux * (1.0 / m_permeability) + osmoticPressure(bulk, atWall(bulk, flux, k), temperature);
    }

private:
    static constexpr double gas = 8.31446261815324; // [J/mol/K]
    static constexpr double maxExponent = 30.0;     // keeps exponentials finite
    static constexpr double minTransfer = 1e-9;     // k of a film at rest [m/s]

    template <class T>
    T residual(const T& flux, const T& pressure, const Solute<T>& bulk, const T& k, double temperature) const
    {
        return flux - m_permeability * (pressure - osmoticPressure(bulk, atWall(bulk, flux, k), temperature));
    }
    // The residual and its slope by J.
    struct Tangent {
        double residual, slope;
    };
    Tangent tangent(double flux, double pressure, const Solute<double>& bulk, double k, double temperature) const;
    double solve(double pressure, const Solute<double>& bulk, double k, double temperature) const;

    struct Retained {
        int component;
        double mass, moles; // per unit of its basis [kg], [mol]
    };
    std::vector<double> m_sieving; // per component of the plant
    std::vector<Retained> m_retained;
    double m_permeability;    // L_p [m/s/Pa]
    double m_second, m_third; // B2 [mol m3/kg2], B3 [mol m6/kg3]
    double m_thickening;      // m [m3/kg]
    double m_transfer, m_referenceSpeed, m_speedExponent, m_viscosityExponent;
    double m_pressureDrop;
};

template <class T> Solute<T> Film::solute(const T* c) const
{
    Solute<T> bulk;
    T passing = 0.0;
    for (const Retained& r : m_retained) {
        const T mass = base::atLeast(c[r.component], 0.0) * r.mass;
        bulk.mass += mass;
        bulk.moles += base::atLeast(c[r.component], 0.0) * r.moles;
        passing += mass * m_sieving[r.component];
    }
    constexpr double min = 1e-9; // of a liquid without protein [kg/m3]
    bulk.passes = passing / base::atLeast(bulk.mass, min);
    return bulk;
}

template <class T> T Film::transfer(const Solute<T>& bulk, const T& speed) const
{
    using base::pow, std::pow;
    const T k = m_transfer * pow(base::atLeast(speed, 0.0) * (1.0 / m_referenceSpeed), m_speedExponent) *
                pow(viscosity_coefficient(bulk), -m_viscosityExponent);
    return base::atLeast(k, minTransfer);
}

template <class T> T Film::flux(const T& pressure, const Solute<T>& bulk, const T& k, double temperature) const
{
    using base::valueOf;
    const Solute<double> plain{valueOf(bulk.mass), valueOf(bulk.moles), valueOf(bulk.passes)};
    const double value = solve(valueOf(pressure), plain, valueOf(k), temperature);
    if constexpr (std::is_same_v<T, double>) {
        return value;
    } else {
        // By the implicit function: dJ = -dF / (dF/dJ).
        T by = residual<T>(T(value), pressure, bulk, k, temperature);
        by *= -1.0 / tangent(value, valueOf(pressure), plain, valueOf(k), temperature).slope;
        by.v = value;
        return by;
    }
}

template <class T>
T Film::meanFlux(const T& pressure, const T& drop, const Solute<T>& bulk, const T& k, double temperature) const
{
    // Gauss and Legendre, three places: exact for polynomials of degree 5.
    constexpr double places[] = {-0.3872983346207417, 0.0, 0.3872983346207417};
    constexpr double weights[] = {5.0 / 18.0, 8.0 / 18.0, 5.0 / 18.0};
    T sum = 0.0;
    for (int i = 0; i < 3; ++i) sum += weights[i] * flux<T>(pressure - drop * places[i], bulk, k, temperature);
    return sum;
}

} // namespace titer::unitops
