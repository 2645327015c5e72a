// A measured run of a chromatography system as a fit takes it: its curves over the run of the plant, laid by volume.
#pragma once

#include "core/figures/measured/baseline.h"
#include "core/figures/measured/measured_run.h"
#include "core/figures/measured/salt_calibration.h"
#include "core/model/plant/plant.h"
#include "core/studies/calibration/measured_runs.h"
#include "core/studies/models/sheet.h"

#include <optional>
#include <span>
#include <string>

namespace titer::twin {

struct ChromatogramOptions {
    // Of absorbances; what is left of the level before the zero is taken off.
    figures::Baseline baseline{figures::Baseline::Kind::Constant};
    // A conductivity that is mapped to a salt becomes salt by it.
    std::optional<figures::SaltCalibration> calibration;
    int points = 400;   // at most, averages of each curve
    double begin = 0.0; // of the volumes on the clock of the plant [s]
    // What was measured in fractions of the run: a column `fraction` with their names, and columns of quantities, whose
    // values count in the middle of the fraction's volume.
    std::optional<studies::Sheet> assays;
};

// Volumes count from the run's zero and in the plant from `begin`, as what flows through the unit that a curve is mapped to.
// An absorbance that `map` does not name is laid over the `uv` of the plant's only column. What a saturated detector shows
// is left out. A factor of `map`, or of the plant's own tags, says what one of the curve or of an assay means (mapping.h). Errors
// and notices are at "NAME: CURVE" and "NAME".
studies::FitExperiment measuredChromatogram(const model::Flowsheet& flowsheet,
                                            const std::shared_ptr<const model::Plant>& plant,
                                            const figures::MeasuredRun& run, const std::string& name,
                                            std::span<const model::TagEntry> map, const ChromatogramOptions& options,
                                            base::Errors& errors, base::Notices& notices);

} // namespace titer::twin
