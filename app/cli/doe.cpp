// titer-cli doe: designed experiments. Each part is a command in a file of its own, doe_<part>.cpp.
#include "app/cli/command.h"

#include <array>

namespace titer::cli {

namespace {

constexpr std::array parts{
    &doeDesign, &doeEvaluate, &doeCompare, &doeAnalyze, &doeRegress, &doeOptimize, &doeSpace,
};

} // namespace

const Command doe{.name = "doe", .summary = "Designed experiments, from factors to a design space", .parts = parts};

} // namespace titer::cli
