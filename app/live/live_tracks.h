// What came of a source that lies over the model: the lines of each of its tags, measured and by the model, the samples of its laboratory, and
// what estimators said over time. [gui]
//
//   LiveTracks tracks;  tracks.clear(tags);  tracks.take(frame);
#pragma once

#include "app/live/live_frame.h"
#include "core/base/sampling.h"

#include <memory>
#include <vector>

namespace titer::app {

class LiveTracks {
public:
    // Of so many tags, without a point.
    void clear(std::size_t tags);
    void take(std::shared_ptr<const ShadowFrame> frame);

    // The newest; null before the first.
    const std::shared_ptr<const ShadowFrame>& frame() const { return m_frame; }
    const std::vector<twin::TrackPoint>& measured(std::size_t tag) const { return m_measured[tag].points(); }
    const std::vector<twin::TrackPoint>& model(std::size_t tag) const { return m_model[tag].points(); }
    const std::vector<twin::LateSample>& late(std::size_t tag) const { return m_late[tag]; }
    const std::vector<EstimateTrack>& estimates() const { return m_estimates; }
    // How often a tag is measured, by the newest of its samples.
    base::Sampling sampling(std::size_t tag) const;

private:
    void takeEstimates(const std::vector<EstimateTrack>& fresh);

    std::shared_ptr<const ShadowFrame> m_frame;
    std::vector<twin::Track> m_measured, m_model;
    std::vector<std::vector<twin::LateSample>> m_late;
    std::vector<EstimateTrack> m_estimates;
};

} // namespace titer::app
