// The salt of a run at the detector: from its conductivity by a calibration, or from what was pumped of two buffers.
#pragma once

#include "app/cli/common/arguments.h"
#include "app/fit/gradient_runs.h"
#include "core/model/flowsheet.h"

#include <array>
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

using app::SaltOrder;

// Both options; what is wrong with them goes into `fault`.
SaltOrder readSaltOrder(const Arguments& arguments, std::string& fault);

// As app::saltOfRun(), with the curves that are mapped to UNIT.out.SALT and UNIT.conductivity; errors name the option.
base::Result<studies::SaltCourse> saltOfRun(const figures::MeasuredRun& run, const SaltOrder& order,
                                            const std::vector<model::TagEntry>& map, const std::string& unit,
                                            const std::string& salt, double delay);

} // namespace titer::cli
