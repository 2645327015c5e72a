// What a measured chromatogram shows: peaks on its absorbances, fitted as well, what of them lies in each fraction, and
// what a person should know of the detector. [any]
#pragma once

#include "core/figures/measured/measured_peaks.h"
#include "core/figures/measured/measured_run.h"
#include "core/studies/calibration/peak_fit.h"

#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace titer::app {

// What was asked for.
struct ChromatogramOrder {
    std::vector<std::string> uv; // absorbances by figures::chosenAbsorbances()
    figures::MeasuredRunOptions run;
    figures::MeasuredPeakSearch search;
    double columnVolume = 0.0; // [m3], 0 = not given
    double bedHeight = 0.0;    // [m], 0 = not given
    double absorptivity = 0.0; // [m2/kg], 0 = not given
    double pathLength = 0.0;   // [m]
    double loaded = 0.0;       // mass that was loaded [kg], 0 = not given
    double delay = 0.0;        // volume from the detector to the fraction collector [m3]
    double fraction = 0.0;     // size of fractions [m3], 0: those of the run

    // From area [m3] to amount [kg], from absorbance to concentration [kg/m3]; nothing without an absorptivity
    // coefficient.
    std::optional<double> amountOf(double absorbance) const;
    // Of what was loaded, by an area [m3].
    std::optional<double> yieldOf(double area) const;
    // By the plates at half the height [m]; nothing without these or without the height of the bed.
    std::optional<double> hetpOf(const figures::Peak& peak) const;
};

// What was found on one absorbance of a run.
struct AbsorbanceFindings {
    const figures::MeasuredSignal* signal = nullptr; // of the run
    figures::MeasuredPeaks found;
    std::vector<studies::FittedPeak> fits; // next to the peaks
    std::optional<figures::Span> saturated;

    double area() const; // of all peaks [m3]
};

// What peaks left of it in one fraction: what passed the detector when the fraction's liquid was there.
struct FractionFindings {
    figures::RunInterval interval;
    double area = 0.0; // of the first absorbance [m3]
};

// Moved, never copied: absorbances point into the run.
struct ChromatogramFindings {
    figures::MeasuredRun run;
    std::vector<AbsorbanceFindings> absorbances;
    std::vector<FractionFindings> fractions;

    ChromatogramFindings() = default;
    ChromatogramFindings(ChromatogramFindings&&) = default;
    ChromatogramFindings& operator=(ChromatogramFindings&&) = default;
};

// The plates of the fitted peak, by its moments.
std::optional<double> platesOf(const studies::FittedPeak& fit);

// Where a run cannot be counted there are no curves; without an absorbance the rest stands. Errors at "uv" and
// "fractions", and those of figures::measuredRunOf().
ChromatogramFindings evaluateChromatogram(const base::CurveExport& curves, const ChromatogramOrder& order,
                                          base::Errors& errors, base::Notices& notices, std::stop_token stop = {});

} // namespace titer::app
