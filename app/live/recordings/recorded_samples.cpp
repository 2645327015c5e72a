#include "app/live/recordings/recorded_samples.h"

#include "core/connect/recording_reader.h"

namespace titer::app {

base::Done readSamples(const std::shared_ptr<const connect::Recording>& recording,
                       const std::vector<std::size_t>& places, double shift, std::vector<twin::ShadowSample>& samples)
{
    constexpr double inSeconds = 1e-6;
    connect::RecordingReader reader(recording);
    for (const connect::RecordedSample* sample = reader.peek(); sample; sample = reader.peek()) {
        samples.push_back({.tag = std::uint32_t(places[sample->tag]),
                           .usable = connect::qualityOf(sample->status) != connect::Quality::Bad,
                           .drawn = double(sample->drawn) * inSeconds + shift,
                           .known = double(sample->known) * inSeconds + shift,
                           .value = sample->value});
        reader.take();
    }
    if (reader.error()) return *reader.error();
    return base::done();
}

} // namespace titer::app
