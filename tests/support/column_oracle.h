// The exact outlet of a linear chromatography column for one component, by its Laplace transform: bulk with dispersion between
// Danckwerts inlet and dc/dz = 0 on the finite length, film, pore and surface diffusion in the bead, linear binding. Written from the
// equations and not from the column's discretisation, so that the two can be held against each other. Sources: Danckwerts 1953, Chem.
// Eng. Sci. 2; Rasmuson and Neretnieks 1980, AIChE J. 26; inversion by Fourier series: Dubner and Abate 1968, J. ACM 15; Crump 1976,
// J. ACM 23.
#pragma once

#include <complex>
#include <vector>

namespace titer::support {

struct LinearColumn {
    enum class Model { GeneralRate, LumpedRateWithPores, LumpedRate };

    Model model = Model::GeneralRate;
    double length = 0.0;             // [m]
    double velocity = 0.0;           // interstitial: flow / (cross section x porosity) [m/s]
    double dispersion = 0.0;         // [m2/s]; 0 = plug flow
    double bedPorosity = 0.0;        // [1]
    double particlePorosity = 0.0;   // [1]
    double totalPorosity = 0.0;      // of LumpedRate [1]
    double particleRadius = 0.0;     // [m]
    double filmCoefficient = 0.0;    // [m/s]
    double poreDiffusivity = 0.0;    // [m2/s]
    double surfaceDiffusivity = 0.0; // [m2/s]
    double accessibility = 1.0;      // share of the pores that the component enters [1]
    bool kinetic = true;             // false: rapid equilibrium q = ka/kd c
    double ka = 0.0, kd = 1.0;       // dq/dt = ka c - kd q [1/s]

    // Outlet over inlet concentration in the Laplace domain, by s [1/s]: analytic but for the negative real axis and thereabouts.
    std::complex<double> transfer(std::complex<double> s) const;

    // Mean [s] and variance [s2] of the residence time: of the outlet after an instantaneous pulse.
    struct Moments {
        double mean = 0.0, variance = 0.0;
    };
    Moments moments() const;
};

// A step of an inlet's program: concentration + ramp x (time since the step's start).
struct InletSegment {
    double duration = 0.0;      // [s]
    double concentration = 0.0; // [basis/m3]
    double ramp = 0.0;          // [basis/m3/s]
};

// Outlet concentration [basis/m3] of a column that is clean at time 0, at `times` [s] > 0; what enters is 0 after the last segment. Good
// to about 1e-10 of the largest concentration fed. Throws std::runtime_error for a column whose outlet jumps (no dispersion and
// nothing else that smears), where no series converges.
std::vector<double> outletCurve(const LinearColumn& column, const std::vector<InletSegment>& inlet,
                                const std::vector<double>& times);

} // namespace titer::support
