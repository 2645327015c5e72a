// Gathers the lines.
#include "app/live/live_tracks.h"

#include <algorithm>
#include <utility>

namespace titer::app {

namespace {

constexpr std::ptrdiff_t maxLate = 10'000;    // samples of the laboratory that are kept per tag
constexpr std::size_t maxEstimates = 1 << 14; // points of a course; of more each second goes
constexpr std::size_t tried = 512;            // samples that report how often there is one

} // namespace

void LiveTracks::clear(std::size_t tags)
{
    m_measured.assign(tags, {});
    m_model.assign(tags, {});
    m_late.assign(tags, {});
    m_estimates.clear();
    m_frame.reset();
}

void LiveTracks::take(std::shared_ptr<const ShadowFrame> frame)
{
    m_frame = std::move(frame);
    for (std::size_t i = 0; i < m_frame->fresh.size(); ++i) {
        for (const twin::TrackPoint& point : m_frame->fresh[i].measured) m_measured[i].add(point);
        for (const twin::TrackPoint& point : m_frame->fresh[i].model) m_model[i].add(point);
        const std::vector<twin::LateSample>& late = m_frame->fresh[i].late;
        m_late[i].insert(m_late[i].end(), late.begin(), late.end());
        if (std::ssize(m_late[i]) > maxLate) m_late[i].erase(m_late[i].begin(), m_late[i].end() - maxLate);
    }
    takeEstimates(m_frame->estimates);
}

void LiveTracks::takeEstimates(const std::vector<EstimateTrack>& fresh)
{
    if (m_estimates.size() != fresh.size()) m_estimates.assign(fresh.size(), {});
    for (std::size_t i = 0; i < fresh.size(); ++i) {
        EstimateTrack& track = m_estimates[i];
        std::vector<EstimatePoint> points = std::move(track.points);
        points.insert(points.end(), fresh[i].points.begin(), fresh[i].points.end());
        if (points.size() > maxEstimates) {
            std::size_t kept = 0;
            for (std::size_t k = 0; k < points.size(); k += 2) points[kept++] = points[k];
            points.resize(kept);
        }
        track = {fresh[i].variable, fresh[i].isNumber, fresh[i].unit, std::move(points)};
    }
}

base::Sampling LiveTracks::sampling(std::size_t tag) const
{
    const std::vector<twin::TrackPoint>& points = measured(tag);
    std::vector<double> between;
    for (std::size_t i = std::max<std::size_t>(1, points.size() - std::min(tried, points.size())); i < points.size();
         ++i)
        between.push_back(points[i].time - points[i - 1].time);
    const twin::TagGap gap = m_frame && tag < m_frame->gaps.size() ? m_frame->gaps[tag] : twin::TagGap();
    return base::samplingOf(base::usualInterval(std::move(between)), std::size_t(gap.delayed),
                            std::size_t(gap.samples));
}

} // namespace titer::app
