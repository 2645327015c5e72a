// titer-cli doe: designed experiments. Each part is a command in a file of its own, doe_<part>.cpp.
#include "app/cli/common/command.h"

#include <array>

namespace titer::cli {

namespace {

constexpr std::array parts{
    &doeDesign,  &doeEvaluate, &doeCompare, &doeAnalyze, &doeRegress,
    &doePredict, &doeOptimize, &doeSpace,   &doeSample,  &doeSensitivity,
};

} // namespace

const Command doe{
    .name = "doe",
    .summary = "Designed experiments, from factors to a design space",
    .about =
        "Each has its --help. A study goes from one to the next: which runs; what they can determine; after the runs\n"
        "and with the sheet filled in, what they determine; predictions elsewhere; the best settings; and where all\n"
        "specifications are met.",
    .example = "  titer-cli doe design ccd --factor \"temperature=30:37:°C\" --factor pH=6.8:7.2 --centre 5 \\\n"
               "      --response \"yield [%]\" --response \"purity [%]\" -o runs.csv\n"
               "  titer-cli doe evaluate runs.csv\n"
               "  titer-cli doe analyze runs.csv --response yield --ignore purity --model quadratic\n"
               "  titer-cli doe predict runs.csv --response yield --at temperature=33 --at pH=7\n"
               "  titer-cli doe optimize runs.csv --goal yield=max:70:95 --goal purity=target:95:97:99\n"
               "  titer-cli doe space runs.csv --spec yield=80: --spec purity=95:99 --out map.csv",
    .parts = parts};

} // namespace titer::cli
