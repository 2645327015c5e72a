// Rows of a table as they are handed on while it is read, and what was found on the way.
#pragma once

#include "core/base/dates.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace titer::base {

// A place between two rows of a file, from which reading may go on later.
struct CsvPlace {
    std::int64_t offset = 0; // of the line [bytes]
    std::int64_t line = 1;   // its number, as an editor counts
    std::int64_t rows = 0;   // that were read before
    std::int64_t blanks = 0; // blank lines before it that count as rows if another follows
    double time = 0.0;       // of the row before [s]
    std::int64_t days = 0;   // midnights that a time of day has passed
    std::optional<Instant> origin;
    std::string batchValue;
};

// A value that lies beyond what could be measured: "<0.2" is 0.2 with '<'.
struct CsvLimit {
    std::size_t column = 0, row = 0;
    char sign = '<';
};

// Rows in the order of the file. A cell that is empty or cannot be read is NaN. `columns` and `texts` stand next to
// CsvLayout::columns; only values [in the unit of the file], reported times [s], and texts of states, samples and qualities are filled.
struct CsvChunk {
    CsvPlace begin;           // streaming from here gives the same chunk first; knows the origin of its times
    std::vector<double> time; // [s] since CsvSummary::origin
    std::vector<std::vector<double>> columns;
    std::vector<std::vector<std::string>> texts;
    std::vector<CsvLimit> limits; // by row

    // '<' or '>' where the value of a cell is a limit, else 0.
    char limitOf(std::size_t column, std::size_t row) const
    {
        const auto at = std::lower_bound(limits.begin(), limits.end(), row,
                                         [](const CsvLimit& limit, std::size_t r) { return limit.row < r; });
        for (auto it = at; it != limits.end() && it->row == row; ++it)
            if (it->column == column) return it->sign;
        return 0;
    }
};

// Cells of a column that hold no number, by what stands there; and limits, which are known to be one side of a number.
struct CsvMissing {
    std::int64_t empty = 0;        // also where the line ends before
    std::int64_t notAvailable = 0; // "n.a.", "NaN", "-", "#N/A"
    std::int64_t beyond = 0;       // "<LOD", "n.n.", "OVRFLW": a value beyond what could be measured
    std::int64_t unread = 0;       // a text, or a number that is written in another way than the others
    std::int64_t limits = 0;       // "<0.2"

    std::int64_t withoutNumber() const { return empty + notAvailable + beyond + unread; }
    CsvMissing& operator+=(const CsvMissing& other)
    {
        empty += other.empty;
        notAvailable += other.notAvailable;
        beyond += other.beyond;
        unread += other.unread;
        limits += other.limits;
        return *this;
    }
    bool operator==(const CsvMissing&) const = default;
};

struct CsvSummary {
    // The instant of time 0: the stated start, or for date-times that of the first row; none for elapsed time without a start.
    std::optional<Instant> origin;
    std::int64_t rows = 0;
    std::int64_t skippedRows = 0;      // of other batches
    std::int64_t missing = 0;          // cells that are empty, NaN or unreadable
    std::vector<CsvMissing> missingOf; // the same by kind, next to CsvLayout::columns
    std::int64_t backwards = 0;        // rows whose time lies before that of the row above
    std::int64_t headings = 0;         // further lines of the same names
    std::string batchValue;            // the batch that was read
    bool stopped = false;              // by the token or by the sink; what was handed over until then is good
};

struct CsvCallbacks {
    std::function<bool(const CsvChunk&)> sink; // returns false to stop
    std::function<void(double)> progress;      // 0 to 1, after each block
    std::stop_token stop;
};

} // namespace titer::base
