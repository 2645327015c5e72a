// What earlier fits found of numbers that a fit takes from its plant: how well these know them goes into the intervals.
#pragma once

#include "app/cli/common/arguments.h"
#include "app/cli/common/command.h"
#include "app/fit/column/taken_errors.h"
#include "core/base/json.h"

namespace titer::cli {

inline constexpr Option earlierFits{
    .name = "--earlier",
    .value = "FIT",
    .help = "what an earlier fit printed with --json: how well it knows its values, which the plant has, goes into the "
            "intervals",
    .many = true};

// Of all files that were given; a path of several files is that of the last.
studies::TakenValues readEarlierFits(const Arguments& arguments, base::Errors& errors);
// The same without values that the plant has otherwise or that are fitted again; those are said.
studies::TakenValues takenIn(const model::Flowsheet& flowsheet, const studies::TakenValues& all,
                             const std::vector<std::string>& fitted, base::Notices& notices);

// Paths, for the JSON of a fit.
base::Json textsJson(const std::vector<std::string>& texts);

} // namespace titer::cli
