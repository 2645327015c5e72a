// titer-cli chromatogram of runs that were measured.
#pragma once

#include "app/cli/common/arguments.h"
#include "core/base/json.h"
#include "core/figures/measured/measured_peaks.h"
#include "core/figures/measured/measured_run.h"
#include "core/studies/calibration/peak_fit.h"

#include <optional>
#include <string>
#include <vector>

namespace titer::cli {

// What was found on one absorbance of a run.
struct AbsorbanceFindings {
    const figures::MeasuredSignal* signal = nullptr; // of the run
    figures::MeasuredPeaks found;
    std::vector<studies::FittedPeak> fits; // beside the peaks
    std::optional<figures::Span> saturated;
};

// What peaks left of it in one fraction: what passed the detector when the fraction's liquid was there.
struct FractionFindings {
    figures::RunInterval interval;
    double area = 0.0; // of the first absorbance [m3]
};

struct MeasuredFindings {
    std::string path;
    figures::MeasuredRun run;
    std::vector<AbsorbanceFindings> absorbances;
    std::vector<FractionFindings> fractions;

    std::string label() const { return run.name.empty() ? path : run.name; }
};

// What was asked for, the same for all runs.
struct MeasuredOrder {
    std::vector<std::string> paths, uv;
    figures::MeasuredRunOptions run;
    figures::MeasuredPeakSearch search;
    std::string baseline;      // as it was given
    double columnVolume = 0.0; // [m3], 0 = not given
    double bedHeight = 0.0;    // [m], 0 = not given
    double extinction = 0.0;   // [m2/kg], 0 = not given
    double pathLength = 0.0;   // [m]
    double loaded = 0.0;       // mass that was loaded [kg], 0 = not given
    double delay = 0.0;        // volume from the detector to the fraction collector [m3]
    double fraction = 0.0;     // size of fractions [m3], 0: those of the run
    int points = 4001;         // of the runs laid over each other

    // From area [m3] to amount [kg], from absorbance to concentration [kg/m3]; nothing without an extinction
    // coefficient.
    std::optional<double> amountOf(double absorbance) const;
    // Of what was loaded, by an area [m3].
    std::optional<double> yieldOf(double area) const;
};

// The status at exit.
int reportMeasured(const Arguments& arguments);

std::string measuredText(const MeasuredOrder& order, const std::vector<MeasuredFindings>& runs);
base::Json measuredJson(const MeasuredOrder& order, const std::vector<MeasuredFindings>& runs);
// All runs laid over each other, over column volumes where they are known, else over volume [m3].
std::string measuredCsv(const MeasuredOrder& order, const std::vector<MeasuredFindings>& runs);

} // namespace titer::cli
