#include "core/twin/estimation/held_samples.h"

#include "core/base/not_available.h"

#include <limits>

namespace titer::twin {

double HeldSamples::knownTo(const EstimatorChannel& channel, const ShadowSample& sample)
{
    return sample.known > sample.drawn ? sample.known : sample.drawn + channel.delay;
}

bool HeldSamples::add(const ShadowSample& sample)
{
    bool later = false;
    const double value = sample.usable ? sample.value : base::notAvailable;
    const std::vector<EstimatorChannel>& channels = m_estimator->plan().channels;
    const std::vector<EstimatorInput>& inputs = m_estimator->plan().inputs;
    for (std::size_t c = 0; c < channels.size(); ++c) {
        const double known = knownTo(channels[c], sample);
        const bool isValue = channels[c].tag == sample.tag, isNoise = channels[c].noiseTag == sample.tag;
        if (isValue) m_held.insert({known, {c, sample.drawn, value}});
        if (isNoise) m_held.insert({known, {channels.size() + inputs.size() + c, sample.drawn, value}});
        later = later || ((isValue || isNoise) && known > sample.known);
    }
    for (std::size_t i = 0; i < inputs.size(); ++i)
        if (inputs[i].tag == sample.tag) m_held.insert({sample.known, {channels.size() + i, sample.drawn, value}});
    return later;
}

double HeldSamples::next() const
{
    return m_held.empty() ? std::numeric_limits<double>::infinity() : m_held.begin()->first;
}

void HeldSamples::handOverNext()
{
    const auto first = m_held.begin();
    const Held& held = first->second;
    const std::size_t channels = m_estimator->plan().channels.size(), inputs = m_estimator->plan().inputs.size();
    if (held.place < channels)
        m_estimator->take(held.place, held.drawn, first->first, held.value);
    else if (held.place < channels + inputs)
        m_estimator->takeInput({held.place - channels, held.drawn, held.value});
    else
        m_estimator->takeNoise(held.place - channels - inputs, held.drawn, first->first, held.value);
    m_held.erase(first);
}

} // namespace titer::twin
