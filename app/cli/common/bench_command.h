// What `titer-cli bench` takes and says about itself, and titer-bench with it, which it starts.
#pragma once

#include "app/cli/common/command.h"

namespace titer::cli {

inline constexpr Positional benchPositionals[] = {{.name = "GLOB",
                                                   .help = "figures to measure, by name (engine-*); all without it",
                                                   .required = false,
                                                   .many = true}};
inline constexpr Option benchOptions[] = {
    {.name = "--each-width",
     .help = "each figure with each vector unit of this processor; without GLOB those of columns and estimators"},
    {.name = "--long", .help = "also soak tests, which take minutes each"},
    {.name = "--quick", .help = "each figure once and at its smallest size: whether it can be measured, not how fast"}};

constexpr Command benchCommand(int (*run)(const Arguments& arguments))
{
    return {
        .name = "bench",
        .summary = "Measure the speed of this computer, and compare it with the targets",
        .positionals = benchPositionals,
        .options = benchOptions,
        .about =
            "A figure is the median of at least three runs where one takes under 10 s, else one run, said in the note. "
            "A missed target\nis no error.",
        .example = "titer-cli bench 'engine-*' --json",
        .run = run};
}

} // namespace titer::cli
