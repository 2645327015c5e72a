// Lines and quality of tags over time, cut to what a picture can show; for recordings and sources alike. [any]
#pragma once

#include "core/connect/sample.h"

#include <limits>
#include <optional>
#include <string>
#include <vector>

namespace titer::app {

// A stretch of time of one tag, by how far its values can be relied on.
struct QualitySpan {
    enum class Kind { Good, Uncertain, Stale, None };

    double from = 0.0; // [s]
    double to = 0.0;   // [s]
    Kind kind = Kind::Good;
    bool operator==(const QualitySpan&) const = default;
};

// Time without a value that may be drawn.
struct TraceGap {
    double from = 0.0, to = 0.0; // [s]
    bool readBack = false;       // values came later that lie in it
    std::int64_t id = 0;         // of the record in the store; 0: there is none
};

// Nothing came for longer than usual: the value that is held for as long.
struct TraceHold {
    double from = 0.0, to = 0.0; // [s]
    double value = 0.0;
};

struct DataTrace {
    struct Point {
        double time = 0.0; // [s]
        double value = 0.0;
    };
    struct Newest {
        double time = 0.0; // [s]
        double value = 0.0;
        connect::Status status = connect::status::good;
        double age = 0.0;   // [s]
        bool stale = false; // nothing came for longer than usual
    };

    std::size_t tag = 0;      // of the source
    std::vector<double> x, y; // [s] rising, [unit of the tag]; a NaN is a gap
    std::vector<double>
        reported;         // next to x: when a value became known [s], NaN where that was at once; empty where all were
    bool thinned = false; // there is more than these points
    std::vector<QualitySpan> quality;
    // Share of numbers among the cells of a table in which something stands: neither text nor "n.a.", nor a limit such as "<0.2".
    double numbers = 1.0;
    std::vector<TraceGap> gaps;
    std::vector<TraceHold> holds;
    std::vector<Point> outliers; // beyond what the instrument can measure; they are in no line
    std::optional<Newest> newest;
    bool laboratory = false; // single samples, known some time after they were drawn
};

// Share of the time with a good value [0 to 1], and no more than the share of numbers: cells without one may be a gap already. NaN where
// nobody can say.
double goodShare(const DataTrace& trace);

// Of a column of a line: its first, least, greatest and last sample.
inline constexpr int pointsOfColumn = 4;

// Which part of what is shown, and how finely.
struct TraceWindow {
    double from = -std::numeric_limits<double>::infinity(); // [s]
    double to = std::numeric_limits<double>::infinity();    // [s]
    int columns = 4000; // beyond four samples a column only the first, least, greatest and last of each are kept

    bool operator==(const TraceWindow&) const = default;
};

} // namespace titer::app
