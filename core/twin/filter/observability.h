// What channels can determine of states and parameters, before anything is estimated.
#pragma once

#include "core/twin/filter/filter.h"

#include <span>
#include <string>
#include <vector>

namespace titer::twin {

enum class Seen {
    Known,      // neither a deviation at the start nor process noise: nothing is to be found out
    Identified, // the channels take more than half of its deviation away
    Weak,       // they take less
    Not         // nothing but what was stated at the start will ever be known of it, or only a combination with others
};

struct Observability {
    struct Gap {
        std::string name; // of a state, a parameter or a channel
        base::Sentence why;
    };
    int rank = 0;           // directions that are seen, of those that are not known
    std::vector<Seen> seen; // by state
    std::vector<double>
        left; // deviation after the horizon in parts of that before, by state; process noise counts in the latter alone
    std::vector<Gap> unobservable; // states and parameters that are not seen, and channels that see nothing
};

// Rank and information of the observability Gramian from t over `horizon` [s], with samples of channel c each every[c]
// s (infinite or 0: none), in coordinates of the deviations that states have by themselves and of the noise of
// channels. An error where the model cannot be evaluated on the way. The dynamics stand elsewhere afterwards.
base::Result<Observability> observabilityOf(Dynamics& dynamics, std::span<const StateSpec> states,
                                            std::span<const ChannelSpec> channels, double t, std::span<const double> x,
                                            double horizon, std::span<const double> every);

} // namespace titer::twin
