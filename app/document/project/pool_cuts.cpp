// Pools to the project and back.
#include "app/document/project/pool_cuts.h"

#include <algorithm>
#include <cmath>

namespace titer::app {

bool samePools(const PoolCuts& a, const PoolCuts& b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](const auto& x, const auto& y) {
        return x.first == y.first && x.second.from == y.second.from && x.second.to == y.second.to;
    });
}

std::vector<store::PoolCut> toStored(const PoolCuts& pools)
{
    std::vector<store::PoolCut> stored;
    for (const auto& [unit, cut] : pools) stored.push_back({unit, cut.from, cut.to});
    return stored;
}

PoolCuts fromStored(const std::vector<store::PoolCut>& stored)
{
    PoolCuts pools;
    for (const store::PoolCut& cut : stored)
        if (std::isfinite(cut.from) && std::isfinite(cut.to) && cut.to > cut.from) pools[cut.unit] = {cut.from, cut.to};
    return pools;
}

} // namespace titer::app
