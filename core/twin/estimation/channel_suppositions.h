// A fault of a probe that what is estimated takes up: the samples then fit, and say nothing of it. Each channel is supposed to have another
// gain, an offset or a drift. What makes the samples much more likely is told; so is what they could not tell from a parameter, whose interval
// holds only as far as the probe is right.
#pragma once

#include "core/twin/estimation/channel_verdict.h"

#include <span>
#include <vector>

namespace titer::twin {

// A state that is a number of a channel.
struct ProbeState {
    int channel = 0, state = 0;
};

// Changes the verdicts of channels that were good, or only seemed to lie off. `parameters` are the places of states that are numbers of the
// plant; a channel with a state of its own in `probes` is asked for that. Each of the others takes as long as three late samples. After a stop
// the verdicts are of no use.
void evaluateSuppositions(const Filter& filter, std::span<const int> parameters, std::span<const ProbeState> probes,
                          std::vector<ChannelVerdict>& verdicts, const std::stop_token& stop = {});

} // namespace titer::twin
