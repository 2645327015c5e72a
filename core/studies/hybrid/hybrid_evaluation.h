// A hybrid law next to its base law on runs that it was not trained on: whole runs of the plant, errors in pairs, whether balances hold, and how
// often what was measured lies in the bands of the ensemble.
#pragma once

#include "core/model/types/catalogue.h"
#include "core/studies/hybrid/hybrid_training.h"

#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace titer::studies {

struct HybridCriteria {
    std::string unit;
    std::vector<std::string> tags;
    std::vector<double> scales; // by tag [SI]
    HybridBands bands;
};

// One run with both laws.
struct HybridRun {
    std::string name;
    std::optional<base::Error> failure;     // of the hybrid law: why, and when
    std::optional<base::Error> baseFailure; // of its base law
    struct Miss {
        std::size_t tag = 0;
        double hybrid = 0.0, base = 0.0; // model less measured value, scaled
        bool inBand = false;
    };
    std::vector<Miss> misses; // none of the start, which is given
    double rms = 0.0, baseRms = 0.0;
    double imbalance =
        0.0; // of the mass balances, or what is recovered of carbon or nitrogen beyond all, and beyond the base law
    base::Notices notices; // of the run with the hybrid law
};

// `record` is that of the hybrid law.
HybridRun evaluateHybridRun(const FitExperiment& experiment, const base::Json& record, const HybridCriteria& criteria,
                            const model::Catalogue& catalogue, std::stop_token stop);

struct HybridVerdict {
    double rms = 0.0, baseRms = 0.0;                // over all runs
    double difference = 0.0, low = 0.0, high = 0.0; // hybrid less base, with its 95 % interval by paired bootstrap
    double coverage = 0.0;                          // share of the measured values in the band
    std::size_t values = 0;
    std::vector<base::Sentence> refusals; // why the law is not promoted; none: it is
};

inline constexpr double maxImbalance = 0.005;

// Draws runs, and values within them, with replacement.
HybridVerdict hybridVerdict(const std::vector<HybridRun>& runs, std::uint64_t seed);

} // namespace titer::studies
