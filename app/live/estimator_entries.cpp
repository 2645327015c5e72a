#include "app/live/estimator_entries.h"

#include "core/base/text.h"
#include "core/base/units/difference.h"
#include "core/base/units/units.h"
#include "core/twin/estimation/scatter.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace titer::app {

namespace {

// Without breaks, in the order of time.
std::vector<twin::TrackPoint> sound(std::span<const twin::TrackPoint> points)
{
    std::vector<twin::TrackPoint> kept;
    std::copy_if(points.begin(), points.end(), std::back_inserter(kept),
                 [](const twin::TrackPoint& point) { return std::isfinite(point.value); });
    std::stable_sort(kept.begin(), kept.end(), [](const auto& a, const auto& b) { return a.time < b.time; });
    return kept;
}

model::ChannelEntry channelOf(const ChannelCourse& course)
{
    model::ChannelEntry channel;
    channel.tag = course.tag.tag.id;
    channel.variable = course.tag.variable;
    const std::vector<twin::TrackPoint> points = sound(course.points);
    const std::string unit = base::differenceUnit(course.tag.tag.unit);
    if (const std::optional<double> scatter = twin::scatterOf(points); scatter && *scatter > 0.0)
        channel.noise = base::Json(base::writeShort(*scatter, 3) + (unit.empty() ? "" : " " + unit));
    else if (unit == "dK")
        channel.noise = base::Json("0.5 dK");
    else
        channel.noiseShare = base::Json("5 %");
    return channel;
}

} // namespace

std::vector<std::string> unitsToEstimate(const model::Plant& plant, std::span<const twin::MappedTag> tags)
{
    std::set<int> units;
    for (const twin::MappedTag& tag : tags)
        if (tag.link) units.insert(tag.link->target.unit);
    std::vector<std::string> found;
    for (const int u : units) {
        const model::PlantUnit& unit = plant.units[std::size_t(u)];
        if (!unit.type->bed && unit.model->stateCount() > 0) found.push_back(unit.id);
    }
    return found;
}

model::EstimatorEntry estimatorOf(const model::Plant& plant, const std::string& unit,
                                  std::span<const ChannelCourse> courses)
{
    model::EstimatorEntry entry;
    entry.id = unit;
    entry.unit = unit;
    for (const ChannelCourse& course : courses)
        if (course.tag.link && plant.units[std::size_t(course.tag.link->target.unit)].id == unit)
            entry.channels.push_back(channelOf(course));
    return entry;
}

} // namespace titer::app
