// The model goes to each instant at which something was drawn; for what became known late a second one follows behind it.
#include "core/twin/shadow.h"

#include "core/base/not_available.h"
#include "core/base/sampling.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace titer::twin {

namespace {

constexpr double infinite = std::numeric_limits<double>::infinity();
constexpr std::size_t maxSnapshots = 64;
constexpr double firstSpacing = 600.0; // [s]

// The engine takes times this near for one.
bool isAfter(double a, double b)
{
    return a > b + 1e-9 * std::max(1.0, std::abs(b));
}

} // namespace

base::Result<Shadow> Shadow::open(std::shared_ptr<const model::Plant> plant, std::vector<MappedTag> tags,
                                  const ShadowOptions& options)
{
    solve::Options solving;
    solving.tolerance = options.tolerance;
    base::Result<solve::Simulation> model = solve::Simulation::open(plant, solving);
    if (!model) return model.error();
    Shadow shadow(std::move(*model), std::move(tags), options);
    shadow.m_plant = std::move(plant);
    return shadow;
}

Shadow::Shadow(solve::Simulation model, std::vector<MappedTag> tags, const ShadowOptions& options)
    : m_options(options)
    , m_tags(std::move(tags))
    , m_gaps(m_tags.size())
    , m_tracks(m_tags.size())
    , m_model(std::move(model))
    , m_spacing(firstSpacing)
    , m_tracked(-infinite)
    , m_end(m_model.plant().duration > 0.0 ? m_model.plant().duration : infinite)
{
    m_snapshots.push_back(m_model.peek());
}

void Shadow::run(solve::Simulation& simulation, double to, std::stop_token stop)
{
    if (m_failure || !isAfter(to, simulation.time())) return;
    const base::Done advanced = simulation.advance(to, stop);
    if (!advanced) m_failure = advanced.error();
}

void Shadow::keepSnapshot()
{
    const double last = m_snapshots.back().time();
    if (m_failure || m_model.time() < last + m_spacing) return;
    m_snapshots.push_back(m_model.peek());
    if (m_snapshots.size() <= maxSnapshots) return;
    // Every other one goes; the first stays.
    std::size_t kept = 0;
    for (std::size_t i = 0; i < m_snapshots.size(); i += 2) m_snapshots[kept++] = m_snapshots[i];
    m_snapshots.erase(m_snapshots.begin() + std::ptrdiff_t(kept), m_snapshots.end());
    m_spacing *= 2.0;
}

const solve::Snapshot* Shadow::snapshotBefore(double time) const
{
    const solve::Snapshot* found = nullptr;
    for (const solve::Snapshot& snapshot : m_snapshots)
        if (!isAfter(snapshot.time(), time)) found = &snapshot;
    return found;
}

double Shadow::modelValue(const solve::Simulation& simulation, std::size_t tag) const
{
    const Link& link = *m_tags[tag].link;
    return simulation.idle(link.target.unit) ? base::notAvailable : link.inTagUnit(simulation.value(link.target));
}

void Shadow::addPoint(std::vector<TrackPoint>& points, const TrackPoint& point) const
{
    points.push_back(point);
    if (points.size() > Track::max) thin(points);
}

void Shadow::trackModel()
{
    // A sample and a step may share an instant.
    if (!m_options.keepTracks || m_tracked >= m_model.time()) return;
    m_tracked = m_model.time();
    for (std::size_t i = 0; i < m_tags.size(); ++i)
        if (m_tags[i].link) addPoint(m_tracks[i].model, {m_model.time(), modelValue(m_model, i)});
}

// Goes through the steps of the track up to `to`.
void Shadow::runSteps(double to, std::stop_token stop)
{
    if (m_options.step <= 0.0) return;
    const double until = std::min(to, m_end);
    for (double next; !m_failure && (next = double(m_nextStep) * m_options.step) <= until; ++m_nextStep) {
        // A sample may have brought the model past a step that the clock had not reached.
        if (isAfter(m_model.time(), next)) continue;
        run(m_model, next, stop);
        if (m_failure || stop.stop_requested()) return;
        trackModel();
        keepSnapshot();
    }
}

solve::Simulation* Shadow::at(double time, std::stop_token stop)
{
    if (isAfter(m_model.time(), time)) return behind(time, stop);
    run(m_model, time, stop);
    if (m_failure || stop.stop_requested()) return nullptr;
    trackModel();
    keepSnapshot();
    return &m_model;
}

solve::Simulation* Shadow::behind(double time, std::stop_token stop)
{
    if (!m_behind) {
        solve::Options solving;
        solving.tolerance = m_options.tolerance;
        base::Result<solve::Simulation> opened = solve::Simulation::open(m_plant, solving);
        if (!opened) {
            m_failure = opened.error();
            return nullptr;
        }
        m_behind.emplace(std::move(*opened));
    }
    const solve::Snapshot* nearest = snapshotBefore(time);
    if (isAfter(m_behind->time(), time) || isAfter(nearest->time(), m_behind->time()))
        if (const base::Done restored = m_behind->restore(*nearest); !restored) m_failure = restored.error();
    run(*m_behind, time, stop);
    return m_failure || stop.stop_requested() ? nullptr : &*m_behind;
}

void Shadow::compare(TagGap& gap, const ShadowSample& sample, double model) const
{
    gap.time = sample.drawn;
    gap.measured = sample.value;
    gap.model = model;
    gap.now = sample.value - model;
    ++gap.compared;
    gap.mean += (gap.now - gap.mean) / double(gap.compared);
    gap.squares += gap.now * gap.now;
    gap.rmse = std::sqrt(gap.squares / double(gap.compared));
    if (gap.compared > 1 && std::abs(gap.now) <= std::abs(gap.worst)) return;
    gap.worst = gap.now;
    gap.worstTime = sample.drawn;
}

// Where the model's value of it is to be reported; nullptr where it is not kept.
LateSample* Shadow::keepLate(const ShadowSample& sample)
{
    constexpr std::size_t max = 1 << 12; // between two looks
    std::vector<LateSample>& late = m_tracks[sample.tag].late;
    if (!m_options.keepTracks || sample.known - sample.drawn < base::lateTime || late.size() == max) return nullptr;
    late.push_back({sample.drawn, sample.known, sample.usable ? sample.value : base::notAvailable, base::notAvailable});
    return &late.back();
}

void Shadow::take(const ShadowSample& sample, std::stop_token stop)
{
    TagGap& gap = m_gaps[sample.tag];
    ++gap.samples;
    gap.delayed += sample.known - sample.drawn >= base::lateTime;
    gap.lastMeasured = sample.value;
    gap.lastTime = sample.drawn;
    if (m_options.keepTracks)
        addPoint(m_tracks[sample.tag].measured, {sample.drawn, sample.usable ? sample.value : base::notAvailable});
    LateSample* const late = keepLate(sample);
    // Steps up to here come first; the instant itself belongs to the sample.
    runSteps(std::nextafter(sample.known, -infinite), stop);
    if (!m_tags[sample.tag].link) return;
    if (!sample.usable) {
        ++gap.unusable;
        return;
    }
    if (isAfter(0.0, sample.drawn) || isAfter(sample.drawn, m_end)) {
        ++gap.outside;
        return;
    }
    const solve::Simulation* model = at(std::max(sample.drawn, 0.0), stop);
    const double value = model ? modelValue(*model, sample.tag) : base::notAvailable;
    if (!std::isfinite(value) || !std::isfinite(sample.value)) {
        ++gap.idle;
        return;
    }
    gap.late += isAfter(sample.known, sample.drawn);
    if (late) late->model = value;
    compare(gap, sample, value);
}

void Shadow::advance(double time, std::stop_token stop)
{
    runSteps(time, stop);
}

void Shadow::seek(double time, std::stop_token stop)
{
    m_failure.reset();
    std::fill(m_gaps.begin(), m_gaps.end(), TagGap{});
    for (TagTrack& track : m_tracks) track = {};
    m_tracked = -infinite;
    const double to = std::clamp(time, 0.0, m_end);
    if (isAfter(m_model.time(), to))
        if (const base::Done restored = m_model.restore(*snapshotBefore(to)); !restored) m_failure = restored.error();
    // In stretches, so that snapshots are kept on the way.
    while (!m_failure && !stop.stop_requested() && isAfter(to, m_model.time())) {
        run(m_model, std::min(to, m_model.time() + m_spacing), stop);
        keepSnapshot();
    }
    if (m_options.step > 0.0) m_nextStep = std::int64_t(std::ceil(to / m_options.step - 1e-9));
}

std::vector<TagTrack> Shadow::takeTracks()
{
    std::vector<TagTrack> tracks(m_tags.size());
    tracks.swap(m_tracks);
    return tracks;
}

} // namespace titer::twin
