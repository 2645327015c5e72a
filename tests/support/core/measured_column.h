// The runs of the example measured-column: a column whose values are known, run by the engine, and what the detectors of a
// chromatography system would have shown of it, with noise and rounding. TITER_WRITE_EXAMPLE=FOLDER of the test runs_measured_column
// writes them again.
#pragma once

#include <string>
#include <vector>

namespace titer::support {

// What the runs were made with and the plant of the example does not have: SI.
struct MeasuredColumnTruth {
    double mixedVolume = 0.24e-6, tubeVolume = 0.31e-6;
    double bedPorosity = 0.37, particlePorosity = 0.75, dispersion = 9.5e-8;
    // ribonuclease, cytochrome, lysozyme, as they elute
    double charges[3] = {3.7, 5.29, 4.7};
    double equilibria[3] = {7.7e-3, 1.59e-3, 35.5e-3};
    double steric[3] = {10.0, 10.6, 11.83};
};

inline constexpr const char* measuredProteins[] = {"ribonuclease", "cytochrome", "lysozyme"};
inline constexpr double noiseOfAbsorbance = 0.3; // [mAU]

struct MeasuredColumnFile {
    std::string name, text;
};

// The plant of the example with these values.
std::string measuredColumnPlant(const MeasuredColumnTruth& truth);
// All exports, from those values.
std::vector<MeasuredColumnFile> measuredColumnRuns(const MeasuredColumnTruth& truth = {});

} // namespace titer::support
