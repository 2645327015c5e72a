// Level shadow of the twin: the model runs next to what is measured, on one clock, and the gap of each tag is kept. Nothing measured
// reaches the model.
#pragma once

#include "core/solve/simulation.h"
#include "core/twin/mapping.h"
#include "core/twin/track.h"

#include <cstdint>
#include <optional>
#include <stop_token>
#include <vector>

namespace titer::twin {

// A sample on the clock of the model: time 0 is the start of the run.
struct ShadowSample {
    std::uint32_t tag = 0; // place in the list of mapped tags
    bool usable = true;    // its quality is not bad
    double drawn = 0.0;    // when it was drawn [s]
    double known = 0.0;    // when it became known [s]
    double value = 0.0;    // [unit of the tag]
};

// Measured less model, in the unit of the tag, over the samples that could be compared.
struct TagGap {
    std::int64_t samples = 0; // that came
    std::int64_t delayed = 0; // of them, known base::lateTime after they were drawn, or later
    std::int64_t compared = 0;
    std::int64_t late = 0;                     // compared with the model as it was when they were drawn
    std::int64_t unusable = 0;                 // of bad quality
    std::int64_t idle = 0;                     // while the unit was idle, or the model had no value
    std::int64_t outside = 0;                  // before the start or after the end of the recipe
    double lastMeasured = 0.0, lastTime = 0.0; // of the sample that came last

    // Of the latest sample that was compared.
    double time = 0.0; // drawn [s]
    double measured = 0.0, model = 0.0, now = 0.0;
    double mean = 0.0;
    double rmse = 0.0;
    double worst = 0.0, worstTime = 0.0; // the largest gap with its sign, and when it was drawn [s]
    double squares = 0.0;
};

// A sample of the laboratory: known base::lateTime after it was drawn, or later.
struct LateSample {
    double drawn = 0.0, known = 0.0; // [s]
    double measured = 0.0;           // [unit of the tag]; NaN where it is of bad quality
    double model = 0.0;              // when it was drawn; NaN where it could not be compared
};

// What came since the last time it was asked for, in the unit of the tag; thinned where that is very much. Measured points lie where
// they were drawn, in the order in which they became known.
struct TagTrack {
    std::vector<TrackPoint> measured;
    std::vector<TrackPoint> model; // rising; NaN while the unit is idle
    std::vector<LateSample> late;  // in the order in which they became known
};

struct ShadowOptions {
    double tolerance = 1e-6;
    double step = 0.0;       // the model's track has a point at least this often [s]; 0 = at samples alone
    bool keepTracks = false; // for drawing; whoever wants them takes them away
};

// [one thread at a time]
class Shadow {
public:
    static base::Result<Shadow> open(std::shared_ptr<const model::Plant> plant, std::vector<MappedTag> tags,
                                     const ShadowOptions& options);

    const std::vector<MappedTag>& tags() const { return m_tags; }
    const std::vector<TagGap>& gaps() const { return m_gaps; } // in the order of tags()
    const solve::Simulation& simulation() const { return m_model; }
    // How far the model has come [s].
    double time() const { return m_model.time(); }
    // Why the model came to an end before the recording did. What follows is counted and not compared.
    const std::optional<base::Error>& failure() const { return m_failure; }

    // The next sample, in the order in which they became known.
    void take(const ShadowSample& sample, std::stop_token stop = {});
    // Everything known until `time` has been taken: the model may go on.
    void advance(double time, std::stop_token stop = {});
    // Brings the model to another time. Gaps and tracks start again there.
    void seek(double time, std::stop_token stop = {});
    std::vector<TagTrack> takeTracks();

private:
    Shadow(solve::Simulation model, std::vector<MappedTag> tags, const ShadowOptions& options);

    void run(solve::Simulation& simulation, double to, std::stop_token stop);
    void runSteps(double to, std::stop_token stop);
    void keepSnapshot();
    const solve::Snapshot* snapshotBefore(double time) const;
    // The simulation that stands at this time, nullptr where none can.
    solve::Simulation* at(double time, std::stop_token stop);
    solve::Simulation* behind(double time, std::stop_token stop);
    double modelValue(const solve::Simulation& simulation, std::size_t tag) const;
    void compare(TagGap& gap, const ShadowSample& sample, double model) const;
    void trackModel();
    LateSample* keepLate(const ShadowSample& sample);
    void addPoint(std::vector<TrackPoint>& points, const TrackPoint& point) const;

    std::shared_ptr<const model::Plant> m_plant;
    ShadowOptions m_options;
    std::vector<MappedTag> m_tags;
    std::vector<TagGap> m_gaps;
    std::vector<TagTrack> m_tracks;
    solve::Simulation m_model;
    // Runs behind the model to where late samples were drawn.
    std::optional<solve::Simulation> m_behind;
    std::vector<solve::Snapshot> m_snapshots; // of the model, rising
    double m_spacing;                         // of the snapshots [s]
    std::int64_t m_nextStep = 0;              // of the track
    double m_tracked;                         // time of the last point of the model [s]
    double m_end;                             // of the recipe [s], or infinity
    std::optional<base::Error> m_failure;
};

} // namespace titer::twin
