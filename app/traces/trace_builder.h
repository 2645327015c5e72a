// The line of samples that come one after the other, cut to what a picture can show while they come. Every line of measured values is made
// by it, whether they come out of a recording, out of the store or now.
#pragma once

#include "app/traces/data_trace.h"
#include "core/base/not_available.h"
#include "core/base/sampling.h"
#include "core/connect/sample.h"

#include <limits>

namespace titer::app {

// [one thread at a time] Times are seconds of the feed.
class TraceBuilder {
public:
    // Of each `column` [s] only the first, least, greatest and last sample are kept; 0 keeps all. Silence breaks the line and makes a value
    // stale, as `sampling` says.
    explicit TraceBuilder(double column = 0.0, base::Sampling sampling = {})
        : m_column(column)
        , m_sampling(sampling)
    {
    }

    // False where it lies before one that came already, or is that one: the line leaves it out. `reported` [s] is when it became known, NaN at once.
    bool take(double time, double value, connect::Status status, double reported = base::notAvailable);
    // Samples in it were lost, or may have been.
    void addGap(double from, double to);
    // What comes later is of another course, as of the next batch: no line leads there.
    void endCourse(double time);
    // Leaves out what lies at `time` or before, also what of that comes only now.
    void forget(double time);

    bool isEmpty() const { return m_count == 0; }
    double first() const { return m_first; }
    double last() const { return m_last; }
    std::size_t size() const { return m_trace.x.size(); }
    // Adds the line with its holds and outliers, and its quality, up to `now`.
    void write(DataTrace& trace, double now) const;

private:
    struct Point {
        double time = 0.0, value = 0.0, reported = 0.0;
    };

    void closeColumn();
    void breakLine(double time);
    void addPoint(const Point& point);
    void addQuality(double to, QualitySpan::Kind kind);
    void holdUntil(double time, double staleAfter);

    double m_column;
    base::Sampling m_sampling;
    DataTrace m_trace;        // up to the last column that is closed
    std::int64_t m_index = 0; // of the open column
    std::int64_t m_open = 0;  // samples in it
    Point m_kept[4];          // first, least, greatest, last
    std::int64_t m_count = 0; // samples, all in all
    double m_first = 0.0, m_last = 0.0;
    double m_forgotten = -std::numeric_limits<double>::infinity(); // up to here samples have their place elsewhere
    double m_value = 0.0;                                          // of the last sample
    double m_held = 0.0;                                           // the same; NaN where it is none to hold
    double m_spanned = 0.0;                                        // up to here there is quality
    QualitySpan::Kind m_kind = QualitySpan::Kind::None;            // of the last sample
};

// The instrument itself says that its value lies beyond what it can measure.
bool isOutlier(connect::Status status);

// Adds a span, or makes the one before longer.
void extend(std::vector<QualitySpan>& spans, const QualitySpan& span);

} // namespace titer::app
