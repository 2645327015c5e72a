// What titer-cli chromatogram finds on the run of a plant.
#pragma once

#include "app/cli/chromatogram_cut.h"
#include "app/cli/chromatogram_report.h"
#include "app/cli/common/arguments.h"
#include "app/cli/common/run_order.h"
#include "core/figures/chromatogram.h"

#include <string>
#include <vector>

namespace titer::cli {

struct ChromatogramRequest {
    RunOrder order;
    std::vector<PoolCut> cuts;
    FractionSize fractions;
    double breakthrough = 0.1; // [-]
    bool byAmount = false;
    std::string fault; // of usage
};

// Peaks, pools, fractions and breakthrough go into `findings`, which know their unit. Errors are at the option or the component.
void evaluateRun(const Arguments& arguments, const ChromatogramRequest& request, const model::Plant& plant,
                 const figures::RunResult& result, const figures::Chromatogram& chromatogram,
                 ChromatogramFindings& findings, base::Errors& errors);

} // namespace titer::cli
