// The options that report how a recording is read, the same for every command that takes one.
#pragma once

#include "app/cli/common/command.h"
#include "core/base/result.h"
#include "core/connect/settings.h"

#include <algorithm>
#include <array>

namespace titer::cli {

class Arguments;

// What a run of a chromatography system does not say itself.
inline constexpr std::array runReadingOptions = {
    Option{.name = "--axis",
           .value = "COLUMN",
           .help = "of a table of a chromatography run: the column of volumes, times or CV that is its axis"},
    Option{.name = "--flow",
           .value = "Q",
           .help = "of a chromatography run without times and flow: at which it was run (1mL/min)"},
    Option{
        .name = "--column-volume",
        .value = "V",
        .help =
            "of a chromatography run: that of the packed bed (1mL), for column volumes; default: what the file states"},
    Option{.name = "--chromatogram",
           .value = "NAME",
           .help = "of a result with several chromatograms, the one to read, by its name or number (Chrom.2)"},
};

// Options, and others behind them.
template <std::size_t N, std::size_t M>
constexpr std::array<Option, N + M> joinedOptions(const std::array<Option, N>& first, const std::array<Option, M>& then)
{
    std::array<Option, N + M> all{};
    std::copy(first.begin(), first.end(), all.begin());
    std::copy(then.begin(), then.end(), all.begin() + N);
    return all;
}

inline constexpr std::array importOptions = joinedOptions(
    std::array{
        Option{.name = "--time",
               .value = "COLUMN[=UNIT]",
               .help = "the column of the time, and its unit (min), form (mm:ss), count (excel, unix ms) or zone "
                       "(+01:00)"},
        Option{.name = "--zone",
               .value = "ZONE",
               .help = "of dates without a time zone (Europe/Berlin); default: that of the project, else of this "
                       "computer"},
        Option{.name = "--dates",
               .value = "ORDER",
               .help = "day-first, month-first or year-first, where dates can be read several ways"},
        Option{.name = "--separator", .value = "SIGN", .help = "comma, semicolon, tab or bar; found out without it"},
        Option{.name = "--decimal", .value = "SIGN", .help = "point or comma; found out without it"},
        Option{.name = "--table",
               .value = "NAME",
               .help = "of a file with several tables the one to read, by its name or number; default: those of one "
                       "kind side by side, else the longest with a time"},
        Option{.name = "--names-line",
               .value = "N",
               .help = "the line of the file that holds the names of the columns; found out without it"},
        Option{.name = "--interval", .value = "T", .help = "time from row to row (1min), for files without a time"},
        Option{.name = "--start", .value = "ISO", .help = "the absolute time of elapsed time 0"},
        Option{.name = "--batch", .value = "COLUMN[=VALUE]", .help = "reads only one batch; without VALUE the first"},
        Option{
            .name = "--key",
            .value = "COLUMN",
            .help =
                "distinguishes rows of the same time (vessel, well): a series KEY.TAG for each; found out without it",
            .many = true},
        Option{.name = "--names", .value = "A,B…", .help = "names of the columns; default without a header: c1, c2, …"},
        Option{.name = "--ignore", .value = "COLUMN", .help = "ignores a column", .many = true},
        Option{.name = "--role",
               .value = "COLUMN=ROLE",
               .help = "value, elapsed, state, sample, reported, or setpoint:COLUMN of the loop's value",
               .many = true},
        Option{.name = "--unit", .value = "TAG=UNIT", .help = "the unit of a tag (c1=\"cells/mL\")", .many = true}},
    runReadingOptions);

// A command's own options, and behind them those.
template <std::size_t N> constexpr auto withImportOptions(const std::array<Option, N>& own)
{
    return joinedOptions(own, importOptions);
}

// What was given of them, as settings of connect::importSpecs(); dates without a zone are those of the project at this path, if it is one.
connect::Settings importSettings(const Arguments& arguments, const std::string& project);

// The zone of dates that state none in the files of a project; empty where it has none.
base::Result<std::string> projectZone(const std::string& project);
base::Done keepProjectZone(const std::string& project, const std::string& zone);

} // namespace titer::cli
