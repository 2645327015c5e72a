// Tries shifts over all that could be, finer and finer around the best. Loss of a gap r [spreads of the tag]:
// r²/(r² + k²) (Geman and McClure 1985).
#include "core/twin/align.h"

#include "core/base/math/median.h"
#include "core/base/not_available.h"
#include "core/base/text.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace titer::twin {

using base::Code;
using base::Error;
using base::say;

namespace {

constexpr double unbounded = std::numeric_limits<double>::infinity();
constexpr std::size_t maxSamples = 500; // of a tag that are tried
constexpr std::size_t minSamples = 5;   // of all tags
constexpr int shifts = 800;             // that are tried first
constexpr int finer = 40;               // between two of them, and again between two of those
constexpr double turn = 0.2;            // the k of the loss
constexpr double missing = 0.6;         // loss of a sample that the model has nothing for
constexpr double minCompared = 0.5;     // of the samples
constexpr double minSpread = 3.0; // of the model, in standard deviations of the noise: else the tag determines nothing
constexpr double minGain = 0.05;  // of the loss, from the usual shift to the best
constexpr double asGood = 0.06;   // of that gain: another place so near in loss fits as well
constexpr double farShare = 0.04; // of all shifts: so far off it is another place
constexpr double maxWithin = 0.1; // of all shifts
constexpr double day = 86400.0;   // [s]

double atShare(std::vector<double> values, double share)
{
    return base::valueAtShare(values, share);
}

double median(const std::vector<double>& values)
{
    return atShare(values, 0.5);
}

// Standard deviation by the median of second differences, which the course itself hardly touches.
double noiseOf(const std::vector<TrackPoint>& samples)
{
    std::vector<double> bends;
    for (std::size_t i = 1; i + 1 < samples.size(); ++i)
        bends.push_back(std::abs(samples[i - 1].value - 2.0 * samples[i].value + samples[i + 1].value));
    return bends.size() < 3 ? 0.0 : median(bends) / (0.6745 * std::sqrt(6.0));
}

// What is left of a tag that can determine something.
struct Reporting {
    std::vector<TrackPoint> samples; // finite, thinned
    const std::vector<TrackPoint>* model = nullptr;
    double spread = 0.0; // [unit of the tag]
};

std::vector<Reporting> reportingOf(std::span<const AlignedTag> tags)
{
    std::vector<Reporting> reporting;
    for (const AlignedTag& tag : tags) {
        Reporting one{{}, &tag.model, 0.0};
        std::vector<TrackPoint> finite;
        std::vector<double> values;
        for (const TrackPoint& point : tag.measured)
            if (std::isfinite(point.value)) finite.push_back(point);
        for (const TrackPoint& point : tag.model)
            if (std::isfinite(point.value)) values.push_back(point.value);
        if (finite.empty() || values.size() < 2) continue;
        one.spread = atShare(values, 0.95) - atShare(values, 0.05);
        const double size = std::max(std::abs(values.front()), std::abs(values.back()));
        if (!(one.spread > minSpread * noiseOf(finite)) || !(one.spread > 1e-6 * size)) continue;
        const std::size_t step = finite.size() / maxSamples + 1;
        for (std::size_t i = 0; i < finite.size(); i += step) one.samples.push_back(finite[i]);
        reporting.push_back(std::move(one));
    }
    return reporting;
}

// Between two neighbours; NaN beyond the ends and in a gap. `from` is a place at or before it, and is moved up to it.
double modelAt(const std::vector<TrackPoint>& line, double time, std::size_t& from)
{
    while (from + 1 < line.size() && line[from + 1].time < time) ++from;
    if (from + 1 >= line.size() || time < line[from].time) return base::notAvailable;
    const TrackPoint &a = line[from], &b = line[from + 1];
    if (!(b.time > a.time)) return b.value;
    return a.value + (time - a.time) / (b.time - a.time) * (b.value - a.value);
}

// Mean over tags of the mean over samples; unbounded where too few are compared.
double lossAt(const std::vector<Reporting>& tags, double shift)
{
    double loss = 0.0, compared = 0.0;
    for (const Reporting& tag : tags) {
        double sum = 0.0, some = 0.0;
        std::size_t place = 0;
        for (const TrackPoint& sample : tag.samples) {
            const double gap = (sample.value - modelAt(*tag.model, sample.time + shift, place)) / tag.spread;
            const double square = gap * gap;
            const bool any = std::isfinite(gap);
            some += any ? 1.0 : 0.0;
            sum += any ? square / (square + turn * turn) : missing;
        }
        loss += sum / double(tag.samples.size());
        compared += some / double(tag.samples.size());
    }
    return compared < minCompared * double(tags.size()) ? unbounded : loss / double(tags.size());
}

struct Range {
    double from = 0.0, to = 0.0; // [s]
    double begin = 0.0;          // of the recording [s]
    double at(int i, int count) const { return from + (to - from) * i / count; }
};

// All shifts with which half of the shorter of the two is compared.
Range rangeOf(const std::vector<Reporting>& tags)
{
    double begin = unbounded, end = -unbounded, first = unbounded, last = -unbounded;
    for (const Reporting& tag : tags) {
        begin = std::min(begin, tag.samples.front().time);
        end = std::max(end, tag.samples.back().time);
        for (const TrackPoint& point : *tag.model) {
            if (!std::isfinite(point.value)) continue;
            first = std::min(first, point.time);
            last = std::max(last, point.time);
        }
    }
    const double half = 0.5 * std::min(end - begin, last - first);
    return {first - end + half, last - begin - half, begin};
}

// The best within `reach` of a shift, finer and finer; the last step is what it is known to.
double bestNear(const std::vector<Reporting>& tags, double shift, double reach, int rounds)
{
    for (int round = 0; round < rounds; ++round, reach /= 0.5 * finer) {
        const Range range{shift - reach, shift + reach};
        double least = unbounded;
        for (int i = 0; i <= finer; ++i)
            if (const double loss = lossAt(tags, range.at(i, finer)); loss < least) {
                least = loss;
                shift = range.at(i, finer);
            }
    }
    return shift;
}

// How far the tags disagree: by what each moves the shift that the others give (the jackknife, Tukey 1958) [s].
double disagreement(const std::vector<Reporting>& tags, double shift, double reach)
{
    if (tags.size() < 2) return 0.0;
    std::vector<double> found;
    for (std::size_t i = 0; i < tags.size(); ++i) {
        std::vector<Reporting> others = tags;
        others.erase(others.begin() + std::ptrdiff_t(i));
        found.push_back(bestNear(others, shift, reach, 2));
    }
    const double count = double(found.size());
    double mean = 0.0, squares = 0.0;
    for (const double one : found) mean += one / count;
    for (const double one : found) squares += (one - mean) * (one - mean);
    return std::sqrt((count - 1.0) / count * squares);
}

// Between the points of the lines of the model nothing is known [s].
double spacingOf(const std::vector<Reporting>& tags)
{
    std::vector<double> steps;
    for (const Reporting& tag : tags)
        for (std::size_t i = 1; i < tag.model->size(); ++i)
            steps.push_back((*tag.model)[i].time - (*tag.model)[i - 1].time);
    return median(steps);
}

// What the samples say at the best shift.
struct Left {
    double within = unbounded; // [s]
    double gap = 0.0;          // [spreads]
    std::size_t compared = 0;
};

// By the slopes of the lines against the scatter of the gaps; samples that follow each other too closely to be
// independent count less.
Left leftAt(const std::vector<Reporting>& tags, double shift, double step)
{
    Left left;
    double information = 0.0;
    std::vector<double> all;
    for (const Reporting& tag : tags) {
        std::vector<double> gaps;
        double slopes = 0.0;
        std::size_t place = 0, before = 0, after = 0;
        for (const TrackPoint& sample : tag.samples) {
            const double time = sample.time + shift, gap = sample.value - modelAt(*tag.model, time, place);
            const double slope =
                (modelAt(*tag.model, time + step, after) - modelAt(*tag.model, time - step, before)) / (2.0 * step);
            if (!std::isfinite(gap)) continue;
            gaps.push_back(gap);
            all.push_back(std::abs(gap) / tag.spread);
            if (std::isfinite(slope)) slopes += slope * slope;
        }
        if (gaps.size() < 2) continue;
        const double middle = median(gaps);
        std::vector<double> off;
        double same = 0.0, squares = 0.0;
        for (std::size_t i = 0; i < gaps.size(); ++i) {
            off.push_back(std::abs(gaps[i] - middle));
            squares += gaps[i] * gaps[i];
            if (i > 0) same += gaps[i] * gaps[i - 1];
        }
        const double alike = squares > 0.0 ? std::clamp(same / squares, 0.0, 0.95) : 0.0;
        const double sigma = std::max(1.4826 * median(off) + std::abs(middle), 1e-4 * tag.spread);
        information += slopes / (sigma * sigma) * (1.0 - alike) / (1.0 + alike);
    }
    left.compared = all.size();
    left.gap = all.empty() ? 0.0 : median(all);
    if (information > 0.0) left.within = 2.0 / std::sqrt(information);
    return left;
}

Error anywhere()
{
    return base::inputError(
        say(CORE_TR("core", "The recording fits nearly as well anywhere, so nothing determines where it "
                            "starts. Align it to a phase.")));
}

std::string days(double seconds)
{
    return base::writeShort(std::round(seconds / day * 10.0) / 10.0, 6);
}

// Another place where the loss is nearly as small as at the best; -1 where there is none.
int otherPlace(const std::vector<double>& losses, int best, double limit)
{
    for (int i = 1; i < shifts; ++i) {
        const double loss = losses[std::size_t(i)];
        const bool dip = loss <= losses[std::size_t(i - 1)] && loss <= losses[std::size_t(i + 1)];
        if (dip && std::abs(i - best) > farShare * shifts && loss < limit) return i;
    }
    return -1;
}

// Of tags that can determine something, over all shifts.
base::Result<Alignment> bestOver(const std::vector<Reporting>& tags, const Range& range, std::stop_token stop)
{
    std::vector<double> losses, finite;
    for (int i = 0; i <= shifts; ++i) {
        if (stop.stop_requested()) return base::inputError(say(CORE_TR("core", "It was stopped.")));
        losses.push_back(lossAt(tags, range.at(i, shifts)));
        if (std::isfinite(losses.back())) finite.push_back(losses.back());
    }
    if (finite.empty() || !(range.to > range.from))
        return base::inputError(
            say(CORE_TR("core", "Half of the recording never overlaps the run, so its start cannot be determined.")));
    const auto place = int(std::min_element(losses.begin(), losses.end()) - losses.begin());
    const double least = losses[std::size_t(place)], gain = median(finite) - least;
    if (gain < minGain) return anywhere();
    if (const int other = otherPlace(losses, place, least + asGood * gain); other >= 0) {
        const double first = range.begin + range.at(std::min(other, place), shifts),
                     second = range.begin + range.at(std::max(other, place), shifts);
        return base::inputError(
            say(CORE_TR("core", "The recording fits as well from day {1} as from day {2}, so nothing "
                                "determines where it starts. Align it to a phase."),
                days(first), days(second)));
    }
    const double coarse = (range.to - range.from) / shifts;
    const double shift = bestNear(tags, range.at(place, shifts), coarse, 2);
    const Left left = leftAt(tags, shift, coarse);
    const double apart = 2.0 * disagreement(tags, shift, farShare * shifts * coarse);
    const double within = std::max(std::hypot(left.within, apart), spacingOf(tags));
    if (!(within < maxWithin * (range.to - range.from))) return anywhere();
    return Alignment{shift, within, left.gap, int(tags.size()), left.compared};
}

} // namespace

base::Result<Alignment> bestAlignment(std::span<const AlignedTag> tags, std::stop_token stop)
{
    const std::vector<Reporting> reporting = reportingOf(tags);
    std::size_t samples = 0;
    for (const Reporting& tag : reporting) samples += tag.samples.size();
    if (reporting.empty())
        return base::inputError(
            say(CORE_TR("core", "No tag that is compared with the model changes enough to determine where the "
                                "recording starts. Map one that does, such as the cell concentration.")));
    if (samples < minSamples)
        return base::inputError(
            say(CORE_TR("core", "{1} samples are too few to determine where the recording starts; at least "
                                "{2} are needed."),
                std::to_string(samples), std::to_string(minSamples)));
    return bestOver(reporting, rangeOf(reporting), std::move(stop));
}

} // namespace titer::twin
