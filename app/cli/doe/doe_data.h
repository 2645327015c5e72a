// What the commands of `titer-cli doe` that begin with data have in common: the table, the response and the model.
#pragma once

#include "app/cli/common/arguments.h"
#include "core/studies/analysis/analysis.h"

#include <optional>
#include <string>

namespace titer::cli {

inline constexpr Positional dataPositional{.name = "FILE",
                                           .help = "table of runs as CSV with a line of names; - reads standard input"};
inline constexpr Option modelOption{
    .name = "--model",
    .value = "MODEL",
    .help = "linear, interaction, quadratic or a formula (y ~ A + B + A:B + I(A^2)); default: the richest that can be "
            "estimated"};
inline constexpr Option codingOption{.name = "--factor",
                                     .value = "NAME=LOW:HIGH",
                                     .help = "codes a factor: -1 at LOW, +1 at HIGH; or NAME=A,B,C for its levels",
                                     .many = true};
inline constexpr Option ignoreOption{
    .name = "--ignore", .value = "NAME", .help = "a column that is not a factor", .many = true};

inline constexpr Option weightsOption{
    .name = "--weights", .value = "COLUMN", .help = "weight of each run, inversely proportional to its variance"};

// The table in a file. Errors have their place as FILE:LINE:COLUMN.
std::optional<studies::Sheet> readData(const std::string& path, base::Errors& errors, base::Notices& notices);
inline constexpr Option randomOption{
    .name = "--random", .value = "COLUMN", .help = "random groups of runs, such as block or whole_plot", .many = true};
// Whole plots are groups wherever the run sheet determines them and nobody ignores them.
void addWholePlots(const studies::Sheet& sheet, const std::vector<std::string>& ignored,
                   std::vector<std::string>& groups, base::Notices& notices);

// The choice that --model, --factor and --ignore state for this response.
studies::ModelChoice readChoice(const Arguments& arguments, const std::string& response, base::Errors& errors);

} // namespace titer::cli
