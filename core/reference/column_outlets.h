// What leaves the columns of column_plants.h, solved independently of the column's own discretisation.
#pragma once

#include <span>
#include <vector>

namespace titer::reference {

struct LwePoint {
    int time;                                        // [s]
    double salt, lysozyme, cytochrome, ribonuclease; // [mol/m3]
};

// Converged outlets of loadWashElute(): Chebyshev collocation along the bed, even Jacobi polynomials in the bead, scipy's BDF of order 1
// to 5 at rtol 1e-9, kd = 1/s. Held against coarser grids: general rate 80 x 14 nodes (from 64 x 10: 2e-4 mol/m3 of salt, 3e-6 of the
// peaks), lumped 96 and 56.
const std::vector<LwePoint>& generalRateLwe();
const std::vector<LwePoint>& lumpedPoresLwe();
const std::vector<LwePoint>& lumpedRateLwe();

// The worst difference over the whole outlet: of the proteins relative to the peak of each, of salt [mol/m3].
struct LweError {
    double proteins = 0.0, salt = 0.0;
};

// Of outlets at 0, 1, 2, ... s.
LweError lweError(std::span<const LwePoint> reference, std::span<const double> salt, std::span<const double> lysozyme,
                  std::span<const double> cytochrome, std::span<const double> ribonuclease);

struct PulsePoint {
    int time;      // [s]
    double solute; // [mol/m3]
};

// Exact outlets of linear pulses, by their Laplace transforms (tests/support/column_oracle.h): of lumpedLinear(),
const std::vector<PulsePoint>& lumpedLinearPulse();
// of linearBeads(), good to 1e-10, and of linearBeads("5e-13").
const std::vector<PulsePoint>& linearBeadsPulse();
const std::vector<PulsePoint>& linearSurfacePulse();

struct SmbSample {
    double time;                     // [s]
    double extract[2], raffinate[2]; // of components a and b [mol/m3]
};

// Extract and raffinate of movingBed() over ten cycles from empty columns. Semi-analytical solution kept by CADET-Julia
// (github.com/cadet/CADET-Julia, commit ef698f36, test/test4_SMB/SMB_LRM_Langmuir_semi_analytical.csv), at some of its times.
const std::vector<SmbSample>& smbLangmuir();

} // namespace titer::reference
