// Exact answers of Langmuir columns without dispersion: kinetic breakthrough of one component in the lumped rate model (Thomas 1944,
// J. Am. Chem. Soc. 66; Hiester and Vermeulen 1952, Chem. Eng. Prog. 48), its irreversible limit (Bohart and Adams 1920, J. Am. Chem.
// Soc. 42), and the shocks of one and two components in equilibrium (Helfferich and Klein 1970, Multicomponent Chromatography).
#pragma once

#include <array>

namespace titer::support {

// Share of a Poisson variable of mean y that is not below one of mean x: J(x, y) of Thomas, 1 - integral over z from 0 to x of
// exp(-y - z) I0(2 sqrt(y z)). As its logarithm, and that of 1 - J, so that both keep their digits where they are small.
struct ThomasJ {
    double logJ = 0.0;
    double logRest = 0.0; // log(1 - J)
};
ThomasJ thomasJ(double x, double y);

// dc/dt + F dq/dt + u dc/dz = 0, dq/dt = ka c (qmax - q) - kd q in a clean bed, F = (1 - e)/e.
struct LangmuirBed {
    double length = 0.0;   // [m]
    double velocity = 0.0; // interstitial [m/s]
    double porosity = 0.0; // e, of all liquid [1]
    double ka = 0.0;       // [m3/mol/s]
    double kd = 0.0;       // [1/s]; 0 = irreversible
    double qmax = 0.0;     // [mol/m3 of solid]

    double phaseRatio() const { return (1.0 - porosity) / porosity; }
    // Outlet over feed concentration at `time` [s] after the feed of `feed` [mol/m3] began.
    double thomas(double feed, double time) const;
    double bohartAdams(double feed, double time) const; // without kd
    // When the shock of local equilibrium leaves: L/u (1 + F q(feed)/feed) [s].
    double shockTime(double feed) const;
};

// Two components of Langmuir form q_i = a_i c_i / (1 + b_1 c_1 + b_2 c_2) fed together into a clean bed, the second the stronger
// (a_1 < a_2), without dispersion and in equilibrium: the first breaks through alone, rolled up above its feed, then both.
struct Displacement {
    double plateau = 0.0;                     // of the first component between the shocks [mol/m3]
    double firstTime = 0.0, secondTime = 0.0; // when the shocks leave [s]
};
Displacement displacement(const std::array<double, 2>& a, const std::array<double, 2>& b,
                          const std::array<double, 2>& feed, double phaseRatio, double residenceTime);

} // namespace titer::support
