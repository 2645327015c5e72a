// Correlations of a packed bed of spheres with liquid: axial dispersion, the film around the beads, the pressure drop.
// Velocities `u` are interstitial [m/s], negative ones count as rest; Re = porosity u d rho / mu is that of the
// superficial velocity.
#pragma once

namespace titer::unitops::column {

// A packed bed and the liquid in it.
struct Packing {
    double porosity = 0.4;   // between the beads [1]
    double diameter = 9e-5;  // of the beads [m]
    double viscosity = 1e-3; // [Pa s]
    double density = 1000.0; // [kg/m3]
};

// Diffusivity in water [m2/s] of a globular molecule of this molar mass [kg/mol] at this temperature [K] (Young,
// Carroad, Bell 1980, Biotechnol. Bioeng. 22:947).
double diffusivityOf(double molarMass, double temperature, double viscosity);

// Axial dispersion [m2/s] after Chung and Wen 1968, AIChE J. 14:857: u d / D = (0.2 + 0.011 Re^0.48) / porosity, the
// same for all components. For 1e-3 < Re < 1e3. 0 at rest.
double chungWen(const Packing& packing, double u);

// Axial dispersion [m2/s] after Gunn 1987, Chem. Eng. Sci. 42:363, of a component of diffusivity `molecular` [m2/s]:
//   D / (u d) = x (1-p)^2 + x^2 p (1-p)^3 (exp(-1 / (p (1-p) x)) - 1) + D_m / (tau u d),
//   x = porosity u d / (4 a^2 (1 - porosity) D_m), p = 0.17 + 0.33 exp(-24 / Re), a the first zero of J0, tau = 1.4.
// D_m / tau at rest.
double gunn(const Packing& packing, double u, double molecular);

// Film coefficient [m/s] after Wilson and Geankoplis 1966, Ind. Eng. Chem. Fundam. 5:9, for 0.0015 < Re < 55:
//   Sh = k d / D_m = 1.09 / porosity (Re Sc)^(1/3); not below Sh = 2, that of a sphere at rest.
double wilsonGeankoplis(const Packing& packing, double u, double molecular);

// The film and the way into a bead in series [m/s], for beads that count as well mixed: 1 / k = 1 / film + R / (5 D), with
// D = porosity of the bead x accessible part x diffusivity in its pores [m2/s] (linear driving force of Glueckauf 1955,
// Trans. Faraday Soc. 51:1540). Where binding is linear, the mean and the width of a peak are those of beads in which the
// component diffuses. 0 where nothing enters.
double filmAndPores(double film, double beadRadius, double effectiveDiffusivity);

// Pressure drop per length of a rigid bed [Pa/m] after Carman 1937, Trans. IChemE 15:150:
// 180 mu u ((1 - porosity) / (porosity d))^2.
double carmanKozeny(const Packing& packing, double u);

// Pressure drop [Pa] over a bed whose resistance rises as exp(compressibility s) with the stress s that its beads bear.
// Friction of the liquid loads the bed, from 0 at its top to the whole drop P at its bottom, so that with the drop
// `rigid` [Pa] that an uncompressed bed would have
//   P = -ln(1 - compressibility rigid) / compressibility:
// towards compressibility x rigid = 1 the bed blocks (the critical velocity of soft gels). On a steep line from there.
double compressedDrop(double rigid, double compressibility);

} // namespace titer::unitops::column
