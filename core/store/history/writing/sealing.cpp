#include "core/store/history/writing/sealing.h"

namespace titer::store {

using base::Done;
using base::Result;

namespace {

// The samples of each instant in the order in which they came, as layers in which each instant stands once.
std::vector<std::vector<Point>> layersOf(const std::vector<Point>& points)
{
    std::vector<std::vector<Point>> layers;
    std::size_t layer = 0;
    for (std::size_t i = 0; i < points.size(); ++i) {
        layer = i > 0 && points[i].time == points[i - 1].time ? layer + 1 : 0;
        if (layer == layers.size()) layers.emplace_back();
        layers[layer].push_back(points[i]);
    }
    return layers;
}

} // namespace

Done sealLate(SegmentWriter& segment, std::int64_t tag, const std::vector<Point>& points, std::size_t chunk)
{
    for (const std::vector<Point>& layer : layersOf(points)) {
        // What lies far apart is no one run, so that it does not touch all that lies between.
        for (std::size_t from = 0; from < layer.size();) {
            std::size_t to = from + 1;
            while (to < layer.size() && layer[to].time - layer[to - 1].time <= nearSamples) ++to;
            Result<Run> run = segment.addRun(tag, false);
            if (!run) return run.error();
            const Done sealed = sealInto(segment, *run, std::span(layer).subspan(from, to - from), chunk);
            if (!sealed) return sealed;
            from = to;
        }
    }
    return base::done();
}

void emptyLog(Database& database)
{
    (void)database.run("PRAGMA busy_timeout=20; PRAGMA wal_checkpoint(TRUNCATE); PRAGMA busy_timeout=3000;");
}

void standAlone(Database& database)
{
    emptyLog(database);
    (void)database.run("PRAGMA busy_timeout=20; PRAGMA journal_mode=DELETE; PRAGMA busy_timeout=3000;");
}

Result<Run> mainRun(SegmentWriter& segment, const TagState& state)
{
    if (state.run) return *state.run;
    const Result<std::vector<Run>> runs = segment.segment().runs(state.tag.id);
    if (!runs) return runs.error();
    for (auto run = runs->rbegin(); run != runs->rend(); ++run)
        if (run->main) return *run;
    return segment.addRun(state.tag.id, true);
}

Done sealInto(SegmentWriter& segment, Run& run, std::span<const Point> points, std::size_t chunk)
{
    while (!points.empty()) {
        const std::size_t size = points.size() < 2 * chunk ? points.size() : chunk;
        const Done added = segment.addChunk(run, points.first(size));
        if (!added) return added;
        points = points.subspan(size);
    }
    return base::done();
}

} // namespace titer::store
