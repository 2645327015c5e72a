// What the commands of `titer-cli doe` have in common: factors as people state them.
#pragma once

#include "app/cli/common/arguments.h"
#include "core/studies/models/factor.h"

namespace titer::cli {

inline constexpr Option factorOption{.name = "--factor",
                                     .value = "NAME=LOW:HIGH[:UNIT]",
                                     .help = "a factor and its bounds, or NAME=A,B,C for a categorical one",
                                     .many = true};

// The factors of all --factor options, checked by themselves and together. With errors they are not to be used.
studies::Factors readFactors(const Arguments& arguments, base::Errors& errors);

} // namespace titer::cli
