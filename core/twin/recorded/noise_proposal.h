// Noise of channels and of the process from a recording, where nobody knows it: as likely as the innovations make it, and whether these are then
// white.
#pragma once

#include "core/twin/estimation/estimator.h"

#include <functional>
#include <memory>
#include <stop_token>
#include <string>
#include <vector>

namespace titer::twin {

struct NoiseProposal {
    std::string estimator; // its id, or that of its unit
    struct Channel {
        std::string name, unit; // of the tag
        model::Deviation noise; // [SI of the variable]
        std::string variableUnit = {};
        std::int64_t compared = 0;
        double inBand = 0.0; // share in the 95 % band
        // Of an innovation with the next, and what white ones stay within in 95 of 100 cases.
        double lagOne = 0.0, bound = 0.0;
        double chance = 1.0; // that white ones look as dependent (Ljung-Box); 1 where they are too few
        bool isWhite() const { return chance >= 0.01; }
    };
    struct Walk {
        std::string name, unit; // a variable, or the path of a parameter; SI
        double perDay = 0.0;    // [SI], with the root of time
        bool isParameter = false;
    };
    std::vector<Channel> channels;
    std::vector<Walk> walks;
    double before = 0.0, after = 0.0; // log likelihoods of the recording
    int evaluations = 0;
    bool converged = false;

    // As it stands in a plant file: "channels", "process_noise", "parameters".
    base::Json entries() const;
};

// An estimator of the plan with all samples of the recording taken, at its end.
using Followed = std::function<base::Result<std::unique_ptr<Estimator>>(const EstimatorPlan&)>;

// Changes noise and walks of the plan. The sizes of the channels' noise, and how far states that channels read and parameters wander, are those that make
// the innovations most likely (Schweppe 1965, IEEE
// Trans Inf Theory 11:61; Harvey 1989). A noise is a share of the value where the innovations clearly grow with it. `courses`: what was measured of each
// tag, rising. Each evaluation takes the recording once.
base::Result<NoiseProposal> proposeNoise(EstimatorPlan& plan, const std::vector<std::vector<TrackPoint>>& courses,
                                         const Followed& followed, std::stop_token stop = {});

} // namespace titer::twin
