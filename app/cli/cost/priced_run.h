// A plant that is run, and what its file states of money.
#pragma once

#include "app/cli/common/run_order.h"
#include "core/economics/economics.h"
#include "core/model/flowsheet.h"

#include <optional>
#include <string>
#include <vector>

namespace titer::cli {

struct PricedRun {
    std::string name; // of the plant, or its path
    std::shared_ptr<const model::Plant> plant;
    economics::Economics economics;
    figures::RunResult result; // ok
};

// Nothing, with what is wrong printed, where plant, prices or run are at fault. `settings` are PATH=VALUE.
std::optional<PricedRun> pricedRun(const std::string& path, model::Flowsheet flowsheet,
                                   const std::vector<std::string>& settings, const RunOrder& order);

} // namespace titer::cli
