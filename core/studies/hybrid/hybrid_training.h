// Trains the network of a hybrid rate law on recordings: an ensemble, each member from runs drawn with replacement (bootstrap by run), stopped
// by those that it did not draw, which also say how wide the bands of the ensemble must be.
#pragma once

#include "core/model/types/catalogue.h"
#include "core/studies/hybrid/hybrid_bands.h"
#include "core/studies/hybrid/network_fit.h"

#include <cstdint>
#include <functional>
#include <stop_token>
#include <string>
#include <vector>

namespace titer::studies {

struct HybridRequest {
    std::vector<FitExperiment> experiments;            // three at least
    std::string unit;                                  // whose law it is
    std::vector<model::HybridNetwork::Factor> factors; // parameters and bounds; none: every specific rate, 0.3 to 3
    std::vector<std::string> inputs;                   // none: every species, temperature and pH, as far as they vary
    std::vector<int> layers{6};
    int members = 5;
    int starts = 1; // of each member, the best is taken
    std::uint64_t seed = 1;
    int steps = 150; // of each run
    NetworkFitOptions fit;
    unsigned threads = 0;
    std::function<void(double done)> progress; // 0..1
};

struct HybridTraining {
    model::HybridNetwork network;
    std::vector<std::string> tags; // that are trained on
    std::vector<double> scales;    // by tag: the range of what was measured [SI]
    HybridBands bands;
    struct Member {
        double trained = 0.0, keptBack = 0.0; // root mean squares of the scaled residuals
        int epochs = 0, refinements = 0;
    };
    std::vector<Member> members;
    double baseLaw = 0.0; // root mean square of the scaled residuals of the base law
    int weights = 0;      // of each network
    base::Notices notices;
};

base::Result<HybridTraining> trainHybrid(const HybridRequest& request, const model::Catalogue& catalogue,
                                         std::stop_token stop);

} // namespace titer::studies
