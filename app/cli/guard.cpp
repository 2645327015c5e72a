// titer-cli guard: what stands before set-points.
#include "app/cli/common/command.h"

namespace titer::cli {

const Command guardCommand{.name = "guard",
                           .summary = "What stands before the set-points of a plant",
                           .example = "  titer-cli guard test guarded.plant.json"};

} // namespace titer::cli
