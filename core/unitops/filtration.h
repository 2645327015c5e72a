// Fouling of a filter: its resistance against throughput, and the Pmax analysis of a trial at constant flow.
// Hermia (1982, Trans IChemE 60:183) writes d2t/dV2 = k (dt/dV)^n. With r = R/R0 this is dr/dw = K r^n over the
// throughput w, where K is the relative rise of resistance at the start:
//   cake n = 0:  r = 1 + K w            intermediate n = 1:  r = exp(K w)
//   standard n = 3/2:  r = (1 - K w/2)^-2         complete n = 2:  r = 1 / (1 - K w)
// and between them r = (1 - (n - 1) K w)^(-1/(n - 1)).
#pragma once

#include "core/base/math/dual.h"
#include "core/base/result.h"

#include <array>
#include <cmath>
#include <span>

namespace titer::unitops {

class Fouling {
public:
    // Resistance counts as bounded by this multiple of the clean filter's, so that a plugged filter stays finite.
    static constexpr double maxRise = 1e6;

    // By the law of exponent n (0 to 2) and K [1/m].
    static Fouling hermia(double exponent, double constant);
    // r = 1 + a w + b w^2 + c w^3, as a Pmax trial gives it [1/m, 1/m2, 1/m3].
    static Fouling measured(double a, double b, double c);

    // r at the throughput w [m].
    template <class T> T resistance(const T& w) const;
    // The throughput at which r is reached first [m]; infinite if never.
    double throughputAt(double r) const;

private:
    enum class Law { Exponential, Power, Polynomial };
    double exponentialLimit() const { return std::log(maxRise); }

    Law m_law = Law::Exponential;
    double m_exponent = 1.0;
    std::array<double, 3> m_rise{}; // K alone, or a, b, c
};

template <class T> T Fouling::resistance(const T& w) const
{
    using base::atLeast, base::atMost;
    using base::exp, base::pow;
    using std::exp, std::pow;
    const T x = atLeast(w, 0.0);
    if (m_law == Law::Polynomial)
        return atMost(atLeast(1.0 + x * (m_rise[0] + x * (m_rise[1] + x * m_rise[2])), 1e-3), maxRise);
    if (m_law == Law::Exponential) return exp(atMost(m_rise[0] * x, exponentialLimit()));
    const double n = m_exponent - 1.0;
    const double bound = std::pow(maxRise, -n);
    const T left = 1.0 - n * m_rise[0] * x;
    return pow(n > 0.0 ? atLeast(left, bound) : atMost(left, bound), -1.0 / n);
}

// A cubic through the points of a trial at constant flow: R = R0 + R1 v + R2 v^2 + R3 v^3, with the throughput v [m]
// and the resistance R = pressure / flux [Pa s/m].
struct PmaxFit {
    std::array<double, 4> coefficients{};
    double throughput = 0.0; // at which the pressure reaches its limit [m]
    bool beyondData = false; // that lies past the last point
};

// Throughput at which a filter reaches `pressure` [Pa] at the flux `flux` [m/s]. Needs five points at least; points
// need no order.
base::Result<PmaxFit> pmax(std::span<const double> throughput, std::span<const double> resistance, double flux,
                           double pressure);

} // namespace titer::unitops
