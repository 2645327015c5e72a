// titer-cli hybrid: rate laws with a network.
#include "app/cli/common/command.h"

namespace titer::cli {

namespace {

constexpr const Command* parts[] = {&hybridTrain, &hybridEvaluate};

} // namespace

const Command hybrid{
    .name = "hybrid",
    .summary = "Train a network that multiplies parameters of a rate law, or evaluate one",
    .about = "A hybrid law keeps the balances of its rate law; a network trained on recordings multiplies its specific "
             "rates.\nEach has its --help.",
    .example = "  titer-cli hybrid train culture.plant.json run1.csv run2.csv run3.csv run4.csv -o hybrid.plant.json\n"
               "  titer-cli hybrid evaluate hybrid.plant.json run5.csv",
    .parts = parts};

} // namespace titer::cli
