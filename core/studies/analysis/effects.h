// Effects of two-level experiments and which of them stand out from noise: half-normal plot (Daniel 1959, Technometrics) and
// Lenth's pseudo standard error (Lenth 1989, Technometrics).
#pragma once

#include <Eigen/Core>

#include <span>
#include <string>
#include <vector>

namespace titer::studies {

// How much the response changes from low to high: mean at +1 minus mean at -1 of the product of the factors.
struct Effect {
    std::string name;                      // "A:C"
    std::vector<int> factors;              // indices of the factors in the product
    std::vector<std::string> aliases = {}; // the same contrast, with "-" before those of opposite sign
    double value = 0.0;                    // [unit of the response]
    double sumOfSquares = 0.0;             // of one degree of freedom
};

// The effects of products of up to `highestOrder` factors. `coded` has runs x factors of -1 and +1; rows with other values
// (centre points) are left out. Products with the same contrast count once, under the name of the lowest order; one that is
// neither the same as nor orthogonal to those before it (Plackett-Burman interactions) is left out, as is a factor that is
// not balanced. Empty with fewer than two runs.
std::vector<Effect> twoLevelEffects(const Eigen::MatrixXd& coded, const Eigen::VectorXd& response,
                                    std::span<const std::string> names, int highestOrder);

// A point of the half-normal plot; sorted by absolute value.
struct HalfNormalPoint {
    int effect = 0; // index into the values
    double absolute = 0.0;
    double quantile = 0.0; // of the half-normal distribution at (i - 0.5) / m
};
std::vector<HalfNormalPoint> halfNormal(std::span<const double> effects);

// Lenth's evaluation of m unreplicated effects, each of one degree of freedom and the same variance.
struct Lenth {
    double s0 = 0.0;                        // 1.5 x median of the absolute effects
    double pseudoStandardError = 0.0;       // 1.5 x median of those below 2.5 s0
    double degreesOfFreedom = 0.0;          // m / 3
    double marginOfError = 0.0;             // of one effect at 95 %
    double simultaneousMarginOfError = 0.0; // of all m at 95 %
};
// All zero without effects.
Lenth lenth(std::span<const double> effects, double confidence = 0.95);

} // namespace titer::studies
