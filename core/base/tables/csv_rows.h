// Turns lines of a table into rows of numbers; for the CSV reader alone.
#pragma once

#include "core/base/tables/csv.h"
#include "core/base/tables/csv_cells.h"
#include "core/base/tables/csv_notices.h"

#include <string>
#include <string_view>
#include <vector>

namespace titer::base {

class CsvRows {
public:
    CsvRows(const CsvLayout& layout, CsvNotices& notices, CsvSummary& summary, CsvChunk& chunk);

    // Goes on where another reading of the same file was.
    void resume(const CsvPlace& from);
    // Fills what the rows know of the place before the next line.
    void note(CsvPlace& place) const;

    // One line without its line end. `last` says that the file ends without a line end behind it.
    void read(std::string_view line, std::int64_t number, bool last);
    // The first few values of the batch column, for the message that none fits.
    const std::vector<std::string>& batches() const { return m_batches; }
    bool batchFound() const { return m_batchFound; }
    std::int64_t nanCells() const { return m_nanCells; }

private:
    struct Time {
        double seconds = 0.0;
        bool good = false;
    };

    void readRow(std::string_view line, std::int64_t number, bool last);
    bool isOfBatch();
    std::size_t wholeCells(std::int64_t number, bool last);
    Time timeOf(std::string_view cell, double factor);
    bool readTime(std::int64_t number);
    double valueOf(std::size_t column, std::int64_t number);
    void reportCell(std::size_t column, std::int64_t number, std::string_view cell);
    std::string shown(std::string_view cell) const;

    const CsvLayout& m_layout;
    CsvNotices& m_notices;
    CsvSummary& m_summary;
    CsvChunk& m_chunk;
    CsvCells m_cells;
    std::vector<double> m_factors; // of reported times
    std::vector<std::string> m_batches;
    std::string m_lastBatchText;
    bool m_lastBatchFits = false;
    bool m_batchFound = false;
    std::int64_t m_blanks = 0; // blank lines of a single column, rows if another follows
    std::int64_t m_nanCells = 0;
    double m_time = 0.0; // of the row at hand
    double m_lastTime = 0.0;
    std::string m_lastTimeText;
};

} // namespace titer::base
