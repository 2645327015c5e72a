// What titer-cli hybrid reports, and the card that goes into the plant with a network.
#pragma once

#include "app/cli/common/alignment.h"
#include "core/studies/hybrid/hybrid_evaluation.h"

#include <cstdint>
#include <string>
#include <vector>

namespace titer::cli {

struct HybridReport {
    studies::HybridCriteria criteria;
    std::vector<studies::HybridRun> runs; // that were compared
    studies::HybridVerdict verdict;
    const studies::HybridTraining* training = nullptr; // where one was
    std::uint64_t seed = 1;
    FileAlignment alignment = {}; // of all recordings
};

std::string hybridText(const HybridReport& report);
// titer.hybrid/1
base::Json hybridJson(const HybridReport& report);

// Data, errors, bands, date and person, in SI; and what of it an evaluation goes by.
base::Json hybridCard(const HybridReport& report, const base::Json& files);
base::Result<studies::HybridCriteria> criteriaOf(const base::Json& record, const std::string& unit);

} // namespace titer::cli
