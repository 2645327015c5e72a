// The first lines of a table, cut into cells; for the CSV reader alone.
#pragma once

#include "core/base/dates.h"
#include "core/base/tables/csv_cells.h"
#include "core/base/tables/csv_layout.h"

#include <string>
#include <vector>

namespace titer::base {

using CsvLine = std::vector<std::string>;

struct CsvHead {
    int above = 0;              // lines of the file that stand above these
    std::vector<CsvLine> lines; // of cells, in UTF-8; a blank line has none
    std::size_t width = 0;      // cells of the usual line
    int names = -1;             // index of the line of names, -1 without
    int groups = -1;            // of a line above it that says to what several columns belong
    int parts = -1;             // of a line below it: Value, Setpoint, Output, Mode
    int units = -1;             // index of the line of units, -1 without
    int processing = -1;        // of a line below those that says how a logger made each value: Avg, Smp
    std::vector<int> others;    // further lines between names and data
    std::size_t firstData = 0;  // index of the first line of data

    // Empty in a remark, and where the line has no such cell.
    std::string cell(std::size_t line, int column) const;
};

// What stands in the cells of a column.
struct CsvKinds {
    int number = 0;
    int missing = 0;
    int dateTime = 0;
    int clock = 0; // "09:41:16"
    int text = 0;
    int texts = 0;       // different ones, as far as they were counted
    std::string example; // of a text
    int quantities = 0;  // texts that are a number with its unit
    int units = 0;       // texts that are a unit alone
    std::string unit;    // of the first of either; they measure the same thing, else it is empty

    int filled() const { return number + dateTime + clock + text; }
};

// Separator, decimal sign, and where names and data begin; faults go to layout.problems. The text is UTF-8, or Windows-1252 where
// the layout says so.
CsvHead readCsvHead(std::string_view text, bool wholeFile, const CsvOptions& options, CsvLayout& layout);
// Where names, units and data stand; for readCsvHead.
void findCsvHeading(CsvHead& head, const CsvOptions& options, char decimal);
// What each column means: names, units, time, batch.
void readCsvColumns(const CsvHead& head, const CsvOptions& options, CsvLayout& layout);
// Which column is the time, and how it is written; after names, units and kinds are known.
void readCsvTime(const CsvHead& head, const CsvOptions& options, const std::vector<CsvKinds>& kinds, CsvLayout& layout);

// Whether a column may be the time: a person has not said that it is something else.
bool mayBeTime(const CsvOptions& options, const CsvLayout& layout, int column);
// The column of the time, -1 without; a number of days next to it goes to the layout.
int chooseCsvTime(const CsvHead& head, const CsvOptions& options, const std::vector<CsvKinds>& kinds,
                  CsvLayout& layout);
// When a table begins, as lines above it say.
struct CsvStart {
    Instant instant;
    std::string text;     // as it is written
    std::size_t line = 0; // from 1 on
    bool skipped = false; // no clock of the zone ever showed it
};
Sentence skippedStart(const std::string& text, std::size_t line, Instant taken);
// "Start Time: 2026-08-27 22:04", or of times of day "Date: 2026-08-27". A date that can be read both ways determines nothing.
std::optional<CsvStart> startAbove(const CsvHead& head, const CsvOptions& options, bool timeOfDay);

// The date of a line, with the time of day where that stands in a cell of its own, or the count that stands for it.
std::optional<DateTime> dateIn(const CsvHead& head, const CsvLayout& layout, std::size_t line, DateOrder order);
// The numbers of a column; none where it holds anything else.
std::vector<double> numbersIn(const CsvHead& head, const CsvLayout& layout, int column);
// What gathered dates determine of their order.
CsvDates datesOf(const DateOrders& orders);
// What the columns hold from the first line of data on.
std::vector<CsvKinds> kindsOf(const CsvHead& head, std::size_t columns, char decimal);
// Whether a text begins as the tables of Campbell Scientific's loggers do, TOA5 and TOACI1: a line about the station, names, and of the first
// kind units and how each value was made (CR1000 manual, appendix on data formats).
bool isOfCampbell(std::string_view text);
// Whether a line is a remark ("# ...").
bool isRemark(const CsvLine& line);
// Whether a line has no cell that says anything.
bool isBlank(const CsvLine& line);

} // namespace titer::base
