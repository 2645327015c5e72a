// Tables of numbers over time in text files: what a file looks like is found out first
// (CsvLayout) and shown before anything is stored; then the file is streamed, however large it is.
#pragma once

#include "core/base/dates.h"
#include "core/base/encoding.h"
#include "core/base/result.h"
#include "core/base/zone.h"

#include <array>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

namespace titer::base {

struct CsvColumn {
    enum class Role {
        Value,
        Time,
        Elapsed,  // since the begin, next to the instants that are the time: it checks them
        Clock,    // the time of day, next to a date
        Reported, // `TAG.reported` says when a sample became known, on the time scale
        Status,   // `TAG.status` says how good a sample is, also where it has no value
        Batch,
        Sample, // the name of what was drawn
        State,  // texts of which there are few: auto, manual
        Text    // other texts, which are left out
    };
    // What a column is of a loop whose name stands above several of them.
    enum class Part { Value, Setpoint, Output, Mode };

    std::string name;
    std::string unit; // as findUnit reads it, else as written; empty without
    Role role = Role::Value;
    Part part = Part::Value;
    std::string heading = {};               // as it stands above the column, where the name differs
    DateOrder dates = DateOrder::YearFirst; // of instants
    std::string key = {};                   // by which options name it, where that is another name
    bool unitInCells = false;               // each value has its unit behind it
    int unitColumn = -1;                    // where the unit of each value stands; -1 without

    const std::string& statedName() const { return key.empty() ? name : key; }

    bool holdsNumbers() const { return role == Role::Value || role == Role::Reported; }
    bool holdsTexts() const { return role == Role::State || role == Role::Sample || role == Role::Status; }
    bool operator==(const CsvColumn&) const = default;
};

// What a person says that a column is.
struct CsvStatedRole {
    CsvColumn::Role role = CsvColumn::Role::Value; // Value, Elapsed, Reported, Sample or State
    std::string loop = {};                         // of a set-point: the column that holds the value of its loop

    bool operator==(const CsvStatedRole&) const = default;
};

// What a person states about a file; what is left empty is found out.
struct CsvOptions {
    std::optional<char> separator;
    std::optional<char> decimal;              // '.' or ','
    std::optional<bool> header;               // whether a line of names stands above the data
    std::vector<std::string> names;           // take the place of the names in the file
    std::map<std::string, std::string> units; // by name of column
    std::vector<std::string> ignore;          // columns that are left out
    // By name of column. The time, the batch and what is left out are named on their own.
    std::map<std::string, CsvStatedRole> roles;
    std::string timeColumn;
    std::string timeUnit;           // a unit of time, or a zone ("Z", "+01:00") for date-times that state none
    std::optional<Zone> zone;       // of date-times that state none; without it that of this computer
    std::optional<DateOrder> dates; // of day and month, where they can be read both ways
    std::optional<double> interval; // seconds between rows, for files without a time column
    std::optional<Instant> start;   // the instant of elapsed time 0
    std::string batchColumn;        // only rows of one batch are read: the one named,
    std::string batchValue;         // or that of the first row
    // Of a run of a chromatography system, where its file does not say it.
    std::string axisColumn;    // the column along which the curves of a simple table lie
    double flow = 0.0;         // [m3/s]; 0 = not stated, as below
    double columnVolume = 0.0; // [m3], for an axis in column volumes
    std::string chromatogram;  // of a result that has several: its name or number; empty: the first
};

// What the dates of the time determine of the order of day and month.
struct CsvDates {
    std::array<bool, 3> fits{}; // by DateOrder: all can be read so
    DateOrders::Known known = DateOrders::Known::No;
    DateOrders::Sign sign;

    bool fit(DateOrder order) const { return fits[std::size_t(order)]; }
};

struct CsvLayout {
    enum class Time { Unknown, Interval, Elapsed, DateTime };

    Encoding encoding = Encoding::Utf8;
    char separator = ',';
    char decimal = '.';
    char lineEnd = '\n';            // '\r' in very old files
    std::string decimalSample;      // the first number with a point or a comma; empty without
    int firstData = 0;              // count of lines before the data: remarks, names, units
    std::vector<std::string> names; // cells of the line of names, by which it is known again further below
    std::vector<CsvColumn> columns;

    Time time = Time::Unknown;
    int timeColumn = -1;
    int clockColumn = -1;     // the time of day, where the date stands alone
    double timeFactor = 1.0;  // seconds per unit of an elapsed time
    bool timeOfDay = false;   // the elapsed time is written as 09:41:16, and may be that of a clock
    bool localDates = false;  // date-times state no zone
    Zone zone;                // for those
    bool assumedUnit = false; // an elapsed time without a unit was taken in seconds
    bool unsureDates = false; // day and month cannot be distinguished by what was read so far
    CsvDates dates;           // what distinguishes them
    double interval = 0.0;    // [s]
    std::optional<Instant> start;
    int batchColumn = -1;
    std::string batchValue; // empty: that of the first row
    // By what curves in pairs of columns were made the table that this is of (curve_table.h); null where the file is a table itself.
    std::shared_ptr<const CsvOptions> curves;
    bool hasOtherRuns = false; // the file has several chromatograms, of which this is one

    // What was understood, to be shown to people, and what stands in the way of reading. Where no time was found, the rest is
    // still good to show.
    std::vector<Sentence> understood;
    Errors problems;
};

// The column that says when the samples of a column became known: its own, or one for all; -1 without.
int reportedColumn(const CsvLayout& layout, int column);
// The one that says how good they are; -1 without.
int statusColumn(const CsvLayout& layout, int column);

// Finds out the layout from the first part of a file (256 KB serve). `wholeFile` says that nothing follows.
CsvLayout sniffCsv(std::string_view head, bool wholeFile, const CsvOptions& options = {});
CsvLayout sniffCsvFile(const std::filesystem::path& path, const CsvOptions& options = {});

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
    char limitOf(std::size_t column, std::size_t row) const;
};

struct CsvSummary {
    // The instant of time 0: the stated start, or for date-times that of the first row; none for elapsed time without a start.
    std::optional<Instant> origin;
    std::int64_t rows = 0;
    std::int64_t skippedRows = 0; // of other batches
    std::int64_t missing = 0;     // cells that are empty, NaN or unreadable
    std::int64_t backwards = 0;   // rows whose time lies before that of the row above
    std::int64_t headings = 0;    // further lines of the same names
    std::string batchValue;       // the batch that was read
    bool stopped = false;         // by the token or by the sink; what was handed over until then is good
};

struct CsvCallbacks {
    std::function<bool(const CsvChunk&)> sink; // returns false to stop
    std::function<void(double)> progress;      // 0 to 1, after each block
    std::stop_token stop;
};

// [any] Streams a file block by block. Faults of single cells and lines are notices with line and column, at most a hundred of a
// kind; the others are counted. An error is a file that cannot be read at all.
Result<CsvSummary> streamCsv(const std::filesystem::path& path, const CsvLayout& layout, const CsvCallbacks& callbacks,
                             Notices& notices);
// The same from a place that an earlier chunk of the unchanged file began at. The summary counts from the file's beginning.
Result<CsvSummary> streamCsv(const std::filesystem::path& path, const CsvLayout& layout, const CsvPlace& from,
                             const CsvCallbacks& callbacks, Notices& notices);
// The same where a file is read from many places: `made` keeps the table that its curves became (CsvLayout::curves) for
// the next time, and is empty at first. It is that of one file, which must not change meanwhile.
Result<CsvSummary> streamCsv(const std::filesystem::path& path, const CsvLayout& layout, const CsvPlace& from,
                             const CsvCallbacks& callbacks, Notices& notices, std::string& made);
// The same of a whole text in memory, such as a sheet of a workbook; `name` stands in what is said of it.
Result<CsvSummary> streamCsvText(std::string text, const std::string& name, const CsvLayout& layout,
                                 const CsvCallbacks& callbacks, Notices& notices);

struct CsvTable {
    CsvLayout layout;
    CsvSummary summary;
    std::vector<double> time; // [s], ascending: rows that went backwards are put in order
    std::vector<std::vector<double>> columns;
};

// [any] The whole file at once, for those who need it all. On errors the table is empty.
CsvTable readCsv(const std::filesystem::path& path, const CsvOptions& options, Errors& errors, Notices& notices,
                 std::stop_token stop = {}, const std::function<void(double)>& progress = {});

} // namespace titer::base
