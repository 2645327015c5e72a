// What a site draws for a run, as amounts besides those of the run itself: electricity of cleanrooms, energy, steam and rejected water of
// the making of water for injection, fuel of the boiler, and water that is withdrawn.
#pragma once

#include "core/figures/amounts/site.h"

namespace titer::figures {

// What a run uses of something at a step: water of a liquid, or steam.
struct StepUse {
    std::size_t amount = 0; // of the list of amounts
    double mass = 0.0;      // [kg]
};

// What belongs to no step is the plant's.
inline constexpr const char* plantStep = "plant";

// Of this liquid: water withdrawn per water used, by the way of making where it is water for injection, else as the table says.
double withdrawnPer(const Site& site, double otherwise, const Amount& amount);

// Once for each piece of equipment in use that one of these selectors takes.
std::vector<Amount> batchAmounts(const model::Plant& plant, const RunResult& result,
                                 std::span<const Selector> selectors);
std::vector<Amount> cleanroomAmounts(const model::Plant& plant, const RunResult& result, const Site& site);
// Of water in these liquids.
std::vector<Amount> wfiAmounts(const Site& site, std::span<const Amount> amounts, std::span<const StepUse> water);
// Of this steam; nothing where no boiler is stated.
std::vector<Amount> fuelAmounts(const Site& site, std::span<const Amount> amounts, std::span<const StepUse> steam);
std::vector<Amount> withdrawnAmounts(const Site& site, double otherwise, std::span<const Amount> amounts,
                                     std::span<const StepUse> water);

// Of what leaves the plant and is sold beside the product: the share of the product, and what has no mass and bears nothing.
struct Allocation {
    double share = 1.0;
    std::vector<std::string> withoutMass; // "solids", "solids: cells"
};
Allocation allocationOf(const model::Plant& plant, const RunResult& result, const ByProducts& byProducts,
                        double product);

} // namespace titer::figures
