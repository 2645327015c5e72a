// Which units are solved together: the strongly connected parts of the flowsheet, in the order in which they are run.
#pragma once

#include "core/model/plant/plant.h"

#include <vector>

namespace titer::solve {

// Groups of unit indices, upstream before downstream. Streams and, where a receiver draws, their reverse are the edges. A unit without
// states joins the group that reads it, if there is just one, or that feeds it. With `monolithic` all units form one group.
std::vector<std::vector<int>> makeGroups(const model::Plant& plant, bool monolithic);

} // namespace titer::solve
