// The pools that somebody cut by hand from what leaves the units of a plant. [any]
#pragma once

#include "core/figures/chromatogram.h"
#include "core/store/project_file.h"

#include <map>
#include <string>
#include <vector>

namespace titer::app {

using PoolCuts = std::map<std::string, figures::Span>; // by unit

bool samePools(const PoolCuts& a, const PoolCuts& b);

std::vector<store::PoolCut> toStored(const PoolCuts& pools);
// What is no span of time is left out.
PoolCuts fromStored(const std::vector<store::PoolCut>& stored);

} // namespace titer::app
