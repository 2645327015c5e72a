#include "core/studies/hybrid/hybrid_bands.h"

#include "core/base/not_available.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace titer::studies {

namespace {

using Misses = std::vector<HybridMiss>;

double sizeOf(const HybridBands& bands, const std::vector<double>& scales, const HybridMiss& miss)
{
    const double deviation = std::hypot(bands.noise[miss.tag] / scales[miss.tag], miss.spread);
    return deviation > 0.0 ? std::abs(miss.missed) / deviation : 0.0;
}

// Without what is found by leaving out.
HybridBands calibrated(std::span<const Misses* const> runs, const std::vector<double>& scales, double nominal)
{
    HybridBands bands{.nominal = nominal, .noise = std::vector<double>(scales.size(), 0.0), .runs = int(runs.size())};
    std::vector<double> counts(scales.size(), 0.0);
    for (const Misses* run : runs)
        for (const HybridMiss& miss : *run) {
            bands.noise[miss.tag] += miss.missed * miss.missed;
            counts[miss.tag] += 1.0;
        }
    for (std::size_t t = 0; t < scales.size(); ++t)
        bands.noise[t] = counts[t] > 0.0 ? scales[t] * std::sqrt(bands.noise[t] / counts[t]) : 0.0;
    std::vector<std::pair<double, double>> sizes; // and their weight
    const double each = 1.0 / (double(runs.size()) + 1.0);
    for (const Misses* run : runs)
        for (const HybridMiss& miss : *run) sizes.emplace_back(sizeOf(bands, scales, miss), each / double(run->size()));
    if (sizes.empty()) return bands;
    std::ranges::sort(sizes);
    constexpr double rounding = 1e-9;
    double within = 0.0;
    for (const auto& [size, weight] : sizes) {
        bands.factor = size;
        within += weight;
        bands.isAssured = within >= nominal - rounding;
        if (bands.isAssured) break;
    }
    return bands;
}

} // namespace

double HybridBands::reach(std::size_t tag, double spread) const
{
    return factor * std::hypot(noise[tag], spread);
}

HybridBands hybridBands(std::span<const Misses> runs, const std::vector<double>& scales, double nominal)
{
    std::vector<const Misses*> all;
    for (const Misses& run : runs)
        if (!run.empty()) all.push_back(&run);
    HybridBands bands = calibrated(all, scales, nominal);
    bands.found = bands.lowest = base::notAvailable;
    if (all.size() < 2) return bands;
    bands.found = 0.0;
    bands.lowest = 1.0;
    for (std::size_t r = 0; r < all.size(); ++r) {
        std::vector<const Misses*> others = all;
        others.erase(others.begin() + std::ptrdiff_t(r));
        const HybridBands without = calibrated(others, scales, nominal);
        const auto within = std::ranges::count_if(
            *all[r], [&](const HybridMiss& miss) { return sizeOf(without, scales, miss) <= without.factor; });
        const double share = double(within) / double(all[r]->size());
        bands.found += share / double(all.size());
        bands.lowest = std::min(bands.lowest, share);
    }
    return bands;
}

} // namespace titer::studies
