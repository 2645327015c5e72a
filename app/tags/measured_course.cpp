#include "app/tags/measured_course.h"

#include "core/base/not_available.h"
#include "core/base/units/units.h"

#include <algorithm>
#include <cmath>

namespace titer::app {

namespace {

constexpr double foot = 0.1; // of the height of a peak

enum class Detector { Absorbance, Conductivity, Acidity, Flow, None };

bool fits(const base::Unit& unit, const char* like)
{
    return unit.dimension == base::findUnit(like)->dimension;
}

// Absorbance has no dimension, as pH: its symbol says it.
Detector detectorOf(const FeedTag& tag)
{
    if (tag.unit == "AU" || tag.unit == "mAU") return Detector::Absorbance;
    if (tag.unit.empty() || tag.unit == "1" || tag.unit == "pH") return Detector::Acidity;
    const std::optional<base::Unit> unit = base::findUnit(tag.unit);
    if (unit && fits(*unit, "mS/cm")) return Detector::Conductivity;
    if (unit && fits(*unit, "L/h")) return Detector::Flow;
    return Detector::None;
}

// Between two samples on a straight line, before the first and after the last nothing.
double valueAt(const DataTrace& line, double time)
{
    const auto next = std::upper_bound(line.x.begin(), line.x.end(), time);
    if (next == line.x.begin()) return base::notAvailable;
    const auto at = std::size_t(next - line.x.begin());
    if (line.x[at - 1] == time || at == line.x.size())
        return line.x[at - 1] == time ? line.y[at - 1] : base::notAvailable;
    const double share = (time - line.x[at - 1]) / (line.x[at] - line.x[at - 1]);
    return line.y[at - 1] + share * (line.y[at] - line.y[at - 1]);
}

std::vector<double> readOff(const DataTrace& line, const std::vector<double>& times, double begin,
                            const std::string& from, const std::string& to)
{
    const std::optional<base::Unit> own = base::findUnit(from), shown = base::findUnit(to);
    std::vector<double> values;
    for (const double time : times) {
        const double value = valueAt(line, begin + time);
        values.push_back(own && shown ? shown->fromSi(own->toSi(value)) : value);
    }
    return values;
}

// Nothing flows where it is not known.
std::vector<double> volumesOf(const std::vector<double>& times, const std::vector<double>& flow, double bed)
{
    std::vector<double> volumes{0.0};
    for (std::size_t i = 1; i < times.size(); ++i) {
        const double mean = 0.5 * (flow[i] + flow[i - 1]);
        volumes.push_back(volumes.back() + (mean > 0.0 ? mean * (times[i] - times[i - 1]) / bed : 0.0));
    }
    return volumes;
}

} // namespace

MeasuredCourse measuredCourse(std::span<const FeedTag* const> tags, std::span<const DataTrace* const> lines,
                              double begin, double bed)
{
    MeasuredCourse course;
    const DataTrace* base = nullptr;
    for (std::size_t i = 0; i < tags.size(); ++i) {
        if (!tags[i] || !lines[i] || lines[i]->x.empty()) continue;
        if (!base || detectorOf(*tags[i]) == Detector::Absorbance) base = lines[i];
    }
    if (!base) return course;
    for (const double time : base->x)
        if (time >= begin) course.times.push_back(time - begin);
    if (course.times.size() < 2) course.times.clear();
    for (std::size_t i = 0; i < tags.size() && !course.times.empty(); ++i) {
        if (!tags[i] || !lines[i] || lines[i]->x.empty()) continue;
        const auto read = [&](const char* unit) {
            return readOff(*lines[i], course.times, begin, tags[i]->unit, unit);
        };
        switch (detectorOf(*tags[i])) {
        case Detector::Absorbance:
            course.uv = read("AU");
            break;
        case Detector::Conductivity:
            course.conductivity = read("mS/cm");
            break;
        case Detector::Acidity:
            course.ph = readOff(*lines[i], course.times, begin, {}, {});
            break;
        case Detector::Flow:
            if (bed > 0.0) course.volume = volumesOf(course.times, read("m3/s"), bed);
            break;
        case Detector::None:
            course.leftOut.push_back(tags[i]->id);
            break;
        }
    }
    return course;
}

std::optional<std::pair<double, double>> proposedCut(const MeasuredCourse& course)
{
    double min = std::numeric_limits<double>::infinity(), max = -min;
    std::size_t peak = 0;
    for (std::size_t i = 0; i < course.uv.size(); ++i) {
        if (!std::isfinite(course.uv[i])) continue;
        min = std::min(min, course.uv[i]);
        if (course.uv[i] > max) max = course.uv[i], peak = i;
    }
    if (!(max > min)) return std::nullopt;
    const double level = min + foot * (max - min);
    std::size_t from = peak, to = peak;
    while (from > 0 && course.uv[from - 1] >= level) --from;
    while (to + 1 < course.uv.size() && course.uv[to + 1] >= level) ++to;
    if (from == to) return std::nullopt;
    return std::pair(course.times[from], course.times[to]);
}

MeasuredPool poolOf(const MeasuredCourse& course, double from, double to)
{
    double min = std::numeric_limits<double>::infinity();
    for (const double value : course.uv)
        if (std::isfinite(value)) min = std::min(min, value);
    double inside = 0.0, all = 0.0;
    for (std::size_t i = 1; i < course.uv.size(); ++i) {
        const double mean = 0.5 * (course.uv[i] + course.uv[i - 1]) - min;
        if (!std::isfinite(mean)) continue;
        const double area = mean * (course.times[i] - course.times[i - 1]);
        all += area;
        if (course.times[i - 1] >= from && course.times[i] <= to) inside += area;
    }
    MeasuredPool pool{all > 0.0 ? inside / all : base::notAvailable, base::notAvailable};
    const auto volumeAt = [&](double time) {
        const auto at = std::lower_bound(course.times.begin(), course.times.end(), time);
        return course.volume[std::min(std::size_t(at - course.times.begin()), course.volume.size() - 1)];
    };
    if (!course.volume.empty()) pool.volume = volumeAt(to) - volumeAt(from);
    return pool;
}

} // namespace titer::app
