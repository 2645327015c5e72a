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
    // Why the table cannot be stored; nothing where all values of one instant are the same.
    std::optional<Sentence> fault() const;

private:
    struct Conflict {
        std::string name;
        double seconds = 0.0; // since the origin
        double first = 0.0, second = 0.0;
    };
    using Place = std::tuple<std::size_t, std::int64_t, double, std::string>; // column, time [µs], known [s], sample

    const CsvLayout& m_layout;
    std::vector<std::int64_t> m_times; // [µs] of all rows, then those that come again
    std::map<Place, double> m_values;
    std::optional<Conflict> m_conflict;
    std::optional<Instant> m_origin;
};

} // namespace titer::base
