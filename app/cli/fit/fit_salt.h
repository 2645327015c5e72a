// The salt of a run at the detector: from its conductivity by a calibration, or from what was pumped of two buffers.
#pragma once

#include "app/cli/common/arguments.h"
#include "core/model/flowsheet.h"
#include "core/studies/calibration/columns/gradient_run.h"

#include <array>
#include <optional>
#include <string>
#include <vector>

namespace titer::cli {

inline constexpr Option saltBuffer{.name = "--buffer",
                                   .value = "SALT",
                                   .help = "of the buffers A and B, given twice (50 mM): the salt follows the curve "
                                           "Conc B",
                                   .many = true};
inline constexpr Option saltCalibration{.name = "--calibration",
                                        .value = "SALT=CONDUCTIVITY",
                                        .help = "a point of a calibration (50 mM=5.9 mS/cm), two or more: the salt "
                                                "follows the conductivity",
                                        .many = true};

struct SaltOrder {
    std::vector<double> buffers; // [mol/m3]
    std::optional<figures::SaltCalibration> calibration;
};

// Both options; what is wrong with them goes into `fault`.
SaltOrder readSaltOrder(const Arguments& arguments, std::string& fault);

// What the run says of the salt of a unit: the curve that is mapped to UNIT.out.SALT, else by the calibration the
// conductivity, which is the curve mapped to UNIT.conductivity or the first of that unit, else the share of buffer B, later
// by `delay` [m3].
base::Result<studies::SaltCourse> saltOfRun(const figures::MeasuredRun& run, const SaltOrder& order,
                                            const std::vector<model::TagEntry>& map, const std::string& unit,
                                            const std::string& salt, double delay);

} // namespace titer::cli
