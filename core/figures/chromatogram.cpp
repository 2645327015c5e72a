// The course as straight lines, and its running integrals.
#include "core/figures/chromatogram.h"

#include "core/base/text.h"
#include "core/base/units/units.h"

#include <algorithm>
#include <cmath>

namespace titer::figures {

using base::Code;
using base::Done;
using base::Error;
using base::Result;
using base::say;

namespace {

// Exact for a cubic.
double simpson(double width, double first, double middle, double last)
{
    return width / 6.0 * (first + 4.0 * middle + last);
}

Done checkList(const Course& course, const std::vector<double>& values, const std::string& name)
{
    if (values.size() != course.times.size())
        return Error{Code::Input, name,
                     say(CORE_TR("core", "The time course has {1} times but {2} values of {3}. Record one value per "
                                         "time."),
                         std::to_string(course.times.size()), std::to_string(values.size()), name)};
    for (std::size_t i = 0; i < values.size(); ++i)
        if (!std::isfinite(values[i]))
            return Error{Code::Input, name,
                         say(CORE_TR("core", "At {1} the value of {2} is not a number. Remove this sample, or "
                                             "correct the recording."),
                             base::writeQuantity(course.times[i], "s"), name)};
    return base::done();
}

Done checkOptional(const Course& course, const std::vector<double>& values, const std::string& name)
{
    return values.empty() ? base::done() : checkList(course, values, name);
}

Done checkCourse(const Course& course)
{
    if (course.times.size() < 2)
        return Error{Code::Input, "times",
                     say(CORE_TR("core", "The time course has {1} samples; a chromatogram needs at least two. "
                                         "Record more of the run."),
                         std::to_string(course.times.size()))};
    if (Done times = checkList(course, course.times, "times"); !times) return times;
    for (std::size_t i = 1; i < course.times.size(); ++i)
        if (course.times[i] < course.times[i - 1])
            return Error{Code::Input, "times",
                         say(CORE_TR("core", "After {1} comes {2}: the times of a chromatogram must increase. Sort "
                                             "the samples."),
                             base::writeQuantity(course.times[i - 1], "s"), base::writeQuantity(course.times[i], "s"))};
    if (Done flow = checkList(course, course.flow, "flow"); !flow) return flow;
    for (const CourseComponent& component : course.components) {
        if (Done outlet = checkList(course, component.outlet, component.id); !outlet) return outlet;
        if (Done inlet = checkOptional(course, component.inlet, component.id); !inlet) return inlet;
    }
    if (Done uv = checkOptional(course, course.uv, "uv"); !uv) return uv;
    if (Done conductivity = checkOptional(course, course.conductivity, "conductivity"); !conductivity)
        return conductivity;
    return checkOptional(course, course.ph, "ph");
}

// int F c dt up to each sample; without `values` int F dt.
std::vector<double> runningIntegral(const Course& course, std::span<const double> values)
{
    std::vector<double> sum(course.times.size(), 0.0);
    for (std::size_t i = 1; i < sum.size(); ++i) {
        const double width = course.times[i] - course.times[i - 1];
        const double f0 = course.flow[i - 1], f1 = course.flow[i];
        const double c0 = values.empty() ? 1.0 : values[i - 1], c1 = values.empty() ? 1.0 : values[i];
        sum[i] = sum[i - 1] + simpson(width, f0 * c0, 0.25 * (f0 + f1) * (c0 + c1), f1 * c1);
    }
    return sum;
}

} // namespace

Result<Chromatogram> Chromatogram::make(Course course)
{
    if (Done checked = checkCourse(course); !checked) return checked.error();
    return Chromatogram(std::move(course));
}

Chromatogram::Chromatogram(Course course)
    : m_course(std::move(course))
    , m_volume(runningIntegral(m_course, {}))
{
    for (const CourseComponent& component : m_course.components) {
        m_amount.push_back(runningIntegral(m_course, component.outlet));
        m_loaded.push_back(component.inlet.empty() ? std::vector<double>()
                                                   : runningIntegral(m_course, component.inlet));
    }
}

// The line on which t lies: between sample i and i + 1; after a jump the later one.
std::size_t Chromatogram::segmentAt(double t) const
{
    const auto& times = m_course.times;
    const auto after = std::upper_bound(times.begin(), times.end(), t);
    const std::size_t i = after == times.begin() ? 0 : std::size_t(after - times.begin()) - 1;
    return std::min(i, times.size() - 2);
}

double Chromatogram::within(std::span<const double> values, std::size_t segment, double t) const
{
    const double from = m_course.times[segment], width = m_course.times[segment + 1] - from;
    const double share = width > 0.0 ? std::clamp((t - from) / width, 0.0, 1.0) : 1.0;
    return values[segment] + share * (values[segment + 1] - values[segment]);
}

double Chromatogram::at(std::span<const double> values, double t) const
{
    return within(values, segmentAt(t), t);
}

double Chromatogram::integral(std::span<const double> before, std::span<const double> values, double t) const
{
    const std::size_t i = segmentAt(t);
    const double from = m_course.times[i];
    const double to = std::clamp(t, from, m_course.times[i + 1]);
    const auto value = [&](double when) {
        return within(m_course.flow, i, when) * (values.empty() ? 1.0 : within(values, i, when));
    };
    // On a line of no length the share is 1, and the width makes it nothing.
    return before[i] + simpson(to - from, value(from), value(0.5 * (from + to)), value(to));
}

double Chromatogram::volume(double t) const
{
    return integral(m_volume, {}, t);
}

double Chromatogram::amount(int component, double t) const
{
    return integral(m_amount[component], m_course.components[component].outlet, t);
}

double Chromatogram::loaded(int component, double t) const
{
    if (m_loaded[component].empty()) return 0.0;
    return integral(m_loaded[component], m_course.components[component].inlet, t);
}

double Chromatogram::timeOfVolume(double volume) const
{
    if (volume <= 0.0) return m_course.times.front();
    const auto reached = std::lower_bound(m_volume.begin(), m_volume.end(), volume);
    if (reached == m_volume.end()) return m_course.times.back();
    const std::size_t i = std::size_t(reached - m_volume.begin()) - 1;
    const double missing = volume - m_volume[i];
    const double width = m_course.times[i + 1] - m_course.times[i];
    const double flow = m_course.flow[i], slope = width > 0.0 ? (m_course.flow[i + 1] - flow) / width : 0.0;
    // flow x + slope x^2 / 2 = missing, in the form that does not cancel.
    const double root = std::sqrt(std::max(flow * flow + 2.0 * slope * missing, 0.0));
    return m_course.times[i] + std::min(2.0 * missing / (flow + root), width);
}

Moments momentsOf(const Trace& trace, Span span)
{
    const auto& [at, values] = trace;
    const auto after = std::upper_bound(at.begin(), at.end(), span.from);
    const std::size_t first = after == at.begin() ? 0 : std::size_t(after - at.begin()) - 1;
    // By trapezoids, whose errors cancel over a peak that begins and ends at the ground; moments of lines between the points would make
    // it wider by a sixth of a step's square.
    const auto sum = [&](auto weight) {
        double total = 0.0;
        for (std::size_t i = first; i + 1 < at.size() && at[i] < span.to; ++i) {
            const double from = std::max(at[i], span.from), to = std::min(at[i + 1], span.to);
            if (!(to > from)) continue;
            const double slope = (values[i + 1] - values[i]) / (at[i + 1] - at[i]);
            const auto value = [&](double x) { return weight(x) * (values[i] + slope * (x - at[i])); };
            total += 0.5 * (to - from) * (value(from) + value(to));
        }
        return total;
    };
    Moments moments;
    moments.area = sum([](double) { return 1.0; });
    if (!(moments.area > 0.0)) return moments;
    // About the span's start, so that a late peak loses no digits.
    moments.mean = span.from + sum([&](double x) { return x - span.from; }) / moments.area;
    moments.variance = sum([&](double x) { return (x - moments.mean) * (x - moments.mean); }) / moments.area;
    return moments;
}

std::optional<double> crossing(const Chromatogram& chromatogram, std::span<const double> values, double level,
                               bool upwards, Span span)
{
    const std::vector<double>& times = chromatogram.course().times;
    const double sign = upwards ? 1.0 : -1.0;
    const auto beyond = [&](double value) { return sign * (value - level) >= 0.0; };
    if (beyond(chromatogram.at(values, span.from))) return span.from;
    for (std::size_t i = 0; i + 1 < times.size(); ++i) {
        if (times[i + 1] <= span.from) continue;
        if (times[i] > span.to) break;
        if (!beyond(values[i + 1])) continue;
        const double rise = values[i + 1] - values[i];
        const double share = rise != 0.0 ? std::clamp((level - values[i]) / rise, 0.0, 1.0) : 0.0;
        const double t = std::max(times[i] + share * (times[i + 1] - times[i]), span.from);
        return t <= span.to ? std::optional<double>(t) : std::nullopt;
    }
    return std::nullopt;
}

std::size_t largestWithin(const Chromatogram& chromatogram, std::span<const double> values, Span span)
{
    const std::vector<double>& times = chromatogram.course().times;
    const std::size_t first = std::size_t(std::lower_bound(times.begin(), times.end(), span.from) - times.begin());
    std::size_t best = std::min(first, times.size() - 1);
    for (std::size_t i = best; i < times.size() && times[i] <= span.to; ++i)
        if (values[i] > values[best]) best = i;
    return best;
}

} // namespace titer::figures
