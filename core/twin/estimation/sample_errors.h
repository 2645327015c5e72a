// Readings of channels whose noise is a tag of its own, as the standard error of a prediction from a spectrum: each waits for the error of the
// instant at which it was drawn, whichever comes first, and goes to the filter with it.
#pragma once

#include "core/twin/estimation/channel_means.h"

#include <map>

namespace titer::twin {

// [one thread at a time]
class SampleErrors {
public:
    // Whether the noise of each channel is a tag; readings of the others pass.
    explicit SampleErrors(std::vector<bool> fromTag = {});

    // What is to be taken now: a reading without a value, or one whose error has come.
    std::optional<Reading> add(Reading reading);
    // Its `value` is the standard error, in the unit of the channel's tag. One that is no number, or not above 0, leaves its reading without a
    // value: nobody knows what that is worth.
    std::optional<Reading> addError(const Reading& error);
    void clear();

    base::Json save() const;
    // `saved` may be missing: nothing had come.
    base::Done restore(const base::Json* saved);

private:
    // What waits for the other, by when it was drawn.
    struct Channel {
        std::map<double, double> errors;
        std::map<double, Reading> waiting;
    };
    bool isFromTag(std::size_t channel) const { return channel < m_fromTag.size() && m_fromTag[channel]; }

    std::vector<bool> m_fromTag;
    std::vector<Channel> m_channels;
};

} // namespace titer::twin
