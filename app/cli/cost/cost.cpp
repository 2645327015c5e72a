// titer-cli cost: what it costs and earns. Each part is a command in a file of its own, cost_<part>.cpp.
#include "app/cli/common/command.h"

#include <array>

namespace titer::cli {

namespace {

constexpr std::array costParts{&costVenture};

} // namespace

const Command cost{.name = "cost",
                   .summary = "Money over the years of a venture",
                   .about = "Each has its --help.",
                   .example = "titer-cli cost venture plant.venture.json",
                   .parts = costParts};

} // namespace titer::cli
