// What benchmarks of whole plants share: they integrate one with its mass balances, from start to end.
#pragma once

#include "app/bench/benchmark.h"
#include "core/model/flowsheet.h"
#include "core/model/plant/plant.h"
#include "core/solve/simulation.h"

#include <memory>

namespace titer::bench {

using PlantPtr = std::shared_ptr<const model::Plant>;

base::Error benchFailed(std::string_view what);

// A plant that ships; an empty one with an error where there is none of that id.
model::Flowsheet examplePlant(std::string_view id, base::Errors& errors);

// The checked plant, or nothing and errors.
PlantPtr checkedPlant(const model::Flowsheet& flowsheet, base::Errors& errors);
PlantPtr checkedPlant(std::string_view text, base::Errors& errors);

// The time of one integration [s], without opening the plant. A run that fails or does not balance has no figure.
Measured measurePlant(const PlantPtr& plant, std::stop_token stop, const solve::Options& options = {});
Measured measureFlowsheet(const model::Flowsheet& flowsheet, base::Errors errors, std::stop_token stop,
                          const solve::Options& options = {});

} // namespace titer::bench
