// Characteristic charge and equilibrium constant of proteins from the salt at which they elute in gradients of several
// slopes: Yamamoto's plot. Of few molecules on a bed of capacity Lambda, bound q/c = K (Lambda/c_s)^nu, and while a volume dV
// of salt c_s passes them they go on by the part
//   dz = dV / (Vs K (Lambda/c_s)^nu - dVl)
// of the bed; Vs is its solid, and dVl the liquid that the salt passes and the protein does not. At the outlet z is 1. In a
// gradient of the slope g from 0 on this is, without dVl,
//   log GH = (nu + 1) log c_s - log(K Lambda^nu (nu + 1)),  GH = g Vs
// (Yamamoto, Nakanishi, Matsuno, Kamikubo 1983, Biotechnol Bioeng 25:1465; Ruedt, Gillet, Heege, Hitzler, Kalbfuss, Guelat
// 2015, J Chromatogr A 1413:68). What spreads a peak moves its apex: in a bed of N stages z is distributed as a gamma
// distribution of variance s2 = 1/N, so that the apex stands at z = 1 - s2 (1 - z''/z'^2), with s2 from the width of the
// peak.
#pragma once

#include "core/studies/analysis/fitted_parameters.h"

#include <vector>

namespace titer::studies {

// A peak that eluted while the salt rose.
struct GradientPeak {
    // The salt at the detector [mol/m3] over its volume [m3], from what entered with the protein to the apex; ascending.
    std::vector<double> volumes, salt;
    double slope = 0.0;     // of the salt at the apex [mol/m6]
    double variance = 0.0;  // of the peak [m6]
    double apexError = 0.0; // standard error [m3]

    double apex() const { return volumes.back(); }
    double saltAtApex() const { return salt.back(); }
};

struct GradientProtein {
    std::string id;
    double lead = 0.0; // the liquid that the salt passes and it does not [m3]
    std::vector<GradientPeak> peaks;
};

struct GradientBed {
    double solid = 0.0;    // [m3]
    double capacity = 0.0; // Lambda [mol/m3 of solid]
};

struct YamamotoLine {
    FittedParameter charge, equilibrium; // nu; K, by its logarithm. Without a path and a start
    double correlation = 0.0;            // of both, as fitted
    std::vector<double> offsets;         // by peak: where the line has its apex, less where it was [m3]
    bool converged = false;
};

struct YamamotoFit {
    std::vector<YamamotoLine> lines; // by protein
    int degreesOfFreedom = 0;        // of all lines; 0: intervals are those of how well the apices can be read off
    bool converged = false;
};

// The lines of all proteins scatter alike. Errors at the protein: fewer than two peaks, gradients of one slope, and
// runs that contradict each other.
base::Result<YamamotoFit> fitYamamoto(const GradientBed& bed, const std::vector<GradientProtein>& proteins,
                                      double confidence);

} // namespace titer::studies
