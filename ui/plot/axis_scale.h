// Ranges, ticks and labels of plot axes. [any]
//
//   niceRange(dataRange)                 widened to ticks; shows zero for amounts unless the span is under a fifth of the value
//   niceTicks(range)                     4 to 6 values in steps of 1, 2, 2.5 or 5; logTicks(range) one per decade
//   valueLabel(v, step)                  as many decimals as the step needs, in the locale of the screen
//   shortValue(v)                        three figures, for legends: "21.9", "1.49", "5,070"
//   timeUnit(span); timeTicks(range, most); timeLabel(seconds, unit, decimals)     "day 7", "31 h", "12 min", "5 s"
//   TimeWords words{TimeWords::BeforeNow, now}; timeTicks(range, most, words); timeLabel(seconds, span, words)     "−6 h", "now"
#pragma once

#include "core/base/not_available.h"

#include <QList>
#include <QString>

#include <cmath>

namespace titer::plot {

struct Range {
    double from = base::notAvailable;
    double to = base::notAvailable;

    bool isValid() const { return from < to; }
    double span() const { return to - from; }
    bool contains(double v) const { return v >= from && v <= to; }
    // Takes in one more value; a range that is still empty begins there. NaN is passed over.
    void include(double v)
    {
        if (!std::isfinite(v)) return;
        from = std::isnan(from) ? v : std::fmin(from, v);
        to = std::isnan(to) ? v : std::fmax(to, v);
    }
    bool operator==(const Range&) const = default;
};

double niceStep(double span);
Range niceRange(const Range& data);
QList<double> niceTicks(const Range& range);
// Along a length, only so many as do not touch each other where each takes `each` of it.
QList<double> niceTicks(const Range& range, double length, double each);
// `decades` is a range of powers of ten: {-1, 3} for 0.1 to 1000. The ticks are values.
QList<double> logTicks(const Range& decades);
QList<double> logTicks(const Range& decades, double length, double each); // likewise
QString valueLabel(double value, double step);
QString shortValue(double value);

enum class TimeUnit { Second, Minute, Hour, Day };

TimeUnit timeUnit(double span);
double timeStep(double span, int max);
QList<double> timeTicks(const Range& range, int max);
// As many decimals as the value needs, up to `decimals`.
QString timeLabel(double seconds, TimeUnit unit, int decimals = 2);
// In the unit that suits a plot of `span`, as fine as its reader can point: "day 7.1".
QString cursorLabel(double seconds, double span);
// The time that a page looks at, in the same words wherever it shows it: "Day 9, 04:12", "26.05 h". `shown`: of the span, which asks for
// seconds where it is short.
QString clockWords(double seconds, double span, double shown);
inline QString clockWords(double seconds, double span)
{
    return clockWords(seconds, span, span);
}

// How a plot writes instants. One plot never mixes them.
struct TimeWords {
    enum Kind {
        Elapsed,   // since 0 s: "day 7"
        BeforeNow, // "−6 h"
        Clock,     // as a clock on the wall shows them: "14:30", or the date where the steps are days
        Quantity   // no time: a number in `unit`, such as the volume that was fed
    };
    Kind kind = Elapsed;
    double now = base::notAvailable;  // of BeforeNow [s]
    qint64 origin = 0;                // of Clock: when 0 s was [ms, UTC]
    QString unit = {}, quantity = {}; // of Quantity, as people read them
    bool operator==(const TimeWords&) const = default;
};
QList<double> timeTicks(const Range& range, int max, const TimeWords& words);
QString timeLabel(double seconds, double span, const TimeWords& words);
QString cursorLabel(double seconds, double span, const TimeWords& words);

} // namespace titer::plot
