// A line of samples that come one after the other, cut to what a picture can show while they come.
#pragma once

#include "app/traces/data_trace.h"
#include "core/connect/sample.h"

namespace titer::app {

// [one thread at a time] Times are seconds of the feed.
class LineBuilder {
public:
    // Of each `column` [s] only the first, least, greatest and last sample are kept; 0 keeps all. Without a sample for `patience` [s] a
    // value is stale, and the line breaks; infinite: never.
    explicit LineBuilder(double column = 0.0, double patience = std::numeric_limits<double>::infinity())
        : m_column(column)
        , m_patience(patience)
    {
    }

    // False where it lies before one that came already: the line leaves it out.
    bool take(double time, double value, connect::Status status);
    // Samples in it were lost, or may have been.
    void addGap(double from, double to);
    // Leaves out what lies at `time` or before.
    void forget(double time);

    bool isEmpty() const { return m_count == 0; }
    double first() const { return m_first; }
    double last() const { return m_last; }
    std::size_t size() const { return m_x.size(); }
    // Adds the line and its quality up to `now`.
    void write(DataTrace& trace, double now) const;

private:
    struct Point {
        double time = 0.0, value = 0.0;
    };

    void closeColumn();
    void breakLine(double time);
    void addQuality(double to, QualitySpan::Kind kind);
    void holdUntil(double time);

    double m_column, m_patience;
    std::vector<double> m_x, m_y;
    std::vector<QualitySpan> m_quality;
    std::int64_t m_index = 0; // of the open column
    std::int64_t m_open = 0;  // samples in it
    Point m_kept[4];          // first, least, greatest, last
    std::int64_t m_count = 0; // samples, all in all
    double m_first = 0.0, m_last = 0.0;
    double m_spanned = 0.0;                             // up to here there is quality
    QualitySpan::Kind m_kind = QualitySpan::Kind::None; // of the last sample
};

// Adds a span, or makes the one before longer.
void extend(std::vector<QualitySpan>& spans, const QualitySpan& span);

} // namespace titer::app
