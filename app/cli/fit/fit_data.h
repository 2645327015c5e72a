// The measured courses that titer-cli fit takes.
#pragma once

#include "app/cli/common/arguments.h"
#include "app/cli/fit/fit_salt.h"
#include "core/base/tables/csv.h"
#include "core/figures/measured/baseline.h"
#include "core/studies/calibration/plant_fit.h"
#include "core/twin/align_files.h"

#include <string>
#include <utility>
#include <vector>

namespace titer::cli {

// Of --map; what is wrong with one goes into `fault`.
std::vector<model::TagEntry> columnMapOf(const Arguments& arguments, std::string& fault);
// Of curves of a chromatogram, which are laid over what they show without a factor.
std::vector<model::TagEntry> curveMapOf(const Arguments& arguments, std::string& fault);

// One table of data next to the plant that it was measured on, on its own clock. Columns that are tags of a run (or that
// `map` says) are taken, in SI; others are reported as notices.
struct MeasuredData {
    studies::FitExperiment experiment;
    twin::MeasuredFile file = {};
    double end = 0.0; // of the recipe [s]; 0 where it has none
};
MeasuredData readExperiment(const model::Flowsheet& flowsheet, const std::string& path,
                            const std::vector<model::TagEntry>& map, const base::CsvOptions& options,
                            base::Errors& errors, base::Notices& notices);

// How runs of a chromatography system are laid over a plant.
struct ChromatogramOrder {
    std::string zero, inlet; // whose program is that of each run; empty: as the plant has it
    double injected = 0.0;   // [m3]
    SaltOrder salt;
    figures::Baseline baseline{figures::Baseline::Kind::Constant};
    std::vector<std::pair<std::string, std::string>> assays; // of a run, a table
    base::CsvOptions reading;                                // of files that do not say all of it
    twin::AlignRule align = {};                              // of the zeros
};
inline constexpr const char* measuredRunOptions[] = {"--assays",      "--zero",   "--inlet",   "--injection",
                                                     "--calibration", "--buffer", "--baseline"};
// What is wrong goes into `fault`.
ChromatogramOrder readChromatogramOrder(const Arguments& arguments, std::string& fault);

studies::FitExperiment readChromatogram(const model::Flowsheet& flowsheet, const std::string& path,
                                        const std::vector<model::TagEntry>& map, const ChromatogramOrder& order,
                                        base::Errors& errors, base::Notices& notices);

} // namespace titer::cli
