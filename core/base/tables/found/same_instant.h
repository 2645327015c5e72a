// Whether a table has different values of one tag at one instant, of which a store could keep only the last.
#pragma once

#include "core/base/tables/csv_chunk.h"
#include "core/base/tables/csv_layout.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <tuple>
#include <vector>

namespace titer::base {

// Of two readings of the rows: the first notes their times, the second, which only those need whose times come again, compares values. A value
// that became known at another time is a correction, one of another sample is kept beside it.
//
// A log whose clock shows whole seconds may write two rows in one of them. Where the rows follow each other about each second, no column may be
// a key and at most one instant in three comes again, right after itself, it is such a log: of each second the last value is kept and the others
// are counted. Where a step between instants is larger, or more come again, two values of one instant are a contradiction.
class SameInstant {
public:
    explicit SameInstant(const CsvLayout& layout)
        : m_layout(layout)
    {
    }

    void note(const CsvChunk& chunk);
    // Whether times come again.
    bool repeats();
    // False once two values differ.
    bool compare(const CsvChunk& chunk);
    // Why the table cannot be stored; nothing where all values of one instant are the same, or the clock of the log is too coarse for them.
    std::optional<Sentence> fault() const;
    // Of a log with such a clock: values in whose place a later one of the same second stands.
    std::int64_t replaced() const { return m_replaced; }

private:
    struct Conflict {
        std::string name;
        double seconds = 0.0; // since the origin
        double first = 0.0, second = 0.0;
    };
    using Place = std::tuple<std::size_t, std::int64_t, double, std::string>; // column, time [µs], known [s], sample

    bool isOfSeconds(std::size_t again) const;

    const CsvLayout& m_layout;
    bool m_isOfSeconds = false; // such a log
    std::int64_t m_replaced = 0;
    std::vector<std::int64_t> m_times; // [µs] of all rows, then those that come again
    std::map<Place, double> m_values;
    std::optional<Conflict> m_conflict;
    std::optional<Instant> m_origin;
};

} // namespace titer::base
