// Turns lines of a table into rows of numbers; for the CSV reader alone.
#pragma once

#include "core/base/tables/csv_cells.h"
#include "core/base/tables/csv_chunk.h"
#include "core/base/tables/csv_layout.h"
#include "core/base/tables/csv_notices.h"

#include <optional>
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
    // The date of a line, for those who evaluate in which order dates are written.
    void gatherDate(std::string_view line, std::int64_t number, DateOrders& orders);
    // The first few values of the batch column, for the message that none fits.
    const std::vector<std::string>& batches() const { return m_batches; }
    bool batchFound() const { return m_batchFound; }
    std::int64_t twiceShown() const { return m_twiceShown; }   // rows in an hour that the clock showed twice
    std::int64_t otherTable() const { return m_otherTable; }   // line at which other names begin, 0 without
    std::int64_t linesBehind() const { return m_linesBehind; } // that were left out from there on

private:
    struct Time {
        double seconds = 0.0;
        bool good = false;
    };

    void readRow(std::string_view line, std::int64_t number, bool last);
    bool isOfBatch();
    std::size_t wholeCells(std::int64_t number, bool last);
    Time timeOf(std::string_view cell, double factor, DateOrder order);
    std::int64_t instantOf(const DateTime& read);
    void reportSkipped(std::int64_t number, std::string_view cell);
    bool isHeading(std::int64_t number);
    bool isBelowNames() const;
    std::string textOf(std::size_t column) const;
    bool readTime(std::int64_t number);
    double daysBefore() const;
    double sinceFirstDay(double shown, std::string_view cell, std::int64_t number);
    std::optional<double> limitOf(std::size_t column, std::string_view cell);
    double valueOf(std::size_t column, std::int64_t number, std::string_view cell);
    std::optional<double> quantityOf(std::size_t column, std::string_view cell);
    std::optional<double> converted(const CsvColumn& column, const std::string& unit, std::optional<double> value);
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
    std::int64_t m_twiceShown = 0;
    std::optional<Instant> m_skipped; // what the time of the row at hand was taken for, which no clock showed
    std::int64_t m_otherTable = 0;
    std::int64_t m_linesBehind = 0;
    bool m_afterTitle = false; // the line above holds a single text
    std::string m_dateText;    // of a date and a clock in two cells
    double m_time = 0.0;       // of the row at hand
    double m_lastTime = 0.0;
    std::int64_t m_days = 0; // midnights that a time of day has passed
    std::string m_lastTimeText;
};

} // namespace titer::base
