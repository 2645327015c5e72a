// What is wrong with a channel, in words: each is held against what all others and the model say of it.
#pragma once

#include "core/base/not_available.h"
#include "core/twin/filter/filter.h"

#include <span>
#include <stop_token>
#include <string>
#include <vector>

namespace titer::twin {

enum class ChannelState {
    Good,
    NoSamples,  // none came
    Idle,       // the model has no value of it
    TooFew,     // to be evaluated
    Stuck,      // shows the same value while it should move
    OtherUnit,  // fits once it is taken as in another unit, or by a usual factor
    Swapped,    // fits where another channel is, and that one here
    Drifting,   // goes away from what the others say
    Offset,     // lies next to what the others say
    Gain,       // reads a multiple of what the others say
    Confounded, // fits, as it would with a fault that an estimated parameter takes up
    Noisier,    // than stated
    Quieter,    // than stated
    Outliers,   // many samples are rejected, and nothing explains it
    Dependent,  // its innovations know of each other: the model lacks something that it shows
    OffOverRun  // sound by its latest samples, and not by those of the whole run
};

// In a word or two: "drifting" (a word for app::label()).
const char* stateWord(ChannelState state);
// Whether what is estimated with such a channel is uncertain: it could be evaluated, and is not sound. One that scatters less than stated
// only gets less weight than it could have, of one with outliers what does not fit is rejected, and one that fits and would do so with a
// fault too shows none. One that is sound again is trusted again, whatever the whole run was.
bool isDoubtful(ChannelState state);

struct ChannelVerdict {
    ChannelState state = ChannelState::Good;
    base::Sentence text; // whole sentences, with numbers and remedy
    int partner = -1;    // the channel that it is swapped with
    // Offset [unit of the channel], drift [the same per s], factor of another unit, noise that it has, mean innovation over
    // the whole run [standard deviations], gain, correlation with the parameter that takes a fault up.
    double size = 0.0;
    double since = base::notAvailable; // when a drift or an offset began [s]
};

// Of each channel, over the samples in the buffer, and where it is sound by these, over the figures of the whole run. Channels are left out one by one and the buffer gone through again:
// this takes as long as a late sample for each of them, and for each pair of those that do not fit. Empty after a stop.
std::vector<ChannelVerdict> evaluateChannels(const Filter& filter, const std::stop_token& stop = {});

// The first that makes estimates uncertain; nullptr where none does.
const ChannelVerdict* doubtIn(std::span<const ChannelVerdict> verdicts);

} // namespace titer::twin
